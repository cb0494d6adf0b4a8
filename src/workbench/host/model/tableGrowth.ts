import type { Rect } from "../../grid/cells";
import type { GridSheet } from "../../grid/grid";
import { intersect } from "./address";

/**
 * New rows of a table take over what Excel takes over from the row above them (for the first row, from the one below):
 * formats, number formats, drop-downs and conditional formats. Call it before the rows get their values.
 */
export function dressNewRows(sheet: GridSheet, pattern: Rect, added: Rect): void {
  const repeated = <T>(line: readonly T[] = []): readonly (readonly T[])[] => Array.from({ length: added.rows }, () => line);
  sheet.setStyles(added, repeated(sheet.styles(pattern)[0]));
  sheet.setNumberFormats(added, repeated(sheet.numberFormats(pattern)[0]));
  for (const { rects, ...rule } of sheet.validations())
    for (const rect of rects) {
      const grown = withRows(rect, pattern, added);
      if (grown && grown !== rect) sheet.setValidation(grown, rule);
    }
  // The formula of a rule is written for its top left cell, so that a rule may grow downwards only.
  if (pattern.row > added.row) return;
  for (const format of sheet.conditionalFormats()) {
    const rects = format.rects.flatMap((rect) => {
      const grown = withRows(rect, pattern, added);
      if (!grown || grown === rect) return [rect];
      return grown.row === rect.row ? [grown] : [rect, grown];
    });
    const unchanged = rects.every((rect, index) => rect === format.rects[index]);
    if (!unchanged) sheet.updateConditionalFormat({ ...format, rects: joined(rects) });
  }
}

/**
 * The rectangle once it covers the new rows: itself where they adjoin and its columns are the table's, else its share of the new rows.
 * The same object where it covers them already; undefined where the pattern row is none of it.
 */
function withRows(rect: Rect, pattern: Rect, added: Rect): Rect | undefined {
  const share = intersect(rect, pattern);
  if (!share) return undefined;
  const wanted = { ...added, column: share.column, columns: share.columns };
  const covered = intersect(rect, wanted);
  if (covered?.rows === wanted.rows) return rect;
  if (share.columns !== rect.columns) return wanted;
  if (rect.row + rect.rows === added.row) return { ...rect, rows: rect.rows + added.rows };
  return added.row + added.rows === rect.row ? { ...rect, row: added.row, rows: rect.rows + added.rows } : wanted;
}

/** Rectangles that stand on each other become one, from the top down. */
function joined(rects: readonly Rect[]): readonly Rect[] {
  const result: Rect[] = [];
  for (const rect of rects.toSorted((a, b) => a.row - b.row)) {
    const above = result.findIndex((one) => one.row + one.rows === rect.row && one.column === rect.column && one.columns === rect.columns);
    const one = result[above];
    if (one) result[above] = { ...one, rows: one.rows + rect.rows };
    else result.push(rect);
  }
  return result;
}
