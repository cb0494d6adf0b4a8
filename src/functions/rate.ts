import { combine, readNumber, spill } from "./cells";
import { impossible, notAvailable } from "./failure";

/**
 * Divides, and says #N/A instead of 0% or 100% where there is nothing to divide by.
 * @customfunction RATE
 * @group metrics 1
 * @title Rate
 * @param numerator A cell, or a range: what counts, such as orders.
 * @param denominator A cell, or a range: what it is counted against, such as enquirers.
 * @param [minBase] Smallest denominator that gives a rate; below it the answer is #N/A.
 * @returns The ratio; #N/A where the denominator is 0, missing or too small; #NUM! where it is negative. It may exceed 1, and a negative numerator, such as net sales after refunds, is divided as it is.
 *
 * @zh title 比率
 * @zh 计算比率；分母为 0 或缺失时得到 #N/A，而不是 0% 或 100%。
 * @zh numerator=分子 单元格或区域，例如成团人数。
 * @zh denominator=分母 单元格或区域，例如询单人数。
 * @zh minBase=最小样本 分母小于它时得到 #N/A。
 * @zh returns 比率，可以大于 1；分母为 0、缺失或太小时为 #N/A，为负时为 #NUM!；分子可以为负（如退款后的净销售额）。
 *
 * @example =KPI.RATE(682, 1000) → 0.682
 * @example =KPI.RATE(0, 0) → #N/A
 * @example =KPI.RATE(5, 5, 20) → #N/A
 * @example =KPI.RATE(12000, 80) → 150
 *
 * @mistake Averaging the percentages of weeks or people: divide the sums, KPI.RATE(SUM(orders), SUM(enquirers)), or a week with 5 enquirers counts as much as one with 500.
 * @zh mistake 对各周或各人的百分比求平均：应先合计再相除，KPI.RATE(SUM(成交), SUM(询单))，否则 5 人询单的一周和 500 人的一周一样重。
 * @mistake Wrapping it in IFERROR(…, 0): nobody asked becomes 0%. Leave #N/A; the total treats it as missing.
 * @zh mistake 套上 IFERROR(…, 0)：没有人询单变成了 0%。请保留 #N/A，总分会按缺失处理。
 * @why 0 of 0 says nothing about a person, so it is missing, neither 0% nor 100%. More than 100% is allowed, for sales ÷ buyers is a rate, too.
 * @zh why 0/0 说明不了一个人的表现，所以算缺失，既不是 0% 也不是 100%。允许超过 100%，因为客单价（销售额 ÷ 买家数）也是这样算的。
 */
export function rate(numerator: unknown[][], denominator: unknown[][], minBase?: number): unknown[][] {
  return spill(
    combine([numerator, denominator], (top, bottom) => {
      const count = readNumber(top);
      const base = readNumber(bottom);
      if (typeof count !== "number") return count;
      if (typeof base !== "number") return base;
      if (Number.isNaN(count) || Number.isNaN(base) || base === 0) return notAvailable("noBase");
      if (base < 0) return impossible();
      if (minBase != null && base < minBase) return notAvailable("baseTooSmall", { found: base, least: minBase });
      return count / base;
    }),
  );
}
