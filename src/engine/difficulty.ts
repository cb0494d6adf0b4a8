import { exactTotal } from "./weights";

/** Mean difficulty: every class of cases counts by its factor. NaN where there are no cases. For volume and response, never for CSAT (D34). */
export function meanDifficulty(counts: readonly number[], factors: ArrayLike<number>): number {
  const cases = counts.map((count) => (count > 0 ? count : 0));
  return cases.some((count) => count > 0) ? exactTotal(factors, cases, 10, 0, Infinity) : NaN;
}
