import { roundHalfUp } from "../engine/decimal";
import { readWeights } from "./weightsArgument";

/**
 * Says how much weight is still unallocated: 0 where the weights add up to 100%.
 * @customfunction WEIGHTCHECK
 * @group totals 2
 * @title Weight still to give
 * @param weights The weights: 40% or 0.4 or 40. Blanks and negatives are #VALUE!.
 * @param [total] What they should add up to; 100 or 1 unless said otherwise, as the weights are written.
 * @returns The gap: positive is unallocated, negative is too much.
 *
 * @zh title 权重检查
 * @zh 还有多少权重未分配：合计 100% 时为 0。
 * @zh weights=权重 40%、0.4 或 40 都可以；空白或负数得到 #VALUE!。
 * @zh total=合计 应有的合计；默认按权重写法取 100 或 1。
 * @zh returns 差额：正数是未分配的权重，负数是超出的权重。
 *
 * @example =KPI.WEIGHTCHECK({30,20,20}) → 30
 * @example =KPI.WEIGHTCHECK({0.5,0.3,0.1,0.1}) → 0
 * @example =KPI.WEIGHTCHECK({50,60}) → -10
 * @example =KPI.WEIGHTCHECK({40,30}, 80) → 10
 *
 * @mistake Scaling weights of 70 up to 100: that changes the rules for everybody. Decide which metrics get the other 30.
 * @zh mistake 把合计 70 的权重放大到 100：这等于悄悄改了所有人的规则。请决定另外 30 给哪些指标。
 * @mistake Leaving a weight empty gives #VALUE!: write 0% where a metric does not count.
 * @zh mistake 权重留空得到 #VALUE!：不计的指标请写 0%。
 * @why Some published templates give only part of their weights, 30, 45 or 70 of 100. They stay drafts, and nobody is scored by them, until the rest is given out.
 * @zh why 有些公开的考核方案只写了一部分权重（合计 30、45 或 70）。补足之前只能是草稿，不能用来给任何人评分。
 */
export function weightCheck(weights: unknown[][], total?: number): number {
  const { sum, whole } = readWeights(weights, true);
  return roundHalfUp((total ?? whole) - sum, 10);
}
