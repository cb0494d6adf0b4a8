import { combine, readNumber, spill } from "./cells";
import { impossible, notAvailable } from "./failure";

/**
 * Divides, and says #N/A instead of 0% or 100% where there is nothing to divide by.
 * @customfunction RATE
 * @param numerator A cell, or a range: what counts, such as orders.
 * @param denominator A cell, or a range: what it is counted against, such as enquirers.
 * @param [minBase] Smallest denominator that gives a rate; below it the answer is #N/A.
 * @returns The ratio; #N/A where the denominator is 0, missing or too small. It may exceed 1.
 *
 * @zh 计算比率；分母为 0 或缺失时得到 #N/A，而不是 0% 或 100%。
 * @zh numerator=分子 单元格或区域，例如成团人数。
 * @zh denominator=分母 单元格或区域，例如询单人数。
 * @zh minBase=最小样本 分母小于它时得到 #N/A。
 *
 * @example =KPI.RATE(682, 1000) → 0.682
 * @example =KPI.RATE(0, 0) → #N/A
 * @example =KPI.RATE(5, 5, 20) → #N/A
 * @example =KPI.RATE(12000, 80) → 150
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
