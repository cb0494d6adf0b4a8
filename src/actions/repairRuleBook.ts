/** Puts a damaged or lost rule book together again: preview, then one write that can be taken back. */
import { perform } from "../excel/perform";
import { readArea } from "../excel/readArea";
import { Refusal } from "../excel/refusal";
import { copyMark, loadCopy, loadCopyMark } from "../excel/ruleBookCopy";
import { markedSheet, sketchWorkbook, type Sketch } from "../excel/sketch";
import { ruleSheetWords } from "../i18n/ruleSheetWords";
import type { Language } from "../i18n/language";
import { sheetReference, type CellArea } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import { ruleTableName } from "../rules/ruleBook";
import { countCells, type Plan } from "../sheets/plan";
import { planRuleBook, ruleBookMark } from "../sheets/planRuleBook";
import { ruleBookSheetName } from "../sheets/planRuleBookLayout";
import { readRules } from "../sheets/readRules";
import { isDamage, mendedCells, mendingEdits } from "../sheets/repair/mendedCells";
import { mergedBook, versionKey } from "../sheets/repair/mergedBook";
import { keptMark, planKeptSheet } from "../sheets/repair/planKeptSheet";
import { readCopy, type RuleBookCopy } from "../sheets/repair/ruleBookCopy";
import { suspectVersions } from "../sheets/repair/suspectVersions";
import { chooseSheet, valuesMark } from "./chooseSheet";
import { localMinute } from "./clock";
import { excelRun } from "./excelRun";
import { functionNamespace } from "./functionNamespace";
import { rememberWrite } from "./lastWrite";
import type { RepairPreview, RepairRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules, workbookChoices, type WorkbookRules } from "./readRuleBook";
import { lostPlace, tableWithin, unsoundVersions } from "./ruleBookCare";
import { writeOutcome } from "./writeOutcome";

/** What can be read of the rule book as it stands. */
type Readable = Pick<WorkbookRules, "rules" | "places" | "issues"> & { readonly table?: WorkbookRules["table"] };

interface Repair {
  readonly preview: RepairPreview;
  readonly plan: Plan;
  /** The cells that stand there now; absent = none do. */
  readonly present?: CellArea;
}

/** What a repair would change. The workbook stays as it is. */
export function previewRepair(language: Language): Promise<RepairPreview> {
  return excelRun(async (context) => (await planRepair(context, await sketchWorkbook(context), language)).preview);
}

/** Repairs the rule book as it is now, and keeps what stood there where that is asked for. */
export function repairRuleBook({ language, keep }: RepairRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const { preview, plan, present } = await planRepair(context, sketch, language);
      if (preview.issues.length > 0) throw new Refusal(preview.issues);
      const whole = keep && present ? withKept(plan, present, sketch, language) : plan;
      rememberWrite(await perform(context, whole), true);
      return { sheets: [preview.sheet], cells: countCells(plan) };
    }),
  );
}

async function planRepair(context: Excel.RequestContext, sketch: Sketch, language: Language): Promise<Repair> {
  const setting = loadCopyMark(context);
  await context.sync();
  const mark = copyMark(setting);
  const text = mark && (await loadCopy(context));
  const copy = text === undefined ? undefined : readCopy(text, mark?.saved ?? "");
  const book = await readWorkbookRules(context, sketch);
  if (book)
    return mended(book, copy) ?? anew(sketch, copy, language, book, (await cellsOf(context, sketch, book.table.sheet)) ?? book.area);
  const place = await lostPlace(context, sketch, mark);
  const table = place?.address === undefined ? undefined : { address: place.address, area: tableWithin(place.area, place.address) };
  const merged = place?.merged ?? [];
  if (table && !isDamage(readRules(table.area).issues) && (merged.length === 0 || !copy)) return tableAgain(table, merged);
  return anew(sketch, copy, language, table && readRules(table.area), place?.area);
}

/** Cell by cell, where the table kept its shape. */
function mended(book: WorkbookRules, copy: RuleBookCopy | undefined): Repair | undefined {
  const { table, area, issues, merged } = book;
  const cells = copy && isDamage(issues) ? mendedCells({ area, address: table.address, issues, merged }, copy) : undefined;
  if (!copy || !cells) return undefined;
  const { sheet } = table;
  const first = cells[0]?.at ?? merged[0]?.split(":")[0] ?? "A1";
  return {
    present: area,
    preview: {
      form: "cells",
      sheet,
      saved: copy.saved,
      cells: cells.map(({ at, before, shown }) => ({ cell: `${sheetReference(sheet)}!${at}`, before: String(before), after: shown })),
      merged,
      versions: [],
      keeps: true,
      issues: [],
    },
    plan: {
      sheets: [],
      names: {},
      tables: { unmerged: merged.map((range) => ({ sheet, range })), added: [], renamed: [] },
      edits: mendingEdits(sheet, cells),
      activate: { sheet, range: first },
    },
  };
}

/** Nothing is missing: the range only becomes a table again. */
function tableAgain({ area, address }: { readonly area: CellArea; readonly address: string }, merged: readonly string[]): Repair {
  const { sheet } = area;
  return {
    present: area,
    preview: { form: "table", sheet, cells: [], merged, versions: [], keeps: false, issues: [] },
    plan: {
      sheets: [],
      names: {},
      tables: { unmerged: merged.map((range) => ({ sheet, range })), added: [{ sheet, range: address, name: ruleTableName }], renamed: [] },
      activate: { sheet, range: address },
    },
  };
}

/** The whole sheet, from what can be read and the copy. A table on a sheet of the user's own stays there under another name. */
function anew(
  sketch: Sketch,
  copy: RuleBookCopy | undefined,
  language: Language,
  now: Readable | undefined,
  present: CellArea | undefined,
): Repair {
  const ours = markedSheet(sketch, ruleBookMark);
  const { name } = chooseSheet(sketch, ruleBookMark, copy?.sheet ?? ruleBookSheetName(language));
  const unsound = now ? unsoundVersions(workbookChoices(now)).map(({ name: template, version }) => versionKey({ template, version })) : [];
  const versions = copy ? mergedBook(now?.rules ?? [], copy, now && suspectVersions(now, unsound)) : [];
  const issues: readonly Issue[] = copy ? [] : [{ code: "repairNothing", severity: "error", params: {} }];
  const rules = versions.flatMap(({ after }) => after);
  const own = copy?.language ?? language;
  const sheet = planRuleBook(rules, own, { writtenAt: localMinute(), sheetName: name, namespace: functionNamespace() });
  const aside = now?.table && now.table.sheet !== ours?.name ? [{ from: ruleTableName, to: freeTableName(sketch) }] : [];
  return {
    preview: {
      form: "sheet",
      sheet: name,
      ...(copy && { saved: copy.saved }),
      cells: [],
      merged: [],
      versions,
      keeps: present !== undefined && ours !== undefined,
      issues,
    },
    plan: {
      sheets: [sheet],
      names: {},
      ...(aside.length > 0 && { tables: { unmerged: [], added: [], renamed: aside } }),
      activate: { sheet: name, range: "A1" },
    },
    ...(present && ours && { present }),
  };
}

function freeTableName({ tables }: Sketch): string {
  const taken = new Set(tables.map(({ name }) => name));
  let count = 1;
  while (taken.has(`${ruleTableName}_${count}`)) count++;
  return `${ruleTableName}_${count}`;
}

/** All cells of a sheet. */
async function cellsOf(context: Excel.RequestContext, sketch: Sketch, sheet: string): Promise<CellArea | undefined> {
  const used = sketch.sheets.find(({ name }) => name === sheet)?.used;
  return used && readArea(context, { sheet, address: used.address });
}

/** The plan, with what stands there now on a sheet of its own, which no later repair takes. */
function withKept(plan: Plan, present: CellArea, sketch: Sketch, language: Language): Plan {
  const { name, mark } = chooseSheet(sketch, keptMark, ruleSheetWords(language).keptName);
  const kept = planKeptSheet(present, name, mark, language, localMinute());
  return { ...plan, sheets: [kept, ...plan.sheets], names: { ...plan.names, [valuesMark(mark)]: "=TRUE" } };
}
