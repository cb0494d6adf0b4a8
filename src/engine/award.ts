import { bandingDecimals, isRatio } from "./banding";
import { roundHalfUp } from "./decimal";

/**
 * Does a value, as it is shown, reach a threshold? The threshold itself does (D1).
 * `undefined` where the value can't be in the threshold's unit: points against a percent (D31).
 */
export function reachesThreshold(value: number, threshold: number, lowerIsBetter: boolean): boolean | undefined {
  const edge = Number(threshold.toPrecision(15));
  if (isRatio("none", [edge]) && value > (lowerIsBetter ? 1 : 3)) return undefined;
  const shown = roundHalfUp(value, bandingDecimals("none", [edge]));
  return lowerIsBetter ? shown <= edge : shown >= edge;
}
