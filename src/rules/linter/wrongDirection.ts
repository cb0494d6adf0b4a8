import { ruleIssue } from "../ruleIssue";
import type { Scale } from "../scale";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** Slow answers that score more than quick ones, or fewer orders more than many: nearly always ≥ and ≤ were mixed up. */
export function wrongDirection({ scales }: LintedVersion, { metricOf }: LintFacts): readonly Finding[] {
  return scales.flatMap(({ kind, item, scale, rows }) => {
    const better = kind === "metric" ? metricOf(item)?.better : undefined;
    const rewarded = better && rewardedSide(scale);
    if (!rewarded || rewarded === better) return [];
    const code = better === "lower" ? "lintShouldBeLow" : "lintShouldBeHigh";
    return [ruleIssue(code, { item }, { rule: rows[0].index, column: "scale", severity: "warning" })];
  });
}

/** Which values score more; undefined where both ends score the same, or the middle scores most. */
function rewardedSide(scale: Scale): "higher" | "lower" | undefined {
  switch (scale.type) {
    case "steps": {
      const best = scale.steps[0]?.result;
      const worst = (scale.otherwise ?? scale.steps.at(-1))?.result;
      if (typeof best !== "number" || typeof worst !== "number" || (best === worst && scale.steps.length > 1)) return undefined;
      if (best >= worst) return scale.direction;
      return scale.direction === "higher" ? "lower" : "higher";
    }
    case "line": {
      const scores = scale.points.map(({ score }) => score);
      const [first = 0, last = 0] = [scores[0], scores.at(-1)];
      if (first === last || scores.some((score) => score > Math.max(first, last))) return undefined;
      return first < last ? "higher" : "lower";
    }
    case "deduct":
      return scale.side === "below" ? "higher" : "lower";
    case "score":
      return undefined;
  }
}
