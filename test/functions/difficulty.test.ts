import Big from "big.js";
import fc from "fast-check";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { difficulty } from "../../src/functions/difficulty";

const mean = (counts: readonly unknown[], factors: readonly unknown[]) =>
  [answerOf(() => difficulty([[...counts]], [[...factors]]))].flat(2)[0];

describe("D34: cases count by their difficulty", () => {
  test.each([
    ["the published example", [40, 30, 10], [1, 1.2, 1.5], 1.1375],
    ["text numbers", ["40", "３０", "10件"], ["100%", 1.2, 1.5], 1.1375],
    ["a class without cases", [40, "—", 0], [1, 1.2, 1.5], 1],
    ["a class without cases needs no factor", [40, 0], [1, "—"], 1],
    ["a class with cases does", [40, 1], [1, "—"], "#N/A"],
    ["nothing handled (D10)", [0, 0], [1, 1.2], "#N/A"],
    ["nothing known", ["—", null], [1, 1.2], "#N/A"],
    ["a factor of 0", [40, 30], [1, 0], "#NUM!"],
    ["the edges of what may be agreed", [10, 10], [0.8, 1.5], 1.15],
    ["a factor nobody may agree on", [40, 30], [1, 1.51], "#VALUE!"],
    ["one that is too small", [40, 30], [1, 0.79], "#VALUE!"],
    ["counts and factors in the wrong order", [1, 1.2, 1.5], [40, 30, 10], "#VALUE!"],
    ["a negative factor", [40, 0], [1, -1], "#NUM!"],
    ["a negative count", [40, -1], [1, 1.2], "#NUM!"],
    ["a word", [40, "many"], [1, 1.2], "#VALUE!"],
    ["TRUE", [40, true], [1, 1.2], "#VALUE!"],
    ["an error", [40, errorCell("#DIV/0!")], [1, 1.2], "#DIV/0!"],
    ["an error among the factors", [40, 0], [1, errorCell("#DIV/0!")], "#DIV/0!"],
    ["one class", [7], [1.3], 1.3],
    ["too few factors", [40, 30, 10], [1, 1.2], "#VALUE!"],
  ])("%s", (_name, counts, factors, answer) => {
    expect(mean(counts, factors)).toBe(answer);
  });

  test("says which class has no factor", () => {
    expect(sentenceOf(() => difficulty([[40, 1]], [[1, "—"]]))).toBe("第 2 类有数量但没有系数。");
  });
});

test("volume times difficulty is the weighted volume, and equal work is worth equal", () => {
  expect(80 * Number(mean([40, 30, 10], [1, 1.2, 1.5]))).toBe(91);
  expect(mean([40, 30, 10], [1, 1, 1])).toBe(1);
});

test("one row of counts per person gives a column; a bad row spoils only itself", () => {
  const team = [
    [40, 30, 10],
    [80, 0, 0],
    [0, 0, 0],
    [1, "x", 1],
  ];
  expect(answerOf(() => difficulty(team, [[1, 1.2, 1.5]]))).toEqual([[1.1375], [1], ["#N/A"], ["#VALUE!"]]);
  expect(answerOf(() => difficulty([[40], [30], [10]], [[1], [1.2], [1.5]]))).toEqual([[1.1375]]);
  expect(answerOf(() => difficulty([[40], [30], [10]], [[1, 1.2, 1.5]]))).toEqual([[1.1375]]);
});

test("is the exact decimal mean in 100,000 cases", () => {
  const exact = Big();
  exact.DP = 30;
  exact.RM = 1;
  const kind = fc.record({ count: fc.nat(5000), factor: fc.integer({ min: 80, max: 150 }) });
  const teams = fc.sample(fc.array(kind, { minLength: 4, maxLength: 4 }), 100_000);
  const off = teams.filter((classes) => {
    const total = classes.reduce((sum, { count }) => sum + count, 0);
    const weighted = classes.reduce((sum, { count, factor }) => sum + count * factor, 0);
    const counts = classes.map(({ count }) => count);
    const factors = classes.map(({ factor }) => factor / 100);
    return (
      mean(counts, factors) !==
      (total === 0
        ? "#N/A"
        : new exact(weighted)
            .div(total * 100)
            .round(10, 1)
            .toNumber())
    );
  });
  expect(off.slice(0, 5)).toEqual([]);
});
