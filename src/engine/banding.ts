import type { Scale, Unit } from "../rules/scale";

/** Percent scales are banded at 0.01 percentage point, everything else at 2 decimals (D3). */
export function bandingDecimals(unit: Unit, edges: readonly number[]): number {
  return unit === "percent" || (unit === "none" && edges.length > 0 && edges.every((edge) => Math.abs(edge) <= 1)) ? 4 : 2;
}

/** The values of the actual at which a scale bends or steps. */
export function edgesOf(scale: Scale): readonly number[] {
  if (scale.type === "steps") return scale.steps.map((step) => step.edge);
  if (scale.type === "line") return scale.points.map((point) => point.at);
  return scale.type === "deduct" ? [scale.target] : [];
}

/**
 * The largest actual that can still be meant as a ratio (D31); above it the value is a percent typed as points: 68.2 for 68.2 %.
 * A share that should be low can't exceed 100 %; one that should be high may reach five times its top edge.
 */
export function largestRatio(scale: Scale): number {
  const edges = edgesOf(scale);
  if (scale.type === "score" || bandingDecimals(scale.unit, edges) !== 4) return Infinity;
  const top = edges.reduce((most, edge) => Math.max(most, edge), 1);
  const lowerIsBetter = (scale.type === "steps" && scale.direction === "lower") || (scale.type === "deduct" && scale.side === "above");
  return lowerIsBetter ? top : 5 * top;
}
