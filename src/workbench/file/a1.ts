import type { Rect } from "../grid/cells";

/** `0 → A`, `26 → AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `A → 0`; letters in either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return index - 1;
}

export const cellName = (row: number, column: number): string => columnLetters(column) + String(row + 1);

/** `B2:C9`, or `B2` for a single cell. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

const maxRows = 1_048_576;
const maxColumns = 16_384;
const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads `B2`, `$B$2:C9`, `A:C` or `1:3`; undefined when it is none of them. */
export function parseRect(text: string): Rect | undefined {
  const [from = "", to = from] = text.split(":");
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (!first || !last || (!first[1] && !first[2])) return undefined;
  const left = first[1] ? columnIndex(first[1]) : 0;
  const right = last[1] ? columnIndex(last[1]) : maxColumns - 1;
  const top = first[2] ? Number(first[2]) - 1 : 0;
  const bottom = last[2] ? Number(last[2]) - 1 : maxRows - 1;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Several areas separated by blanks, as `sqref` attributes hold them. */
export const parseRects = (text: string): Rect[] =>
  text
    .split(/\s+/)
    .map(parseRect)
    .filter((rect): rect is Rect => rect !== undefined);
