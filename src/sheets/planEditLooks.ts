import type { FieldSet, VersionEdit } from "../rules/edit/versionEdit";
import type { Rule } from "../rules/ruleBook";
import type { Language } from "../i18n/language";
import type { FormatRun } from "./plan";
import { ruleRowFormats, ruleRowHeights, type RuleRows } from "./planRuleBookLooks";
import { colors } from "./style";

/** Rules with the rows they stand in, and the columns of their table. */
export interface StandingRules {
  readonly rules: readonly Rule[];
  readonly rows: readonly number[];
  readonly at: (row: number) => RuleRows;
  readonly language: Language;
}

/** Number formats of cells whose value wants another one: weights with decimals, amounts of money or percent. */
export function fieldFormats(edit: VersionEdit, { rules, rows, at, language }: StandingRules): readonly FormatRun[] {
  return setsOf(edit).flatMap(({ rule: index, column }) => {
    const [rule, row] = [rules[index], rows[index]];
    const letters = row === undefined ? undefined : at(row).letters(column);
    if (!rule || row === undefined || letters === undefined || (column !== "weight" && column !== "scale")) return [];
    const range = `${letters}${row}`;
    const runs = ruleRowFormats([rule], at(row), language).filter((run) => run.range === range);
    const numberFormat = runs.reduce<string | undefined>((last, { format }) => format.numberFormat ?? last, undefined);
    return numberFormat === undefined ? [] : [{ range, format: { numberFormat } }];
  });
}

/** Rows whose scale or note became longer grow with it. `all` = the rules that the columns are as wide as. */
export function fieldHeights(
  edit: VersionEdit,
  { rules, rows, language }: StandingRules,
  all: readonly Rule[],
): Readonly<Record<string, number>> {
  const heights = setsOf(edit).flatMap(({ rule: index, column }) => {
    const [rule, row] = [rules[index], rows[index]];
    if (!rule || row === undefined || (column !== "scale" && column !== "note")) return [];
    return Object.entries(ruleRowHeights([rule], row, all, language));
  });
  return Object.fromEntries(heights);
}

/** The line above a version's first row, where another one has become the first. */
export function edgeFormats({ rules, rows, at }: StandingRules, others: readonly Rule[]): readonly FormatRun[] {
  const [first, former] = [rules[0], others[0]];
  const [row] = rows;
  if (!first || row === undefined || first === former) return [];
  const formerRow = former && rows[rules.indexOf(former)];
  const top = (of: number, style: "medium" | "thin", color: string): FormatRun => {
    const { firstColumn, lastColumn } = at(of);
    return { range: `${firstColumn}${of}:${lastColumn}${of}`, format: { borders: { top: { style, color } } } };
  };
  return [...(formerRow === undefined ? [] : [top(formerRow, "thin", colors.rule)]), top(row, "medium", colors.ink)];
}

function setsOf(edit: VersionEdit): readonly FieldSet[] {
  return edit.type === "set" ? edit.sets : [];
}
