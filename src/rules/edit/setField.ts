import type { Rule, RuleColumn } from "../ruleBook";
import type { RuleEntry } from "./ruleEntry";
import type { FieldSet, VersionEdit } from "./versionEdit";

/** What all rows of an entry say together: they would fall apart otherwise. */
const ofAllRows: ReadonlySet<RuleColumn> = new Set(["item", "level"]);

/** The row of an entry that says something for all of it: the first that does, else the first. */
export function sayingRow(rules: readonly Rule[], { rows }: RuleEntry, column: RuleColumn): number {
  return rows.find((row) => rules[row]?.[column] !== undefined) ?? rows[0];
}

/** Gives a field of an entry another value: name and level on all of its rows, anything else on the row that says it. */
export function setField(rules: readonly Rule[], entry: RuleEntry, column: RuleColumn, value: Rule[RuleColumn]): VersionEdit {
  const rows = ofAllRows.has(column) ? entry.rows : [sayingRow(rules, entry, column)];
  return { type: "set", sets: rows.map((row) => setCell(rules, row, column, value)) };
}

/** Gives one cell another value. */
export function setCell(rules: readonly Rule[], rule: number, column: RuleColumn, value: Rule[RuleColumn]): FieldSet {
  const was = rules[rule]?.[column];
  return { rule, column, ...(was !== undefined && { was }), ...(value !== undefined && { value }) };
}
