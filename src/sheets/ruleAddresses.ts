import { columnLetters, sheetReference } from "../metrics/cellArea";
import type { Rule, RuleColumn } from "../rules/ruleBook";
import { textConstant } from "./formulaText";
import type { RulePlaces } from "./readRules";

/** Where the rows of a template stand on the rule book's sheet, so that formulas can point at them. */
export interface RuleAddresses {
  /** Absolute reference to one cell of a rule: `规则表!$J$5`; undefined where that column was deleted. */
  cell(position: number, column: RuleColumn): string | undefined;
  /** The scale cells with the Assumed column beside them: `规则表!$K$5:$L$6`; undefined where the cells don't lie together. */
  scale(positions: readonly number[]): string | undefined;
  /** A formula that is TRUE as long as the scale cells say what they said when this was written. */
  unchanged(positions: readonly number[]): string;
}

/** @param rules the rows the template was compiled from; `places` says where each of them stands. */
export function ruleAddresses(rules: readonly Rule[], places: RulePlaces): RuleAddresses {
  const reference = sheetReference(places.sheet);
  const { columns, rows } = places;
  const cell = (position: number, column: RuleColumn) => {
    const letters = columns[column];
    const row = rows[position];
    return letters === undefined || row === undefined ? undefined : `${reference}!$${letters}$${row}`;
  };
  return {
    cell,
    scale(positions) {
      const own = positions.map((position) => rows[position] ?? NaN);
      const [first, last] = [Math.min(...own), Math.max(...own)];
      const { scale, assumed } = columns;
      const together = own.length > 0 && last - first === own.length - 1;
      if (!together || scale === undefined || assumed !== rightOf(scale)) return undefined;
      return `${reference}!$${scale}$${first}:$${assumed}$${last}`;
    },
    unchanged(positions) {
      const conditions = positions.flatMap((position) => {
        const [scale, assumed] = [cell(position, "scale"), cell(position, "assumed")];
        return [
          ...(scale === undefined ? [] : [`EXACT(${scale},${textConstant(rules[position]?.scale ?? "")})`]),
          ...(assumed === undefined ? [] : [`${assumed}${rules[position]?.assumed ? "<>" : "="}""`]),
        ];
      });
      return conditions.length === 0 ? "TRUE" : `AND(${conditions.join(",")})`;
    },
  };
}

function rightOf(letters: string): string {
  const position = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return columnLetters(position);
}
