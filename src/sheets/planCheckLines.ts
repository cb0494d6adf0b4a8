import type { CellArea } from "../metrics/cellArea";
import type { Rule } from "../rules/ruleBook";
import type { CellEdit, ConditionalFormatPlan, FormatRun, RowDelete, RowInsert } from "./plan";
import { checkCells, checkColumns, checkConditions, checkFormats, type CheckedTable } from "./planRuleBookCheck";
import { checkLines, type CheckLine } from "./planRuleBookLayout";
import { weightFormat } from "./planRuleBookLooks";
import type { Language } from "../i18n/language";

/** What has to happen to the check above the table; its rows are those of before, `edits` are to be made once rows came and went. */
export interface CheckChange {
  readonly inserts: readonly RowInsert[];
  readonly deletes: readonly RowDelete[];
  /** Rows by which everything below the check moves down; negative = up. */
  readonly moved: number;
  /** The lines to write, with where they then stand. */
  readonly lines: readonly { readonly row: number; readonly line: CheckLine }[];
}

type Version = Pick<Rule, "template" | "version">;

/**
 * The lines that check a version (all versions, where the table's first row changes) once its rules are others.
 * Nothing where the sheet has no such lines: it may be the user's own.
 */
export function changedCheckLines(
  after: readonly Rule[],
  { template, version }: Version,
  above: CellArea["values"],
  sheet: string,
  all: boolean,
): CheckChange {
  const standing = (one: Version): readonly number[] =>
    above.flatMap((cells, index) =>
      cells[0] === one.template && cells[1] === one.version && cells.length >= checkColumns ? [index + 1] : [],
    );
  const lines = checkLines(after);
  const own = standing({ template, version });
  const wanted = lines.filter((line) => line.template === template && line.version.version === version);
  const [last] = own.slice(-1);
  if (last === undefined) return { inserts: [], deletes: [], moved: 0, lines: [] };
  const more = wanted.length - own.length;
  const surplus = own.slice(wanted.length);
  const shifted = (row: number): number => row + (more > 0 && row > last ? more : 0) - surplus.filter((each) => each < row).length;
  const places = [...own.slice(0, wanted.length), ...Array.from({ length: Math.max(0, more) }, (_, index) => last + 1 + index)];
  const others = [...new Set(lines.filter((line) => !wanted.includes(line)))].map((line) => ({
    line,
    row: standing({ template: line.template, version: line.version.version })[
      lines.filter((each) => each.template === line.template && each.version.version === line.version.version).indexOf(line)
    ],
  }));
  return {
    inserts: more > 0 ? [{ sheet, before: last + 1, count: more }] : [],
    deletes: surplus.toReversed().map((row) => ({ sheet, row, count: 1, columns: "A:O" })),
    moved: more,
    lines: [
      ...wanted.map((line, index) => ({ line, row: places[index] ?? last })),
      ...(all ? others.flatMap(({ line, row }) => (row === undefined ? [] : [{ line, row: shifted(row) }])) : []),
    ],
  };
}

/** The lines as cells, with the looks of those that are new. */
export function checkLineCells(
  { lines, inserts }: CheckChange,
  table: CheckedTable,
  sheet: string,
  language: Language,
): { readonly edits: readonly CellEdit[]; readonly formats: readonly FormatRun[]; readonly conditions: readonly ConditionalFormatPlan[] } {
  const edits = lines.map(({ line, row }) => ({ sheet, at: `A${row}`, rows: [checkCells(line, row, table, language)] }));
  const added = inserts.map(({ before, count }) => [before, before + count - 1] as const);
  return {
    edits,
    formats: added.flatMap(([from, to]) => checkFormats(from, to, weightFormat(table.rules), language)),
    conditions: added.flatMap(([from, to]) => checkConditions(from, to)),
  };
}
