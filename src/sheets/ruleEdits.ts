import type { Language } from "../i18n/language";
import { ruleColumns, type Rule } from "../rules/ruleBook";
import type { CellEdit } from "./plan";
import { ruleCells } from "./planRuleBookCells";
import type { RulePlaces } from "./readRules";

/** Only the cells in which rules differ from what they were, row by row; rules of which no cell stands anywhere are left out. */
export function ruleEdits(before: readonly Rule[], after: readonly Rule[], places: RulePlaces, language: Language): CellEdit[] {
  return after.flatMap((rule, position) => {
    const old = before[position];
    const row = places.rows[position];
    if (!old || old === rule || row === undefined) return [];
    const [from, to] = [ruleCells(old, language), ruleCells(rule, language)];
    return ruleColumns.flatMap((column, index): CellEdit[] => {
      const letters = places.columns[column];
      if (letters === undefined || from[index] === to[index]) return [];
      return [{ sheet: places.sheet, at: `${letters}${row}`, rows: [[to[index] ?? null]] }];
    });
  });
}
