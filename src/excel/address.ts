import { columnLetters, columnPosition } from "../metrics/cellArea";

/** Zero-based row and column of `C5`. */
export function cellPosition(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)$/.exec(address);
  if (!match) throw new Error(`Not a cell address: ${address}`);
  const [, letters = "", digits = ""] = match;
  return { row: Number(digits) - 1, column: columnPosition(letters) };
}

/** `C5:E9` for a block of this size at `C5`. */
export function blockAddress(at: string, rows: number, columns: number): string {
  const { row, column } = cellPosition(at);
  return `${at}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Parts of `'My sheet'!A1:B2`; the sheet is absent where the address has none. */
export function splitAddress(address: string): { sheet?: string; range: string } {
  const cut = address.lastIndexOf("!");
  if (cut < 0) return { range: address };
  return { sheet: address.slice(0, cut).replace(/^'|'$/g, "").replace(/''/g, "'"), range: address.slice(cut + 1) };
}

/** Corner and size of `B2:D9` or `'My sheet'!B2:D9`. */
export function areaSize(address: string): { start: string; row: number; column: number; rows: number; columns: number } {
  const [start = "A1", end = start] = splitAddress(address).range.split(":");
  const first = cellPosition(start);
  const last = cellPosition(end);
  return { start, ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
