import { metricEntryOf } from "../../metrics/metricMeaning";
import type { MetricDefinition } from "../../rules/metricDictionary/metricEntry";
import type { MissingPolicy, Rule } from "../../rules/ruleBook";
import type { Scale } from "../../rules/scale";
import { parseScaleParts } from "../../rules/scaleNotation/parseScale";
import { writtenWeights } from "../../rules/weightCheck";
import { ownNote } from "./ownNote";

/** A metric as its rows have it, complete or not: a rule book that can't score yet is shown with what it lacks. */
export interface PublicMetric {
  readonly name: string;
  readonly level?: string;
  readonly group?: string;
  /** Absent = none is given yet. */
  readonly weight?: number;
  /** Absent = there is none, or it can't be read. */
  readonly scale?: Scale;
  /** As it stands in the cells. */
  readonly written: string;
  readonly missing: MissingPolicy;
  readonly minSample?: number;
  /** What the rule book itself says of it. */
  readonly note?: string;
  /** Of the metric dictionary; more than one where it is to be said which is meant. */
  readonly definitions: readonly MetricDefinition[];
}

/** The metrics of one version in the order of the rule book. */
export function publicMetrics(rules: readonly Rule[]): readonly PublicMetric[] {
  const metrics = rules.filter(({ kind }) => kind === "metric");
  return writtenWeights(metrics).map(({ name, level, weight }) => {
    const rows = metrics.filter((rule) => rule.item === name && rule.level === level);
    const parts = rows.filter(({ scale }) => scale.trim() !== "").map(({ scale, assumed }) => ({ text: scale, assumed }));
    const parsed = parts.length > 0 ? parseScaleParts(parts) : undefined;
    const group = rows.find((rule) => rule.group !== undefined)?.group;
    const minSample = rows.find((rule) => rule.minSample !== undefined)?.minSample;
    const note = [...new Set(rows.flatMap((rule) => ownNote(rule.note) ?? []))].join("\n");
    return {
      name,
      written: parts.map(({ text }) => text).join("; "),
      missing: rows.find((rule) => rule.missing !== undefined)?.missing ?? "reweight",
      definitions: metricEntryOf(name)?.definitions ?? [],
      ...(level !== undefined && { level }),
      ...(group !== undefined && { group }),
      ...(rows.some((rule) => rule.weight !== undefined) && { weight }),
      ...(parsed?.ok && { scale: parsed.scale }),
      ...(minSample !== undefined && { minSample }),
      ...(note !== "" && { note }),
    };
  });
}
