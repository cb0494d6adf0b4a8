import Big from "big.js";
import fc from "fast-check";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { deduct } from "../../src/functions/deduct";
import { tier } from "../../src/functions/tier";

type Direction = Parameters<typeof deduct>[7];
const score = (
  value: unknown,
  target: unknown,
  unit: unknown,
  points: unknown,
  ...more: readonly (number | boolean | string | undefined)[]
) => {
  const [full, floor, whole, dir] = more as [number?, number?, boolean?, Direction?];
  return [answerOf(() => deduct([[value]], [[target]], [[unit]], [[points]], full, floor, whole, dir))].flat(2)[0];
};

describe("D33: every whole 1 % short of 90 % costs 2 of 50 points", () => {
  test.each([
    [0.874, undefined, 46],
    [0.874, true, 46],
    [0.874, false, 44.8],
    [0.88, undefined, 46],
    [0.87, undefined, 44],
    [0.8801, undefined, 48],
    [0.9, undefined, 50],
    [0.89995, undefined, 50],
    [0.95, undefined, 50],
    [0.5, undefined, 0],
    ["87.4%", undefined, 46],
    ["８７.４％", undefined, 46],
  ])("%p (whole units: %p) → %p", (value, whole, points) => {
    expect(score(value, 0.9, 0.01, 2, 50, 0, whole)).toBe(points);
  });

  test("or as percent text, as the scale notation says it", () => {
    expect(score("87.4%", "90%", "1%", "2", 50)).toBe(46);
    expect(answerOf(() => tier([[0.874]], [["from 50, -2 per 1% below 90%, min 0"]]))).toEqual([[46]]);
  });

  test("all whole steps are counted whole, whatever binary fractions say", () => {
    const steps = Array.from({ length: 50 * 41 }, (_, k) => ({ target: 50 + Math.floor(k / 41), short: k % 41 }));
    const off = steps.filter(({ target, short }) => score((target - short) / 100, target / 100, 0.01, 1) !== 100 - short);
    expect(off).toEqual([]);
  });
});

describe("a deduction", () => {
  test.each([
    ["full score 100 unless given", [0.87, 0.9, 0.01, 2], 94],
    ["never below the lowest score", [0.5, 0.9, 0.01, 2, 50, 10], 10],
    ["never above the full score", [99, 90, 1, 2, 50], 50],
    ["lower is better", [45, 30, 5, 2, 100, 0, true, "LOWER"], 94],
    ["lower is better, reached", [30, 30, 5, 2, 100, 0, true, "lower"], 100],
    ["in time", ["45秒", "30秒", 5, 2, 100, 0, true, "LOWER"], 94],
    ["points, not ratios", [87.4, 90, 1, 2, 50], 46],
    ["of a third, proportionally", [0.85, 0.9, 0.03, 2, 100, 0, false], 96.6666666667],
    ["a missing value", ["—", 0.9, 0.01, 2], "—"],
    ["an exemption stays one", ["免考", 0.9, 0.01, 2], "免考"],
    ["a missing target", [0.9, "", 0.01, 2], "—"],
    ["no unit", [0.8, 0.9, 0, 2], "#NUM!"],
    ["a missing unit", [0.8, 0.9, "—", 2], "#NUM!"],
    ["points that are given", [0.8, 0.9, 0.01, -2], "#NUM!"],
    ["a lowest score above the full one", [0.8, 0.9, 0.01, 2, 50, 60], "#NUM!"],
    ["another direction", [0.8, 0.9, 0.01, 2, 50, 0, true, "UP"], "#VALUE!"],
    ["an error", [errorCell("#DIV/0!"), 0.9, 0.01, 2], "#DIV/0!"],
    ["an error in the target", [0.9, errorCell("#DIV/0!"), 0.01, 2], "#DIV/0!"],
  ])("%s", (_name, args, points) => {
    expect(score(...(args as [unknown, unknown, unknown, unknown, ...number[]]))).toBe(points);
  });

  test("D31: points against ratios are refused, on either side", () => {
    expect(sentenceOf(() => deduct([[87.4]], [[0.9]], [[0.01]], [[2]]))).toBe("单位不一致：这里要百分比。若是百分数，请写成 87.4%。");
    expect(sentenceOf(() => deduct([[0.874]], [[0.9]], [[1]], [[2]]))).toBe("单位不一致：这里要百分比。若是百分数，请写成 1%。");
  });

  test("a column of people with targets of their own", () => {
    expect(answerOf(() => deduct([[0.87], [0.87], ["x"]], [[0.9], [0.85], [0.9]], [[0.01]], [[2]]))).toEqual([[94], [100], ["#VALUE!"]]);
  });
});

test("is the exact decimal, in 100,000 cases on edges, beside them and anywhere", () => {
  const exact = Big();
  exact.DP = 30;
  exact.RM = 1;
  const nudges = [0, 1e-16, -1e-16, 0.00005, -0.00005, 0.000049, -0.000049];
  const one = fc.record({
    isRatio: fc.boolean(),
    target: fc.integer({ min: 1, max: 9999 }),
    unit: fc.integer({ min: 1, max: 500 }),
    steps: fc.integer({ min: -3, max: 40 }),
    nudge: fc.constantFrom(...nudges),
    anywhere: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
    points: fc.integer({ min: 1, max: 500 }).map((n) => n / 100),
  });
  const cases = fc.sample(one, 110_000).filter(({ isRatio, target }) => isRatio || target > 100);
  const numbers = cases.map(({ isRatio, target, unit, steps, nudge, anywhere, points }) => {
    const scale = isRatio ? 10_000 : 100;
    const value = anywhere === null ? (target - steps * unit) / scale + nudge : anywhere * (isRatio ? 1 : 120);
    return { isRatio, value, target: target / scale, unit: unit / scale, points };
  });
  const expected = numbers.map(({ isRatio, value, target, unit, points }) => {
    const shown = new exact(value.toPrecision(15)).round(isRatio ? 4 : 2, 1);
    const short = new exact(target).minus(shown);
    const units = short.gt(0) ? short.div(unit) : new exact(0);
    const left = (counted: Big): number => Math.max(0, new exact(100).minus(counted.times(points)).round(10, 1).toNumber());
    return { whole: left(units.round(0, 0)), proportional: left(units) };
  });
  const column = (of: (one: (typeof numbers)[number]) => number) => numbers.map((each) => [of(each)]);
  const [values, targets, units, points] = [
    column((c) => c.value),
    column((c) => c.target),
    column((c) => c.unit),
    column((c) => c.points),
  ];
  expect(numbers.length).toBeGreaterThan(100_000);
  const scores = (whole: boolean) => deduct(values, targets, units, points, 100, 0, whole).flat();
  const [whole, proportional] = [scores(true), scores(false)];
  const off = numbers.filter((_, k) => whole[k] !== expected[k]?.whole || proportional[k] !== expected[k]?.proportional);
  expect(off.slice(0, 5)).toEqual([]);
});

test("a better value never scores less", () => {
  const ratio = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(ratio, ratio, fc.boolean(), (a, b, whole) => {
      const of = (value: number) => Number(score(value, 0.9, 0.01, 2, 100, 0, whole));
      expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
    }),
  );
});
