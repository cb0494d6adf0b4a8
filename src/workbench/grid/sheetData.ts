import type { Worksheet } from "@univerjs/core";
import type { Cell, SheetData, TableData } from "./cells";
import type { CellReader } from "./cellReader";
import { defaultColumnWidth, defaultRowHeight } from "./snapshot";
import type { UniverSheet } from "./univerSheet";

/** One sheet as plain data. */
export function sheetData(sheet: UniverSheet, worksheet: Worksheet, reader: CellReader, tables: readonly TableData[]): SheetData {
  const { columnData, rowData } = worksheet.getConfig();
  const filter = sheet.filter();
  const { protection, tabColor } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlines: sheet.gridlines,
    cells: cellsOf(reader),
    columnWidths: sizes(columnData, (column) => column.w, defaultColumnWidth),
    rowHeights: sizes(rowData, (row) => row.h, defaultRowHeight),
    hiddenColumns: hidden(columnData),
    hiddenRows: hidden(rowData),
    merges: sheet.merges(),
    freeze: sheet.freeze,
    tables,
    ...(filter ? { filter } : {}),
    conditionalFormats: sheet.conditionalFormats(),
    validations: sheet.validations(),
    charts: sheet.charts(),
    page: sheet.page,
    ...(protection ? { protection } : {}),
  };
}

function cellsOf(reader: CellReader): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  for (const [row, columns] of reader.places()) {
    const line = new Map<number, Cell>();
    for (const column of columns) {
      const cell = reader.cell(row, column);
      if (Object.keys(cell).length > 0) line.set(column, cell);
    }
    if (line.size > 0) rows.set(row, line);
  }
  return rows;
}

type Lines<T> = Readonly<Record<number, Partial<T> | null | undefined>>;

/** Sizes that differ from the usual one. */
function sizes<T>(lines: Lines<T>, sizeOf: (line: Partial<T>) => number | undefined, usual: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, line] of Object.entries(lines)) {
    const size = line ? sizeOf(line) : undefined;
    if (size !== undefined && size !== usual) found.set(Number(index), size);
  }
  return found;
}
function hidden(lines: Lines<{ hd?: 0 | 1 }>): ReadonlySet<number> {
  return new Set(
    Object.entries(lines)
      .filter(([, line]) => line?.hd === 1)
      .map(([index]) => Number(index)),
  );
}
