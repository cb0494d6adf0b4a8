import { reachesThreshold } from "../engine/award";
import { roundHalfUp } from "../engine/decimal";
import { readFlag } from "../metrics/flag";
import { tooQuick } from "../metrics/shareWithin";
import { combine, describe, passOn, readNumber, spill } from "./cells";
import { impossible, invalid, isError, notAvailable } from "./failure";
import { misfitOf } from "./numbersArgument";
import { flagWords, readWord } from "./word";

/**
 * Which values are better.
 * @customenum {string}
 */
enum AwardDirection {
  /** The threshold and more earn the award. @zh 达到或超过：门槛及以上 */
  HIGHER = "HIGHER",
  /** The threshold and less earn the award. @zh 达到或低于：门槛及以下 */
  LOWER = "LOWER",
}

/**
 * Returns an award in yuan where a threshold is reached, and 0 where it isn't. The threshold itself is enough.
 * @customfunction AWARD
 * @group money 4
 * @title Award at a threshold
 * @param value The actual, or a range of actuals; the result has the same shape.
 * @param threshold What must be reached, or a range of thresholds.
 * @param amount The award in yuan, or a range of awards.
 * @param [dir] HIGHER (default): the threshold or more; LOWER: the threshold or less.
 * @param [eligible] Who may have it: TRUE, 1 or 是; FALSE, 0 and 否 get 0, an empty cell #N/A until it is decided. Everybody unless given.
 * @returns The award or 0; #N/A for a missing value, because money is never silently 0.
 *
 * @zh title 达标奖励
 * @zh 达到门槛返回奖励金额（元），未达到返回 0；正好等于门槛也算达到。
 * @zh value=数值 实际值，或一列实际值；结果与其形状相同。
 * @zh threshold=门槛 须达到的数值，或一列门槛。
 * @zh amount=奖励 奖励金额（元），或一列金额。
 * @zh dir=方向 HIGHER 达到或超过（默认），LOWER 达到或低于。
 * @zh eligible=资格 谁可以得：TRUE、1 或 是；FALSE、0、否 得 0；空白单元格得到 #N/A，须先决定。不填则人人可得。
 * @zh returns 奖励金额或 0；数值缺失为 #N/A，因为钱不会悄悄记成 0。
 *
 * @example =KPI.AWARD(1-0.125*0.8, 90%, 500) → 500
 * @example =KPI.AWARD(89.99%, 90%, 500) → 0
 * @example =KPI.AWARD(28, 30, 200, "LOWER") → 200
 * @example =KPI.AWARD(92%, 90%, 500, , "否") → 0
 * @example =KPI.AWARD("—", 90%, 500) → #N/A
 *
 * @mistake Excel times (0:00:28) against 30 seconds give #VALUE!: turn them into seconds with KPI.NUM(cell, "time").
 * @zh mistake 数值是 Excel 时间（0:00:28）而门槛写 30 秒，得到 #VALUE!：请先用 KPI.NUM(单元格,"time") 换算成秒。
 * @mistake =IF(A2>=90%,500,0) pays 500 to text and misses a share that is 90% on paper and 89.999999% in binary: KPI.AWARD compares what is shown.
 * @zh mistake =IF(A2>=90%,500,0) 会给文本发 500，也会漏掉账面 90%、二进制却是 89.999999% 的人：KPI.AWARD 按显示的数值比较。
 * @mistake Writing 92 against a threshold of 90% gives #VALUE!: write 92%.
 * @zh mistake 门槛是 90% 而数值写成 92，得到 #VALUE!：请写 92%。
 * @why “Monthly resolution of 90% or more: 500 yuan” (the threshold belongs to the better side). Awards come after the coefficient, are not multiplied by it, and add up.
 * @zh why 来源：“月度解决率 ≥90% 奖励 500 元”；门槛归更好的一边。奖励在系数之后另计，不乘系数，可以叠加。
 */
export function award(
  value: unknown[][],
  threshold: unknown[][],
  amount: unknown[][],
  dir?: AwardDirection,
  eligible?: unknown[][],
): unknown[][] {
  const lowerIsBetter = readWord(dir, ["HIGHER", "LOWER"], "HIGHER") === "LOWER";
  return spill(
    combine([value, threshold, amount, eligible ?? [[true]]], (valueCell, thresholdCell, amountCell, eligibleCell) => {
      if (isError(eligibleCell)) return passOn(eligibleCell);
      const word = typeof eligibleCell === "boolean" ? eligibleCell : describe(eligibleCell ?? "").trim();
      const isDecided = typeof word === "boolean" || /[^-–—]/.test(word);
      const isEligible = readFlag(word);
      const [actual, edge, yuan] = [readNumber(valueCell), readNumber(thresholdCell), readNumber(amountCell, "money")];
      if (typeof actual !== "number") return actual;
      if (typeof edge !== "number") return edge;
      if (typeof yuan !== "number") return yuan;
      const misfit = misfitOf([[valueCell, thresholdCell]]);
      if (misfit) return misfit;
      const asked = { found: describe(eligibleCell ?? ""), allowed: flagWords() };
      if (isDecided && isEligible === undefined) return invalid("unknownWord", asked);
      if (yuan < 0) return impossible();
      if (isDecided && !isEligible) return 0;
      if (!isDecided) return notAvailable("unknownWord", asked);
      if (Number.isNaN(actual + edge + yuan)) return notAvailable("noValue");
      const isReached = reachesThreshold(actual, edge, lowerIsBetter);
      if (isReached === undefined) return invalid("wrongUnit", { found: actual });
      // 92% against 90 is no miss, but two units: money is never silently 0.
      if (!lowerIsBetter && edge >= 10 && actual > 0 && actual < 1) return invalid("unitsDiffer", { found: describe(valueCell) });
      if (lowerIsBetter && edge >= 1 && typeof valueCell === "number" && actual > 0 && actual < tooQuick) return invalid("mixedTimes");
      return isReached ? roundHalfUp(yuan, 2) : 0;
    }),
  );
}
