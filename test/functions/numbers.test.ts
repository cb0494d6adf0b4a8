import { answerOf, sentenceOf } from "./runtime";
import { anomaly } from "../../src/functions/anomaly";
import { bonus } from "../../src/functions/bonus";
import { bonusCoef } from "../../src/functions/bonusCoef";
import { commission } from "../../src/functions/commission";
import { curve } from "../../src/functions/curve";
import { deduct } from "../../src/functions/deduct";
import { minSample } from "../../src/functions/minSample";
import { num } from "../../src/functions/num";
import { pctl } from "../../src/functions/pctl";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { stepUp } from "../../src/functions/stepUp";
import { target } from "../../src/functions/target";
import { topPct } from "../../src/functions/topPct";
import { weightCheck } from "../../src/functions/weightCheck";
import { weighted } from "../../src/functions/weighted";
import { within } from "../../src/functions/within";

const first = (call: () => unknown) => [answerOf(call)].flat(2)[0];

describe("NUM reads numbers as people and platforms write them", () => {
  test.each([
    ["67.5%", undefined, 0.675],
    ["６７.５％", undefined, 0.675],
    ["1分20秒", undefined, 80],
    ["1:20", undefined, 80],
    ["1.2万", undefined, 12000],
    ["--", undefined, "—"],
    [68.2, "%", 0.682],
    [2, "min", 120],
    ["1,5", undefined, "#VALUE!"],
    ["good", undefined, "#VALUE!"],
    [5, "parsec", "#VALUE!"],
  ])("%p (%p) → %p", (cell, unit, answer) => {
    expect(first(() => num([[cell]], unit))).toBe(answer);
  });
});

describe("RATE never makes a rate of nothing", () => {
  test.each([
    [682, 1000, undefined, 0.682],
    [0, 5, undefined, 0],
    [0, 0, undefined, "#N/A"],
    ["—", 5, undefined, "#N/A"],
    [5, 5, 20, "#N/A"],
    [20, 20, 20, 1],
    [12000, 80, undefined, 150],
    [1, -5, undefined, "#NUM!"],
    [-500, 5, undefined, -100],
  ])("%p of %p", (count, base, least, answer) => {
    expect(first(() => rate([[count]], [[base]], least))).toBe(answer);
  });

  test("repeats a single cell, row or column, and refuses what doesn't fit", () => {
    expect(answerOf(() => rate([[1], [2]], [[4]]))).toEqual([[0.25], [0.5]]);
    expect(answerOf(() => rate([[1], [2]], [[4, 8]]))).toEqual([
      [0.25, 0.125],
      [0.5, 0.25],
    ]);
    expect(answerOf(() => rate([[1], [2]], [[4], [8], [9]]))).toBe("#VALUE!");
  });

  test("says what is missing", () => {
    expect(sentenceOf(() => rate([[5]], [[5]], 20))).toBe("5 低于最小样本 20。");
  });
});

describe("CURVE", () => {
  const line = [
    [60, 60],
    [40, 100],
  ];
  test.each([
    [50, line, undefined, 80],
    [30, line, undefined, 100],
    [90, line, undefined, 60],
    [30, line, false, 120],
    [70, line, false, 40],
    ["50秒", [["line 60秒→60, 40秒→100"]], undefined, 80],
    [
      0.75,
      [
        [0.6, 60],
        [0.7, 80],
        [0.8, 100],
      ],
      undefined,
      90,
    ],
    [
      75,
      [
        [0.6, 60],
        [0.8, 100],
      ],
      undefined,
      "#VALUE!",
    ],
    [50, [[60, 60]], undefined, "#VALUE!"],
    [50, [["≥60→100"]], undefined, "#VALUE!"],
    [50, [["line 60→60, 40→100", "Y"]], undefined, "#N/A"],
  ])("%p on %j (%p) → %p", (value, points, clamp, score) => {
    expect(first(() => curve([[value]], points, clamp))).toBe(score);
  });
});

describe("WEIGHTCHECK says what is unallocated", () => {
  test.each([
    [[30, 20, 20], undefined, 30],
    [[0.3, 0.2, 0.2], undefined, 0.3],
    [["30%", "45%"], undefined, 0.25],
    [Array<number>(10).fill(0.1), undefined, 0],
    [[50, 60], undefined, -10],
    [[40, 30], 80, 10],
    [[50, null], undefined, "#VALUE!"],
    [[110, -10], undefined, "#VALUE!"],
    [[30, 20, "20%"], undefined, "#VALUE!"],
  ])("%j", (weights, total, gap) => {
    expect(first(() => weightCheck([weights], total))).toBe(gap);
  });
});

describe("RANK", () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  const ranks = (...args: Parameters<typeof rank>) => [answerOf(() => rank(...args))].flat(2);

  test("counts 1, 2, 2, 4, or the Chinese 1, 2, 2, 3", () => {
    expect(ranks(column(95, 90, 90, 85))).toEqual([1, 2, 2, 4]);
    expect(ranks(column(95, 90, 90, 85), "CN" as unknown as undefined)).toEqual([1, 2, 2, 3]);
    expect(ranks(column(1), "BEST" as unknown as undefined)).toEqual(["#VALUE!"]);
  });

  test("ties are decided by the first column that differs, and shared where none does", () => {
    expect(ranks(column(90, 90, 90, 90), undefined, column(0.8, 0.9, 0.8, null), column(4, 4, 5, 5))).toEqual([3, 1, 2, 4]);
    expect(ranks(column(90, 90, 80), undefined, column(0.8, 0.8, 0.9))).toEqual([1, 1, 3]);
    expect(ranks(column(90, 80), undefined, [[null]], [[""]])).toEqual([1, 2]);
  });

  test("rates are equal where they are at 0.01 percentage point, not where both are 0.96", () => {
    expect(ranks(column(0.9612, 0.9588, 0.96124, "—"))).toEqual([1, 3, 1, "—"]);
    expect(ranks(column("96.12%", "95.88%"), "CN" as unknown as undefined)).toEqual([1, 2]);
    expect(ranks(column(0.9612, 0.96121), undefined, column(4, 5))).toEqual([2, 1]);
  });

  test("who has no score has no place", () => {
    expect(ranks(column(80, "—", 90))).toEqual([2, "—", 1]);
  });

  test("keeps the shape of a row", () => {
    expect(answerOf(() => rank([[80, 90]]))).toEqual([[2, 1]]);
  });
});

describe("D31: a unit written in a cell is never dropped", () => {
  const scores = [85, 86, 84, 85, 87, 83, 85, 86];
  test.each<[string, string, () => unknown]>([
    ["RANK, a percent among points", "90%", () => rank([["90%"], [80], [0.95]])],
    ["RANK, a tie-breaker", "90%", () => rank([[90], [90]], undefined, [["90%"], [80]])],
    ["TOPPCT", "90%", () => topPct([["90%"], [80], [85]])],
    ["TARGET", "85%", () => target([[...scores, "85%"]])],
    ["PCTL, a percent among seconds", "50%", () => pctl([["50%", "1分20秒"]], [[0.9]])],
    ["PCTL, seconds in words beside Excel times", "1分20秒", () => pctl([["1分20秒", 5 / 1440]], [[0.9]])],
    ["ANOMALY, against a history of points", "70%", () => anomaly([["70%"]], [scores])],
    ["ANOMALY, points against a history of percents", "86%", () => anomaly([[70]], [["85%", "86%", 0.84]])],
    ["WEIGHTED, a percent among points", "90%", () => weighted([["90%", 80]], [[60, 40]])],
    ["WEIGHTED, a time", "1分20秒", () => weighted([["1分20秒", 80]], [[60, 40]])],
    ["WEIGHTED, plus points", "5%", () => weighted([[90, 80]], [[60, 40]], undefined, undefined, undefined, [["5%"]])],
    ["DEDUCT, against points", "87%", () => deduct([["87%"]], [[90]], [[1]], [[2]])],
    ["DEDUCT, a unit in percent of a target in points", "1%", () => deduct([[87]], [[90]], [["1%"]], [[2]])],
    ["STEPUP", "80%", () => stepUp([["80%"]], [[70]], [[5]], [[10]])],
    ["WITHIN, a percent among durations", "50%", () => within([["50%"], [40]], [[30]])],
    ["WITHIN, a percent as limit", "30%", () => within([[40]], [["30%"]])],
    ["COMMISSION, a time as amount", "1分20秒", () => commission([["1分20秒"]], [[0, 0.01]], "SLAB" as never)],
    ["BONUSCOEF, a percent", "92%", () => bonusCoef([["92%"]])],
    ["BONUSCOEF, a time", "92秒", () => bonusCoef([["92秒"]])],
    ["BONUS, a percent as base", "92%", () => bonus([["92%"]], [[1]])],
    ["NUM, a percent where seconds are meant", "25%", () => num([["25%"]], "s")],
    ["NUM, a time where percents are meant", "25秒", () => num([["25秒"]], "%")],
  ])("%s", (_name, found, call) => {
    expect([answerOf(call), sentenceOf(call)]).toEqual(["#VALUE!", `单位不一致：“${found}”与标准或其他数值的单位不同。`]);
  });

  test.each<[string, () => unknown, unknown]>([
    ["ratios and percents", () => rank([["90%"], [0.8], [1.2]]), [[2], [3], [1]]],
    ["seconds and times in words", () => pctl([["1分20秒", "—", 20]], [[1]]), [[80]]],
    ["money and plain numbers", () => bonus([["3000元"]], [["120%"]]), [[3240]]],
    ["percents all through", () => weighted([["90%", "80%"]], [[60, 40]]), [[0.86]]],
    ["a deduction in seconds", () => deduct([["45秒"]], [["30秒"]], [[5]], [[2]], 100, 0, true, "LOWER" as never), [[94]]],
    ["a time as time", () => num([["25秒", "1:20"]], "min"), [[25, 80]]],
    ["money in units of ten thousand", () => num([["1.2万", "5000元"]], "元"), [[12000, 5000]]],
  ])("%s still go together", (_name, call, answer) => {
    expect(answerOf(call)).toEqual(answer);
  });
});

test.each<[string, number, () => unknown]>([
  ["PCTL", 90, () => pctl([[1, 2]], [[90]])],
  ["TOPPCT", 1.1, () => topPct([[1], [2]], 1.1)],
  ["BONUS", 60, () => bonus([[3000]], [[1]], 60)],
  ["MINSAMPLE", 4.8, () => minSample([[4.8]], [[5]], [[20]], [["WILSON"]])],
])("a share beyond 100% is named with what it may be, by %s", (_name, found, call) => {
  expect([answerOf(call), sentenceOf(call)]).toEqual(["#VALUE!", `${found} 超出 0 到 100%。百分数请带 %，如 10%。`]);
});
