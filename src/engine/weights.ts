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
  return settleTotal(sum, coverOf(scores, weights), plus, cap, decimals, () => ({ scores, weights }));
}

/** Makes the rounded total from a sum of products; `parts` is asked only where doubles are too close to a tie. */
export function settleTotal(
  sum: number,
  cover: number,
  plus: number,
  cap: number,
  decimals: number,
  parts: () => { readonly scores: ArrayLike<number>; readonly weights: ArrayLike<number> },
): number {
  if (!(cover > 0)) return NaN;
  const total = (cover === 1 ? sum : sum / cover) + plus;
  if (total > cap + 1) return cap;
  if (!isNearTie(total, decimals)) return Math.min(cap, roundHalfUp(total, decimals));
  const { scores, weights } = parts();
  return Math.min(cap, exactTotal(scores, weights, plus, decimals));
}

function exactTotal(scores: ArrayLike<number>, weights: ArrayLike<number>, plus: number, decimals: number): number {
  let sum = none;
  let cover = none;
  for (let k = 0; k < weights.length; k++) {
    const score = scores[k] as number;
    if (score !== score) continue;
    const weight = exactly(weights[k] as number);
    sum = add(sum, times(exactly(score), weight));
    cover = add(cover, weight);
  }
  return roundQuotient(add(sum, times(exactly(plus), cover)), cover, decimals);
}
