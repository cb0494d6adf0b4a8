import type { Rect } from "../../grid/cells";
import { HostError } from "../protocol/hostError";

/** Excel's limits: rows and columns of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`, `2:3` for whole rows, `B:C` for whole columns; without the sheet. */
export function localAddress(rect: Rect, absolute = false): string {
  const $ = absolute ? "$" : "";
  const { row, column, rows, columns } = rect;
  if (columns === MAX_COLUMNS) return `${$}${row + 1}:${$}${row + rows}`;
  if (rows === MAX_ROWS) return `${$}${columnLetters(column)}:${$}${columnLetters(column + columns - 1)}`;
  const first = `${$}${columnLetters(column)}${$}${row + 1}`;
  const last = `${$}${columnLetters(column + columns - 1)}${$}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas quote it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and the rest. */
export function splitAddress(address: string): { readonly sheet?: string; readonly local: string } {
  const text = address.trim().replace(/^=/, "");
  const at = text.lastIndexOf("!");
  if (at < 0) return { local: text };
  const sheet = text.slice(0, at);
  return { sheet: /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, local: text.slice(at + 1) };
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`; undefined when it is none of these. */
export function parseLocal(local: string): Rect | undefined {
  const text = local.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells)
    return spanning(Number(cells[2]) - 1, columnNumber(cells[1]!), Number(cells[4] ?? cells[2]) - 1, columnNumber(cells[3] ?? cells[1]!));
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return spanning(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function spanning(row: number, column: number, row2: number, column2: number): Rect | undefined {
  const rect = {
    row: Math.min(row, row2),
    column: Math.min(column, column2),
    rows: Math.abs(row2 - row) + 1,
    columns: Math.abs(column2 - column) + 1,
  };
  return fits(rect) ? rect : undefined;
}

function fits(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  );
}

/** @throws HostError InvalidArgument for a rectangle that leaves the sheet or has no cells */
export function checkedRect(rect: Rect): Rect {
  if (!fits(rect)) throw new HostError("InvalidArgument");
  return rect;
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
