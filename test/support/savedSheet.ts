import type { CellValue, Rect, WorkbookData } from "../../src/workbench/grid/cells";

/** A sheet of a saved workbook, asked like one that is open. */
export function savedSheet(book: WorkbookData, name: string): { readonly name: string; values(rect: Rect): CellValue[][] } {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}; there are ${book.sheets.map((each) => each.name).join(", ")}`);
  return {
    name,
    values: ({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => sheet.cells.get(row + r)?.get(column + c)?.value ?? ""),
      ),
  };
}
