import { applyVersionEdit, type VersionEdit } from "../rules/edit/versionEdit";
import type { Rule, RuleColumn } from "../rules/ruleBook";
import type { LooksChange, Plan } from "./plan";
import { changedCheckLines, checkLineCells, type CheckChange } from "./planCheckLines";
import { edgeFormats, fieldFormats, fieldHeights, type StandingRules } from "./planEditLooks";
import { checkLineHeight } from "./planRuleBook";
import { ruleRowConditions, ruleRowFormats, ruleRowHeights, ruleRowValidations, type RuleRows } from "./planRuleBookLooks";
import { planRows, type RowPlan } from "./planRows";
import { cornersOf, type PresentTable } from "./planTemplateAppend";
import { ruleEdits } from "./ruleEdits";

/** Columns that the check above the table names as they were when it was written. */
const checked: ReadonlySet<RuleColumn> = new Set(["item", "level", "kind"]);
const unchecked: CheckChange = { inserts: [], deletes: [], moved: 0, lines: [] };

/**
 * Plans an edit of one version in the table where it stands: cells that differ, rows that come, go or change their place, the lines of
 * the check above that look at them, and nothing else. Formulas that point at other rules keep pointing at them.
 * @param own positions of the version's rules among all of the book; those in the edit are positions among them
 * @param namespace name before the dot of custom functions
 */
export function planVersionEdit(edit: VersionEdit, own: readonly number[], present: PresentTable, namespace: string): Plan {
  const { places, language, above } = present;
  const { sheet } = places;
  const { header, lastRow, firstColumn, lastColumn } = cornersOf(present.address);
  const before = own.flatMap((position) => present.rules[position] ?? []);
  const [version] = before;
  if (!version) return { sheets: [], names: {} };
  const after = applyVersionEdit(before, edit);
  const rowsBefore = own.map((position) => places.rows[position] ?? header + 1);
  const rows = planRows(edit, rowsBefore, present);
  const book = bookAfter(present, own, after, rows);
  const asked = edit.type !== "set" || edit.sets.some(({ column }) => checked.has(column));
  const check = asked ? changedCheckLines(book.rules, version, above, sheet, rows.touchesFirst) : unchecked;
  const { moved } = check;
  const at = (row: number): RuleRows => ({ first: row, last: row, letters: (column) => places.columns[column], firstColumn, lastColumn });
  const lines = checkLineCells(
    check,
    {
      first: header + moved + 1,
      last: lastRow + moved + rows.growth,
      rules: book.rules,
      rows: book.rows.map((row) => row + moved),
      letters: (column) => places.columns[column] ?? "A",
      firstColumn,
      lastColumn,
      namespace,
    },
    sheet,
    language,
  );
  const [was, is]: readonly [StandingRules, StandingRules] = [
    { rules: before, rows: rowsBefore, at, language },
    { rules: after, rows: rows.ownRows.map((row) => row + moved), at, language },
  ];
  const added = rows.added.map(({ rule, row }) => ({ rule, row: row + moved }));
  const dressed = [...added.map(({ row }) => row), ...rows.moved.map(({ to }) => to + moved)];
  const undressed = [...rows.removed, ...rows.moved.map(({ from }) => from)];
  const newLines = check.inserts.flatMap(({ before: from, count }) => Array.from({ length: count }, (_, index) => from + index));
  // The table's first version has the header above it.
  const edged = edit.type !== "set" && rowsBefore[0] !== header + 1;
  const looks: LooksChange = {
    ...noLooks(sheet),
    formats: [
      ...lines.formats,
      ...added.flatMap(({ rule, row }) => ruleRowFormats([rule], at(row), language)),
      ...fieldFormats(edit, is),
      ...(edged ? edgeFormats(is, before) : []),
    ],
    heights: {
      ...Object.fromEntries(newLines.map((row) => [row, checkLineHeight])),
      ...Object.fromEntries(added.flatMap(({ rule, row }) => Object.entries(ruleRowHeights([rule], row, book.rules, language)))),
      ...fieldHeights(edit, is, book.rules),
    },
    validations: dressed.flatMap((row) => ruleRowValidations(at(row), language)),
    conditionalFormats: [...lines.conditions, ...dressed.flatMap((row) => ruleRowConditions(at(row)))],
  };
  const back: LooksChange = {
    ...noLooks(sheet),
    formats: [...fieldFormats(edit, was), ...(edged ? edgeFormats(was, after) : [])],
    validations: undressed.flatMap((row) => ruleRowValidations(at(row), language)),
    conditionalFormats: undressed.flatMap((row) => ruleRowConditions(at(row))),
  };
  const changed = edit.type === "set" ? ruleEdits(before, after, { ...places, rows: rowsBefore }, language) : [];
  const shown = edit.type === "set" ? (edit.sets[0]?.column ?? "item") : "item";
  return {
    sheets: [],
    names: {},
    inserts: [...rows.inserts, ...check.inserts],
    moves: rows.moves,
    deletes: [...rows.deletes, ...check.deletes],
    appends: rows.appends,
    ...(isEmpty(looks) ? {} : { looks: [looks] }),
    ...(isEmpty(back) ? {} : { looksBack: [back] }),
    edits: [...[...changed, ...rows.cells].map((cell) => ({ ...cell, at: movedDown(cell.at, moved) })), ...lines.edits],
    activate: { sheet, range: `${places.columns[shown] ?? firstColumn}${rows.shown + moved}` },
  };
}

/** All rules of the book after the edit, from the top down, with the rows they stand in unless something above the table changes. */
function bookAfter(
  { rules, places }: PresentTable,
  own: readonly number[],
  after: readonly Rule[],
  rows: RowPlan,
): { readonly rules: readonly Rule[]; readonly rows: readonly number[] } {
  const others = rules.flatMap((rule, position) =>
    own.includes(position) ? [] : [{ rule, row: rows.rowAfter(places.rows[position] ?? 0) }],
  );
  const all = [...others, ...after.map((rule, index) => ({ rule, row: rows.ownRows[index] ?? 0 }))].sort((a, b) => a.row - b.row);
  return { rules: all.map(({ rule }) => rule), rows: all.map(({ row }) => row) };
}

function noLooks(sheet: string): LooksChange {
  return { sheet, formats: [], heights: {}, leastWidths: {}, validations: [], conditionalFormats: [] };
}

function isEmpty({ formats, heights, validations, conditionalFormats }: LooksChange): boolean {
  return formats.length + validations.length + conditionalFormats.length + Object.keys(heights).length === 0;
}

/** An address some rows further down, `K12` → `K13`. */
function movedDown(at: string, rows: number): string {
  return at.replace(/\d+$/, (row) => String(Number(row) + rows));
}
