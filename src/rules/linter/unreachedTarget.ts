import { ruleIssue } from "../ruleIssue";
import type { Scale } from "../scale";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** Fewer values say nothing about a target; the same number that `KPI.TARGET` asks for. */
const leastValues = 8;
/** From this share on a target tells nobody apart. */
const nearlyAll = 0.9;

/** Full marks that nobody of those measured reached, or nearly everybody did. */
export function unreachedTarget({ scales }: LintedVersion, { actuals = [] }: LintFacts): readonly Finding[] {
  return scales.flatMap(({ kind, item, level, scale, rows }) => {
    const top = kind === "metric" ? topScore(scale) : undefined;
    if (top === undefined) return [];
    const scores = actuals
      .filter((each) => each.metric === item && each.level === level)
      .flatMap((each) => Array.from(each.scores))
      .filter((score) => !Number.isNaN(score));
    if (scores.length < leastValues) return [];
    const reached = scores.filter((score) => score >= top).length;
    const params = { item, top, reached, count: scores.length, share: `${Math.round((reached / scores.length) * 100)}%` };
    const at = { rule: rows[0].index, column: "scale" as const };
    if (reached === 0) return [ruleIssue("lintTargetUnreached", params, { ...at, severity: "warning" })];
    return reached >= nearlyAll * scores.length ? [ruleIssue("lintTargetEasy", params, { ...at, severity: "info" })] : [];
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
