import Big from "big.js";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { minSample } from "../../src/functions/minSample";

const stands = (value: unknown, n: unknown, minN: unknown, fallback?: unknown) =>
  [answerOf(() => minSample([[value]], [[n]], [[minN]], fallback === undefined ? undefined : [[fallback]]))].flat(2)[0];

describe("D11: a value stands only where enough cases are behind it", () => {
  test.each([
    ["5 of 5 good, 20 needed", 1, 5, 20, undefined, "#N/A"],
    ["exactly 20", 0.95, 20, 20, undefined, 0.95],
    ["19", 0.95, 19, 20, undefined, "#N/A"],
    ["the team's mean instead", 1, 5, 20, 0.92, 0.92],
    ["the team's mean as text", 1, 5, 20, "92%", 0.92],
    ["exempt instead", 1, 5, 20, "免考", "免考"],
    ["missing instead", 1, 5, 20, "—", "—"],
    ["an empty fallback is none", 1, 5, 20, "", "#N/A"],
    ["0 as fallback is meant", 1, 5, 20, 0, 0],
    ["no ratings at all", "—", 0, 20, 0.92, 0.92],
    ["sample unknown", 0.9, "—", 20, undefined, "#N/A"],
    ["value unknown, enough cases", "—", 50, 20, 0.92, "—"],
    ["a rate of nothing, few cases", errorCell("#N/A"), 0, 20, 0.92, 0.92],
    ["text numbers", "95%", "５０", "20", undefined, 0.95],
    ["negative sample", 0.9, -1, 20, 0.9, "#NUM!"],
    ["no minimum", 0.9, 50, "", undefined, "#VALUE!"],
    ["a word as sample", 0.9, "many", 20, undefined, "#VALUE!"],
    ["a word as fallback", 0.9, 5, 20, "mean", "#VALUE!"],
    ["a bad fallback that isn't needed", 0.9, 50, 20, errorCell("#DIV/0!"), 0.9],
    ["a bad value that isn't needed", errorCell("#DIV/0!"), 5, 20, 0.9, "#DIV/0!"],
  ])("%s", (_name, value, n, minN, fallback, answer) => {
    expect(stands(value, n, minN, fallback)).toBe(answer);
  });

  test("and says how many are missing", () => {
    expect(sentenceOf(() => minSample([[1]], [[5]], [[20]]))).toBe("5 低于最小样本 20。");
  });
});

describe("D11: WILSON is what a small sample is at least worth, for ranking", () => {
  /** (p + z²/2n − z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), in decimals. */
  function lowerBound(good: number, n: number): number {
    const exact = Big();
    exact.DP = 40;
    const z2 = new exact("1.959963984540054").pow(2);
    const p = new exact(good).div(n);
    const root = p
      .times(new exact(1).minus(p))
      .div(n)
      .plus(z2.div(4 * n * n))
      .sqrt();
    const bound = p
      .plus(z2.div(2 * n))
      .minus(root.times("1.959963984540054"))
      .div(z2.div(n).plus(1));
    return bound.round(10, 1).toNumber() + 0;
  }

  test("exactly the formula, for every sample below 60", () => {
    const samples = Array.from({ length: 59 }, (_, k) => k + 1).flatMap((n) => Array.from({ length: n + 1 }, (_, good) => ({ good, n })));
    const off = samples.filter(({ good, n }) => stands(good / n, n, 60, "WILSON") !== lowerBound(good, n));
    expect(off).toEqual([]);
  });

  test.each([
    [1, 5, 0.5655175352],
    [15 / 18, 18, 0.607779619],
    [0, 5, 0],
  ])("rate %p of %p is at least %p", (value, n, bound) => {
    expect(stands(value, n, 20, "wilson")).toBe(bound);
  });

  test("more cases say more, and enough cases speak for themselves", () => {
    expect(Number(stands(0.9, 10, 20, "WILSON"))).toBeLessThan(Number(stands(0.9, 19, 20, "WILSON")));
    expect(stands(0.9, 20, 20, "WILSON")).toBe(0.9);
  });

  test("D31: 95 is no rate", () => {
    expect([stands(95, 5, 20, "WILSON"), stands("—", 5, 20, "WILSON"), stands(1, 0, 20, "WILSON")]).toEqual(["#VALUE!", "—", "—"]);
  });
});

test("a column of people, one minimum, one fallback each", () => {
  expect(answerOf(() => minSample([[1], [0.9], [0.8]], [[5], [50], [3]], [[20]], [[0.85], [0.85], [0.7]]))).toEqual([[0.85], [0.9], [0.7]]);
});
