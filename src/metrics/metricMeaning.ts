import { metricDictionary } from "../rules/metricDictionary";
import type { MetricEntry } from "../rules/metricDictionary/metricEntry";
import { ideaOf } from "./dictionary";
import { readHeader } from "./headers";

const entries = new Map(metricDictionary.map((entry) => [entry.id, entry]));

/** The dictionary's entry for a metric by any of its names: what it means, how it is calculated. */
export function metricEntryOf(name: string): MetricEntry | undefined {
  const idea = ideaOf(readHeader(name).key);
  return idea && entries.get(idea.idea);
}
