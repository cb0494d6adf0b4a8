import type { Scale, Unit } from "../rules/scale";
import { roundHalfUp } from "./decimal";

/** The finest a scale can ask for. */
const mostDecimals = 10;

/** Does a scale band ratios? Percents do, and plain edges that all lie within 1. */
export function isRatio(unit: Unit, edges: readonly number[]): boolean {
  return unit === "percent" || (unit === "none" && edges.length > 0 && edges.every((edge) => Math.abs(edge) <= 1));
}

/**
 * Percent scales are banded at 0.01 percentage point, everything else at 2 decimals (D3); finer only where an edge is written finer,
 * for a value that is the edge must reach it: 0.025 % of complaints belongs to `≤0.025%`.
 */
export function bandingDecimals(unit: Unit, edges: readonly number[]): number {
  let decimals = isRatio(unit, edges) ? 4 : 2;
  for (const edge of edges) {
    const written = Number(edge.toPrecision(15));
    while (decimals < mostDecimals && roundHalfUp(written, decimals) !== written) decimals++;
  }
  return decimals;
}

/** The values of the actual at which a scale bends or steps. */
export function edgesOf(scale: Scale): readonly number[] {
  if (scale.type === "steps") return scale.steps.map((step) => step.edge);
  if (scale.type === "line") return scale.points.map((point) => point.at);
  return scale.type === "deduct" ? [scale.target] : [];
}

/**
 * The largest actual that can still be meant as a ratio (D31); above it the value is a percent typed as points: 68.2 for 68.2 %.
 * A share that should be low can't exceed 100 %; one that should be high may reach three times its top edge, which
 * a mark from 1 to 5 (4.5 of 5 stars) against percents does not pass.
 */
export function largestRatio(scale: Scale): number {
  const edges = edgesOf(scale);
  if (scale.type === "score" || !isRatio(scale.unit, edges)) return Infinity;
  const top = edges.reduce((most, edge) => Math.max(most, edge), 1);
  const lowerIsBetter = (scale.type === "steps" && scale.direction === "lower") || (scale.type === "deduct" && scale.side === "above");
  return lowerIsBetter ? top : 3 * top;
}
