import { wilsonLowerBound } from "../engine/wilson";
import { combine, dash, describe, readNumber, spill, unscored } from "./cells";
import { impossible, invalid, isError, notAvailable } from "./failure";
import { textKey } from "./textCell";

/**
 * Lets a value stand only where enough cases are behind it: 5 of 5 good ratings say little.
 * @customfunction MINSAMPLE
 * @group cleaning 4
 * @title Smallest sample
 * @param value The value, such as a satisfaction rate, or a range of values.
 * @param n How many cases it rests on, such as ratings.
 * @param minN How many are needed; exactly as many are enough.
 * @param [fallback] What stands in below that: a number, such as the team's mean; 免考; or "WILSON", the lower bound of the rate, for ranking and not for pay.
 * @returns The value, or the fallback; without one #N/A.
 *
 * @zh title 最小样本
 * @zh 样本足够才采用数值：5 个评价全好说明不了什么。
 * @zh value=数值 数值，例如满意率，或一列数值。
 * @zh n=样本 依据多少个样本，例如评价数。
 * @zh minN=最小样本 至少需要多少个，正好达到即可。
 * @zh fallback=替代 样本不足时用什么：数值（如团队均值）、免考，或 "WILSON"（比率的置信下限，用于排名，不用于发钱）。
 * @zh returns 数值或替代值；没有替代值为 #N/A。
 *
 * @example =KPI.MINSAMPLE(5/5, 5, 20) → #N/A
 * @example =KPI.MINSAMPLE(0.95, 20, 20) → 0.95
 * @example =KPI.MINSAMPLE(5/5, 5, 20, 0.92) → 0.92
 * @example =KPI.MINSAMPLE(5/5, 5, 20, "免考") → "免考"
 * @example =KPI.MINSAMPLE(5/5, 5, 20, "WILSON") → 0.5655175352
 *
 * @mistake Paying by WILSON docks people for having few ratings: use the team's mean or 免考 for pay.
 * @zh mistake 用 WILSON 发奖金等于因评价少而扣钱：发钱请用团队均值或免考。
 * @mistake Passing the number of conversations instead of the number of ratings lets small samples through.
 * @zh mistake 样本数误传成接待数而不是评价数，会放过样本不足的情况。
 * @why Only about 30% of customers rate; 20 ratings are the least that are scored here (JD asks for 50).
 * @zh why 只有约 30% 的客户会评价；本产品默认至少 20 个评价才计分（京东为 50 个）。
 */
export function minSample(value: unknown[][], n: unknown[][], minN: unknown[][], fallback?: unknown[][]): unknown[][] {
  return spill(combine([value, n, minN, fallback ?? [[null]]], answer));
}

function answer(cell: unknown, sample: unknown, least: unknown, instead: unknown): unknown {
  const [value, count, needed] = [readNumber(cell), readNumber(sample, "points"), readNumber(least, "points")];
  for (const read of [value, count, needed]) if (typeof read !== "number") return read;
  const [cases, enough] = [Number(count) || 0, Number(needed)];
  if (cases < 0) return impossible();
  if (Number.isNaN(enough)) return invalid("notANumber", { found: "minN" });
  if (cases >= enough) return Number.isNaN(value) ? gap(cell) : value;
  if (textKey(instead) !== "wilson") return fallbackOf(instead, cases, enough);
  const rate = Number(value);
  if (Number.isNaN(rate) || cases === 0) return gap(cell);
  return rate < 0 || rate > 1 ? invalid("notAShare", { found: rate }) : wilsonLowerBound(rate, cases);
}

/** What was missing stays what it was. */
function gap(cell: unknown): unknown {
  return isError(cell) ? cell : unscored(cell);
}

function fallbackOf(cell: unknown, found: number, least: number): unknown {
  if (cell === null || cell === undefined || cell === "") return notAvailable("baseTooSmall", { found, least });
  const instead = readNumber(cell);
  if (typeof instead !== "number" || !Number.isNaN(instead)) return instead;
  return isError(cell) ? cell : describe(cell).trim() || dash;
}
