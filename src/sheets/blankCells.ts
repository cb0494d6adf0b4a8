import { cellAddress, columnPosition } from "../metrics/cellArea";
import type { CellEdit } from "./plan";

/** What stands in a cell that has nothing to measure: the same to every build of Excel, unlike an empty one. */
const dash = "—";

/** Neighbouring empty cells of one column, top to bottom. */
export interface BlankRun {
  /** 1-based row of the sheet. */
  readonly from: number;
  readonly count: number;
  /** `'2026-10'!D5:D8` */
  readonly address: string;
}

/** The empty cells of one metric's column. */
export interface BlankColumn {
  readonly metric: string;
  /** Column letters. */
  readonly column: string;
  readonly count: number;
  readonly runs: readonly BlankRun[];
}

/** Puts neighbouring rows together. Rows are zero-based and ascending. */
export function blankColumn(sheet: string, metric: string, column: string, rows: readonly number[]): BlankColumn {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.from + last.count === row + 1) last.count++;
    else runs.push({ from: row + 1, count: 1 });
  }
  const at = columnPosition(column);
  return {
    metric,
    column,
    count: rows.length,
    runs: runs.map(({ from, count }) => {
      const start = cellAddress(sheet, from - 1, at);
      return { from, count, address: count === 1 ? start : `${start}:${column}${from + count - 1}` };
    }),
  };
}

/**
 * The dashes for the empty cells of some columns, and nothing else.
 * @param apart one edit per cell: Excel misplaces a block that is written across hidden rows
 */
export function dashEdits(sheet: string, columns: readonly BlankColumn[], apart: boolean): CellEdit[] {
  return columns.flatMap(({ column, runs }) =>
    runs.flatMap(({ from, count }): CellEdit[] =>
      apart
        ? Array.from({ length: count }, (_, row) => ({ sheet, at: `${column}${from + row}`, rows: [[dash]] }))
        : [{ sheet, at: `${column}${from}`, rows: Array.from({ length: count }, () => [dash]) }],
    ),
  );
}
