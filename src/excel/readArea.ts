import type { CellArea } from "../metrics/cellArea";
import { cellPosition, splitAddress } from "./address";

/** Excel refuses answers of more than 5 MB and 5 million cells; this many cells of any content stay below. */
const cellsPerTrip = 100_000;

/** Reads values and number formats of a range such as `A1:F30`, in trips that Excel on the web can answer. */
export async function readArea(context: Excel.RequestContext, sheetName: string, address: string): Promise<CellArea> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const [start = "A1", end = start] = splitAddress(address).range.split(":");
  const first = cellPosition(start);
  const last = cellPosition(end);
  const columns = last.column - first.column + 1;
  const rows = last.row - first.row + 1;
  const rowsPerTrip = Math.max(1, Math.floor(cellsPerTrip / columns));
  const values: (string | number | boolean)[][] = [];
  const numberFormats: string[][] = [];
  for (let offset = 0; offset < rows; offset += rowsPerTrip) {
    const count = Math.min(rowsPerTrip, rows - offset);
    const range = sheet.getRangeByIndexes(first.row + offset, first.column, count, columns).load("values,numberFormat");
    // Each part is a trip of its own: larger answers come back as null.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of range.values as (string | number | boolean)[][]) values.push(row);
    for (const row of range.numberFormat as string[][]) numberFormats.push(row);
  }
  return { sheet: sheetName, row: first.row, column: first.column, values, numberFormats };
}
