import type { MetricFacts } from "../rules/linter/lintFacts";
import { metricDictionary } from "../rules/metricDictionary";
import type { MetricUnit } from "../rules/metricDictionary/metricEntry";
import { ideaOf } from "./dictionary";
import { readHeader } from "./headers";

const entries = new Map(metricDictionary.map((entry) => [entry.id, entry]));
const units: Readonly<Record<MetricUnit, MetricFacts["unit"]>> = {
  rate: "ratio",
  seconds: "time",
  hours: "time",
  yuan: "money",
  count: "count",
  points: "points",
  several: undefined,
};

/** What the metric dictionary says of a name; of a name that it doesn't have, at most the unit, by the way it ends. */
export function metricFacts(name: string): MetricFacts | undefined {
  const { key } = readHeader(name);
  const idea = ideaOf(key);
  if (!idea) {
    if (/率$|rate$/.test(key)) return { known: false, unit: "ratio" };
    return /时长$|时间$|time$/.test(key) ? { known: false, unit: "time" } : undefined;
  }
  const entry = entries.get(idea.idea);
  const unit = entry && units[entry.unit];
  const better = entry?.direction === "higher" || entry?.direction === "lower" ? entry.direction : undefined;
  return { known: true, ...(unit && { unit }), ...(better && { better }), ...(entry?.aspect && { aspect: entry.aspect }) };
}
