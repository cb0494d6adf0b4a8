import type { ColumnMatch } from "../../../src/metrics/columnMatch";
import { score } from "../../../src/engine/score";
import type { MetricTable } from "../../../src/engine/metricTable";
import type {
  BlankColumn,
  BlankDelivery,
  DataReading,
  DataRequest,
  ImportRequest,
  OutputRequest,
  PaneActions,
  Progress,
  RepairPreview,
  RuleBookDamage,
  RuleBookRequest,
  SelectedRow,
  Source,
  TemplateChoice,
  WriteOutcome,
  WrittenMonth,
} from "../../../src/actions/paneActions";
import { applyVersionEdit } from "../../../src/rules/edit/versionEdit";
import { applyEdits } from "../../../src/rules/linter/applyEdits";
import { nextVersion } from "../../../src/rules/nextVersion";
import { publishVersion } from "../../../src/rules/publishVersion";
import { lintChoice } from "../../../src/actions/lintChoice";
import type { Issue } from "../../../src/rules/issue";
import { compareShared } from "../../../src/rules/share/compareShared";
import { readShared } from "../../../src/rules/share/readShared";
import { functionHelp } from "./functionHelp";
import { presaleChoice, presaleTable } from "./presale";

/** A workbook as the pane sees it, kept in memory; scores come from the real engine. */
export interface WorkbookInMemory {
  sources: readonly Source[];
  table: MetricTable | undefined;
  dataIssues: readonly Issue[];
  matches: readonly ColumnMatch[];
  choices: readonly TemplateChoice[];
  /** Sheets written so far, oldest first. */
  written: string[];
  selected: string[];
  /** The row of the active cell. */
  selectedRow: SelectedRow | undefined;
  /** Sheets of the user's own that are named like ours. */
  taken: readonly string[];
  /** Methods that reject, with what the host says. */
  failing: Partial<Record<keyof PaneActions, string>>;
  /** Issues that refuse the next write. */
  refusing: readonly Issue[] | undefined;
  /** What comparing native formulas with the engine finds; undefined = nothing. */
  differences: readonly Issue[] | undefined;
  /** Empty metric cells, and what this Excel makes of them. */
  blanks: readonly BlankColumn[];
  delivery: BlankDelivery | undefined;
  /** Times that the workbook was asked how it delivers them. */
  probes: number;
  /** What the selected cell holds. */
  inCell: string;
  /** Milliseconds an answer takes. */
  slowness: number;
  /** What was imported, as it was asked for. */
  imported: ImportRequest[];
  /** The rule book came to harm, and what a repair would do. */
  damage: RuleBookDamage | undefined;
  repair: RepairPreview;
  /** Published rows of the rule book are locked. */
  locked: boolean;
  /** Months whose scores stand in it. */
  months: readonly WrittenMonth[];
  /** Tells the pane that cells were edited. */
  changed: () => void;
}

export const sampleSource: Source = { id: "sheet:2026-10", sheet: "2026-10", rows: 26, likelihood: 0.9 };

export function emptyWorkbook(over: Partial<WorkbookInMemory> = {}): WorkbookInMemory {
  return {
    sources: [],
    table: undefined,
    dataIssues: [],
    matches: presaleMatches(),
    choices: [presaleChoice("builtIn", false)],
    written: [],
    selected: [],
    selectedRow: undefined,
    taken: [],
    failing: {},
    refusing: undefined,
    differences: undefined,
    blanks: [],
    delivery: "missing",
    probes: 0,
    inCell: "",
    slowness: 0,
    imported: [],
    damage: undefined,
    repair: { form: "cells", sheet: "规则表", saved: "2026-11-22 09:30", cells: [], merged: [], versions: [], keeps: true, issues: [] },
    locked: false,
    months: [],
    changed: () => undefined,
    ...over,
  };
}

/** The sample is in, the rule book isn't. */
export function sampleWorkbook(over: Partial<WorkbookInMemory> = {}): WorkbookInMemory {
  return emptyWorkbook({
    sources: [sampleSource, { id: "sheet:2026-09", sheet: "2026-09", rows: 25, likelihood: 0.7 }],
    table: presaleTable(),
    ...over,
  });
}

/** Everything up to the rule book is done. */
export function scoredWorkbook(over: Partial<WorkbookInMemory> = {}): WorkbookInMemory {
  return sampleWorkbook({ choices: [presaleChoice("workbook", true)], ...over });
}

function presaleMatches(): readonly ColumnMatch[] {
  const metric = (item: string, column: string | undefined, confidence: number): ColumnMatch => ({
    target: { role: "metric", item },
    ...(column === undefined ? {} : { column }),
    confidence,
    chosen: false,
    required: false,
  });
  return [
    { target: { role: "name" }, column: "A", confidence: 1, chosen: false, required: true },
    { target: { role: "team" }, column: "B", confidence: 1, chosen: false, required: false },
    { target: { role: "base" }, confidence: 0, chosen: false, required: false },
    metric("咨询转化率", "C", 0.9),
    metric("CSAT", "D", 0.5),
    metric("平均响应", "E", 1),
    metric("FCR", "F", 1),
  ];
}

const columns = ["客服昵称", "小组", "询单最终付款成功率（%）", "满意度得分", "平均响应", "FCR", "备注", "泄露客户信息"].map(
  (header, index) => ({
    column: String.fromCharCode(65 + index),
    header,
  }),
);

export function inMemoryActions(workbook: WorkbookInMemory): PaneActions {
  const listeners = new Set<() => void>();
  workbook.changed = () => listeners.forEach((listener) => listener());
  const answer = async <T>(method: keyof PaneActions, value: () => T): Promise<T> => {
    if (workbook.slowness > 0) await new Promise((resolve) => setTimeout(resolve, workbook.slowness));
    const failure = workbook.failing[method];
    if (failure !== undefined) throw new Error(failure);
    return value();
  };
  const write = (names: readonly string[], cells: number): WriteOutcome => {
    if (workbook.refusing) return { ok: false, issues: workbook.refusing };
    workbook.written.push(...names);
    return { ok: true, sheets: names.map((name) => ({ name, address: `'${name}'!A1` })), cells, issues: [] };
  };
  const free = (name: string): string => (workbook.taken.includes(name) ? `${name} (2)` : name);
  const sheetsOf = ({ pieces, language, run }: OutputRequest) =>
    pieces.map((piece) => {
      const words = language === "en" ? { scores: "Scores", scorecards: "Scorecard" } : { scores: "评分", scorecards: "考核表" };
      const wanted = `${words[piece]} ${run.table.period}`;
      const name = free(wanted);
      const fate = name !== wanted ? ("beside" as const) : workbook.written.includes(name) ? ("replace" as const) : ("new" as const);
      return { piece, name, wanted, fate, cells: piece === "scores" ? run.table.people.length * 16 + 40 : 190 };
    });
  return {
    listSources: () => answer("listSources", () => workbook.sources),
    readRuleBook: () =>
      answer("readRuleBook", () => {
        const book = workbook.choices.some((choice) => choice.origin === "workbook");
        return {
          ...(book ? { book: { sheet: "规则表", address: "规则表!A4:O14", locked: workbook.locked } } : {}),
          choices: workbook.choices,
          issues: [],
          written: workbook.months,
          ...(workbook.damage && { damage: workbook.damage }),
        };
      }),
    lastWrite: () => answer("lastWrite", () => (workbook.written.length > 0 ? { sheets: workbook.written } : undefined)),
    readData: (request) => answer("readData", () => reading(workbook, request)),
    score: ({ choice, table }) =>
      answer("score", () => (choice.template ? { run: score(choice.template, table), issues: [] } : { issues: choice.issues })),
    findBlanks: () => answer("findBlanks", () => workbook.blanks),
    blankDelivery: () =>
      answer("blankDelivery", () => {
        workbook.probes++;
        return workbook.delivery;
      }),
    writeDashes: ({ shown }) =>
      answer("writeDashes", () => {
        const cells = shown.reduce((sum, { count }) => sum + count, 0);
        const outcome = write(["2026-10"], cells);
        if (outcome.ok) workbook.blanks = workbook.blanks.filter((column) => !shown.includes(column));
        return outcome;
      }),
    previewOutput: (request) =>
      answer("previewOutput", () => {
        const sheets = sheetsOf(request);
        return { sheets, cells: sheets.reduce((sum, sheet) => sum + sheet.cells, 0), issues: [] };
      }),
    proveSheet: ({ mode }) =>
      answer("proveSheet", () => {
        const code = mode === "native" ? "nativeProven" : "liveProven";
        return workbook.differences ?? [{ code, severity: "info", params: { cells: 480 } }];
      }),
    previewPublicRules: ({ choice }) =>
      answer("previewPublicRules", () => {
        const name = `公示 ${choice.name} v${choice.version}`;
        return { sheet: { name, wanted: name, fate: "new", cells: 120 }, issues: [] };
      }),
    writePublicRules: ({ choice }) => answer("writePublicRules", () => write([`公示 ${choice.name} v${choice.version}`], 120)),
    insertSample: () =>
      answer("insertSample", () => {
        const outcome = write(["2026-10", "2026-09"], 400);
        if (outcome.ok) Object.assign(workbook, { sources: sampleWorkbook().sources, table: presaleTable() });
        return outcome;
      }),
    writeRuleBook: (request) =>
      answer("writeRuleBook", () => {
        const outcome = write(["规则表"], 150);
        if (outcome.ok) workbook.choices = [confirm(request)];
        return outcome;
      }),
    writePublication: ({ choice, who, why, lock }) =>
      answer("writePublication", () => {
        const outcome = write(["规则表"], choice.rules.length + 1);
        const when = "2026-11-22";
        if (outcome.ok && lock) workbook.locked = true;
        if (outcome.ok)
          workbook.choices = workbook.choices.map((each) => {
            if (each.id !== choice.id || !each.template) return each;
            const rules = publishVersion(each.rules, each.name, each.version, { who, when, why }, "zh-CN");
            return { ...each, rules, template: { ...each.template, status: "published" } };
          });
        return outcome;
      }),
    findings: ({ choice, book, reading: read, run }) =>
      answer("findings", () => lintChoice(choice, book.choices, read && { ...read, ...(run && { run }) })),
    writeRuleCheck: () => answer("writeRuleCheck", () => write(["规则检查"], 40)),
    previewRepair: () => answer("previewRepair", () => workbook.repair),
    writeRepair: () =>
      answer("writeRepair", () => {
        const outcome = write(["规则表"], workbook.repair.cells.length);
        if (outcome.ok) workbook.damage = undefined;
        return outcome;
      }),
    writeLock: (locked) =>
      answer("writeLock", () => {
        const outcome = write(["规则表"], 0);
        if (outcome.ok) workbook.locked = locked;
        return outcome;
      }),
    exportRuleBook: () => answer("exportRuleBook", () => ({ name: "kpi-rules.json", issues: [] })),
    previewImport: (text) =>
      answer("previewImport", () => {
        const { rules, issues } = readShared(text);
        const present = workbook.choices.flatMap((choice) => (choice.origin === "workbook" ? choice.rules : []));
        return { versions: compareShared(rules, present), issues };
      }),
    importRuleBook: (request) =>
      answer("importRuleBook", () => {
        workbook.imported.push(request);
        return write(["规则表"], 15);
      }),
    writeNewVersion: ({ choice, from }) =>
      answer("writeNewVersion", () => {
        const outcome = write(["规则表"], choice.rules.length * 15);
        const version = Math.max(...workbook.choices.map((each) => each.version)) + 1;
        const rules = nextVersion(choice.rules, version, from);
        const { template } = choice;
        const draft = { ...choice, id: `workbook:${choice.name}:${version}`, version, rules };
        if (outcome.ok && template)
          workbook.choices = [{ ...draft, template: { ...template, version, from, status: "draft" } }, ...workbook.choices];
        return outcome;
      }),
    writeRuleFix: ({ fix, rules }) =>
      answer("writeRuleFix", () => {
        const outcome = write(["规则表"], fix.length);
        const changed = applyEdits(rules, fix);
        if (outcome.ok)
          workbook.choices = workbook.choices.map((choice) =>
            choice.places ? { ...choice, rules: changed.filter(({ version }) => version === choice.version) } : choice,
          );
        return outcome;
      }),
    writeRuleEdit: ({ choice, edit }) =>
      answer("writeRuleEdit", () => {
        const own = workbook.choices.find(({ id }) => id === choice.id);
        const changed = edit.type === "set" && edit.sets.find(({ rule, column, was }) => own?.rules[rule]?.[column] !== was);
        if (changed)
          return { ok: false, issues: [{ code: "ruleCellChanged", severity: "error", params: { item: "", column: "", found: "" } }] };
        const outcome = write(["规则表"], 1);
        if (outcome.ok)
          workbook.choices = workbook.choices.map((each) => {
            const rules = applyVersionEdit(each.rules, edit);
            return each.id === choice.id ? { ...each, rules, places: { ...each.places!, rows: rules.map((_, i) => i + 5) } } : each;
          });
        return outcome;
      }),
    writeNewTemplate: ({ rules }) =>
      answer("writeNewTemplate", () => {
        const outcome = write(["规则表"], rules.length * 15);
        const name = rules[0]?.template ?? "";
        const places = { sheet: "规则表", rows: rules.map((_, i) => i + 50), columns: {} };
        if (outcome.ok)
          workbook.choices = [
            ...workbook.choices,
            { id: `workbook:${name}:1`, name, version: 1, origin: "workbook", rules, places, issues: [] },
          ];
        return outcome;
      }),
    async writeOutput(request, onProgress, signal) {
      const steps: readonly Progress[] = [
        { step: "preparing", share: 0 },
        { step: "writing", sheet: "评分 2026-10", share: 0.4 },
      ];
      for (const step of steps) {
        onProgress(step);
        await answer("writeOutput", () => undefined);
        signal.throwIfAborted();
      }
      const sheets = sheetsOf(request);
      return write(
        sheets.map((sheet) => sheet.name),
        sheets.reduce((sum, sheet) => sum + sheet.cells, 0),
      );
    },
    functionHelp: () => answer("functionHelp", () => functionHelp),
    insertFormula: ({ formula, replace }) =>
      answer("insertFormula", () => {
        const cell = "'2026-10'!H2";
        if (workbook.refusing) return { ok: false, issues: workbook.refusing };
        if (workbook.inCell !== "" && replace !== cell)
          return { ok: false, issues: [{ code: "cellTaken", severity: "error", cell, params: { found: workbook.inCell } }] };
        workbook.inCell = formula;
        return { ok: true, sheets: [{ name: "2026-10", address: cell }], cells: 1, issues: [] };
      }),
    undo: () =>
      answer("undo", () => {
        const sheets = workbook.written.map((name) => ({ name, address: `'${name}'!A1` }));
        workbook.written = [];
        return { ok: true, sheets, cells: 0, issues: [] } as const;
      }),
    selectCell: (address) => answer("selectCell", () => void workbook.selected.push(address)),
    selectedRow: () => answer("selectedRow", () => workbook.selectedRow),
    onWorkbookChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function reading(workbook: WorkbookInMemory, request: DataRequest): DataReading {
  const choice = request.template ?? request.choices[0];
  const period = request.period ?? request.source.sheet;
  const matches = workbook.matches.map((match): ColumnMatch => {
    const key = "item" in match.target ? `${match.target.role}:${match.target.item}` : match.target.role;
    const column = request.mapping[key];
    if (column === undefined) return match;
    const { target, required } = match;
    return { target, required, confidence: 1, chosen: true, ...(column === null ? {} : { column }) };
  });
  return {
    profile: "千牛客服绩效",
    period,
    templateId: choice?.id ?? "",
    versionIssues: [],
    columns,
    matches,
    dropped: [
      { row: 27, text: "汇总值" },
      { row: 28, text: "平均值" },
    ],
    ...(workbook.table ? { table: { ...workbook.table, period, sheet: request.source.sheet } } : {}),
    issues: workbook.dataIssues,
  };
}

/** The template as it stands in the rule book once all of its assumptions are confirmed. */
function confirm({ choice, confirmed }: RuleBookRequest): TemplateChoice {
  const all = choice.rules.every((rule, row) => !rule.assumed || confirmed.includes(row));
  return presaleChoice("workbook", all);
}
