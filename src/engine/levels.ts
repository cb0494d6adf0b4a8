import type { MetricRule } from "../rules/ruleBook";

/** The metrics that apply to one staff level: its own, and those for everybody that it has no own version of. */
export function appliesTo(rule: MetricRule, level: string | undefined, metrics: readonly MetricRule[]): boolean {
  if (rule.level !== undefined) return rule.level === level;
  return level === undefined || !metrics.some((other) => other.name === rule.name && other.level === level);
}
