/** Everything the pane can ask for, carried out in Excel. One chunk of its own: the pane shows before any of it is loaded. */
import { selectCell } from "../excel/selectCell";
import { selectedRow } from "../excel/selectedRow";
import { watchWorkbook } from "../excel/watchWorkbook";
import { findings } from "./findings";
import { findBlanks, writeDashes } from "./blankCells";
import { blankDelivery } from "./blankDelivery";
import { excelRun } from "./excelRun";
import { functionHelp } from "./functionHelp";
import { insertFormula } from "./insertFormula";
import { insertSample } from "./insertSample";
import { lastWrite, undoLastWrite } from "./lastWrite";
import { listSources } from "./listSources";
import type { PaneActions } from "./paneActions";
import { previewOutput } from "./previewOutput";
import { publishVersion } from "./publishVersion";
import { editRules } from "./editRules";
import { createTemplate } from "./createTemplate";
import { readData } from "./readData";
import { readRuleBook } from "./readRuleBook";
import { writeLock } from "./ruleLock";
import { scorePeriod } from "./scorePeriod";
import { startVersion } from "./startVersion";
import { writeOutput } from "./writeOutput";
import { writeRuleBook } from "./writeRuleBook";
import { writeRuleFix } from "./writeRuleFix";

/** With the schema of shared rule books, which few ever need. */
const loadShare = () => import(/* webpackChunkName: "share" */ "./shareRuleBook");

const loadRuleCheck = () => import(/* webpackChunkName: "ruleCheck" */ "./writeRuleCheck");

/** Few ever need it. */
const loadRepair = () => import(/* webpackChunkName: "repair" */ "./repairRuleBook");

const loadProof = () => import(/* webpackChunkName: "native" */ "./proveSheet");

/** With every sentence of the sheet that is handed out. */
const loadPublic = () => import(/* webpackChunkName: "publicRules" */ "./publicRules");

export const excelActions: PaneActions = {
  listSources,
  readRuleBook,
  lastWrite: () => Promise.resolve(lastWrite()),
  readData,
  functionHelp,
  findBlanks,
  blankDelivery,
  score: (request) => Promise.resolve(scorePeriod(request)),
  previewOutput,
  insertSample,
  writeRuleBook,
  writeRuleFix,
  previewRepair: async (language) => (await loadRepair()).previewRepair(language),
  writeRepair: async (request) => (await loadRepair()).repairRuleBook(request),
  exportRuleBook: async () => (await loadShare()).exportRuleBook(),
  previewImport: async (text) => (await loadShare()).previewImport(text),
  importRuleBook: async (request) => (await loadShare()).importRuleBook(request),
  writePublication: publishVersion,
  findings,
  writeRuleCheck: async (request) => (await loadRuleCheck()).writeRuleCheck(request),
  writeLock,
  writeNewVersion: startVersion,
  writeRuleEdit: editRules,
  writeNewTemplate: createTemplate,
  writeOutput,
  proveSheet: async (request) => (await loadProof()).proveSheet(request),
  previewPublicRules: async (request) => (await loadPublic()).previewPublicRules(request),
  writePublicRules: async (request) => (await loadPublic()).writePublicRules(request),
  writeDashes,
  insertFormula,
  undo: undoLastWrite,
  selectCell: (address) => excelRun((context) => selectCell(context, address)),
  selectedRow: () => excelRun(selectedRow),
  onWorkbookChanged(listener) {
    const watching = excelRun((context) => watchWorkbook(context, listener));
    // A host that can't tell of changes is no failure: "look again" and every write read afresh.
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  },
};
