import { meanOf, meanOfTop10, targetLadder } from "../engine/target";
import { notAvailable } from "./failure";
import { readNumbers } from "./numbersArgument";
import { readWord } from "./word";

/**
 * How a target is taken from what was reached.
 * @customenum {string}
 */
enum TargetMethod {
  /** Baseline, target and stretch: what 50%, 75% and 90% of the points don't exceed. @zh 三档目标：基线、目标、挑战值（P50、P75、P90） */
  LADDER = "LADDER",
  /** The mean of the best 10%. @zh 前10%均值：最好的 10% 的均值 */
  TOP10 = "TOP10",
  /** The mean of all. @zh 均值：全部的均值 */
  MEAN = "MEAN",
}

/**
 * Which values are better.
 * @customenum {string}
 */
enum TargetDirection {
  /** Higher is better. @zh 越高越好 */
  HIGHER = "HIGHER",
  /** Lower is better. @zh 越低越好 */
  LOWER = "LOWER",
}

/** Fewer points say nothing about what can be reached. */
const leastPoints = 8;

/**
 * Proposes targets from history or from peers: baseline, target and stretch side by side, each a value that was really reached.
 * @customfunction TARGET
 * @group ranking 3
 * @title Targets from history
 * @param history The values of at least 8 weeks, or of 8 people; missing ones are left out.
 * @param [method] LADDER (default): P50, P75 and P90 in three cells; TOP10: the mean of the best 10%; MEAN: the mean of all.
 * @param [dir] HIGHER (default) or LOWER, whichever is better.
 * @returns Three cells in a row, or one; #N/A for fewer than 8 values.
 *
 * @zh title 目标值
 * @zh 从历史或同行数据建议目标：基线、目标、挑战三格，都是真实达到过的数值。
 * @zh history=历史 至少 8 周（或 8 个人）的数值；缺失的不计。
 * @zh method=方法 LADDER（默认）横排三格 P50、P75、P90；TOP10 最好的 10% 的均值；MEAN 全部的均值。
 * @zh dir=方向 HIGHER 越高越好（默认），LOWER 越低越好。
 * @zh returns 横排三格，或一格；不足 8 个数值为 #N/A。
 *
 * @example =KPI.TARGET({61,62,63,64,65,66,67,68,69,70,71,72}) → 66
 * @example =INDEX(KPI.TARGET({61,62,63,64,65,66,67,68,69,70,71,72}), 2) → 69
 * @example =INDEX(KPI.TARGET({61,62,63,64,65,66,67,68,69,70,71,72}), 3) → 71
 * @example =INDEX(KPI.TARGET({30,32,34,36,38,40,42,44,46,48}, "LADDER", "LOWER"), 3) → 32
 * @example =KPI.TARGET({61,62,63,64,65,66,67,68,69,70}, "TOP10") → 70
 * @example =KPI.TARGET({61,62,63,64,65,66,67,68,69,70}, "MEAN") → 65.5
 * @example =KPI.TARGET({61,62,63}) → #N/A
 *
 * @mistake Leaving LOWER out for response times proposes the slowest weeks as the stretch.
 * @zh mistake 响应时间不写 LOWER，会把最慢的几周当成挑战值。
 * @mistake Taking the mean of weekly rates: weeks of different size count alike; divide the sums with KPI.RATE first.
 * @zh mistake 直接对各周的比率取均值：大小周同等计算；请先用 KPI.RATE 对合计求比率。
 * @why “Baseline, target, stretch” from history and the best of the trade, so that it can be reached on tiptoe; the mean of the best 10% is what the platform shows. Percentiles by nearest rank.
 * @zh why 来源：参考历史与行业标杆，采用“基线值—目标值—挑战值”，跳一跳够得着；平台展示的是同类目前 10% 的均值。百分位取最近秩。
 */
export function target(history: unknown[][], method?: TargetMethod, dir?: TargetDirection): number[][] {
  const way = readWord(method, ["LADDER", "TOP10", "MEAN"], "LADDER");
  const isLower = readWord(dir, ["HIGHER", "LOWER"], "HIGHER") === "LOWER";
  const points = readNumbers(history).filter((value) => !Number.isNaN(value));
  if (points.length < leastPoints) throw notAvailable("baseTooSmall", { found: points.length, least: leastPoints });
  const worstFirst = points.sort();
  if (isLower) worstFirst.reverse();
  if (way === "LADDER") return [[...targetLadder(worstFirst)]];
  return [[way === "TOP10" ? meanOfTop10(worstFirst) : meanOf(worstFirst)]];
}
