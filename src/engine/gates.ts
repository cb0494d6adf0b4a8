/** Red lines: what a breach does to a total (D13). */
import type { GateAction, StepScale } from "../rules/scale";
import { roundHalfUp } from "./decimal";
import { bandIndex, compiledSteps } from "./steps";

const severity = { veto: 2, cap: 1, downgrade: 0 } as const;

/** Is `a` of a harsher kind than `b`? Veto before caps before downgrades; the lower cap, the larger downgrade. */
export function isHarsher(a: GateAction, b: GateAction): boolean {
  if (a.type !== b.type) return severity[a.type] > severity[b.type];
  if (a.type === "cap" && b.type === "cap") return a.at < b.at;
  return a.type === "downgrade" && b.type === "downgrade" && a.bands > b.bands;
}

/**
 * Which of the red lines somebody crossed counts: a veto, otherwise the one that leaves the least; where two leave the same, the
 * harsher kind. Never the one whose kind is harsher and whose effect is smaller: a second breach must not make up for the first.
 */
export function harshestOf<Gate extends { readonly action: GateAction }>(
  crossed: readonly Gate[],
  left: (gate: Gate) => number,
): Gate | undefined {
  let harshest: Gate | undefined;
  for (const gate of crossed) {
    if (!harshest) harshest = gate;
    else if (gate.action.type === "veto" || harshest.action.type === "veto")
      harshest = isHarsher(gate.action, harshest.action) ? gate : harshest;
    else if (left(gate) < left(harshest) || (!(left(gate) > left(harshest)) && isHarsher(gate.action, harshest.action))) harshest = gate;
  }
  return harshest;
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
  const isHigher = bands.direction === "higher";
  // Bands written from below (`<60→0; <80→0.8; else→1.2`) stand worst first.
  const edge = confirmed[isHigher ? Math.min(place + count, confirmed.length) - 1 : Math.max(place - count, 0)];
  if (!edge || (isHigher ? place >= confirmed.length : place === 0)) return total;
  return Math.min(total, edge.inclusive === isHigher ? roundHalfUp(edge.edge - 10 ** -decimals, decimals) : edge.edge);
}
