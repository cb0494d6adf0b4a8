import { coverOf, weightedTotal } from "../engine/weights";
import type { MissingPolicy } from "../rules/ruleBook";
import { given, isExempt, misshapen, readNumber, spill, type Reading } from "./cells";
import { checkDecimals } from "./decimals";
import { isError, notAvailable } from "./failure";
import { readMissing } from "./missingArgument";
import { misfitOf } from "./numbersArgument";
import { readWholeWeights } from "./weightsArgument";

/** The scores of everybody; `across` where people stand side by side. */
interface People {
  readonly cells: readonly (readonly unknown[])[];
  readonly across: boolean;
}

/** Smallest share of the weight that must have a value before the rest takes over, unless another is given (D8). */
const usualCover = 0.6;

/**
 * Adds up scores by weight, rounded once. A rectangle of scores, one person per row, gives a column of totals.
 * @customfunction WEIGHTED
 * @group totals 1
 * @title Weighted total
 * @param scores The scores, in the order of the weights; or one row of scores per person.
 * @param weights The weights: 40% or 0.4 or 40; together 100%.
 * @param [missing] What a missing score costs: REWEIGHT (default: the others take its weight), ZERO, ERROR, a number, or one of these per metric. 免考 always reweights.
 * @param [decimals] Decimals of the total, 2 unless said otherwise.
 * @param [minCover] Smallest share of the weight that must have a score, 60% unless said otherwise.
 * @param [points] Plus and minus points, added before the one rounding; one row per person, any number of columns.
 * @param [cap] The highest total; where it is given, totals lie between 0 and it.
 * @returns The total; #N/A where too little of the weight has a score; #VALUE! where the weights don't add up to 100%.
 *
 * @zh title 加权总分
 * @zh 按权重合计得分，只四舍五入一次。传入每人一行的区域，得到一列总分。
 * @zh scores=得分 与权重顺序一致的得分；或每人一行的得分区域。
 * @zh weights=权重 40%、0.4 或 40 都可以，合计必须为 100%。
 * @zh missing=缺失 得分缺失时：REWEIGHT（默认，权重由其他指标分担）、ZERO 记零、ERROR 报错、一个分数，或每个指标一项。免考始终重新分配。
 * @zh decimals=小数位 总分的小数位数，默认 2 位。
 * @zh minCover=最低有效权重 有得分的权重低于它时不出总分，默认 60%。
 * @zh points=加减分 在唯一一次四舍五入之前加上；每人一行，列数不限。
 * @zh cap=封顶 最高总分；给出时，总分在 0 与它之间。
 * @zh returns 总分；有得分的权重太少为 #N/A；权重合计不是 100% 为 #VALUE!。
 *
 * @example =KPI.WEIGHTED({90,88,95,92}, {40,30,15,15}) → 90.45
 * @example =KPI.WEIGHTED({90,88,95,"—"}, {0.4,0.3,0.15,0.15}) → 90.18
 * @example =KPI.WEIGHTED({90,88,95,"—"}, {0.4,0.3,0.15,0.15}, "ZERO") → 76.65
 * @example =KPI.WEIGHTED({100,72,86,98}, {50,30,10,10}) → 90
 * @example =KPI.WEIGHTED({"—","—",95,92}, {40,30,15,15}) → #N/A
 * @example =KPI.WEIGHTED({"—","—",95,92}, {40,30,15,15}, , 2, 30%) → 93.5
 * @example =KPI.WEIGHTED({90,88,95,92}, {40,30,15,15}, , 1, , {1,-0.5}) → 91
 * @example =KPI.WEIGHTED({98,100}, {50,50}, , , , 5, 100) → 100
 * @example =KPI.WEIGHTED({90,88}, {50,45}) → #VALUE!
 *
 * @mistake Weights of 95% give #VALUE! instead of a total: KPI.WEIGHTCHECK says how much is missing.
 * @zh mistake 权重合计 95% 得到 #VALUE! 而不是总分：用 KPI.WEIGHTCHECK 看还差多少。
 * @mistake Typing 0 for somebody who had nothing to measure takes the points away: type — or 免考, and the other metrics take over the weight.
 * @zh mistake 没有数据的人填 0 会白白丢分：请填 — 或 免考，权重由其他指标分担。
 * @mistake Rounding every metric before weighting: pass the scores as they are; only the total is rounded.
 * @zh mistake 先把每个指标四舍五入再加权：请传入原始得分，只有总分才四舍五入。
 * @why One rounding, at the total, in decimals: 100, 72, 86 and 98 by 50, 30, 10 and 10 are exactly 90, where binary arithmetic ends at 89.99999999999999 and costs a band. At least 60% of the weight needs a score, or the total says more than is known.
 * @zh why 只在总分上四舍五入一次，并按十进制计算：100、72、86、98 按 50、30、10、10 加权正好是 90；二进制会算成 89.99999999999999，差一档。至少 60% 的权重要有得分，否则这个总分就靠不住。
 */
export function weighted(
  scores: unknown[][],
  weights: unknown[][],
  missing?: unknown[][],
  decimals?: number,
  minCover?: number,
  points?: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  const shares = readWholeWeights(weights);
  const policies = readMissing(missing, shares);
  const places = checkDecimals(decimals) ?? 2;
  const least = minCover ?? usualCover;
  const people = peopleOf(scores, weights, shares.length);
  const most = given(cap) && readNumber(cap?.[0]?.[0]);
  if (isError(most)) throw most;
  const plus = readPoints(given(points), people);
  const totals = people.cells.map((cells, person) => {
    const own = plus?.[person] ?? 0;
    const total = typeof own === "number" ? totalOf(cells, shares, policies, places, least, own) : own;
    return most !== undefined && typeof total === "number" ? Math.max(0, total > most ? most : total) : total;
  });
  return spill(people.across ? [totals] : totals.map((total) => [total]));
}

/** The points of everybody, added up; missing ones are none. */
function readPoints(range: unknown[][] | undefined, { cells: people, across }: People): readonly Reading[] | undefined {
  if (!range) return undefined;
  const rows = people.length === 1 ? [range.flat()] : across ? range[0]?.map((_, c) => range.map((row) => row[c])) : range;
  if (rows?.length !== people.length) throw misshapen(people, range);
  return rows.map((cells) =>
    cells.reduce((sum: Reading, cell) => {
      const own = readNumber(cell, "points");
      if (typeof sum !== "number" || typeof own !== "number") return typeof sum === "number" ? own : sum;
      return sum + (own || 0);
    }, 0),
  );
}

/** Who is scored: one person in any shape, one per row beside a row of weights, or one per column above a column of weights. */
function peopleOf(scores: unknown[][], weights: unknown[][], metrics: number): People {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  const isSingle = rows * columns === metrics && (rows === 1 || columns === 1 || rows === weights.length);
  if (isSingle && metrics > 1) return { cells: [scores.flat()], across: false };
  if (columns === metrics && weights.length === 1) return { cells: scores, across: false };
  if (rows === metrics && weights.length === metrics)
    return { cells: Array.from({ length: columns }, (_, c) => scores.map((row) => row[c])), across: true };
  if (columns === metrics) return { cells: scores, across: false };
  throw misshapen(scores, weights);
}

function totalOf(
  cells: readonly unknown[],
  shares: readonly number[],
  policies: readonly MissingPolicy[],
  decimals: number,
  least: number,
  points: number,
): unknown {
  const misfit = misfitOf([cells]);
  if (misfit) return misfit;
  const scores = new Float64Array(shares.length);
  for (let k = 0; k < shares.length; k++) {
    const score = readNumber(cells[k], "ratio");
    if (typeof score !== "number") return score;
    const policy = policies[k] ?? "reweight";
    if (!Number.isNaN(score) || policy === "reweight" || isExempt(cells[k])) scores[k] = score;
    else if (policy === "error") return notAvailable("missingMetric", { position: k + 1 });
    else scores[k] = policy === "zero" ? 0 : policy;
  }
  const cover = coverOf(scores, shares);
  if (cover < least || cover === 0) return notAvailable("coverTooLow", { found: percent(cover), least: percent(least) });
  return weightedTotal(scores, shares, decimals, points);
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
