import { ruleIssue } from "../ruleIssue";
import type { Scale } from "../scale";
import { withFix, type Finding } from "./finding";
import type { Actuals, LintFacts } from "./lintFacts";
import type { LintedVersion, Scaled } from "./lintedVersion";
import { rewriteScales } from "./rewrite";

/** Above it a number is no ratio: 150 % is more than any rate reaches. */
const largestShare = 1.5;

/** A rate scored by limits such as 70 instead of 70 %, or points by percents: everybody lands in one band (D31). */
export function percentAgainstPoints({ scales }: LintedVersion, { metricOf, actuals = [] }: LintFacts): readonly Finding[] {
  return scales.flatMap((scaled) => {
    if (scaled.kind !== "metric" || scaled.scale.type === "score") return [];
    const { item, scale, rows } = scaled;
    const unit = metricOf(item)?.unit;
    const edges = edgesOf(scale);
    const at = { rule: rows[0].index, column: "scale" as const };
    if (scale.unit === "none" && edges.some((edge) => edge > largestShare)) {
      const data = sizeOf(actuals, scaled);
      if (data === undefined ? unit !== "ratio" : data !== "shares" || unit === "count") return [];
      const fix = edges.every((edge) => edge <= 100) ? rewriteScales(rows, (read) => scaledBy(read, 0.01, "percent")) : undefined;
      return [withFix(ruleIssue("lintPercentWanted", { item }, { ...at, severity: data ? "error" : "warning" }), fix)];
    }
    if (scale.unit !== "percent" || unit === undefined || unit === "ratio") return [];
    const fix = unit === "points" ? rewriteScales(rows, (read) => scaledBy(read, 100, "none")) : undefined;
    return [withFix(ruleIssue("lintPercentUnwanted", { item }, { ...at, severity: "warning" }), fix)];
  });
}

/** Are the data shares of one, or larger numbers? Undefined where nobody has a value, or all are 0. */
function sizeOf(actuals: readonly Actuals[], { item, level }: Scaled): "shares" | "numbers" | undefined {
  const values = actuals
    .filter((each) => each.metric === item && each.level === level)
    .flatMap((each) => Array.from(each.values))
    .filter((value) => value > 0);
  if (values.length === 0) return undefined;
  return values.every((value) => value <= largestShare) ? "shares" : "numbers";
}

function edgesOf(scale: Scale): readonly number[] {
  if (scale.type === "steps") return scale.steps.map(({ edge }) => edge);
  if (scale.type === "line") return scale.points.map(({ at }) => at);
  return scale.type === "deduct" ? [scale.target] : [];
}

function scaledBy(scale: Scale, factor: number, unit: "percent" | "none"): Scale {
  const times = (value: number): number => Number((value * factor).toPrecision(12));
  switch (scale.type) {
    case "steps":
      return { ...scale, unit, steps: scale.steps.map((step) => ({ ...step, edge: times(step.edge) })) };
    case "line":
      return { ...scale, unit, points: scale.points.map((point) => ({ ...point, at: times(point.at) })) };
    case "deduct":
      return { ...scale, unit, target: times(scale.target), per: times(scale.per) };
    case "score":
      return scale;
  }
}
