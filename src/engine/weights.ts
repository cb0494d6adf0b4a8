/** Weighted totals: missing metrics hand their weight to the others, and the total is rounded once (D4, D8). */
import { isNearTie, roundHalfUp } from "./decimal";
import { exactly, none, plus as add, roundQuotient, times } from "./exact";

/** Share of the weight that has a score. Scores are NaN where missing. */
export function coverOf(scores: ArrayLike<number>, weights: ArrayLike<number>): number {
  let cover = 0;
  for (let k = 0; k < weights.length; k++) if (scores[k] === scores[k]) cover += weights[k] as number;
  return roundHalfUp(cover, 12);
}

/**
 * Weighted mean of the scores that are there, plus points, capped, rounded once to `decimals`; exact wherever a tie is near.
 * NaN where no weight is covered.
 */
export function weightedTotal(scores: ArrayLike<number>, weights: ArrayLike<number>, decimals: number, plus = 0, cap = Infinity): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const score = scores[k] as number;
    if (score === score) sum += score * (weights[k] as number);
  }
  const total = quickTotal(sum, coverOf(scores, weights), decimals, plus, cap);
  return total ?? exactTotal(scores, weights, decimals, plus, cap);
}

/** The total of a sum of products made in doubles; undefined where it lies so close to a tie that only `exactTotal` can tell. */
export function quickTotal(sum: number, cover: number, decimals: number, plus: number, cap: number): number | undefined {
  if (!(cover > 0)) return NaN;
  const total = (cover === 1 ? sum : sum / cover) + plus;
  if (total > cap + 1) return cap;
  return isNearTie(total, decimals) ? undefined : Math.min(cap, roundHalfUp(total, decimals));
}

/** Finer than any score, coarser than what weights such as 7/30 and 23/30 lose at their 15th digits: 90.035 stays 90.035. */
const finest = 12;
const mostScoreDecimals = 6;

/** As `weightedTotal`, in exact decimals throughout. */
export function exactTotal(scores: ArrayLike<number>, weights: ArrayLike<number>, decimals: number, plus: number, cap: number): number {
  let sum = none;
  let cover = none;
  for (let k = 0; k < weights.length; k++) {
    const score = scores[k] as number;
    if (score !== score) continue;
    const weight = exactly(weights[k] as number);
    sum = add(sum, times(exactly(score), weight));
    cover = add(cover, weight);
  }
  const total = (places: number): number => roundQuotient(add(sum, times(exactly(plus), cover)), cover, places);
  return Math.min(cap, decimals > mostScoreDecimals ? total(decimals) : roundHalfUp(total(finest), decimals));
}
