import type { PlacedRule } from "../compileScale";
import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintFacts, MetricAspect } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** What each kind of metric tempts people to neglect. */
const needs = {
  speed: { others: ["quality", "satisfaction"], code: "lintSpeedAlone" },
  volume: { others: ["quality", "satisfaction"], code: "lintVolumeAlone" },
  sales: { others: ["satisfaction"], code: "lintSalesAlone" },
} as const satisfies Partial<Record<MetricAspect, { readonly others: readonly MetricAspect[]; readonly code: string }>>;

const qualityGroup = /质量|服务|满意|体验|定性|quality|service|satisfaction|experience|qualitative/i;

/** Speed or volume without quality, sales without satisfaction: what isn't weighed is given up first (seed: volume cut resolution by 15 %). */
export function counterweight({ metricRows }: LintedVersion, { metricOf }: LintFacts): readonly Finding[] {
  const weighted = metricRows.flatMap((rows) => rows.find(({ rule }) => (rule.weight ?? 0) > 0) ?? []);
  const aspects = new Set(weighted.map(aspectOf));
  // A metric nobody knows may be the very counterweight.
  if (aspects.has("unknown")) return [];
  return (["speed", "volume", "sales"] as const).flatMap((aspect) => {
    const row = weighted.find((each) => aspectOf(each) === aspect);
    const { others, code } = needs[aspect];
    if (!row || others.some((other) => aspects.has(other))) return [];
    return [ruleIssue(code, { item: row.rule.item }, { rule: row.index, column: "item", severity: "warning" })];
  });

  function aspectOf({ rule: { item, group = "" } }: PlacedRule): MetricAspect | "unknown" {
    const own = metricOf(item)?.aspect;
    return own ?? (qualityGroup.test(group) ? "satisfaction" : "unknown");
  }
}
