import fc from "fast-check";
import { applyScale } from "../../src/engine/scale";
import { isCoveredOnceConfirmed } from "../../src/engine/confirmation";
import { bandOf } from "../../src/engine/steps";
import type { DeductScale, LineScale } from "../../src/rules/scale";
import { conversionTiers, steps } from "./builders";

const line = (...points: readonly (readonly [number, number])[]): LineScale => ({
  type: "line",
  unit: "none",
  points: points.map(([at, score]) => ({ at, score })),
  assumed: false,
});
const deduction: DeductScale = {
  type: "deduct",
  unit: "percent",
  full: 50,
  points: 2,
  per: 0.01,
  side: "below",
  target: 0.9,
  floor: 0,
  whole: true,
  assumed: false,
};

describe("the threshold belongs to the better band, at 0.01 percentage point", () => {
  test.each([
    [0.7, 100],
    [0.69995, 100],
    [0.6999, 90],
    [0.675, 90],
    [0.67495, 90],
    [0.6749, 80],
    [0.65, 80],
    [0.6499, undefined],
    [1.2, 100],
    [0, undefined],
  ])("%d is worth %p", (value, points) => {
    expect(bandOf(conversionTiers, value)?.result).toBe(points);
  });

  test("67.495 % is 67.5 % to the eye, and so to the scale", () => {
    expect(bandOf(conversionTiers, 67.495 / 100)?.result).toBe(90);
    expect(bandOf(conversionTiers, 67.494 / 100)?.result).toBe(80);
  });
});

test("an exclusive edge starts just above itself", () => {
  const scale = steps("higher", "percent", [[0.9, 100, "exclusive"]], 60);
  expect([0.9, 0.90004, 0.9001].map((value) => bandOf(scale, value)?.result)).toEqual([60, 60, 100]);
});

test("where lower is better, the edge belongs to the better band too", () => {
  const scale = steps(
    "lower",
    "seconds",
    [
      [30, 100],
      [60, 80],
    ],
    0,
  );
  expect([29, 30, 30.004, 30.01, 60, 61].map((value) => bandOf(scale, value)?.result)).toEqual([100, 100, 100, 80, 80, 0]);
});

describe("a band that waits for confirmation applies to nobody", () => {
  const scale = steps("higher", "percent", [
    [0.7, 100],
    [0.6, 60, "assumed"],
  ]);

  test("what only it covers has no rule", () => {
    expect(applyScale(scale, 0.65)).toEqual({ kind: "noRule" });
    expect(isCoveredOnceConfirmed(scale, 0.65)).toBe(true);
    expect(isCoveredOnceConfirmed(scale, 0.5)).toBe(false);
  });

  test("what another band covers as well falls to that one", () => {
    const wide = steps("higher", "percent", [
      [0.7, 100, "assumed"],
      [0.6, 60],
    ]);
    expect(bandOf(wide, 0.75)).toEqual({ index: 1, result: 60 });
  });

  test("the same goes for a line", () => {
    expect(applyScale({ ...line([0, 0], [10, 100]), assumed: true }, 5)).toEqual({ kind: "noRule" });
  });
});

describe("a percent typed as points is refused, never divided by 100", () => {
  test.each([
    [conversionTiers, 68.2, "wrongUnit"],
    [conversionTiers, 1.35, "scored"],
    [steps("lower", "percent", [[0.05, 100]], 0), 3, "wrongUnit"],
    [steps("higher", "none", [[80, 100]], 0), 85, "scored"],
    [deduction, 87.4, "wrongUnit"],
  ])("%#", (scale, value, kind) => {
    expect(applyScale(scale, value).kind).toBe(kind);
  });
});

describe("lines", () => {
  test.each([
    [line([40, 100], [60, 60]), 50, 80],
    [line([40, 100], [60, 60]), 30, 100],
    [line([40, 100], [60, 60]), 90, 60],
    [line([0.6, 60], [0.7, 80], [0.8, 100]), 0.75, 90],
    [line([60, 0], [120, 100], [300, 100], [600, 0]), 450, 50],
    [line([60, 0], [120, 100], [300, 100], [600, 0]), 200, 100],
  ])("%#", (scale, value, score) => {
    expect(applyScale(scale, value)).toEqual({ kind: "scored", result: score, index: -1 });
  });
});

describe("every whole percent short of 90 % costs 2 of 50 points", () => {
  test.each([
    [0.874, 46],
    [0.88, 46],
    [0.89, 48],
    [0.9, 50],
    [0.95, 50],
    [0.8901, 50],
    [0.5, 0],
  ])("%d leaves %d", (value, score) => {
    expect(applyScale(deduction, value)).toEqual({ kind: "scored", result: score, index: -1 });
  });

  test("or proportionally, where the rule says so", () => {
    expect(applyScale({ ...deduction, whole: false }, 0.874)).toEqual({ kind: "scored", result: 44.8, index: -1 });
  });

  test("all 300 whole steps are counted whole", () => {
    const short = Array.from({ length: 300 }, (_, k) => k % 40);
    const points = short.map((k, n) => {
      const target = (50 + (n % 50)) / 100;
      return applyScale({ ...deduction, target }, (50 + (n % 50) - k) / 100);
    });
    expect(points).toEqual(short.map((k) => ({ kind: "scored", result: Math.max(0, 50 - 2 * k), index: -1 })));
  });
});

test("a given score must be possible", () => {
  const scale = { type: "score", min: 1, max: 5, assumed: false } as const;
  expect([0.9, 1, 4.5, 6].map((value) => applyScale(scale, value).kind)).toEqual(["outOfRange", "scored", "scored", "outOfRange"]);
});

test("a better actual never scores less", () => {
  const edges = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(edges, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (marks, a, b) => {
      const falling = [...marks].sort((x, y) => y - x);
      const scale = steps(
        "higher",
        "percent",
        falling.map((mark, k) => [mark / 10000, 100 - 10 * k] as const),
        0,
      );
      const worth = (value: number) => Number(bandOf(scale, value)?.result);
      expect(worth(Math.max(a, b))).toBeGreaterThanOrEqual(worth(Math.min(a, b)));
    }),
  );
});

describe("an edge that is written finer than values are banded still belongs to its band (D1)", () => {
  test.each([
    [steps("lower", "percent", [[0.00025, 100]], 0), 0.00025, 0.00026],
    [steps("higher", "none", [[33.333, 100]], 0), 33.333, 33.332],
    [steps("higher", "none", [[1e-7, 100]], 0), 1e-7, 4e-8],
  ])("%j", (scale, on, off) => {
    expect([bandOf(scale, on)?.result, bandOf(scale, off)?.result]).toEqual([100, 0]);
  });
});

test("4.5 of 5 stars are no percent (D31)", () => {
  expect(applyScale(steps("higher", "percent", [[0.95, 100]], 60), 4.5).kind).toBe("wrongUnit");
  expect(applyScale(steps("higher", "percent", [[1, 100]], 60), 2.5).kind).toBe("scored");
});
