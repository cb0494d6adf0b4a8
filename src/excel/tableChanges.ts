/** Makes a damaged table one again: merged cells taken apart, a range turned into a table, a table renamed; and back. */
import type { TableChanges } from "../sheets/plan";

/** Queues the changes. */
export function changeTables({ worksheets, tables }: Excel.Workbook, { unmerged, added, renamed }: TableChanges): void {
  for (const { sheet, range } of unmerged) worksheets.getItem(sheet).getRange(range).unmerge();
  for (const { from, to } of renamed) tables.getItem(from).name = to;
  for (const { sheet, range, name } of added) {
    const table = worksheets.getItem(sheet).tables.add(range, true);
    table.name = name;
    table.style = "";
    table.showBandedRows = false;
  }
}

/** Queues the way back, once the cells are as they were. Merged cells stay apart: Excel merges none within a table. */
export function restoreTables({ tables }: Excel.Workbook, { added, renamed }: TableChanges, present: ReadonlySet<string>): void {
  for (const { name } of added) if (present.has(name)) tables.getItem(name).convertToRange();
  for (const { from, to } of renamed) if (present.has(to)) tables.getItem(to).name = from;
}
