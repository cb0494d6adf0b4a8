import { isRatio } from "../engine/banding";
import { roundHalfUp } from "../engine/decimal";
import { placesFor, topOf } from "../engine/topShare";
import { impossible, invalid } from "./failure";
import { readNumbers } from "./numbersArgument";
import { readWord } from "./word";

/**
 * What becomes of people who are equal across the cut.
 * @customenum {string}
 */
enum TopTies {
  /** All of them are in. @zh 全部入选：并列者都算入 */
  IN = "IN",
  /** None of them is in. @zh 全部不入选：并列者都不算 */
  OUT = "OUT",
}

/**
 * How a share of a group becomes whole places.
 * @customenum {string}
 */
enum TopQuota {
  /** Half up: 2.5 places are 3. @zh 四舍五入：2.5 个名额取 3 */
  ROUND = "ROUND",
  /** Down: 2.5 places are 2. @zh 舍去：2.5 个名额取 2 */
  DOWN = "DOWN",
  /** Up: 2.1 places are 3. @zh 进一：2.1 个名额取 3 */
  UP = "UP",
}

/**
 * Says who is among the best 10% of a group: TRUE or FALSE for everybody. The highest come first.
 * @customfunction TOPPCT
 * @group ranking 2
 * @title The best of the team
 * @param scores The scores; the result has the same shape. Who has none is not among the best, and takes no part in the count.
 * @param [pct] The share of the group, 10% unless said otherwise.
 * @param [ties] IN (default): those equal across the cut are all in; OUT: none of them is.
 * @param [quota] ROUND (default): places half up; DOWN or UP. Always at least one place.
 * @returns TRUE or FALSE; equal is what is equal as shown, at 2 decimals, or at 0.01 percentage points.
 *
 * @zh title 前百分之几
 * @zh 判断每个人是否进入前 10%，返回 TRUE 或 FALSE；数值高者在前。
 * @zh scores=得分 得分区域；结果与其形状相同。没有得分的人不入选，也不计入人数。
 * @zh pct=比例 取前多少，默认 10%。
 * @zh ties=并列 IN（默认）并列在线上的全部入选；OUT 全部不入选。
 * @zh quota=名额 ROUND（默认）四舍五入，DOWN 舍去，UP 进一；至少 1 个名额。
 * @zh returns TRUE 或 FALSE；按显示的数值判断并列：2 位小数，比率为 0.01 个百分点。
 *
 * @example =SUM(--KPI.TOPPCT(SEQUENCE(25))) → 3
 * @example =INDEX(KPI.TOPPCT({95;90;90;85}, 50%), 3) → true
 * @example =SUM(--KPI.TOPPCT({95;90;90;85}, 50%, "OUT")) → 1
 * @example =SUM(--KPI.TOPPCT({"—";80;70})) → 1
 * @example =SUM(--KPI.TOPPCT(SEQUENCE(25), 10%, "IN", "DOWN")) → 2
 *
 * @mistake Writing 10 for 10% gives #VALUE!: write 10% or 0.1.
 * @zh mistake 把 10% 写成 10，得到 #VALUE!：请写 10% 或 0.1。
 * @mistake =A2>=PERCENTILE(A:A,90%) picks 3 or 2 of 25 as the numbers fall; the places are a rule and belong in one.
 * @zh mistake =A2>=PERCENTILE(A:A,90%) 在 25 人里有时选 3 人、有时选 2 人：名额应是规则，而不是插值的结果。
 * @why “The top 10% may choose shifts or work from home.” 10% of 25 people are 2.5 places: half up, at least one, ties at the cut included.
 * @zh why 来源：“前 10% 可弹性排班或居家办公”。25 人的 10% 是 2.5 个名额：四舍五入、至少 1 个、线上并列全部入选。
 */
export function topPct(scores: unknown[][], pct?: number, ties?: TopTies, quota?: TopQuota): boolean[][] {
  const share = pct ?? 0.1;
  if (share > 1) throw invalid("notAShare", { found: share });
  if (!(share > 0)) throw impossible();
  const rounding = ({ ROUND: "round", DOWN: "down", UP: "up" } as const)[readWord(quota, ["ROUND", "DOWN", "UP"], "ROUND")];
  const keys = readNumbers(scores);
  const scored = keys.filter((key) => !Number.isNaN(key));
  const decimals = isRatio("none", [...scored]) ? 4 : 2;
  const places = placesFor(share, scored.length, rounding);
  const top = topOf(
    keys.map((key) => roundHalfUp(key, decimals)),
    places,
    readWord(ties, ["IN", "OUT"], "IN") === "IN",
  );
  const columns = scores[0]?.length ?? 0;
  return scores.map((row, r) => row.map((_, c) => top[r * columns + c] === true));
}
