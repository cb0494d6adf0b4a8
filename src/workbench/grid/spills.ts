import type { IRange } from "@univerjs/core";
import type { Rect } from "./cells";
import type { CellMatrix, Engine } from "./engine";

export interface Spill {
  readonly anchor: { readonly row: number; readonly column: number };
  readonly rect: Rect;
}

/** Values that dynamic arrays put into cells, anchors included. */
export function spilledCells(engine: Engine, sheetId: string): CellMatrix {
  return engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? {};
}

/** The block that the array formula in this cell covers; undefined when it covers just itself or is blocked. */
export function spillAt(engine: Engine, sheetId: string, row: number, column: number): Rect | undefined {
  const range = ranges(engine, sheetId)[row]?.[column];
  const rect = range ? rectOf(range) : undefined;
  if (!rect || (rect.rows === 1 && rect.columns === 1)) return undefined;
  const cell = engine.worksheet(sheetId).getCellMatrix().getValue(row, column);
  return !cell || cell.v === "#SPILL!" || !(cell.f ?? cell.si) ? undefined : rect;
}

/** The array that covers this cell, from its anchor or from elsewhere. */
export function spillCovering(engine: Engine, sheetId: string, row: number, column: number): Spill | undefined {
  for (const [rowKey, line] of Object.entries(ranges(engine, sheetId))) {
    for (const columnKey of Object.keys(line)) {
      const anchor = { row: Number(rowKey), column: Number(columnKey) };
      const rect = spillAt(engine, sheetId, anchor.row, anchor.column);
      if (!rect) continue;
      if (row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns)
        return { anchor, rect };
    }
  }
  return undefined;
}

/** Rows and columns a sheet needs for all its dynamic arrays. */
export function spillExtent(engine: Engine, sheetId: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const line of Object.values(ranges(engine, sheetId))) {
    for (const { endRow, endColumn } of Object.values(line)) {
      rows = Math.max(rows, endRow + 1);
      columns = Math.max(columns, endColumn + 1);
    }
  }
  return { rows, columns };
}

export function rectOf(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
export function rangeOf(rect: Rect): IRange {
  return { startRow: rect.row, startColumn: rect.column, endRow: rect.row + rect.rows - 1, endColumn: rect.column + rect.columns - 1 };
}

function ranges(engine: Engine, sheetId: string): Record<number, Record<number, IRange>> {
  return engine.formulas.getArrayFormulaRange()[engine.unitId]?.[sheetId] ?? {};
}
