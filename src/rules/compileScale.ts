import type { Rule } from "./ruleBook";
import { mistakeIssue, ruleIssue, type RuleIssue } from "./ruleIssue";
import type { Scale } from "./scale";
import { parseScaleParts } from "./scaleNotation/parseScale";

/** A rule with its position within all rules. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly index: number;
}

/** Reads the scale that stands on one or several rows; reports a mistake at its row. */
export function compileScale(rows: readonly PlacedRule[], issues: RuleIssue[]): Scale | undefined {
  const result = parseScaleParts(rows.map(({ rule }) => ({ text: rule.scale, assumed: rule.assumed })));
  const [first] = rows;
  if (!first) return undefined;
  if (!result.ok) {
    const { rule, index } = rows[result.part] ?? first;
    issues.push(mistakeIssue(rule.item, result.mistake, index));
    return undefined;
  }
  if (!isMonotonic(result.scale))
    issues.push(ruleIssue("scoresNotRising", { item: first.rule.item }, { rule: first.index, column: "scale", severity: "warning" }));
  return result.scale;
}

/** Steps are best first: no number may be worth more than the one before it. */
function isMonotonic(scale: Scale): boolean {
  if (scale.type !== "steps") return true;
  const results = [...scale.steps, ...(scale.otherwise ? [scale.otherwise] : [])].map(({ result }) => result);
  return results.every((result, index) => {
    const before = results[index - 1];
    return typeof before !== "number" || typeof result !== "number" || result <= before;
  });
}
