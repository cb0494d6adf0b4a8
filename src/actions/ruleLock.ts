import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { lockedSheet } from "../excel/ruleLock";
import { markedSheet, sketchWorkbook, type Sketch } from "../excel/sketch";
import { ruleTableName } from "../rules/ruleBook";
import { ruleBookMark } from "../sheets/planRuleBook";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { WriteOutcome } from "./paneActions";
import { writeOutcome } from "./writeOutcome";

/** Are the published rows locked? Undefined where the rule book stands on a sheet of the user's own, which is theirs to protect. */
export async function lockOf(context: Excel.RequestContext, sketch: Sketch): Promise<boolean | undefined> {
  const sheet = markedSheet(sketch, ruleBookMark);
  const table = sketch.tables.find(({ name }) => name === ruleTableName);
  if (!sheet || sheet.name !== table?.sheet) return undefined;
  return (await lockedSheet(context, sketch)) !== undefined;
}

/** Locks the published rows of the rule book, or opens them. */
export function writeLock(locked: boolean): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const sheet = markedSheet(sketch, ruleBookMark);
      if (!sheet) throw new Refusal([{ code: "shareNoBook", severity: "error", params: {} }]);
      rememberWrite(await perform(context, { sheets: [], names: {}, lock: locked }));
      return { sheets: [sheet.name], cells: 0 };
    }),
  );
}
