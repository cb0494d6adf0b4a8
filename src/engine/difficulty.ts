import { tidy } from "./decimal";

/** Mean difficulty: every class of cases counts by its factor. NaN where there are no cases. For volume and response, never for CSAT (D34). */
export function meanDifficulty(counts: readonly number[], factors: ArrayLike<number>): number {
  let weighted = 0;
  let cases = 0;
  counts.forEach((count, k) => {
    if (!(count > 0)) return;
    weighted += count * (factors[k] as number);
    cases += count;
  });
  return tidy(weighted / cases);
}
