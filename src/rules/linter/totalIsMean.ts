import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** Two rates that agree this far are the same as shown: 0.005 percentage points. */
const asShown = 0.000_05;
/** The mean of fewer people is easily what the sums come to as well. */
const leastPeople = 3;

/** A totals row of the data that averages people's percentages: the team's rate is all cases together (D23). */
export function totalIsMean({ metricRows }: LintedVersion, { metricOf, totals = [], actuals = [] }: LintFacts): readonly Finding[] {
  const items = new Set(metricRows.map(([{ rule }]) => rule.item));
  return totals.flatMap(({ metric, value, cell }): Finding[] => {
    if (!items.has(metric) || metricOf(metric)?.unit !== "ratio") return [];
    // The month at hand comes first.
    const ofPeople = actuals.find((each) => each.metric === metric);
    const values = Array.from(ofPeople?.values ?? []).filter((each) => !Number.isNaN(each));
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const differ = new Set(values).size > 1;
    if (values.length < leastPeople || !differ || Math.abs(value - mean) > asShown) return [];
    return [
      { ...ruleIssue("lintTotalIsMean", { item: metric, found: `${Number((value * 100).toFixed(2))}%` }, { severity: "info" }), cell },
    ];
  });
}
