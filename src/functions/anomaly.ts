import { robustZ } from "../engine/anomaly";
import { describe, readNumber, spill } from "./cells";
import { impossible, notAvailable } from "./failure";
import { misfitOf } from "./numbersArgument";

const usualFactor = 1.4826;

/**
 * Says how unusual a value is against its history, as a robust z: beyond ±3.5 something happened. A wild week in the history doesn't hide it.
 * @customfunction ANOMALY
 * @group ranking 4
 * @title Out of the ordinary
 * @param current This week's value, or a range; the result has the same shape.
 * @param history Earlier values, for all; or one row of earlier values beside each current one. Missing ones are left out.
 * @param [k] What makes the median distance comparable with a standard deviation, 1.4826 unless said otherwise.
 * @returns (value − median) ÷ (k × median distance from the median); #N/A where the history never varied, unless the value is the same: 0.
 *
 * @zh title 异常检测
 * @zh 判断一个数值相对历史是否异常，返回稳健 z 值：超出 ±3.5 就值得查原因。历史里个别离谱的周不会掩盖异常。
 * @zh current=本期 本周数值或区域；结果与其形状相同。
 * @zh history=历史 以往数值，供全部共用；或每个本期数值旁边一行以往数值。缺失的不计。
 * @zh k=系数 使中位距离可与标准差相比的系数，默认 1.4826。
 * @zh returns （数值 − 中位数）÷（系数 × 绝对中位差）；历史从无变化时为 #N/A，但数值与历史相同时为 0。
 *
 * @example =ROUND(KPI.ANOMALY(70%, {0.85,0.86,0.84,0.85,0.87,0.83,0.85,0.86}), 2) → -10.12
 * @example =KPI.ANOMALY(85%, {0.85,0.86,0.84,0.85,0.87,0.83,0.85,0.86}) → 0
 * @example =KPI.ANOMALY(88, {80,82,84,86,88}, 1) → 2
 * @example =KPI.ANOMALY(70%, {0.85,0.85,0.85}) → #N/A
 *
 * @mistake Calling an anomaly a fault: it says where to look. A low volume, a new product, or a changed rule look the same.
 * @zh mistake 把异常当成过错：它只说明该查哪里。接待量小、新品上线、规则变动看起来都一样。
 * @mistake Including this week in its own history: pass the weeks before it.
 * @zh mistake 把本周也放进历史：历史只放本周之前的各周。
 * @why “A sudden drop of the resolution rate” is to be found and led back to its cause. Medians, because one bad week would spoil means and standard deviations.
 * @zh why 来源：“解决率骤降”要及时发现并追到原因。用中位数，因为一周坏数据就会带偏均值和标准差。
 */
export function anomaly(current: unknown[][], history: unknown[][], k?: number): unknown[][] {
  const factor = k ?? usualFactor;
  if (!(factor > 0)) throw impossible();
  const ownRows = current.length > 1 && current.length === history.length && (history[0]?.length ?? 0) > 1;
  const shared = ownRows ? undefined : measureBy(history.flat(), factor);
  return spill(current.map((row, r) => row.map(shared ?? measureBy(history[r] ?? [], factor))));
}

/** Answers a current cell by a history; the first error in the history answers for all. */
function measureBy(history: readonly unknown[], factor: number): (cell: unknown) => unknown {
  const points: number[] = [];
  for (const cell of history) {
    const value = readNumber(cell);
    if (typeof value !== "number") return () => value;
    if (!Number.isNaN(value)) points.push(value);
  }
  const hasText = history.some((cell) => typeof cell === "string");
  const zOf = robustZ(points, factor);
  return (cell) => {
    const value = readNumber(cell);
    if (typeof value !== "number") return value;
    const misfit = hasText || typeof cell === "string" ? misfitOf([history, [cell]]) : undefined;
    if (misfit) return misfit;
    if (Number.isNaN(value) || points.length === 0) return notAvailable("noValue");
    return zOf(value) ?? notAvailable("noSpread", { found: describe(cell) });
  };
}
