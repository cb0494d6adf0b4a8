/** A month as a user has it: a workbook with data and a rule book, scored and written by the pane's own actions. */
import { excelActions } from "../../src/actions/excelActions";
import type { DataReading, OutputMode, OutputPiece, RuleBookReading, TemplateChoice, WriteOutcome } from "../../src/actions/paneActions";
import type { ScoreRun } from "../../src/engine/scoreRun";
import type { Language } from "../../src/i18n/language";
import type { ColumnChoices } from "../../src/metrics/columnMatch";
import type { Issue } from "../../src/rules/issue";
import type { Rule } from "../../src/rules/ruleBook";
import type { CellInput } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { at, put } from "../workbench/grid/aGrid";
import { theAddIn, theSheet } from "./theAddIn";

export interface MonthOptions {
  readonly language?: Language;
  readonly template?: TemplateChoice;
  /** The month, where the sheet is named otherwise. */
  readonly period?: string;
  /** Name of the data sheet; the likeliest one unless given. */
  readonly sheet?: string;
  readonly mapping?: ColumnChoices;
}

/** Everything that scoring came to, as the pane would show it. */
export interface ScoredMonth {
  readonly book: RuleBookReading;
  readonly choice: TemplateChoice | undefined;
  readonly reading: DataReading;
  readonly run: ScoreRun | undefined;
  /** Of the rules, the data and the score together. */
  readonly issues: readonly Issue[];
}

/** A workbook whose sheets hold these rows from A1 on, typed by the user. */
export async function aWorkbookWith(sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>): Promise<Workbench> {
  const workbench = await theAddIn();
  Object.entries(sheets).forEach(([name, rows], index) => {
    if (index === 0) workbench.grid.renameSheet(workbench.grid.activeSheet.id, name);
    const sheet = index === 0 ? workbench.grid.activeSheet : workbench.grid.addSheet(name);
    const width = Math.max(1, ...rows.map((row) => row.length));
    if (rows.length > 0)
      put(
        sheet,
        "A1",
        rows.map((row) => [...row, ...Array.from<CellInput>({ length: width - row.length }).fill("")]),
      );
  });
  await workbench.settle();
  return workbench;
}

/** Rules as a template that the user chose and that stands nowhere yet. */
export function aChoice(rules: readonly Rule[]): TemplateChoice {
  return { id: "builtIn:test", name: rules[0]?.template ?? "", version: 1, origin: "builtIn", rules, issues: [] };
}

/** A template that ships with the product. */
export async function builtIn(id: string, language: Language = "zh-CN"): Promise<TemplateChoice> {
  const { choices } = await excelActions.readRuleBook(language);
  const found = choices.find((choice) => choice.id === `builtIn:${id}`);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

/** Writes a template into the rule book; every assumption is confirmed unless told otherwise. */
export async function writeRules(
  choice: TemplateChoice,
  language: Language = "zh-CN",
  confirmed = choice.rules.map((_, row) => row),
): Promise<WriteOutcome> {
  return excelActions.writeRuleBook({ choice, confirmed, language });
}

/** Reads and scores as the pane does after its start. */
export async function scoreMonth({ language = "zh-CN", template, sheet, period, mapping = {} }: MonthOptions = {}): Promise<ScoredMonth> {
  const sources = await excelActions.listSources();
  const source = sheet === undefined ? sources[0] : sources.find((each) => each.sheet === sheet);
  if (!source) throw new Error("No source");
  const book = await excelActions.readRuleBook(language);
  const choices = book.choices.filter(({ origin }) => origin === "workbook");
  const reading = await excelActions.readData({
    source,
    mapping,
    template,
    period,
    choices: choices.length > 0 ? choices : book.choices,
    language,
  });
  const choice = template?.id === reading.templateId ? template : book.choices.find(({ id }) => id === reading.templateId);
  const blocked = reading.versionIssues.some(({ severity }) => severity === "error");
  const scored =
    choice && reading.table && !blocked ? await excelActions.score({ choice, table: reading.table }) : { issues: choice?.issues ?? [] };
  return {
    book,
    choice,
    reading,
    run: scored.run,
    issues: [...book.issues, ...reading.versionIssues, ...reading.issues, ...scored.issues],
  };
}

/** Writes what was scored; throws when nothing could be scored. */
export async function writeScores(
  month: ScoredMonth,
  mode: OutputMode,
  language: Language = "zh-CN",
  pieces: readonly OutputPiece[] = ["scores", "scorecards"],
): Promise<WriteOutcome> {
  if (!month.run) throw new Error(`Nothing was scored: ${JSON.stringify(month.issues)}`);
  return excelActions.writeOutput({ run: month.run, pieces, mode, language }, () => undefined, new AbortController().signal);
}

/** Takes the sheets' names out of a write that must have succeeded. */
export function sheetsOf(outcome: WriteOutcome): string[] {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.sheets.map(({ name }) => name);
}

/** Types into a cell as the user does, and waits for everything that follows. */
export async function type(workbench: Workbench, sheet: string, address: string, input: CellInput): Promise<void> {
  theSheet(workbench.grid, sheet).setInputs(at(address), [[input]]);
  await workbench.settle();
}
