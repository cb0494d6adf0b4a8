import { roundHalfUp, tidy } from "../engine/decimal";

export type PercentileMethod = "NEAREST" | "INC" | "EXC";

/**
 * The percentile of numbers in ascending order, p from 0 to 1. Nearest rank (D22) gives a number that is there: P90 ≤ 15 says exactly
 * that at least 90 % are ≤ 15. INC and EXC interpolate as Excel does; undefined where EXC has no answer.
 */
export function percentile(ascending: Float64Array, p: number, method: PercentileMethod): number | undefined {
  const count = ascending.length;
  if (method === "NEAREST") return ascending[Math.max(1, Math.ceil(roundHalfUp(p * count, 9))) - 1];
  const place = roundHalfUp(method === "INC" ? (count - 1) * p : (count + 1) * p - 1, 9);
  const below = Math.floor(place);
  const [low, high] = [ascending[below], ascending[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : tidy(low + (place - below) * (high - low));
}
