import type { LineScale } from "../rules/scale";
import { tidy } from "./decimal";

/** Score on straight lines through points, flat beyond both ends, or going on as the outermost lines do. */
export function scoreOnLine(points: LineScale["points"], value: number, clamp = true): number {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return NaN;
  if (clamp && value <= first.at) return first.score;
  if (clamp && value >= last.at) return last.score;
  let right = 1;
  while (right < points.length - 1 && value > (points[right]?.at ?? Infinity)) right++;
  const from = points[right - 1];
  const to = points[right];
  if (!from || !to) return first.score;
  return tidy(from.score + ((to.score - from.score) * (value - from.at)) / (to.at - from.at));
}

/** The nearest point that is worth more, in the direction the line rises. */
export function nextOnLine(
  points: LineScale["points"],
  value: number,
): { readonly gap: number; readonly result: number; readonly direction: "higher" | "lower" } | undefined {
  const score = scoreOnLine(points, value);
  const right = points.find((point) => point.at > value && point.score > score);
  const left = points.findLast((point) => point.at < value && point.score > score);
  const up = right && { gap: tidy(right.at - value), result: right.score, direction: "higher" as const };
  const down = left && { gap: tidy(value - left.at), result: left.score, direction: "lower" as const };
  return up && down ? (down.gap < up.gap ? down : up) : (up ?? down);
}
