import Big from "big.js";
import fc from "fast-check";
import { bandOf } from "../../src/engine/steps";
import { weightedTotal } from "../../src/engine/weights";
import { bonusBands } from "./builders";

/** All whole scores from 0 to 100 whose total, counted in whole numbers, is exactly 90. */
function combinationsOf90(percents: readonly [number, number, number, number]): number[][] {
  const found: number[][] = [];
  for (let a = 0; a <= 100; a++)
    for (let b = 0; b <= 100; b++)
      for (let c = 0; c <= 100; c++) {
        const rest = 9000 - percents[0] * a - percents[1] * b - percents[2] * c;
        const d = rest / percents[3];
        if (Number.isInteger(d) && d >= 0 && d <= 100) found.push([a, b, c, d]);
      }
  return found;
}

describe("every combination of whole scores that totals exactly 90 earns the coefficient of 90", () => {
  test.each([
    ["50/30/10/10", [50, 30, 10, 10], 12852],
    ["40/30/15/15", [40, 30, 15, 15], 3561],
  ] as const)("weights %s", (_name, percents, count) => {
    const weights = percents.map((percent) => percent / 100);
    const combinations = combinationsOf90(percents);
    expect(combinations).toHaveLength(count);
    const totals = combinations.map((scores) => weightedTotal(scores, weights, 2));
    expect(new Set(totals)).toEqual(new Set([90]));
    expect(new Set(totals.map((total) => bandOf(bonusBands, total)?.result))).toEqual(new Set([1.2]));
  });
});

describe("the published examples", () => {
  const weights = [0.4, 0.3, 0.15, 0.15];
  test.each([
    ["all four", [90, 88, 95, 92], 90.45],
    ["one missing: the others take its weight", [90, 88, 95, NaN], 90.18],
    ["one missing, counted as zero", [90, 88, 95, 0], 76.65],
    ["nothing at all", [NaN, NaN, NaN, NaN], NaN],
  ])("%s", (_name, scores, total) => {
    expect(weightedTotal(scores, weights, 2)).toBe(total);
  });
});

test("plus points come before the cap, the cap before the rounding", () => {
  expect(weightedTotal([98, 97], [0.5, 0.5], 2, 5, 100)).toBe(100);
  expect(weightedTotal([98, 97], [0.5, 0.5], 2, 1.005, 100)).toBe(98.51);
});

test("totals are the exact decimal sum, rounded once, whoever is missing", () => {
  const metric = fc.record({
    score: fc.oneof(
      fc.integer({ min: 0, max: 10000 }).map((n) => n / 100),
      fc.constant(NaN),
    ),
    weight: fc.integer({ min: 1, max: 400 }).map((n) => n / 1000),
  });
  fc.assert(
    fc.property(fc.array(metric, { minLength: 1, maxLength: 10 }), fc.integer({ min: 0, max: 2 }), (metrics, decimals) => {
      const there = metrics.filter(({ score }) => !Number.isNaN(score));
      fc.pre(there.length > 0);
      const exact = Big();
      exact.DP = 40;
      const cover = there.reduce((sum, { weight }) => sum.plus(weight), new exact(0));
      const total = there.reduce((sum, { score, weight }) => sum.plus(new exact(score).times(weight)), new exact(0)).div(cover);
      const scores = metrics.map(({ score }) => score);
      expect(
        weightedTotal(
          scores,
          metrics.map(({ weight }) => weight),
          decimals,
        ),
      ).toBe(total.round(decimals, 1).toNumber());
    }),
    { numRuns: 3000 },
  );
});

test("ties of half a cent are decided by the decimals, however the doubles fall", () => {
  for (let n = 0; n < 2000; n++) {
    const score = (n * 5 + 1) / 100;
    const expected = new Big(score).times("0.125").plus(new Big("0.875").times(80)).round(2, 1).toNumber();
    expect(weightedTotal([score, 80], [0.125, 0.875], 2)).toBe(expected);
  }
});

test("a better score never lowers the total", () => {
  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(scores, fc.nat(3), fc.double({ min: 0, max: 20, noNaN: true }), (before, k, more) => {
      const after = before.map((score, i) => (i === k ? score + more : score));
      const weights = [0.4, 0.3, 0.15, 0.15];
      expect(weightedTotal(after, weights, 2)).toBeGreaterThanOrEqual(weightedTotal(before, weights, 2));
    }),
  );
});
