import { edgesOf, largestRatio } from "../engine/banding";
import { scoreOnLine } from "../engine/line";
import { leastBare, quantityOf } from "../metrics/quantity";
import type { LineScale } from "../rules/scale";
import { mapNumbers, spill, unscored } from "./cells";
import { invalid } from "./failure";
import { readPoints } from "./scaleArgument";

/**
 * Scores on straight lines through points: 2 points make a line, 3 a baseline, target and stretch, 4 a range that is best in the middle.
 * @customfunction CURVE
 * @group scoring 2
 * @title Score along a line
 * @param value A number, or a range of numbers; the result has the same shape.
 * @param points Two columns, value and score; or a cell such as line 60秒→60, 40秒→100.
 * @param [clamp] FALSE goes on beyond the first and the last point; TRUE (default) stays at their scores.
 * @returns The score; — for a missing value.
 *
 * @zh title 折线得分
 * @zh 按折线打分：2 点为直线，3 点为基线、目标、挑战，4 点为两头低中间高。
 * @zh value=数值 数值或数值区域；结果与其形状相同。
 * @zh points=折线点 两列：数值、得分；或形如 line 60秒→60, 40秒→100 的单元格。
 * @zh clamp=封顶 TRUE（默认）在首尾两点之外取端点得分；FALSE 沿直线延伸。
 * @zh returns 得分；缺失值为 —。
 *
 * @example =KPI.CURVE(50, {60,60;40,100}) → 80
 * @example =KPI.CURVE(30, {60,60;40,100}) → 100
 * @example =KPI.CURVE(30, {60,60;40,100}, FALSE) → 120
 * @example =KPI.CURVE("50秒", "line 60秒→60, 40秒→100") → 80
 *
 * @mistake Expecting more than the last point gives: beyond the ends the scores stay as they are. FALSE goes on along the line.
 * @zh mistake 以为超过最后一点还会加分：首尾两点之外保持端点得分；要延伸请写 FALSE。
 * @mistake Using one line where both too little and too much are bad: give 4 points, such as {120,60;240,100;480,100;720,60} for talk time in seconds.
 * @zh mistake 过短和过长都不好的指标只画一条直线：请给 4 个点，例如通话时长（秒）{120,60;240,100;480,100;720,60}。
 * @mistake Writing 68.2 where the points are in percent gives #VALUE!: write 68.2%.
 * @zh mistake 折线点是百分比而数值写成 68.2，得到 #VALUE!：请写 68.2%。
 * @why On a line every bit counts, and nobody loses 10 points for a tenth of a second. Three points are a baseline, a target and a stretch; four are for metrics like talk time, where both too long and too short are bad.
 * @zh why 按直线打分，进步一点算一点，不会因为差 0.1 秒就少 10 分。3 点即基线值、目标值、挑战值；4 点用于平均对话时长这类过长过短都不好的指标。
 */
export function curve(value: unknown[][], points: unknown[][], clamp?: boolean): unknown[][] {
  const line = readPoints(points);
  const scale: LineScale = { type: "line", unit: "none", points: line, assumed: false };
  const largest = edgesOf(scale).length > 0 ? largestRatio(scale) : Infinity;
  const least = leastBare(scale);
  return spill(
    mapNumbers(
      value,
      (actual, cell) => {
        if (actual > largest) return invalid("wrongUnit", { found: actual });
        return typeof cell === "number" && cell > 0 && cell < least ? invalid("mixedTimes") : scoreOnLine(line, actual, clamp ?? true);
      },
      unscored,
      () => quantityOf(scale),
    ),
  );
}
