import { roundHalfUp } from "../engine/decimal";
import { bandIndex, compileSteps, resultAt } from "../engine/steps";
import { quantityOf } from "../metrics/quantity";
import type { StepScale } from "../rules/scale";
import { mapNumbers, missingLike, spill } from "./cells";
import { checkDecimals } from "./decimals";
import { ruleNotAvailable } from "./ruleFailure";
import { readSteps } from "./scaleArgument";

/** 90 and more → 1.2, 80–90 → 1.0, 70–80 → 0.8; nothing is said about less than 70, so nothing is paid by guess (D6). */
const usual: StepScale = {
  type: "steps",
  direction: "higher",
  unit: "none",
  steps: [
    { edge: 90, result: 1.2, inclusive: true, assumed: false },
    { edge: 80, result: 1, inclusive: true, assumed: false },
    { edge: 70, result: 0.8, inclusive: true, assumed: false },
  ],
};

/**
 * Returns the bonus coefficient of a total. The total is rounded to 2 decimals first, as it is shown.
 * @customfunction BONUSCOEF
 * @group money 1
 * @title Bonus coefficient
 * @param score A total, or a range of totals; the result has the same shape.
 * @param [bands] The bands, in scale notation or as two columns; ≥90→1.2; ≥80→1.0; ≥70→0.8 unless given.
 * @param [decimals] Decimals the total is rounded to, 2 unless said otherwise.
 * @returns The coefficient; #N/A where no band covers the total.
 *
 * @zh title 奖金系数
 * @zh 返回总分对应的奖金系数。总分先按显示的 2 位小数四舍五入。
 * @zh score=总分 总分或总分区域；结果与其形状相同。
 * @zh bands=档位 评分标准或两列；默认 ≥90→1.2; ≥80→1.0; ≥70→0.8。
 * @zh decimals=小数位 总分取几位小数，默认 2 位。
 * @zh returns 奖金系数；没有档位覆盖该总分为 #N/A。
 *
 * @example =KPI.BONUSCOEF(90) → 1.2
 * @example =KPI.BONUSCOEF(89.995) → 1.2
 * @example =KPI.BONUSCOEF(89.95) → 1
 * @example =KPI.BONUSCOEF(69.99) → #N/A
 * @example =KPI.BONUSCOEF(89.5, "≥90→1.2; ≥80→1.0; ≥70→0.8", 0) → 1.2
 *
 * @mistake Reading “80–89” as whole numbers: 89.5 is below 90 and gives 1.0. Where your rules score in whole points, pass 0 decimals.
 * @zh mistake 把“80–89”理解成整数：89.5 不到 90，系数是 1.0。确实按整数计分的，请把小数位写成 0。
 * @mistake Expecting 0 below 70: the usual bands say nothing there, so it is #N/A until you add a row, such as else→0.
 * @zh mistake 以为 70 分以下就是 0：默认档位没有规定，所以是 #N/A；请补上一档，例如 else→0。
 * @why 90 and more is 1.2, 80 to 90 is 1.0, 70 to 80 is 0.8. The total is rounded once, to the 2 decimals that people see: 89.995 is shown as 90.00 and earns 1.2, 89.95 is not.
 * @zh why 90 分以上 1.2，80 至 90 分 1.0，70 至 80 分 0.8。总分按大家看到的 2 位小数四舍五入一次：89.995 显示为 90.00，系数 1.2；89.95 不是。
 */
export function bonusCoef(score: unknown[][], bands?: unknown[][], decimals?: number): unknown[][] {
  const scale = bands == null || bands.flat().every((cell) => cell === null || cell === "") ? usual : readSteps(bands);
  const places = checkDecimals(decimals) ?? 2;
  const compiled = compileSteps(scale, places);
  const answer = (total: number) =>
    resultAt(scale, bandIndex(compiled, total)) ?? ruleNotAvailable("noRule", { found: roundHalfUp(total, places) });
  return spill(mapNumbers(score, answer, missingLike, () => quantityOf(scale)));
}
