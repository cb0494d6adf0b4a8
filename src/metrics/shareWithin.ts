import { bandingDecimals } from "../engine/banding";
import { smallestRoundingTo } from "../engine/decimal";

/** Fewer seconds than anybody needs to answer: such a number is an Excel time, a part of a day. */
export const tooQuick = 0.01;

/**
 * The share of durations that are at most the limit (以内 includes it), compared as a scale compares them. NaN was never answered and
 * is a miss. NaN where there is nothing to count (D10); undefined where one side is in seconds and the other in Excel times (D31).
 */
export function shareWithin(durations: Float64Array, limit: number): number | undefined {
  const over = smallestRoundingTo(limit, false, bandingDecimals("none", [limit]));
  let within = 0;
  let longest = 0;
  let shortest = Infinity;
  for (const duration of durations) {
    if (duration < over) within++;
    if (duration > longest) longest = duration;
    if (duration > 0 && duration < shortest) shortest = duration;
  }
  const isMixed = limit < tooQuick ? limit > 0 && longest >= 1 : limit >= 1 && shortest < tooQuick;
  return isMixed ? undefined : within / durations.length;
}
