/** Red lines: what a breach does to a total (D13). */
import type { GateAction, StepScale } from "../rules/scale";
import { roundHalfUp } from "./decimal";
import { bandIndex, compiledSteps } from "./steps";

const severity = { veto: 2, cap: 1, downgrade: 0 } as const;

/** Is `a` harsher than `b`? Veto before caps before downgrades; the lower cap, the larger downgrade. */
export function isHarsher(a: GateAction, b: GateAction): boolean {
  if (a.type !== b.type) return severity[a.type] > severity[b.type];
  if (a.type === "cap" && b.type === "cap") return a.at < b.at;
  return a.type === "downgrade" && b.type === "downgrade" && a.bands > b.bands;
}

/**
 * The total after a red line. A veto leaves 0; a cap the smaller of both; a downgrade the highest total of the band below.
 * `bands` are those of the coefficient, or of the grade; without any, a downgrade changes nothing.
 */
export function gatedTotal(total: number, action: GateAction, bands: StepScale | undefined, decimals: number): number {
  if (action.type === "veto") return 0;
  if (action.type === "cap") return Math.min(total, action.at);
  return bands ? lowered(total, action.bands, bands, decimals) : total;
}

function lowered(total: number, count: number, bands: StepScale, decimals: number): number {
  const confirmed = bands.steps.filter((step) => !step.assumed);
  const index = bandIndex(compiledSteps(bands), total);
  const place =
    index < 0 || index >= bands.steps.length ? confirmed.length : bands.steps.slice(0, index).filter((step) => !step.assumed).length;
  const edge = confirmed[Math.min(place + count, confirmed.length) - 1];
  if (!edge || place >= confirmed.length) return total;
  return Math.min(total, edge.inclusive ? roundHalfUp(edge.edge - 10 ** -decimals, decimals) : edge.edge);
}
