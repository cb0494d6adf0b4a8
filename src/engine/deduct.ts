import type { DeductScale } from "../rules/scale";
import { bandingDecimals } from "./banding";
import { roundHalfUp, tidy } from "./decimal";

/** How far a value is from the target on the side that costs points; 0 on the other. */
function shortfall({ unit, target, side }: DeductScale, value: number): number {
  const shown = roundHalfUp(value, bandingDecimals(unit, [target]));
  return Math.max(0, side === "below" ? target - shown : shown - target);
}

/** Units a value falls short of the target: whole ones, or the exact share of one (D33). 87.4 % against 90 % per 1 % → 2, or 2.6. */
export function unitsShort(scale: DeductScale, value: number): number {
  const units = roundHalfUp(shortfall(scale, value) / scale.per, 9);
  return scale.whole ? Math.floor(units) : units;
}

/** Full score less points for every unit short; never above full, never below the floor. */
export function scoreByDeduction(scale: DeductScale, value: number): number {
  const lost = scale.whole ? scale.points * unitsShort(scale, value) : (scale.points * shortfall(scale, value)) / scale.per;
  return Math.max(scale.floor, tidy(scale.full - lost));
}
