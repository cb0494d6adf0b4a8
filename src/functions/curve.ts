import { edgesOf, largestRatio } from "../engine/banding";
import { scoreOnLine } from "../engine/line";
import type { LineScale } from "../rules/scale";
import { mapNumbers, spill, unscored } from "./cells";
import { invalid } from "./failure";
import { readPoints } from "./scaleArgument";

/**
 * Scores on straight lines through points: 2 points make a line, 3 a baseline, target and stretch, 4 a range that is best in the middle.
 * @customfunction CURVE
 * @param value A number, or a range of numbers; the result has the same shape.
 * @param points Two columns, value and score; or a cell such as line 60秒→60, 40秒→100.
 * @param [clamp] FALSE goes on beyond the first and the last point; TRUE (default) stays at their scores.
 * @returns The score; — for a missing value.
 *
 * @zh 按折线打分：2 点为直线，3 点为基线、目标、挑战，4 点为两头低中间高。
 * @zh value=数值 数值或数值区域；结果与其形状相同。
 * @zh points=折线点 两列：数值、得分；或形如 line 60秒→60, 40秒→100 的单元格。
 * @zh clamp=封顶 TRUE（默认）在首尾两点之外取端点得分；FALSE 沿直线延伸。
 *
 * @example =KPI.CURVE(50, {60,60;40,100}) → 80
 * @example =KPI.CURVE(30, {60,60;40,100}) → 100
 * @example =KPI.CURVE(30, {60,60;40,100}, FALSE) → 120
 * @example =KPI.CURVE("50秒", "line 60秒→60, 40秒→100") → 80
 */
export function curve(value: unknown[][], points: unknown[][], clamp?: boolean): unknown[][] {
  const line = readPoints(points);
  const scale: LineScale = { type: "line", unit: "none", points: line, assumed: false };
  const largest = edgesOf(scale).length > 0 ? largestRatio(scale) : Infinity;
  return spill(
    mapNumbers(
      value,
      (actual) => (actual > largest ? invalid("wrongUnit", { found: actual }) : scoreOnLine(line, actual, clamp ?? true)),
      unscored,
    ),
  );
}
