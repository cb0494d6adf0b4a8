import { columnLetters, sheetReference } from "../metrics/cellArea";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import { textConstant } from "./formulaText";

/** Where the rows of a template stand on the rule book's sheet, so that formulas can point at them. */
export interface RuleAddresses {
  /** Absolute reference to one cell of a rule: `规则表!$J$5`. */
  cell(position: number, column: RuleColumn): string;
  /** The scale cells with the Assumed column beside them: `规则表!$K$5:$L$6`; undefined where the rows don't lie together. */
  scale(positions: readonly number[]): string | undefined;
  /** A formula that is TRUE as long as the scale cells say what they said when this was written. */
  unchanged(positions: readonly number[]): string;
}

/**
 * @param rules the rows the template was compiled from
 * @param rowsOnSheet 1-based sheet row of each of them
 * @param firstColumn zero-based column of the table's first column
 */
export function ruleAddresses(sheet: string, rules: readonly Rule[], rowsOnSheet: readonly number[], firstColumn = 0): RuleAddresses {
  const reference = sheetReference(sheet);
  const row = (position: number): number => {
    const found = rowsOnSheet[position];
    if (found === undefined) throw new RangeError(`Rule ${position} has no row on the sheet.`);
    return found;
  };
  const letters = (column: RuleColumn) => columnLetters(firstColumn + ruleColumns.indexOf(column));
  const cell = (position: number, column: RuleColumn) => `${reference}!$${letters(column)}$${row(position)}`;
  return {
    cell,
    scale(positions) {
      const rows = positions.map(row);
      const first = Math.min(...rows);
      const last = Math.max(...rows);
      if (rows.length === 0 || last - first !== rows.length - 1) return undefined;
      return `${reference}!$${letters("scale")}$${first}:$${letters("assumed")}$${last}`;
    },
    unchanged(positions) {
      const conditions = positions.flatMap((position) => [
        `EXACT(${cell(position, "scale")},${textConstant(rules[position]?.scale ?? "")})`,
        `${cell(position, "assumed")}${rules[position]?.assumed ? "<>" : "="}""`,
      ]);
      return `AND(${conditions.join(",")})`;
    },
  };
}
