/** Targets that a group, or a history, has already reached. */
import { exactly, none, plus, roundQuotient } from "./exact";
import { placesFor } from "./topShare";

/** The value that so many percent of the points don't exceed, by nearest rank (D22): always one that really occurred. */
function nearestRank(worstFirst: Float64Array, percent: number): number {
  return worstFirst[Math.max(1, Math.ceil((percent * worstFirst.length) / 100)) - 1] ?? NaN;
}

/** Baseline, target and stretch: the P50, P75 and P90 from worst to best. */
export function targetLadder(worstFirst: Float64Array): readonly number[] {
  return [50, 75, 90].map((percent) => nearestRank(worstFirst, percent));
}

/** Mean of the best 10 %, half up, at least one of them. */
export function meanOfTop10(worstFirst: Float64Array): number {
  return meanOf(worstFirst.slice(-placesFor(0.1, worstFirst.length, "round")));
}

/** Mean of decimals, at 10 decimals. */
export function meanOf(values: Float64Array): number {
  return roundQuotient(Array.from(values, exactly).reduce(plus, none), exactly(values.length), 10);
}
