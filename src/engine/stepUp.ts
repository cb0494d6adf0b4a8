import { bandingDecimals, isRatio } from "./banding";
import { roundHalfUp } from "./decimal";

/**
 * Whole steps that a value lies above its baseline, both as they are shown (percents at 0.01 percentage point); none below it (D16).
 * 80 % → 90 % by steps of 5 % → 2, where doubles would say 1.
 */
export function stepsAbove(value: number, baseline: number, step: number): number {
  const decimals = bandingDecimals(isRatio("none", [baseline, step]) ? "percent" : "yuan", [step]);
  const distance = roundHalfUp(value, decimals) - roundHalfUp(baseline, decimals);
  return Math.max(0, Math.floor(roundHalfUp(distance / step, 9)));
}
