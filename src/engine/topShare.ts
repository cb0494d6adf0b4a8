/** The best so many percent of a group: places, and who takes them (D25). */
import { roundHalfUp } from "./decimal";

export type Quota = "round" | "down" | "up";

/** Places for a share of a group: 10 % of 25 are 2.5, half up 3; at least 1. */
export function placesFor(share: number, people: number, quota: Quota): number {
  const places = roundHalfUp(share * people, 9);
  return Math.max(1, quota === "round" ? roundHalfUp(places, 0) : quota === "up" ? Math.ceil(places) : Math.floor(places));
}

/** Who is among the best `places`, the highest first; NaN never is. Those tied across the cut are all in, or all out. */
export function topOf(scores: Float64Array, places: number, tiesAreIn: boolean): boolean[] {
  const ranked = scores.filter((score) => !Number.isNaN(score)).sort();
  const last = ranked[ranked.length - places] ?? -Infinity;
  const cutsTie = ranked[ranked.length - places - 1] === last;
  return Array.from(scores, (score) => (cutsTie && !tiesAreIn ? score > last : score >= last));
}
