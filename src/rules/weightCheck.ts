import type { MetricRule, Rule } from "./ruleBook";

const exact = 1e10;

/** Sum of weights, exact to ten decimals: ten times 0.1 is 1. */
function sumOfWeights(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.round(weight * exact), 0) / exact;
}

type Weight = Pick<MetricRule, "name" | "level" | "weight">;

/** The metrics of one version with their weights as written, one per metric and level; no weight anywhere = 0, not given yet. */
export function writtenWeights(rules: readonly Rule[]): readonly Weight[] {
  const weights = new Map<string, Weight>();
  for (const { kind, item, level, weight } of rules) {
    if (kind !== "metric") continue;
    const key = `${item}\u001f${level ?? ""}`;
    const before = weights.get(key)?.weight ?? 0;
    weights.set(key, { name: item, weight: sumOfWeights([before, weight ?? 0]), ...(level !== undefined && { level }) });
  }
  return [...weights.values()];
}

export interface WeightSum {
  /** Absent = everybody. */
  readonly level?: string;
  readonly sum: number;
  /** What is unallocated; negative where there is too much. */
  readonly gap: number;
}

/** What the weights come to, for each staff level; a level's own row of a metric replaces the one for everybody. */
export function weightSums(metrics: readonly Weight[]): readonly WeightSum[] {
  const levels = [...new Set(metrics.map(({ level }) => level).filter((level) => level !== undefined))];
  const sumFor = (level: string | undefined): WeightSum => {
    const own = metrics.filter((metric) => metric.level === level && level !== undefined);
    const shared = metrics.filter((metric) => metric.level === undefined && !own.some(({ name }) => name === metric.name));
    const sum = sumOfWeights([...own, ...shared].map(({ weight }) => weight));
    return { sum, gap: sumOfWeights([1, -sum]), ...(level !== undefined && { level }) };
  };
  return levels.length > 0 ? levels.map(sumFor) : [sumFor(undefined)];
}
