import type { RuleEdit } from "../rules/linter/finding";
import { applyEdits } from "../rules/linter/applyEdits";
import type { Rule } from "../rules/ruleBook";
import { ruleWords } from "../rules/vocabulary";
import type { CellEdit, LooksChange, Plan } from "./plan";
import { ruleCells } from "./planRuleBookCells";
import { ruleRowFormats, ruleRowValidations, type RuleRows } from "./planRuleBookLooks";
import { cornersOf, inColumnsOf, type PresentTable } from "./planTemplateAppend";
import { ruleEdits } from "./ruleEdits";
import { ruleColumns } from "../rules/ruleBook";

/**
 * Plans the changes of one fix in the rule table that stands in a workbook: cells are written where they are, and at most one row is
 * added: within the table by a row of the sheet, below its last row by one of the table.
 */
export function planRuleFix(fix: readonly RuleEdit[], present: Omit<PresentTable, "above">): Plan {
  const { rules, places, language } = present;
  const sets = fix.filter((edit) => edit.type === "set");
  const edits = ruleEdits(rules, applyEdits(rules, sets), places, language);
  const insert = fix.find((edit) => edit.type === "insert");
  const shown = insert?.after ?? fix.find((edit) => edit.type === "set")?.rule ?? 0;
  const range = (row: number): string => `${places.columns.item ?? "A"}${row}`;
  const row = places.rows[shown] ?? 1;
  if (!insert) return { sheets: [], names: {}, edits, activate: { sheet: places.sheet, range: range(row) } };

  const rule = withNote(insert.rule, ruleWords[language].assumedTail);
  const isLast = row === cornersOf(present.address).lastRow;
  const added = row + 1;
  const shared = { sheets: [], names: {}, looks: [looksOf(rule, added, present)], activate: { sheet: places.sheet, range: range(added) } };
  if (isLast) return { ...shared, appends: [{ table: present.table, rows: [inColumnsOf(rule, present)] }], edits };
  return {
    ...shared,
    inserts: [{ sheet: places.sheet, before: added, count: 1 }],
    edits: [...edits, ...ruleCellsAt(rule, added, present)],
  };
}

function withNote(rule: Rule, note: string): Rule {
  return rule.assumed && rule.note === undefined ? { ...rule, note } : rule;
}

/** A rule's cells that aren't empty, each on its own: the table's columns may have been moved. */
export function ruleCellsAt(rule: Rule, row: number, { places, language }: Pick<PresentTable, "places" | "language">): readonly CellEdit[] {
  const cells = ruleCells(rule, language);
  return ruleColumns.flatMap((column, index): CellEdit[] => {
    const [letters, cell = null] = [places.columns[column], cells[index]];
    return letters === undefined || cell === null ? [] : [{ sheet: places.sheet, at: `${letters}${row}`, rows: [[cell]] }];
  });
}

function looksOf(rule: Rule, row: number, { places, address, language }: Omit<PresentTable, "above">): LooksChange {
  const { firstColumn, lastColumn } = cornersOf(address);
  const rows: RuleRows = { first: row, last: row, letters: (column) => places.columns[column], firstColumn, lastColumn };
  return {
    sheet: places.sheet,
    formats: ruleRowFormats([rule], rows, language),
    heights: {},
    leastWidths: {},
    validations: ruleRowValidations(rows, language),
    conditionalFormats: [],
  };
}
