import type { Language } from "../i18n/language";
import { columnLetters, columnPosition, type CellArea } from "../metrics/cellArea";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import { versionsOf } from "../rules/templateNames";
import type { CellEdit, LooksChange, Plan, PlanCell } from "./plan";
import { checkLineHeight, mostFrozenRows, versionsLine } from "./planRuleBook";
import { ruleCells } from "./planRuleBookCells";
import { checkCells, checkConditions, checkFormats, checkHeaderCells, type CheckedTable } from "./planRuleBookCheck";
import { checkLines } from "./planRuleBookLayout";
import {
  lineHeight,
  ruleBookWidths,
  ruleRowConditions,
  ruleRowFormats,
  ruleRowHeights,
  ruleRowValidations,
  weightFormat,
  type RuleRows,
} from "./planRuleBookLooks";
import type { RuleReading } from "./readRules";

/** The rule table that stands in a workbook: its columns may have been moved, and the sheet may be the user's own. */
export interface PresentTable extends Pick<RuleReading, "rules" | "places" | "language"> {
  readonly table: string;
  /** Header and rows, `A9:O27`. */
  readonly address: string;
  /** The cells above the header, from A1 on; empty where the table begins the sheet. */
  readonly above: CellArea["values"];
}

export interface AppendOptions {
  /** Local time as the reader should see it, `2026-11-01 09:30`. */
  readonly writtenAt: string;
  readonly namespace: string;
  /** The rules keep their versions, which are free. */
  readonly asNumbered?: boolean;
}

/**
 * Plans a further template in a rule book that exists: its rows at the end of the table, with looks and drop-downs of their own, lines
 * of the check above the table, and its name among the versions written. A name that stands there already becomes its next version.
 */
export function planTemplateAppend(
  rules: readonly Rule[],
  present: PresentTable,
  { writtenAt, namespace, asNumbered = false }: AppendOptions,
): Plan {
  const { language, places, above } = present;
  const [newest] = versionsOf(present.rules, rules[0]?.template ?? "");
  const added = asNumbered ? rules : rules.map((rule) => ({ ...rule, version: (newest?.version ?? 0) + 1 }));
  const all = [...present.rules, ...added];
  const corners = cornersOf(present.address);
  const check = checkAbove(above, language);
  const lines = check === undefined ? [] : checkLines(added);
  const moved = lines.length;
  const first = corners.lastRow + moved + 1;
  const rows: RuleRows = {
    first,
    last: first + added.length - 1,
    letters: (column) => places.columns[column],
    firstColumn: corners.firstColumn,
    lastColumn: corners.lastColumn,
  };
  const versions = versionsRow(above);
  const line = versionsLine(all, language, writtenAt);
  const checked: CheckedTable = {
    first: corners.header + moved + 1,
    last: rows.last,
    rules: added,
    rows: added.map((_, index) => first + index),
    letters: (column) => places.columns[column] ?? "A",
    firstColumn: corners.firstColumn,
    lastColumn: corners.lastColumn,
    namespace,
  };
  const from = (check ?? 0) + 1;
  const cells = lines.map((each, index) => checkCells(each, from + index, checked, language));
  const header = corners.header + moved;
  const { sheet } = places;
  const looks: LooksChange = {
    sheet,
    formats: [
      ...(moved > 0 ? checkFormats(from, from + moved - 1, weightFormat(all), language) : []),
      ...ruleRowFormats(added, rows, language, true),
    ],
    heights: {
      ...(versions !== undefined && { [versions]: lineHeight(line, all, language) }),
      ...Object.fromEntries(lines.map((_, index) => [String(from + index), checkLineHeight])),
      ...ruleRowHeights(added, first, all, language),
    },
    leastWidths: standsAsWritten(places.columns) ? ruleBookWidths(all, language) : {},
    validations: ruleRowValidations(rows, language),
    conditionalFormats: [...ruleRowConditions(rows), ...(moved > 0 ? checkConditions(from, from + moved - 1) : [])],
    frozenRows: header <= mostFrozenRows ? header : 0,
    printArea: `A1:${corners.lastColumn}${rows.last}`,
    titleRows: `$${header}:$${header}`,
  };
  const edits: CellEdit[] = [
    ...(versions === undefined ? [] : [{ sheet, at: `A${versions}`, rows: [[line]] }]),
    ...(moved > 0 ? [{ sheet, at: `A${from}`, rows: cells }] : []),
  ];
  return {
    sheets: [],
    names: {},
    ...(moved > 0 && { inserts: [{ sheet, before: from, count: moved }] }),
    appends: [{ table: present.table, rows: added.map((rule) => inColumnsOf(rule, present)) }],
    looks: [looks],
    edits,
    activate: { sheet, range: `${corners.firstColumn}${first}:${corners.lastColumn}${rows.last}` },
  };
}

/** The corners of a table with its header, `A9:O27`, as columns and 1-based rows. */
export function cornersOf(address: string): { firstColumn: string; lastColumn: string; header: number; lastRow: number } {
  const [first = "A1", last = first] = address.replace(/\$/g, "").split(":");
  const row = (corner: string): number => Number(corner.replace(/\D/g, ""));
  const column = (corner: string): string => corner.replace(/\d/g, "");
  return { firstColumn: column(first), lastColumn: column(last), header: row(first), lastRow: row(last) };
}

/** 1-based row of the check's last line; undefined where the sheet has no check as we write it. */
function checkAbove(above: CellArea["values"], language: Language): number | undefined {
  const titles = checkHeaderCells(language);
  const header = above.findIndex((cells) => titles.every((title, column) => (cells[column] ?? "") === (title ?? "")));
  if (header < 0) return undefined;
  let last = header;
  while (last + 1 < above.length && above[last + 1]?.[0] !== "") last++;
  return last + 1;
}

/** 1-based row of the line that names the versions by their fingerprints. */
function versionsRow(above: CellArea["values"]): number | undefined {
  const row = above.findIndex(([cell]) => typeof cell === "string" && / v\d+ .*#[0-9a-f]{4}/.test(cell));
  return row < 0 ? undefined : row + 1;
}

function standsAsWritten(columns: Readonly<Partial<Record<RuleColumn, string>>>): boolean {
  return ruleColumns.every((column, index) => columns[column] === columnLetters(index));
}

/** A rule's cells in the order of the table's own columns, in the table's own language. */
export function inColumnsOf(
  rule: Rule,
  { address, places, language }: Omit<PresentTable, "rules" | "above" | "table">,
): readonly PlanCell[] {
  const { firstColumn, lastColumn } = cornersOf(address);
  const start = columnPosition(firstColumn);
  const cells = ruleCells(rule, language);
  const row: PlanCell[] = Array.from({ length: columnPosition(lastColumn) - start + 1 }, () => null);
  ruleColumns.forEach((column, index) => {
    const letters = places.columns[column];
    if (letters !== undefined) row[columnPosition(letters) - start] = cells[index] ?? null;
  });
  return row;
}
