import { ruleIssue } from "../ruleIssue";
import type { Scale } from "../scale";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** Fewer values say nothing about a target; the same number that `KPI.TARGET` asks for. */
const leastValues = 8;
/** From this share on a target tells nobody apart. */
const nearlyAll = 0.9;

/** Full marks that nobody of those measured reached, or nearly everybody did: in the month at hand, or in all months there are data of. */
export function unreachedTarget({ scales }: LintedVersion, { actuals = [] }: LintFacts): readonly Finding[] {
  return scales.flatMap(({ kind, item, level, scale, rows }) => {
    const top = kind === "metric" ? topScore(scale) : undefined;
    if (top === undefined) return [];
    const own = actuals.filter((each) => each.metric === item && each.level === level);
    const scores = own.flatMap((each) => Array.from(each.scores)).filter((score) => !Number.isNaN(score));
    if (scores.length < leastValues) return [];
    const reached = scores.filter((score) => score >= top).length;
    const months = [...new Set(own.flatMap(({ period }) => period ?? []))].sort();
    const [first = "", last = ""] = [months[0], months.at(-1)];
    const share = `${Math.round((reached / scores.length) * 100)}%`;
    const params = { item, top, reached, count: scores.length, share, months: months.length, first, last };
    const at = { rule: rows[0].index, column: "scale" as const };
    const several = months.length > 1;
    if (reached === 0) return [ruleIssue(several ? "lintTargetNever" : "lintTargetUnreached", params, { ...at, severity: "warning" })];
    if (reached < nearlyAll * scores.length) return [];
    return [ruleIssue(several ? "lintTargetAlways" : "lintTargetEasy", params, { ...at, severity: "info" })];
  });
}

/** What the best value is worth; undefined for scores that people give. */
function topScore(scale: Scale): number | undefined {
  if (scale.type === "score") return undefined;
  if (scale.type === "deduct") return scale.full;
  if (scale.type === "line") return Math.max(...scale.points.map(({ score }) => score));
  const results = [...scale.steps, ...(scale.otherwise ? [scale.otherwise] : [])].map(({ result }) => result);
  return results.every((result) => typeof result === "number") ? Math.max(...results) : undefined;
}
