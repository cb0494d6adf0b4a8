import { meanDifficulty } from "../engine/difficulty";
import { misshapen, readNumber, spill } from "./cells";
import { impossible, invalid, notAvailable } from "./failure";
import { readNumbers } from "./numbersArgument";

/** What may be agreed on (D34); beyond it stand a count, a percent typed as points, or a factor that was never agreed. */
const [least, most] = [0.8, 1.5];

/**
 * Returns the mean difficulty of somebody's cases: multiply the volume by it. One row of counts per person gives a column.
 * @customfunction DIFFICULTY
 * @group metrics 6
 * @title Mean difficulty
 * @param counts How many cases of each class; or one row of counts per person.
 * @param factors What a case of each class counts, in the same order: 1 is usual, from 0.8 to 1.5.
 * @returns The mean factor; #N/A where there are no cases, or a class with cases has no factor; #NUM! where a factor is 0 or less, or a count negative; #VALUE! for other factors outside 0.8–1.5.
 *
 * @zh title 平均难度
 * @zh 返回所接问题的平均难度，用接待量乘以它。每人一行时得到一列。
 * @zh counts=数量 各类问题的数量；或每人一行。
 * @zh factors=难度系数 各类问题的系数，顺序相同：1 为一般难度，范围 0.8–1.5。
 * @zh returns 平均系数；没有接待、或有接待的类别没有系数为 #N/A；系数不大于 0、数量为负为 #NUM!；系数超出 0.8–1.5 为 #VALUE!。
 *
 * @example =KPI.DIFFICULTY({40,30,10}, {1,1.2,1.5}) → 1.1375
 * @example =KPI.DIFFICULTY({40,"—",0}, {1,1.2,1.5}) → 1
 * @example =KPI.DIFFICULTY({0,0}, {1,1.2}) → #N/A
 * @example =KPI.DIFFICULTY({40,30}, {1,0}) → #NUM!
 * @example =KPI.DIFFICULTY({40,30}, {1,3}) → #VALUE!
 *
 * @mistake Multiplying satisfaction by it pays for hard cases twice: use it for volume and response times only.
 * @zh mistake 把满意度也乘上难度会重复奖励：只用于接待量和响应时长。
 * @mistake Choosing factors after the month invites argument: agree on them in advance, between 0.8 and 1.5. If you did agree on others, write SUMPRODUCT(counts, factors)/SUM(counts).
 * @zh mistake 月底再定系数容易引起争议：请事先约定，范围 0.8–1.5。确实约定了其他系数的，请写 SUMPRODUCT(数量,系数)/SUM(数量)。
 * @why Equal pay for equal work, more for harder work: what a person handles counts by its difficulty, not only by its number.
 * @zh why “难工优酬”：不只看数量，也看所处理问题的难度。
 */
export function difficulty(counts: unknown[][], factors: unknown[][]): unknown[][] {
  const weights = readNumbers(factors);
  if (weights.some((factor) => factor <= 0)) throw impossible();
  const odd = weights.find((factor) => factor < least || factor > most);
  if (odd !== undefined) throw invalid("unknownWord", { found: odd, allowed: `${least} … ${most}` });
  const people = counts.flat().length === weights.length ? [counts.flat()] : counts;
  if (people[0]?.length !== weights.length) throw misshapen(counts, factors);
  return spill(people.map((cells) => [meanOf(cells, weights)]));
}

function meanOf(cells: readonly unknown[], factors: Float64Array): unknown {
  const counts = cells.map((cell) => readNumber(cell, "points"));
  const failure = counts.find((count) => typeof count !== "number");
  if (failure) return failure;
  if (counts.some((count) => Number(count) < 0)) return impossible();
  const unrated = counts.findIndex((count, k) => Number(count) > 0 && Number.isNaN(factors[k]));
  if (unrated >= 0) return notAvailable("noFactor", { position: unrated + 1 });
  const mean = meanDifficulty(counts as number[], factors);
  return Number.isNaN(mean) ? notAvailable("nothingToCount") : mean;
}
