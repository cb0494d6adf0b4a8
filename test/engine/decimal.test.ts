import Big from "big.js";
import fc from "fast-check";
import { roundHalfUp, smallestRoundingTo, sumOf } from "../../src/engine/decimal";

describe("numbers round half up, away from zero, as the decimals people see", () => {
  test.each([
    [10.075, 2, 10.08],
    [1.005, 2, 1.01],
    [89.995, 2, 90],
    [89.9949999999999, 2, 89.99],
    [-10.075, 2, -10.08],
    [-0.004, 2, 0],
    [0.69995, 4, 0.7],
    [0.674949, 4, 0.6749],
    [89.99999999999999, 2, 90],
    [0.1 + 0.2, 12, 0.3],
    [8.345 * 1e6, 2, 8345000],
    [1e20, 2, 1e20],
    [2.5, 0, 3],
  ])("%d at %i decimals is %d", (x, decimals, expected) => {
    expect(roundHalfUp(x, decimals)).toBe(expected);
  });

  test("nothing and infinity stay what they are", () => {
    expect(roundHalfUp(NaN, 2)).toBeNaN();
    expect(roundHalfUp(Infinity, 2)).toBe(Infinity);
  });

  test("every double rounds as its first 15 digits do in exact decimals", () => {
    const doubles = fc.oneof(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 })).map(([n, d]) => n / 10 ** d),
    );
    fc.assert(
      fc.property(doubles, fc.integer({ min: 0, max: 4 }), (x, decimals) => {
        expect(roundHalfUp(x, decimals)).toBe(new Big(x.toPrecision(15)).round(decimals, 1).toNumber() + 0);
      }),
      { numRuns: 5000 },
    );
  });
});

test("ten shares of 10 % make a whole", () => {
  expect(sumOf(Array<number>(10).fill(0.1))).toBe(1);
});

test("a threshold lets through exactly the doubles that round to the edge", () => {
  const edges = fc.integer({ min: -20000, max: 20000 });
  fc.assert(
    fc.property(edges, fc.boolean(), fc.integer({ min: -60, max: 60 }), (n, orEqual, ulps) => {
      const edge = n / 10000;
      const threshold = smallestRoundingTo(edge, orEqual, 4);
      const x = threshold + ulps * Number.EPSILON * Math.max(1e-4, Math.abs(threshold));
      const rounded = roundHalfUp(x, 4);
      expect(x >= threshold).toBe(orEqual ? rounded >= edge : rounded > edge);
    }),
    { numRuns: 3000 },
  );
});
