import { isRatio } from "../engine/banding";
import { roundHalfUp } from "../engine/decimal";
import { rankBy, rankTotals } from "../engine/rank";
import { dash, given, misshapen, spill } from "./cells";
import { readNumbers } from "./numbersArgument";
import { readWord } from "./word";

/**
 * How places are counted after a tie.
 * @customenum {string}
 */
enum RankStyle {
  /** 1, 2, 2, 4. @zh 美式：1、2、2、4 */
  COMP = "COMP",
  /** 1, 2, 2, 3. @zh 中国式：1、2、2、3 */
  CN = "CN",
}

/**
 * Ranks scores, the highest first; scores that are equal as shown share a place: at 2 decimals, or at 0.01 percentage points.
 * @customfunction RANK
 * @group ranking 1
 * @title Places
 * @param scores The scores; the result has the same shape.
 * @param [style] COMP counts 1, 2, 2, 4 (default); CN counts 1, 2, 2, 3.
 * @param [tie1] Decides between equal scores, the higher first; same shape as the scores.
 * @param [tie2] Decides where the first is equal too.
 * @returns The places; — where there is no score.
 *
 * @zh title 名次
 * @zh 按得分从高到低排名；显示相同的得分并列：两位小数，比率为 0.01 个百分点。
 * @zh scores=得分 得分区域；结果与其形状相同。
 * @zh style=方式 COMP 为 1、2、2、4（默认）；CN 为 1、2、2、3。
 * @zh tie1=次序一 得分相同时先比较的数值，高者在前；形状与得分相同。
 * @zh tie2=次序二 仍相同时再比较的数值。
 * @zh returns 名次；没有得分为 —。
 *
 * @example =INDEX(KPI.RANK({95;90;90;85}), 4) → 4
 * @example =INDEX(KPI.RANK({95;90;90;85}, "CN"), 4) → 3
 * @example =INDEX(KPI.RANK({90;90}, "COMP", {0.8;0.9}), 1) → 2
 * @example =INDEX(KPI.RANK({95;"—";90}), 2) → "—"
 * @example =INDEX(KPI.RANK({0.9612;0.9588}), 2) → 2
 *
 * @mistake Ranking unrounded totals with RANK.EQ: 90.001 and 90.004 both read 90.00 and get different places. Here what reads equal shares a place.
 * @zh mistake 用 RANK.EQ 给未取整的总分排名：90.001 和 90.004 都显示 90.00，名次却不同。这里看起来相同就并列。
 * @mistake Filling it down row by row: pass the whole column once, such as F2:F25, and the places spill.
 * @zh mistake 一行一行往下填充：把整列传入一次即可，例如 F2:F25，名次自动溢出。
 * @mistake Typing 0 for people without a score puts them last: leave — there, and they have no place.
 * @zh mistake 没有得分的人填 0 会排在最后：请保留 —，这样就不参加排名。
 * @why Competition ranking, as Excel and sports count, unless CN is asked for. Ties are broken by what you pass, usually the resolution rate, then satisfaction; who is still equal shares the place.
 * @zh why 默认与 Excel 和体育比赛的算法相同，需要中国式排名写 CN。并列先比传入的次序，通常是解决率，再比满意度；仍相同就并列。
 */
export function rank(scores: unknown[][], style?: RankStyle, tie1?: unknown[][], tie2?: unknown[][]): unknown[][] {
  const places = placesOf(
    keysOf(scores, scores),
    [given(tie1), given(tie2)].filter((tie) => tie !== undefined).map((tie) => keysOf(tie, scores)),
    style,
  );
  const columns = scores[0]?.length ?? 0;
  return spill(scores.map((row, r) => row.map((_, c) => places[r * columns + c] || dash)));
}

function placesOf(totals: Float64Array, ties: readonly Float64Array[], style: RankStyle | undefined): Int32Array {
  const counting = readWord(style, ["COMP", "CN"], "COMP") === "CN" ? "dense" : "competition";
  if (ties.length === 0) return rankTotals(totals, counting);
  const keys = [totals, ...ties];
  const order = (a: number, b: number): number => {
    const key = keys.find((column) => value(column, a) !== value(column, b));
    return key ? (value(key, b) > value(key, a) ? 1 : -1) : 0;
  };
  return rankBy(totals.length, (i) => !Number.isNaN(totals[i]), order, counting);
}

/** A missing tie-breaker comes after all others. */
function value(column: Float64Array, i: number): number {
  const key = column[i] as number;
  return Number.isNaN(key) ? -Infinity : key;
}

/** Scores as people see them: rounded to 2 decimals, ratios as percents. Throws input errors, and `#VALUE!` where the shape differs. */
function keysOf(range: unknown[][], like: unknown[][]): Float64Array {
  if (range.flat().length !== like.flat().length) throw misshapen(like, range);
  const keys = readNumbers(range);
  if (range !== like) return keys.map((key) => roundHalfUp(key, 10));
  const areRatios = isRatio("none", [...keys.filter((key) => !Number.isNaN(key))]);
  return keys.map((key) => (areRatios ? roundHalfUp(key, 4) * 100 : roundHalfUp(key, 2)));
}
