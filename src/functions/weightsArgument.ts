/** Reads weights from a row or a column: ratios or percent points, in any shape. */
import { roundHalfUp, sumOf } from "../engine/decimal";
import { readNumber } from "./cells";
import { invalid } from "./failure";
import { misfitOf } from "./numbersArgument";

export interface Weights {
  /** As ratios. */
  readonly shares: readonly number[];
  /** As written. */
  readonly sum: number;
  /** What they should add up to: 1 or 100. */
  readonly whole: 1 | 100;
}

/** Weights in reading order. Blank counts as 0 unless `strict`. Throws `#VALUE!` on text, negatives, percents beside points, and (strict) blanks; errors pass. */
export function readWeights(range: readonly (readonly unknown[])[], strict = false): Weights {
  const written = range.flat().map((cell, k) => {
    const weight = readNumber(cell);
    if (typeof weight !== "number") throw weight;
    if (weight < 0 || (Number.isNaN(weight) && strict)) throw invalid("weightWrong", { position: k + 1 });
    return Number.isNaN(weight) ? 0 : weight;
  });
  const misfit = misfitOf(range);
  if (misfit) throw misfit;
  const sum = sumOf(written);
  const whole = written.some((weight) => weight > 1) ? 100 : 1;
  return { shares: whole === 1 ? written : written.map((weight) => roundHalfUp(weight / 100, 12)), sum, whole };
}

/** As `readWeights`, and throws `#VALUE!` unless they add up to 100 %. */
export function readWholeWeights(range: readonly (readonly unknown[])[]): readonly number[] {
  const { shares, sum, whole } = readWeights(range);
  if (sum !== whole) throw invalid("weightsSum", { found: sum, least: whole });
  return shares;
}
