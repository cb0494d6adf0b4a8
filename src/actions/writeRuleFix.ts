import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import type { RuleEdit } from "../rules/linter/finding";
import { countCells } from "../sheets/plan";
import { planRuleFix } from "../sheets/planRuleFix";
import type { RulePlaces } from "../sheets/readRules";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { RuleFixRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules, type WorkbookRules } from "./readRuleBook";
import { sameRule } from "./sameRule";
import { writeOutcome } from "./writeOutcome";

/** Makes the changes of one fix in the rule book, if its rows still say what they said when it was offered. */
export function writeRuleFix(request: RuleFixRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const book = await readWorkbookRules(context, await sketchWorkbook(context));
      const fix = book && fixWithin(book, request);
      if (!book || !fix)
        throw new Refusal([{ code: "rulesChanged", severity: "error", params: { template: request.rules[0]?.template ?? "" } }]);
      const plan = planRuleFix(fix, { ...book, table: book.table.name, address: book.table.address });
      rememberWrite(await perform(context, plan));
      return { sheets: [book.places.sheet], cells: countCells(plan) };
    }),
  );
}

/** The edits by the rows' positions in the rule book as it is now; undefined where one of them changed or moved. */
function fixWithin(book: WorkbookRules, { fix, rules, places }: RuleFixRequest): readonly RuleEdit[] | undefined {
  const moved = fix.map((edit): RuleEdit | undefined => {
    const position = edit.type === "set" ? edit.rule : edit.after;
    const now = samePlace(book, places, position);
    const [before, after] = [rules[position], now === undefined ? undefined : book.rules[now]];
    if (now === undefined || !before || !after || !sameRule(before, after)) return undefined;
    return edit.type === "set" ? { ...edit, rule: now } : { ...edit, after: now };
  });
  return moved.every((edit) => edit !== undefined) ? moved : undefined;
}

function samePlace({ places: now }: WorkbookRules, { sheet, rows }: RulePlaces, position: number): number | undefined {
  const found = sheet === now.sheet ? now.rows.indexOf(rows[position] ?? NaN) : -1;
  return found < 0 ? undefined : found;
}
