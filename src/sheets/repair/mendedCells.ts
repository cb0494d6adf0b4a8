import { columnLetters as letters, columnPosition, type CellArea } from "../../metrics/cellArea";
import type { Issue } from "../../rules/issue";
import { type Rule, type RuleColumn, ruleColumns } from "../../rules/ruleBook";
import { ruleWords } from "../../rules/vocabulary";
import type { CellEdit, PlanCell } from "../plan";
import { ruleCells } from "../planRuleBookCells";
import { cornersOf } from "../planTemplateAppend";
import { readRules } from "../readRules";
import type { RuleBookCopy } from "./ruleBookCopy";

/** A cell that gets its content back. */
export interface MendedCell {
  /** `K12` */
  readonly at: string;
  readonly before: string | number | boolean;
  readonly after: PlanCell;
  /** The same for people: `40%`, `2026-01-01`. */
  readonly shown: string;
}

/** The rule table as it is now. */
export interface DamagedTable {
  readonly area: CellArea;
  /** `A9:O27` */
  readonly address: string;
  readonly issues: readonly Issue[];
  /** Merged areas that reach into it, `C12:D13`. */
  readonly merged: readonly string[];
}

/**
 * The cells of a damaged table that get their content back from the copy, one by one: those that can't be read, those of merged areas,
 * and headers. Whatever else was changed since the copy stays. Undefined where that doesn't mend it: rows or columns are missing or
 * moved, and the sheet has to be written anew.
 */
export function mendedCells(table: DamagedTable, copy: RuleBookCopy): readonly MendedCell[] | undefined {
  const { area, address, issues, merged } = table;
  const { header, firstColumn } = cornersOf(address);
  const sound = copy.address === address && copy.rows.every((row, index) => row === header + 1 + index);
  if (!sound) return undefined;
  const broken = new Set([
    ...issues.flatMap(({ severity, cell }) => (severity === "error" && cell !== undefined ? [cell.slice(cell.lastIndexOf("!") + 1)] : [])),
    ...merged.flatMap(cellsIn),
  ]);
  const titles = ruleWords[copy.language].columns;
  const known = new Map(Object.entries(readRules(area).places.columns));
  const cells: MendedCell[] = [];
  const mend = (row: number, letters: string, after: PlanCell, shown = textOf(after)): void => {
    const before = area.values[row - header]?.[columnPosition(letters) - columnPosition(firstColumn)] ?? "";
    if (before !== (after ?? "")) cells.push({ at: `${letters}${row}`, before, after, shown });
  };
  for (const column of ruleColumns) {
    const letters = copy.columns[column];
    if (letters !== undefined && known.get(column) !== letters) mend(header, letters, titles[column]);
  }
  for (const [index, row] of copy.rows.entries()) {
    const wanted = copy.rules[index];
    if (!wanted) continue;
    const contents = ruleCells(wanted, copy.language);
    const damaged = ruleColumns.flatMap((column, position) => {
      const letters = copy.columns[column];
      return letters !== undefined && broken.has(`${letters}${row}`)
        ? [{ letters, after: contents[position] ?? null, shown: shownValue(wanted, column) }]
        : [];
    });
    if (damaged.length === 0) continue;
    if (!isSameRule(table, copy, index, broken)) return undefined;
    for (const { letters, after, shown } of damaged) mend(row, letters, after, shown);
  }
  return isSound(table, cells) ? cells : undefined;
}

const telling: readonly RuleColumn[] = ["template", "version", "kind", "item"];

/** Do the cells of the row that can still be read say that it is the same rule, and not one that was sorted or pasted into its place? */
function isSameRule({ area, address }: DamagedTable, copy: RuleBookCopy, index: number, broken: ReadonlySet<string>): boolean {
  const { firstColumn, header } = cornersOf(address);
  const [row, rule] = [copy.rows[index] ?? 0, copy.rules[index]];
  const cells = rule ? ruleCells(rule, copy.language) : [];
  return telling.every((column) => {
    const letters = copy.columns[column];
    if (letters === undefined || broken.has(`${letters}${row}`)) return true;
    const now = area.values[row - header]?.[columnPosition(letters) - columnPosition(firstColumn)] ?? "";
    return String(now).trim() === textOf(cells[ruleColumns.indexOf(column)] ?? null);
  });
}

function textOf(cell: PlanCell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}

/** Dates, weights and amounts as people write them; other cells say what they say. */
function shownValue(rule: Rule, column: RuleColumn): string | undefined {
  if (column === "from" || column === "to" || column === "scale") return rule[column] ?? "";
  return column === "weight" && rule.weight !== undefined ? `${Number((rule.weight * 100).toPrecision(12))}%` : undefined;
}

/** Can the table be read once these cells have their content? */
function isSound({ area, address }: DamagedTable, cells: readonly MendedCell[]): boolean {
  const { firstColumn, header } = cornersOf(address);
  const values = area.values.map((row) => [...row]);
  for (const { at, after } of cells) {
    const line = values[Number(at.replace(/\D/g, "")) - header];
    if (line) line[columnPosition(at.replace(/\d/g, "")) - columnPosition(firstColumn)] = typeof after === "object" ? "" : after;
  }
  return !isDamage(readRules({ ...area, values }).issues);
}

/** Issues that say that a table lost something: cells that can't be read, or columns. */
export function isDamage(issues: readonly Issue[]): boolean {
  return issues.some(({ severity, code }) => severity === "error" || code === "ruleHeaderMissing");
}

function cellsIn(range: string): readonly string[] {
  const { firstColumn, lastColumn, header: first, lastRow } = cornersOf(range);
  const [from, to] = [columnPosition(firstColumn), columnPosition(lastColumn)];
  return Array.from({ length: lastRow - first + 1 }, (_, row) =>
    Array.from({ length: to - from + 1 }, (_, column) => `${letters(from + column)}${first + row}`),
  ).flat();
}

/** The cells to write. */
export function mendingEdits(sheet: string, cells: readonly MendedCell[]): readonly CellEdit[] {
  return cells.map(({ at, after }) => ({ sheet, at, rows: [[after]] }));
}
