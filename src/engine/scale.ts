/** Any scale, any value: how an actual becomes a result. */
import type { BandResult, Scale } from "../rules/scale";
import { largestRatio } from "./banding";
import { scoreByDeduction } from "./deduct";
import { scoreOnLine } from "./line";
import { bandOf } from "./steps";

/**
 * What a scale makes of an actual in base units.
 * `noRule`: no confirmed band covers it (D6); `wrongUnit`: a percent typed as points (D31); `outOfRange`: not a possible score.
 */
export type ScaleOutcome =
  | { readonly kind: "scored"; readonly result: BandResult; readonly index: number }
  | { readonly kind: "noRule" }
  | { readonly kind: "wrongUnit" }
  | { readonly kind: "outOfRange" };

/** Reads one value against one scale. */
export function applyScale(scale: Scale, value: number): ScaleOutcome {
  if (value > largestRatio(scale)) return { kind: "wrongUnit" };
  if (scale.type === "steps") {
    const band = bandOf(scale, value);
    return band ? { kind: "scored", ...band } : { kind: "noRule" };
  }
  if (scale.type === "score" && (value < scale.min || value > scale.max)) return { kind: "outOfRange" };
  if (scale.assumed) return { kind: "noRule" };
  const score = scale.type === "line" ? scoreOnLine(scale.points, value) : scale.type === "deduct" ? scoreByDeduction(scale, value) : value;
  return { kind: "scored", result: score, index: -1 };
}
