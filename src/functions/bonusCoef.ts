import { roundHalfUp } from "../engine/decimal";
import { bandIndex, compileSteps, resultAt } from "../engine/steps";
import type { StepScale } from "../rules/scale";
import { mapNumbers, missingLike, spill } from "./cells";
import { checkDecimals } from "./decimals";
import { notAvailable } from "./failure";
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
 * @param score A total, or a range of totals; the result has the same shape.
 * @param [bands] The bands, in scale notation or as two columns; ≥90→1.2; ≥80→1.0; ≥70→0.8 unless given.
 * @param [decimals] Decimals the total is rounded to, 2 unless said otherwise.
 * @returns The coefficient; #N/A where no band covers the total.
 *
 * @zh 返回总分对应的奖金系数。总分先按显示的 2 位小数四舍五入。
 * @zh score=总分 总分或总分区域；结果与其形状相同。
 * @zh bands=档位 评分标准或两列；默认 ≥90→1.2; ≥80→1.0; ≥70→0.8。
 * @zh decimals=小数位 总分取几位小数，默认 2 位。
 *
 * @example =KPI.BONUSCOEF(90) → 1.2
 * @example =KPI.BONUSCOEF(89.995) → 1.2
 * @example =KPI.BONUSCOEF(89.95) → 1
 * @example =KPI.BONUSCOEF(69.99) → #N/A
 * @example =KPI.BONUSCOEF(89.5, "≥90→1.2; ≥80→1.0; ≥70→0.8", 0) → 1.2
 */
export function bonusCoef(score: unknown[][], bands?: unknown[][], decimals?: number): unknown[][] {
  const scale = bands == null || bands.flat().every((cell) => cell === null || cell === "") ? usual : readSteps(bands);
  const places = checkDecimals(decimals) ?? 2;
  const compiled = compileSteps(scale, places);
  const answer = (total: number) =>
    resultAt(scale, bandIndex(compiled, total)) ?? notAvailable("noRule", { found: roundHalfUp(total, places) });
  return spill(mapNumbers(score, answer, missingLike));
}
