import { tidy } from "../engine/decimal";
import { stepsAbove } from "../engine/stepUp";
import { combine, readNumber, spill } from "./cells";
import { impossible, invalid, notAvailable } from "./failure";
import { misfitOf } from "./numbersArgument";

/**
 * Returns what whole steps above a baseline are worth: every +5% of good reviews +0.3% of commission. 0 below the baseline.
 * @customfunction STEPUP
 * @group money 5
 * @title More for every step
 * @param value The actual, or a range of actuals; the result has the same shape.
 * @param baseline What steps are counted from, such as last quarter's own value; or a range.
 * @param step The size of a step, in the unit of the value; or a range.
 * @param perStep What one step is worth: percentage points on a rate, or yuan; or a range.
 * @param [maxSteps] Most steps that count; all unless given.
 * @returns Whole steps times their worth; #N/A where something is missing.
 *
 * @zh title 阶梯奖励
 * @zh 返回高于基线的整步数所值：好评率每提升 5%，提成 +0.3%；低于基线为 0。
 * @zh value=数值 实际值，或一列实际值；结果与其形状相同。
 * @zh baseline=基线 从哪里起算，例如上季度本人数值；或一列。
 * @zh step=步长 每一步的大小，单位与数值相同；或一列。
 * @zh perStep=每步奖励 每一步值多少：提成比例的百分点，或元；或一列。
 * @zh maxSteps=最多步数 最多计几步；不填不限。
 * @zh returns 整步数乘以每步奖励；有内容缺失为 #N/A。
 *
 * @example =KPI.STEPUP(91%, 80%, 5%, 0.3%) → 0.006
 * @example =KPI.STEPUP(90%, 80%, 5%, 0.3%) → 0.006
 * @example =KPI.STEPUP(89.99%, 80%, 5%, 0.3%) → 0.003
 * @example =KPI.STEPUP(78%, 80%, 5%, 0.3%) → 0
 * @example =KPI.STEPUP(100%, 80%, 5%, 0.3%, 3) → 0.009
 *
 * @mistake =INT((90%-80%)/5%) gives 1 step, because of binary arithmetic; KPI.STEPUP counts 2.
 * @zh mistake =INT((90%-80%)/5%) 因二进制误差得到 1 步；KPI.STEPUP 得到 2 步。
 * @mistake Reading “+5%” as relative growth: it means percentage points. For growth by a share write KPI.STEPUP(new/old, 1, 5%, …).
 * @zh mistake 把“每提升 5%”当作相对增长：这里是百分点。按增长幅度计请写 KPI.STEPUP(本期/上期, 1, 5%, …)。
 * @mistake Multiplying the rate by 1.003: “commission +0.3%” adds 0.3 percentage points, 1.0% becomes 1.6% after two steps.
 * @zh mistake 把比例乘以 1.003：“提成 +0.3%”是加 0.3 个百分点，两步后 1.0% 变成 1.6%。
 * @why “Good reviews: each +5%, commission +0.3%.” Percentage points over an agreed baseline, whole steps only, added to the rate.
 * @zh why 来源：“好评率每提升 5%，提成 +0.3%”。按约定基线的百分点计，只计整步，加在提成比例上。
 */
export function stepUp(value: unknown[][], baseline: unknown[][], step: unknown[][], perStep: unknown[][], maxSteps?: number): unknown[][] {
  const most = maxSteps ?? Infinity;
  if (!(most >= 0)) throw impossible();
  return spill(
    combine([value, baseline, step, perStep], (...cells) => {
      const numbers: number[] = [];
      for (const cell of cells) {
        const number = readNumber(cell);
        if (typeof number !== "number") return number;
        numbers.push(number);
      }
      const misfit = misfitOf([cells.slice(0, 3)]);
      if (misfit) return misfit;
      const [actual = NaN, from = NaN, size = NaN, worth = NaN] = numbers;
      if (numbers.some(Number.isNaN)) return notAvailable("noValue");
      if (!(size > 0) || worth < 0) return impossible();
      if (size < 1 && Math.abs(from) <= 1 && actual > 3) return invalid("wrongUnit", { found: actual });
      if (size >= 1 && from > 0 && from < 1) return invalid("wrongUnit", { found: size });
      return tidy(Math.min(Math.floor(most), stepsAbove(actual, from, size)) * worth);
    }),
  );
}
