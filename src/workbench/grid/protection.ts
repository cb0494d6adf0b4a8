import type { Rect } from "./cells";
import type { GridSheet } from "./grid";

/** May these cells be changed while their sheet is protected? */
export function isUnlocked(sheet: Pick<GridSheet, "rowCount" | "columnCount" | "styles">, rect: Rect): boolean {
  if (rect.row + rect.rows > sheet.rowCount || rect.column + rect.columns > sheet.columnCount) return false;
  return sheet.styles(rect).every((line) => line.every((style) => style.locked === false));
}
