import type { Rect } from "./cells";

/** A reference to cells of a named sheet, `='My sheet'!$A$1:$B$2`; nothing else. */
const sheetReference = /^(=?)('(?:[^']|'')+'|[^'!:]+)!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/i;
/** The whole of a sheet in one direction: a rectangle that is a row or column band has this size in the other. */
const wholeRows = 1_048_576;
const wholeColumns = 16_384;

/** The formula after cells of that sheet moved; `move` answers undefined for cells that are gone. */
export function followReference(formula: string, sheetName: string, move: (rect: Rect) => Rect | undefined): string {
  const [, equals = "", quoted = "", from = "", to = from] = sheetReference.exec(formula) ?? [];
  if (from === "" || unquoted(quoted).toLowerCase() !== sheetName.toLowerCase()) return formula;
  const rect = rectOf(from, to);
  const moved = move(rect);
  if (!moved) return `${equals}#REF!`;
  if (moved === rect) return formula;
  const $ = from.includes("$") ? "$" : "";
  return `${equals}${quoted}!${blockText(moved, $)}`;
}

/** The reference with the sheet's new name. */
export function renameInReference(formula: string, before: string, after: string): string {
  const [, equals = "", quoted = "", from] = sheetReference.exec(formula) ?? [];
  if (from === undefined || unquoted(quoted).toLowerCase() !== before.toLowerCase()) return formula;
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(after) && !/^[A-Za-z]{1,3}\d+$/.test(after) ? after : `'${after.replaceAll("'", "''")}'`;
  return equals + name + formula.slice(equals.length + quoted.length);
}

/** `A1:B2`, `2:3` or `A:C` after its cells moved; undefined when they are gone. */
export function followAddress(address: string, move: (rect: Rect) => Rect | undefined): string | undefined {
  const $ = address.includes("$") ? "$" : "";
  const [from = "", to = from] = address.replaceAll("$", "").split(":");
  const rows = /^\d+$/.test(from);
  const columns = /^[A-Z]+$/i.test(from);
  const rect = rectOf(rows ? `A${from}` : columns ? `${from}1` : from, rows ? `A${to}` : columns ? `${to}1` : to);
  const moved = move(rows ? { ...rect, columns: wholeColumns } : columns ? { ...rect, rows: wholeRows } : rect);
  if (!moved) return undefined;
  if (rows) return `${$}${moved.row + 1}:${$}${moved.row + moved.rows}`;
  if (columns) return `${$}${letters(moved.column)}:${$}${letters(moved.column + moved.columns - 1)}`;
  return blockText(moved, $);
}

const unquoted = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

function rectOf(from: string, to: string): Rect {
  const cell = (text: string): readonly [row: number, column: number] => {
    const [, word = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(text) ?? [];
    return [Number(digits) - 1, [...word.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  };
  const [row, column] = cell(from);
  const [row2, column2] = cell(to);
  return { row, column, rows: row2 - row + 1, columns: column2 - column + 1 };
}
function blockText({ row, column, rows, columns }: Rect, $: string): string {
  const first = `${$}${letters(column)}${$}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${$}${letters(column + columns - 1)}${$}${row + rows}`;
}
function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
