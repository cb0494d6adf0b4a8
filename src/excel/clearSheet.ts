import type { SheetPlan } from "../sheets/plan";

/** Empties a sheet of ours before it is written anew. Charts that the user added stay where they are. */
export function clearSheet(sheet: Excel.Worksheet, before: Pick<SheetPlan, "tables" | "charts">): void {
  for (const table of before.tables) sheet.tables.getItemOrNullObject(table.name).convertToRange();
  for (const chart of before.charts) sheet.charts.getItemOrNullObject(chart.name).delete();
  const cells = sheet.getRange();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.unmerge();
  cells.clear();
  sheet.freezePanes.unfreeze();
}
