import type { AdjustRule } from "../rules/ruleBook";

/** Plus or minus points as the rule allows them: cut to its range; none where the cell is empty. */
export function adjustmentOf(points: number | undefined, rule: Pick<AdjustRule, "min" | "max">): number {
  return points === undefined || Number.isNaN(points) ? 0 : Math.min(rule.max, Math.max(rule.min, points));
}
