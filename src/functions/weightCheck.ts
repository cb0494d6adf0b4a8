import { roundHalfUp } from "../engine/decimal";
import { readWeights } from "./weightsArgument";

/**
 * Says how much weight is still unallocated: 0 where the weights add up to 100%.
 * @customfunction WEIGHTCHECK
 * @param weights The weights: 40% or 0.4 or 40. Blanks and negatives are #VALUE!.
 * @param [total] What they should add up to; 100 or 1 unless said otherwise, as the weights are written.
 * @returns The gap: positive is unallocated, negative is too much.
 *
 * @zh 还有多少权重未分配：合计 100% 时为 0。
 * @zh weights=权重 40%、0.4 或 40 都可以；空白或负数得到 #VALUE!。
 * @zh total=合计 应有的合计；默认按权重写法取 100 或 1。
 *
 * @example =KPI.WEIGHTCHECK({30,20,20}) → 30
 * @example =KPI.WEIGHTCHECK({0.5,0.3,0.1,0.1}) → 0
 * @example =KPI.WEIGHTCHECK({50,60}) → -10
 * @example =KPI.WEIGHTCHECK({40,30}, 80) → 10
 */
export function weightCheck(weights: unknown[][], total?: number): number {
  const { sum, whole } = readWeights(weights, true);
  return roundHalfUp((total ?? whole) - sum, 10);
}
