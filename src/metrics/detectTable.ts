import { columnLetters, type CellArea } from "./cellArea";
import { ideaOf, peopleRoleOf, summaryWords } from "./dictionary";
import type { ExportProfile } from "./exportProfile";
import { readHeader, type Header } from "./headers";
import { recogniseExport } from "./profiles/recogniseExport";

/** A column with a header. */
export interface DetectedColumn extends Header {
  /** Position within the area. */
  readonly index: number;
  /** Column letters on the sheet. */
  readonly letters: string;
}

/** A row below the header that isn't a person. */
export interface DroppedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** What its first cell says. */
  readonly text: string;
  readonly reason: "summary" | "blank" | "header";
}

/** What a block of cells turned out to be. Positions are zero-based within the area. */
export interface DetectedTable {
  readonly profile: ExportProfile | undefined;
  readonly headerRow: number;
  readonly columns: readonly DetectedColumn[];
  /** The column that names the person; undefined where none looks like it. */
  readonly nameColumn: DetectedColumn | undefined;
  /** Positions of the rows that are people. */
  readonly rows: readonly number[];
  readonly dropped: readonly DroppedRow[];
  /** Looks like a period's metrics: 0..1. */
  readonly likelihood: number;
}

type Cell = string | number | boolean;

/** Titles, filters and dates above the header are skipped, down to this row. */
const deepestHeader = 15;

function isText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.trim() !== "" && !/^[\d.,%¥\s:-]+$/.test(cell);
}

function headerScore(row: readonly Cell[]): number {
  let score = 0;
  for (const cell of row) {
    if (!isText(cell)) continue;
    const { key } = readHeader(cell);
    score += peopleRoleOf(key) || ideaOf(key) ? 4 : 1;
  }
  return score;
}

function findHeaderRow(values: CellArea["values"]): number {
  let best = -1;
  let bestScore = 1;
  for (let row = 0; row < Math.min(values.length, deepestHeader); row++) {
    const score = headerScore(values[row] ?? []);
    if (score > bestScore) [best, bestScore] = [row, score];
  }
  return best;
}

function findNameColumn(
  columns: readonly DetectedColumn[],
  profile: ExportProfile | undefined,
  values: CellArea["values"],
  headerRow: number,
) {
  const account = profile && columns.find((column) => column.key === readHeader(profile.account).key);
  if (account) return account;
  const named = columns
    .map((column) => ({ column, role: peopleRoleOf(column.key) }))
    .filter((each) => each.role?.role === "name")
    .sort((a, b) => (a.role?.place ?? 0) - (b.role?.place ?? 0));
  return (
    named[0]?.column ??
    columns.find((column) => isText(values[headerRow + 1]?.[column.index]) && !ideaOf(column.key) && !peopleRoleOf(column.key))
  );
}

/** Finds header, people and summary rows in a block of cells. undefined = nothing in it looks like a table. */
export function detectTable(area: CellArea): DetectedTable | undefined {
  const { values } = area;
  const headerRow = findHeaderRow(values);
  if (headerRow < 0) return undefined;
  const columns = (values[headerRow] ?? []).flatMap((cell, index): DetectedColumn[] =>
    String(cell).trim() === "" ? [] : [{ ...readHeader(cell), index, letters: columnLetters(area.column + index) }],
  );
  const profile = recogniseExport(columns.map((column) => column.key));
  const nameColumn = findNameColumn(columns, profile, values, headerRow);
  const { rows, dropped } = splitRows(area, headerRow, columns, nameColumn, profile);
  const known = columns.filter((column) => ideaOf(column.key)).length;
  const likelihood =
    rows.length === 0
      ? 0
      : Math.min(1, (profile ? 0.4 : 0) + (nameColumn && peopleRoleOf(nameColumn.key) ? 0.3 : 0) + Math.min(0.4, known * 0.1));
  return { profile, headerRow, columns, nameColumn, rows, dropped, likelihood };
}

function splitRows(
  area: CellArea,
  headerRow: number,
  columns: readonly DetectedColumn[],
  nameColumn: DetectedColumn | undefined,
  profile: ExportProfile | undefined,
) {
  const rows: number[] = [];
  const dropped: DroppedRow[] = [];
  const first = nameColumn ?? columns[0];
  let last = area.values.length - 1;
  while (last > headerRow && isBlank(area.values[last])) last--;
  for (let row = headerRow + 1; row <= last; row++) {
    const cells = area.values[row] ?? [];
    const name = String(cells[first?.index ?? 0] ?? "").trim();
    // A summary says so where the names are, or to the left of an empty name ("汇总值" in the shop's column).
    const text = name === "" ? firstText(cells) : name;
    const drop = (reason: DroppedRow["reason"]) => dropped.push({ row: area.row + row + 1, text, reason });
    if (isBlank(cells)) drop("blank");
    else if (summaryWords.test(text.toLowerCase()) || profile?.summaryRows.includes(text)) drop("summary");
    else if (first && name !== "" && readHeader(name).key === first.key) drop("header");
    else rows.push(row);
  }
  return { rows, dropped };
}

/** The text a row begins with; "" = it begins with a number, or is empty. */
function firstText(cells: readonly Cell[]): string {
  const cell = cells.find((each) => String(each).trim() !== "");
  return typeof cell === "string" ? cell.trim() : "";
}

function isBlank(cells: readonly Cell[] | undefined): boolean {
  return cells === undefined || cells.every((cell) => cell === "" || (typeof cell === "string" && cell.trim() === ""));
}
