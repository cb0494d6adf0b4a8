import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { ruleSheetWords } from "../i18n/ruleSheetWords";
import { countCells } from "../sheets/plan";
import { type CheckedIssue, planRuleCheck, ruleCheckMark } from "../sheets/ruleCheck/planRuleCheck";
import { chooseSheet } from "./chooseSheet";
import { localMinute } from "./clock";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import { lintChoice } from "./lintChoice";
import type { RuleCheckRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules, workbookChoices } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Writes what the linter finds in all versions of the rule book as a sheet of its own, which the next check replaces. */
export function writeRuleCheck({ language, seen }: RuleCheckRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const book = await readWorkbookRules(context, sketch);
      if (!book) throw new Refusal([{ code: "shareNoBook", severity: "error", params: {} }]);
      const choices = workbookChoices(book);
      const found: CheckedIssue[] = [
        ...book.issues,
        ...choices.flatMap((choice) =>
          [...choice.issues, ...(seen?.choice.id === choice.id ? seen.found : lintChoice(choice, choices))].map((issue) => ({
            ...issue,
            template: choice.name,
            version: choice.version,
          })),
        ),
      ];
      const { name } = chooseSheet(sketch, ruleCheckMark, ruleSheetWords(language).checkName);
      const sheet = planRuleCheck(found.filter(isFirst), language, { sheetName: name, writtenAt: localMinute(), versions: choices.length });
      const plan = { sheets: [sheet], names: {}, activate: { sheet: name, range: "A1" } };
      rememberWrite(await perform(context, plan));
      return { sheets: [name], cells: countCells(plan) };
    }),
  );
}

/** What concerns two versions, such as their dates, is said once. */
function isFirst(issue: CheckedIssue, index: number, all: readonly CheckedIssue[]): boolean {
  return all.findIndex((other) => keyOf(other) === keyOf(issue)) === index;
}

function keyOf({ code, cell, params }: CheckedIssue): string {
  return JSON.stringify([code, cell, params]);
}
