import { largestRatio } from "../engine/banding";
import { scoreByDeduction } from "../engine/deduct";
import { leastBare } from "../metrics/quantity";
import type { DeductScale } from "../rules/scale";
import { combine, dash, readNumber, spill, unscored } from "./cells";
import { impossible, invalid } from "./failure";
import { misfitOf } from "./numbersArgument";
import { readWord } from "./word";

/**
 * Which values are better.
 * @customenum {string}
 */
enum DeductDirection {
  /** Higher is better: what is missing to the target costs points. @zh 越高越好：低于目标扣分 */
  HIGHER = "HIGHER",
  /** Lower is better: what exceeds the target costs points. @zh 越低越好：高于目标扣分 */
  LOWER = "LOWER",
}

/**
 * Takes points off a full score for every unit short of a target: from 50, 2 points per 1% below 90%.
 * @customfunction DEDUCT
 * @group scoring 3
 * @title Points off per unit
 * @param value The value, or a range of values; the result has the same shape.
 * @param target The target, such as 90%; reaching it costs nothing.
 * @param unit The unit that costs points, such as 1%.
 * @param points What each unit costs, such as 2.
 * @param [full] The full score, 100 unless said otherwise.
 * @param [floor] The lowest score, 0 unless said otherwise.
 * @param [whole] TRUE (default) counts whole units only; FALSE also their parts.
 * @param [dir] HIGHER (default) or LOWER, whichever is better.
 * @returns The score; — for a missing value or target; #NUM! where unit or points are not positive.
 *
 * @zh title 按差距扣分
 * @zh 低于目标按差距扣分：满分 50，比 90% 每少 1% 扣 2 分。
 * @zh value=数值 数值或数值区域；结果与其形状相同。
 * @zh target=目标 目标值，例如 90%；达到就不扣分。
 * @zh unit=单位 差多少扣一次，例如 1%。
 * @zh points=扣分 每个单位扣多少分，例如 2。
 * @zh full=满分 默认 100。
 * @zh floor=最低分 默认 0。
 * @zh whole=按整数 TRUE（默认）只算整数个单位；FALSE 按比例。
 * @zh dir=方向 HIGHER 越高越好（默认），LOWER 越低越好。
 * @zh returns 得分；数值或目标缺失为 —；单位或扣分不是正数为 #NUM!。
 *
 * @example =KPI.DEDUCT(87.4%, 90%, 1%, 2, 50) → 46
 * @example =KPI.DEDUCT(87.4%, 90%, 1%, 2, 50, 0, FALSE) → 44.8
 * @example =KPI.DEDUCT(95%, 90%, 1%, 2, 50) → 50
 * @example =KPI.DEDUCT(50%, 90%, 1%, 2, 50, 10) → 10
 * @example =KPI.DEDUCT("45秒", "30秒", 5, 2, , , , "LOWER") → 94
 * @example =KPI.DEDUCT(87.4, 90%, 1%, 2, 50) → #VALUE!
 *
 * @mistake Writing 1 where 1% is meant gives #VALUE!: against a target of 90%, 1 is 100%.
 * @zh mistake 想写 1% 却写成 1，得到 #VALUE!：目标是 90% 时，1 就是 100%。
 * @mistake INT((90%-87%)/1%) gives 2 in plain Excel, for binary fractions fall short of 3: this function counts 3.
 * @zh mistake 直接写 INT((90%-87%)/1%) 会得到 2（二进制小数略小于 3）：本函数得 3。
 * @why “Every 1% short costs 2 points” is read as whole units, as JD publishes it: 87.4% against 90% loses 2 units. Say FALSE where the rule is proportional.
 * @zh why “每少 1% 扣 2 分”按整数个单位计（京东规则的写法）：87.4% 对 90% 少 2 个单位。规则写明按比例的请用 FALSE。
 */
export function deduct(
  value: unknown[][],
  target: unknown[][],
  unit: unknown[][],
  points: unknown[][],
  full?: number,
  floor?: number,
  whole?: boolean,
  dir?: DeductDirection,
): unknown[][] {
  const rule = {
    type: "deduct",
    unit: "none",
    full: full ?? 100,
    floor: floor ?? 0,
    whole: whole ?? true,
    side: readWord(dir, ["HIGHER", "LOWER"], "HIGHER") === "LOWER" ? "above" : "below",
    assumed: false,
  } as const;
  if (rule.floor > rule.full) throw impossible();
  const score = (...cells: unknown[]): unknown => {
    const numbers = cells.map((cell) => readNumber(cell));
    const failure = numbers.find((number) => typeof number !== "number") ?? misfitOf([cells.slice(0, 3)]);
    if (failure) return failure;
    const [actual = NaN, aim = NaN, per = NaN, cost = NaN] = numbers as number[];
    if (Number.isNaN(actual)) return unscored(cells[0]);
    if (Number.isNaN(aim)) return dash;
    if (!(per > 0 && cost > 0)) return impossible();
    const scale: DeductScale = { ...rule, target: aim, per, points: cost };
    const largest = largestRatio(scale);
    const misfit = Math.abs(aim) <= 1 && per >= 1 ? per : actual > largest ? actual : undefined;
    if (misfit !== undefined) return invalid("wrongUnit", { found: misfit });
    return typeof cells[0] === "number" && actual > 0 && actual < leastBare(scale)
      ? invalid("mixedTimes")
      : scoreByDeduction(scale, actual);
  };
  return spill(combine([value, target, unit, points], score));
}
