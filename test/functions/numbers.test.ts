import { answerOf, sentenceOf } from "./runtime";
import { curve } from "../../src/functions/curve";
import { num } from "../../src/functions/num";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { weightCheck } from "../../src/functions/weightCheck";

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
