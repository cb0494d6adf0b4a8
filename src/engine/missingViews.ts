/** The total of one person under each missing policy, side by side: what a blank, a zero and an exemption would each cost. */
import type { MissingPolicy } from "../rules/ruleBook";
import type { MetricTable } from "./metricTable";
import { score } from "./score";
import { scorecardOf } from "./scorecard";
import { LineState, type Scorecard, type ScoreRun } from "./scoreRun";

export interface MissingView extends Pick<Scorecard, "total" | "grade" | "coefficient" | "bonus" | "unscored"> {
  readonly policy: MissingPolicy;
  /** Is this what the rule book says for every metric this person misses? */
  readonly inForce: boolean;
}

const policies = ["reweight", "zero", "error"] as const;

/** Metrics that have no value for person `i`. */
export function missingMetrics(run: ScoreRun, i: number): readonly string[] {
  return run.columns.filter(({ states }) => states[i] === LineState.missing).map(({ rule }) => rule.name);
}

/** One view per policy; exemptions reweight in all of them. Empty where the person misses nothing. */
export function missingViews(run: ScoreRun, i: number): readonly MissingView[] {
  const missing = new Set(missingMetrics(run, i));
  if (missing.size === 0) return [];
  const table = onlyPerson(run.table, i);
  return policies.map((policy) => {
    const metrics = run.template.metrics.map((rule) => (missing.has(rule.name) ? { ...rule, missing: policy } : rule));
    const { total, grade, coefficient, bonus, unscored } = scorecardOf(score({ ...run.template, metrics }, table), 0);
    const inForce = run.template.metrics.every((rule) => !missing.has(rule.name) || rule.missing === policy);
    return { policy, inForce, total, grade, coefficient, bonus, unscored };
  });
}

function onlyPerson(table: MetricTable, i: number): MetricTable {
  const pick = <T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> => {
    const value = map.get(i);
    return new Map(value === undefined ? [] : [[0, value]]);
  };
  return {
    ...table,
    people: table.people.slice(i, i + 1),
    metrics: table.metrics.map((column) => ({
      ...column,
      values: column.values.slice(i, i + 1),
      missing: pick(column.missing),
      ...(column.samples && { samples: column.samples.slice(i, i + 1) }),
    })),
    flags: table.flags.map((column) => ({
      ...column,
      breached: column.breached.slice(i, i + 1),
      evidence: column.evidence.slice(i, i + 1),
    })),
    adjustments: table.adjustments.map((column) => ({ ...column, points: column.points.slice(i, i + 1) })),
  };
}
