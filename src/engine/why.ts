/** What one score rests on, as data; the sentences are made from it elsewhere. */
import type { DeductScale, Scale, StepScale } from "../rules/scale";
import { bandingDecimals, edgesOf } from "./banding";
import { isCoveredOnceConfirmed } from "./confirmation";
import { roundHalfUp } from "./decimal";
import { unitsShort } from "./deduct";
import { nextOnLine, scoreOnLine } from "./line";
import { applyScale } from "./scale";
import type { Why } from "./scoreRun";

/** Explains what a scale makes of a value that is there. */
export function whyScored(scale: Scale, value: number): Why {
  const outcome = applyScale(scale, value);
  if (outcome.kind !== "scored") return { type: "noRule", unconfirmed: isCoveredOnceConfirmed(scale, value) };
  switch (scale.type) {
    case "steps":
      return whyBand(scale, value, outcome.index);
    case "line": {
      const next = nextOnLine(scale.points, value);
      return { type: "line", score: scoreOnLine(scale.points, value), ...(next && { next }) };
    }
    case "deduct":
      return whyDeduct(scale, value);
    case "score":
      return { type: "given" };
  }
}

function whyDeduct(scale: DeductScale, value: number): Why {
  return {
    type: "deduct",
    full: scale.full,
    unitsShort: unitsShort(scale, value),
    points: scale.points,
    target: scale.target,
    side: scale.side,
  };
}

function whyBand(scale: StepScale, value: number, index: number): Why {
  const higher = scale.direction === "higher";
  const own = scale.steps[index];
  const better = scale.steps.slice(0, index).findLast((step) => !step.assumed);
  const result = own?.result ?? scale.otherwise?.result ?? NaN;
  const near = own && { edge: own.edge, inclusive: own.inclusive };
  const far = better && { edge: better.edge, inclusive: !better.inclusive };
  const [lower, upper] = higher ? [near, far] : [far, near];
  const next = better && { gap: gapTo(scale, better.edge, better.inclusive, value), result: better.result, direction: scale.direction };
  return {
    type: "band",
    ...(lower && { lower: lower.edge, lowerInclusive: lower.inclusive }),
    ...(upper && { upper: upper.edge, upperInclusive: upper.inclusive }),
    result,
    ...(next && { next }),
  };
}

/** From the value as shown to the edge; an exclusive edge must be passed by one banding step. */
function gapTo(scale: StepScale, edge: number, inclusive: boolean, value: number): number {
  const decimals = bandingDecimals(scale.unit, edgesOf(scale));
  const distance = Math.abs(edge - roundHalfUp(value, decimals));
  return roundHalfUp(inclusive ? distance : distance + 10 ** -decimals, 10);
}
