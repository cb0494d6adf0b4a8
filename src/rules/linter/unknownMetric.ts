import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** A metric that isn't in the dictionary: fine, only its column, unit and direction can't be checked. */
export function unknownMetric({ metricRows }: LintedVersion, { metricOf }: LintFacts): readonly Finding[] {
  const first = new Map(metricRows.toReversed().map(([row]) => [row.rule.item, row]));
  return [...first.values()]
    .filter(({ rule }) => metricOf(rule.item)?.known !== true)
    .sort((a, b) => a.index - b.index)
    .map(({ rule, index }) => ruleIssue("lintMetricUnknown", { item: rule.item }, { rule: index, column: "item", severity: "info" }));
}
