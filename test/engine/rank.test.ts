import fc from "fast-check";
import { rankTotals } from "../../src/engine/rank";

const ranks = (totals: readonly number[], style: "competition" | "dense") => [...rankTotals(Float64Array.from(totals), style)];

test("places after a tie: 1, 2, 2, 4, or the Chinese 1, 2, 2, 3", () => {
  expect(ranks([95, 90, 90, 85], "competition")).toEqual([1, 2, 2, 4]);
  expect(ranks([95, 90, 90, 85], "dense")).toEqual([1, 2, 2, 3]);
});

test("who has no total has no place, and takes none from others", () => {
  expect(ranks([NaN, 80, NaN, 90], "competition")).toEqual([0, 2, 0, 1]);
  expect(ranks([NaN], "competition")).toEqual([0]);
  expect(ranks([], "dense")).toEqual([]);
});

test("totals that look the same are the same", () => {
  expect(ranks([90.1 + 0.2, 90.3], "competition")).toEqual([1, 1]);
});

test("a place is one more than the number of better totals, near together or far apart", () => {
  const totals = fc.array(
    fc.integer({ min: -500, max: 5_000_000 }).map((n) => n / 100),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(totals, fc.boolean(), (list, far) => {
      const all = far ? [...list, 1e7] : list;
      expect(ranks(all, "competition")).toEqual(all.map((total) => 1 + all.filter((other) => other > total).length));
      expect(ranks(all, "dense")).toEqual(all.map((total) => 1 + new Set(all.filter((other) => other > total)).size));
    }),
  );
});

test("sums of money far above any score are ranked too", () => {
  expect(ranks([30_000_000, 30_000_001, 30_000_000], "competition")).toEqual([2, 1, 2]);
});
