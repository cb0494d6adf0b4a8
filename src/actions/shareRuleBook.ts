/** The rule book as a text that can be sent, and back. */
import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { compareShared, rulesToAdd } from "../rules/share/compareShared";
import { printShared } from "../rules/share/printShared";
import { readShared } from "../rules/share/readShared";
import { shareFormat, shareSchemaVersion } from "../rules/share/shareSchema";
import { countCells } from "../sheets/plan";
import { appendPlan } from "./appendPlan";
import { localDay } from "./clock";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { ImportPreview, ImportRequest, RuleBookExport, WriteOutcome } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";
import { newBookPlan } from "./writeRuleBook";

/** The workbook's rule book as JSON; refused where a row can't be read, for it would be left out. */
export async function exportRuleBook(): Promise<RuleBookExport> {
  const name = `kpi-rules-${localDay()}.json`;
  const book = await excelRun(async (context) => readWorkbookRules(context, await sketchWorkbook(context)));
  const errors = book?.issues.filter(({ severity }) => severity === "error") ?? [];
  if (errors.length > 0) return { name, issues: errors };
  if (!book || book.rules.length === 0) return { name, issues: [{ code: "shareNoBook", severity: "error", params: {} }] };
  return { name, json: printShared(book.rules, shareFormat, shareSchemaVersion), issues: [] };
}

/** What the text would bring to the rule book as it stands. */
export async function previewImport(text: string): Promise<ImportPreview> {
  const { rules, issues } = readShared(text);
  if (issues.length > 0) return { versions: [], issues };
  const book = await excelRun(async (context) => readWorkbookRules(context, await sketchWorkbook(context)));
  return { versions: compareShared(rules, book?.rules ?? []), issues };
}

/** Adds what is new below the rule book's rows, or writes a rule book; nothing that stands there is changed. */
export function importRuleBook({ text, beside, from, language }: ImportRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const { rules, issues } = readShared(text);
      if (issues.length > 0) throw new Refusal(issues);
      const sketch = await sketchWorkbook(context);
      const book = await readWorkbookRules(context, sketch);
      const errors = book?.issues.filter(({ severity }) => severity === "error") ?? [];
      if (errors.length > 0) throw new Refusal(errors);
      const added = rulesToAdd(compareShared(rules, book?.rules ?? []), beside, from);
      if (added.length === 0) throw new Refusal([{ code: "shareNothing", severity: "error", params: {} }]);
      const plan = book ? await appendPlan(context, added, book, true) : newBookPlan(added, sketch, language);
      rememberWrite(await perform(context, plan));
      return { sheets: [plan.activate?.sheet ?? ""], cells: countCells(plan) };
    }),
  );
}
