import { markedSheet, type Sketch } from "./sketch";

/** What Excel passes to a custom function for an empty cell: nothing, or, in older builds, the number 0. */
export type BlankDelivery = "missing" | "zero";

/** A cell far right of everything we write, and two empty ones beside it, which the formula looks at. */
const spot = "AZ1";
const empties = "BA1:BB1";
const patience = 20;
const pause = 250;

/**
 * Asks Excel how it delivers an empty cell: a formula stands for a moment in a far cell of a sheet that we wrote, and goes again.
 * No other cell, and no sheet of the user's, is touched. undefined = nobody can tell: there is no such sheet, the cell is locked,
 * somebody uses the cells, or the functions don't answer.
 * @param marks names that mark our sheets, the preferred one first
 * @param namespace the name before the dot of our functions
 */
export async function probeBlanks(
  context: Excel.RequestContext,
  sketch: Sketch,
  marks: readonly string[],
  namespace: string,
): Promise<BlankDelivery | undefined> {
  const ours = marks.map((mark) => markedSheet(sketch, mark)).find((found) => found !== undefined);
  if (!ours) return undefined;
  const sheet = context.workbook.worksheets.getItem(ours.id);
  const cell = sheet.getRange(spot).load("formulas,format/protection/locked");
  const beside = sheet.getRange(empties).load("valueTypes");
  await context.sync();
  // A band reaches from 0 up: a missing value has no score, and COUNT passes it over.
  const formula = `=COUNT(${namespace}.TIER(${empties},"≥0→1"))`;
  const before: unknown = cell.formulas[0]?.[0];
  const free = (before === "" || before === formula) && beside.valueTypes[0]?.every((type) => String(type) === "Empty");
  if (!free || (ours.protected && cell.format.protection.locked)) return undefined;
  try {
    cell.formulas = [[formula]];
    return await answerOf(context, cell);
  } finally {
    cell.clear("Contents");
    await context.sync();
  }
}

/** Waits until the functions have answered; an error is no answer. */
async function answerOf(context: Excel.RequestContext, cell: Excel.Range): Promise<BlankDelivery | undefined> {
  for (let turn = 0; turn < patience; turn++) {
    cell.load("values");
    // The functions run beside Excel: there is no event for their answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    if (typeof value === "number") return value === 0 ? "missing" : "zero";
    if (!/^#(BUSY|GETTING_DATA|CALC)/.test(String(value))) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}
