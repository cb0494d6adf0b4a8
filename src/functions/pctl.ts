import { percentile } from "../metrics/percentile";
import { mapNumbers, missingLike, spill } from "./cells";
import { impossible, invalid, notAvailable } from "./failure";
import { readNumbers } from "./numbersArgument";
import { readWord } from "./word";

/**
 * How a percentile is found.
 * @customenum {string}
 */
enum PercentileMethod {
  /** The smallest value that enough others don't exceed. @zh 最近秩：取实际出现的值 */
  NEAREST = "NEAREST",
  /** As PERCENTILE.INC: between two values. @zh 同 PERCENTILE.INC，在两值之间插值 */
  INC = "INC",
  /** As PERCENTILE.EXC: between two values. @zh 同 PERCENTILE.EXC，在两值之间插值 */
  EXC = "EXC",
}

/**
 * Returns a percentile: the P90 of response times is what 90% of them don't exceed.
 * @customfunction PCTL
 * @group metrics 3
 * @title Percentile
 * @param values The values; missing ones are left out.
 * @param p Which percentile: 90% or 0.9; several give several answers, in the same shape.
 * @param [method] NEAREST (default: a value that is there), or INC or EXC as Excel's PERCENTILE functions.
 * @returns The percentile; #N/A where there is no value; #NUM! where EXC has no answer.
 *
 * @zh title 百分位
 * @zh 返回百分位数：响应时长的 P90 就是 90% 的时长都不超过的值。
 * @zh values=数值 数值区域；缺失的不计。
 * @zh p=百分位 90% 或 0.9；给出几个就得到几个结果，形状相同。
 * @zh method=方法 NEAREST 最近秩（默认，取实际出现的值），INC、EXC 同 Excel 的 PERCENTILE 函数。
 * @zh returns 百分位数；没有数值为 #N/A；EXC 无解为 #NUM!。
 *
 * @example =KPI.PCTL({5,6,7,8,9,10,11,12,14,60}, 90%) → 14
 * @example =KPI.PCTL({5,6,7,8,9,10,11,12,14,60}, 90%, "INC") → 18.6
 * @example =KPI.PCTL({5,6,7,8,9,10,11,12,14,60}, 90%, "EXC") → 55.4
 * @example =INDEX(KPI.PCTL({"1分20秒","—",20}, {50%,100%}), 2) → 80
 *
 * @mistake Writing 90 gives #VALUE!: write 90% or 0.9.
 * @zh mistake 写成 90 得到 #VALUE!：请写 90% 或 0.9。
 * @mistake PERCENTILE.INC lies between two values, so P90 ≤ 15 can fail although 90% are within 15: leave the method out.
 * @zh mistake PERCENTILE.INC 会在两个值之间插值，90% 都在 15 秒内时 P90 仍可能超过 15：请省略方法。
 * @mistake Conversations that were never answered have no value and are left out here: KPI.WITHIN counts them as misses.
 * @zh mistake 从未回复的会话没有时长，这里不计入：KPI.WITHIN 会把它们算作未达标。
 * @why Nearest rank is the definition under which “P90 ≤ 15 seconds” and “at least 90% answered within 15 seconds” are the same; one slow conversation can't spoil it as it spoils a mean.
 * @zh why 按最近秩，“P90 ≤ 15 秒”与“至少 90% 在 15 秒内”完全等价；也不会像平均值那样被个别极端会话拉高。
 */
export function pctl(values: unknown[][], p: unknown[][], method?: PercentileMethod): unknown[][] {
  const way = readWord(method, ["NEAREST", "INC", "EXC"], "NEAREST");
  const ascending = readNumbers(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const answer = (share: number): unknown => {
    if (!(share >= 0 && share <= 1)) return invalid("notAShare", { found: share });
    return ascending.length === 0 ? notAvailable("nothingToCount") : (percentile(ascending, share, way) ?? impossible());
  };
  return spill(mapNumbers(p, answer, missingLike));
}
