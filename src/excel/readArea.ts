import type { CellArea } from "../metrics/cellArea";
import { areaSize } from "./address";

/** Excel refuses answers of more than 5 MB and 5 million cells; this many cells of any content stay below. */
const cellsPerTrip = 100_000;

/** A range on a sheet, e.g. `A1:F30`. */
export interface AreaAddress {
  readonly sheet: string;
  readonly address: string;
}

/** Reads values and number formats of a range, in trips that Excel on the web can answer. */
export async function readArea(context: Excel.RequestContext, { sheet: name, address }: AreaAddress): Promise<CellArea> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { row, column, rows, columns } = areaSize(address);
  const rowsPerTrip = Math.max(1, Math.floor(cellsPerTrip / columns));
  const values: (string | number | boolean)[][] = [];
  const numberFormats: string[][] = [];
  for (let offset = 0; offset < rows; offset += rowsPerTrip) {
    const count = Math.min(rowsPerTrip, rows - offset);
    const range = sheet.getRangeByIndexes(row + offset, column, count, columns).load("values,numberFormat");
    // Each part is a trip of its own: larger answers come back as null.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const cells of range.values as (string | number | boolean)[][]) values.push(cells);
    for (const cells of range.numberFormat as string[][]) numberFormats.push(cells);
  }
  return { sheet: name, row, column, values, numberFormats };
}

/** Reads several small ranges in one trip. */
export async function readAreas(context: Excel.RequestContext, areas: readonly AreaAddress[]): Promise<CellArea[]> {
  const ranges = areas.map(({ sheet, address }) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load("values,numberFormat"),
  );
  await context.sync();
  return areas.map(({ sheet, address }, index) => {
    const range = ranges[index];
    const { row, column } = areaSize(address);
    return {
      sheet,
      row,
      column,
      values: (range?.values ?? []) as (string | number | boolean)[][],
      numberFormats: (range?.numberFormat ?? []) as string[][],
    };
  });
}
