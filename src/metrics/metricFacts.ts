import type { MetricFacts } from "../rules/linter/lintFacts";
import { ideaOf, type MetricIdea } from "./dictionary";
import { readHeader } from "./headers";

const rate = { unit: "ratio", better: "higher" } as const;
const faults = { unit: "ratio", better: "lower" } as const;
const wait = { unit: "time", better: "lower", aspect: "speed" } as const;

/** Unit, direction and what it pushes to, of every idea of the header dictionary. */
const factsOfIdea: Readonly<Record<MetricIdea, Omit<MetricFacts, "known">>> = {
  conversion: { ...rate, aspect: "sales" },
  // A rate, or a mark from 1 to 5.
  csat: { better: "higher", aspect: "satisfaction" },
  dsat: { ...faults, aspect: "satisfaction" },
  averageResponse: wait,
  firstResponse: wait,
  fcr: { ...rate, aspect: "quality" },
  resolution: { ...rate, aspect: "quality" },
  sales: { unit: "money", better: "higher", aspect: "sales" },
  replyIn30Seconds: { ...rate, aspect: "speed" },
  replyIn3Minutes: { ...rate, aspect: "speed" },
  replyRate: { ...rate, aspect: "speed" },
  orderValue: { unit: "money", better: "higher", aspect: "sales" },
  itemsPerOrder: { unit: "count", better: "higher", aspect: "sales" },
  complaints: { ...faults, aspect: "satisfaction" },
  refunds: { unit: "ratio", aspect: "quality" },
  badReviewsSolved: { ...rate, aspect: "satisfaction" },
  qa: { unit: "points", better: "higher", aspect: "quality" },
  enquiries: { unit: "count", better: "higher", aspect: "volume" },
  ratings: { unit: "count", aspect: "volume" },
  leaks: { aspect: "quality" },
  falsePromises: { aspect: "quality" },
  abuse: { aspect: "quality" },
};

/** What a metric's name tells; of a name that nobody knows, at most its unit, by the way it ends. */
export function metricFacts(name: string): MetricFacts | undefined {
  const { key } = readHeader(name);
  const idea = ideaOf(key);
  if (idea) return { known: true, ...factsOfIdea[idea.idea] };
  if (/率$|rate$/.test(key)) return { known: false, unit: "ratio" };
  return /时长$|时间$|time$/.test(key) ? { known: false, unit: "time" } : undefined;
}
