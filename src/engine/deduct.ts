import type { DeductScale } from "../rules/scale";
import { bandingDecimals } from "./banding";
import { roundHalfUp, tidy } from "./decimal";

/** Units a value falls short of the target: whole ones, or the exact share of one (D33). 87.4 % against 90 % per 1 % → 2, or 2.6. */
export function unitsShort(scale: DeductScale, value: number): number {
  const shown = roundHalfUp(value, bandingDecimals(scale.unit, [scale.target]));
  const distance = scale.side === "below" ? scale.target - shown : shown - scale.target;
  if (!(distance > 0)) return 0;
  const units = roundHalfUp(distance / scale.per, 9);
  return scale.whole ? Math.floor(units) : units;
}

/** Full score less points for every unit short; never above full, never below the floor. */
export function scoreByDeduction(scale: DeductScale, value: number): number {
  return Math.max(scale.floor, tidy(scale.full - scale.points * unitsShort(scale, value)));
}
