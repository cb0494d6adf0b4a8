/** What "near an edge" means, in one place: the score sheet, the scorecards and the pane all ask here. */
import type { Scale } from "../rules/scale";
import { bandingDecimals, edgesOf, isRatio } from "./banding";
import { roundHalfUp } from "./decimal";
import type { ScoreRun } from "./scoreRun";

/** Half a percentage point. */
const nearRatio = 0.005;
/** Share of the edge, for what isn't a percent. */
const nearShare = 0.01;
/** Points of the total. */
const nearPoints = 1;

/** How close to an edge an actual is near it: 0.5 percentage point for percents, 1 % of the edge otherwise, at least one banding step. */
export function nearDistance(scale: Scale, edge: number): number {
  const [unit, edges] = [scale.type === "score" ? "none" : scale.unit, edgesOf(scale)] as const;
  return isRatio(unit, edges) ? nearRatio : Math.max(10 ** -bandingDecimals(unit, edges), roundHalfUp(Math.abs(edge) * nearShare, 10));
}

/** Is an actual near a confirmed edge of its scale? */
export function isNearEdge(scale: Scale, value: number): boolean {
  if (scale.type !== "steps") return false;
  const shown = roundHalfUp(value, bandingDecimals(scale.unit, edgesOf(scale)));
  return scale.steps.some(({ edge, assumed }) => !assumed && isWithin(nearDistance(scale, edge), edge, shown));
}

/** How close to a coefficient's edge a total is near it: one point, which is where a single band decides over money. */
export const nearCoefficientDistance = nearPoints;

/** Is person `i`'s total within one point of an edge of the coefficients? Nobody who was disqualified, or has no total, is. */
export function isNearCoefficientEdge(run: ScoreRun, i: number): boolean {
  const scale = run.template.coefficients?.scale;
  const total = run.totals[i];
  if (!scale || total === undefined || Number.isNaN(total) || run.gates.get(i)?.rule.action.type === "veto") return false;
  return scale.steps.some(({ edge, assumed }) => !assumed && isWithin(nearPoints, edge, total));
}

function isWithin(distance: number, edge: number, value: number): boolean {
  return roundHalfUp(Math.abs(edge - value), 10) <= distance;
}
