import { columnLetters, type CellArea } from "../../metrics/cellArea";
import { readRulesHeader } from "../readRulesHeader";

/** So many headers of the rule book make a row its header, and not the user's own table. */
const leastHeaders = 8;

/** Where a rule book stands that is no longer a table: `A9:O27`; undefined where none does. */
export function lostTable(area: CellArea): string | undefined {
  const header = area.values.findIndex((_, row) => headersIn(area, row) >= leastHeaders);
  const titles = area.values[header];
  if (!titles) return undefined;
  const first = titles.findIndex((cell) => cell !== "");
  const after = titles.findIndex((cell, column) => column > first && cell === "");
  const end = after < 0 ? titles.length : after;
  let last = header;
  while (area.values[last + 1]?.slice(first, end).some((cell) => String(cell).trim() !== "")) last++;
  if (last === header) return undefined;
  const corner = (row: number, column: number): string => `${columnLetters(area.column + column)}${area.row + row + 1}`;
  return `${corner(header, first)}:${corner(last, end - 1)}`;
}

function headersIn(area: CellArea, row: number): number {
  const cells = area.values[row] ?? [];
  const texts = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "").length;
  return texts < leastHeaders ? 0 : readRulesHeader({ ...area, row: area.row + row, values: [cells] }).columns.size;
}
