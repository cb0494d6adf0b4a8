import { answerOf, errorCell, sentenceOf } from "./runtime";
import { weighted } from "../../src/functions/weighted";

const weights = [[40, 30, 15, 15]];
const total = (scores: unknown[][], by: unknown[][] = weights, missing?: unknown, decimals?: number) =>
  answerOf(() =>
    weighted(scores, by, missing === undefined ? undefined : Array.isArray(missing) ? (missing as unknown[][]) : [[missing]], decimals),
  );

test("the published example, however weights are written and ranges lie", () => {
  const column = (row: readonly unknown[]) => row.map((cell) => [cell]);
  for (const by of [weights, [[0.4, 0.3, 0.15, 0.15]], [["40%", "30%", "15%", "15%"]], column([40, 30, 15, 15])]) {
    expect(total([[90, 88, 95, 92]], by)).toEqual([[90.45]]);
    expect(total(column([90, 88, 95, 92]), by)).toEqual([[90.45]]);
  }
});

test("ten weights of 0.1 are 100 %", () => {
  expect(total([Array<number>(10).fill(90)], [Array<number>(10).fill(0.1)])).toEqual([[90]]);
});

test("scores that total exactly 90 total 90", () => {
  expect(total([[100, 72, 86, 98]], [[0.5, 0.3, 0.1, 0.1]])).toEqual([[90]]);
});

describe("a missing score", () => {
  test.each([
    [undefined, 90.18],
    ["REWEIGHT", 90.18],
    ["重新分配", 90.18],
    ["ZERO", 76.65],
    ["计0分", 76.65],
    [60, 85.65],
    ["ERROR", "#N/A"],
    ["报错", "#N/A"],
    ["whatever", "#VALUE!"],
  ])("by policy %p", (policy, answer) => {
    for (const gap of ["—", null, "", errorCell("#N/A")]) {
      const got = total([[90, 88, 95, gap]], weights, policy);
      expect(Array.isArray(got) ? (got as unknown[][])[0]?.[0] : got).toBe(answer);
    }
  });

  test("of somebody exempt always hands its weight on", () => {
    expect(total([[90, 88, 95, "免考"]], weights, "ZERO")).toEqual([[90.18]]);
  });

  test("may have a policy of its own", () => {
    expect(total([[90, "—", 95, "—"]], weights, [["REWEIGHT", "ZERO", "", "REWEIGHT"]])).toEqual([[59.12]]);
  });

  test("leaves no total where less than 60 % of the weight is left", () => {
    expect(total([["—", "—", 95, 92]])).toBe("#N/A");
    expect(sentenceOf(() => weighted([["—", "—", 95, 92]], weights))).toBe("只有 30% 的权重有数值，至少需要 60%。");
  });

  test("the least weight may be another, as the rule book says", () => {
    expect(weighted([["—", "—", 95, 92]], weights, undefined, 2, 0.3)).toEqual([[93.5]]);
    expect(sentenceOf(() => weighted([["—", "—", "—", 92]], weights, undefined, 2, 0.3))).toBe("只有 15% 的权重有数值，至少需要 30%。");
    expect(sentenceOf(() => weighted([["—", "—", "—", "—"]], weights, undefined, 2, 0))).toBe("只有 0% 的权重有数值，至少需要 0%。");
    expect(sentenceOf(() => weighted([[90, 88, 95, 92]], weights, undefined, 2, 60))).toBe("只有 100% 的权重有数值，至少需要 6000%。");
  });
});

test("one row per person gives a column, one column per person a row", () => {
  const people = [
    [90, 88, 95, 92],
    [100, 100, 100, 100],
    [90, 88, "x", 92],
  ];
  expect(total(people)).toEqual([[90.45], [100], ["#VALUE!"]]);
  const across = weights[0]?.map((_, k) => people.map((row) => row[k])) ?? [];
  expect(
    total(
      across,
      weights[0]?.map((weight) => [weight]),
    ),
  ).toEqual([[90.45, 100, "#VALUE!"]]);
});

test.each([
  ["weights off 100 %", [[90, 88]], [[50, 45]], "权重合计为 95，应为 100。"],
  ["a negative weight", [[90, 88]], [[110, -10]], "第 2 个权重为空或是负数。"],
  ["too few scores", [[90, 88, 95]], weights, "区域大小不一致：1×3 与 1×4。"],
])("%s is refused", (_name, scores, by, sentence) => {
  expect(sentenceOf(() => weighted(scores, by))).toBe(sentence);
});

test("decimals of the total", () => {
  expect([total([[90, 88, 95, 92]], weights, undefined, 0), total([[90, 88, 95, 92]], weights, undefined, 1)]).toEqual([[[90]], [[90.5]]]);
});
