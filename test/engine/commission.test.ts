import fc from "fast-check";
import { commissionBy, type CommissionMode } from "../../src/engine/commission";
import { steps } from "./builders";

const tiers = steps("higher", "none", [
  [300_000, 0.015],
  [100_000, 0.012],
  [0, 0.01],
]);
const cents = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => n / 100);

describe.each(["slab", "marginal"] as const)("%s", (mode: CommissionMode) => {
  const earned = commissionBy(tiers, mode);
  const all = (amount: number, before = 0): number => earned(amount, before) ?? NaN;

  test("a refund takes back exactly what its sale brought", () => {
    fc.assert(
      fc.property(cents(0, 60_000_000), cents(0, 60_000_000), (sale, before) => {
        const after = Number((before + sale).toFixed(2));
        expect(all(-sale, after)).toBe(0 - all(sale, before));
      }),
    );
  });

  test("a refund without a year before it is the sale with its sign turned", () => {
    fc.assert(fc.property(cents(0, 60_000_000), (sale) => all(-sale) === 0 - all(sale)));
  });

  test("a year comes to the same, however it is cut into months; every month may round half a cent", () => {
    fc.assert(
      fc.property(fc.array(cents(-5_000_000, 20_000_000), { minLength: 1, maxLength: 12 }), (months) => {
        let [paid, counted] = [0, 0];
        for (const month of months) {
          paid += all(month, counted);
          counted = Number((counted + month).toFixed(2));
        }
        expect(Math.abs(paid - all(counted))).toBeLessThanOrEqual(0.005 * (months.length + 1) + 1e-6);
      }),
    );
  });

  test("more sales never earn less", () => {
    fc.assert(
      fc.property(cents(0, 60_000_000), cents(0, 10_000_000), (sales, more) => {
        expect(all(Number((sales + more).toFixed(2)))).toBeGreaterThanOrEqual(all(sales));
      }),
    );
  });

  test("nothing earns nothing, whatever the tiers", () => {
    expect(commissionBy(steps("higher", "none", [[50_000, 0.01]]), mode)(0, 0)).toBe(0);
  });

  test("what no confirmed tier covers is not 0 yuan", () => {
    const from50 = commissionBy(steps("higher", "none", [[50_000, 0.01]]), mode);
    expect(from50(40_000, 0)).toBeUndefined();
    const unconfirmed = commissionBy(steps("higher", "none", [[0, 0.01, "assumed"]]), mode);
    expect(unconfirmed(40_000, 0)).toBeUndefined();
  });

  test("tiers may be written from below", () => {
    const fromBelow = steps(
      "lower",
      "none",
      [
        [100_000, 0.01, "exclusive"],
        [300_000, 0.012, "exclusive"],
      ],
      0.015,
    );
    const other = commissionBy(fromBelow, mode);
    for (const amount of [50_000, 99_999.99, 100_000, 150_000, 300_000, 450_000]) expect(other(amount, 0)).toBe(all(amount));
  });
});

test("on an edge the better tier pays: for all of it, or for what comes after it", () => {
  const [slab, marginal] = [commissionBy(tiers, "slab"), commissionBy(tiers, "marginal")];
  expect([slab(99_999.99, 0), slab(99_999.995, 0), slab(100_000, 0)]).toEqual([1000, 1200, 1200]);
  expect([marginal(99_999.99, 0), marginal(100_000, 0), marginal(100_100, 0)]).toEqual([1000, 1000, 1001.2]);
});

test("the sale that reaches a tier catches up on the sales before it, by slab only", () => {
  expect(commissionBy(tiers, "slab")(60_000, 90_000)).toBe(900);
  expect(commissionBy(tiers, "marginal")(60_000, 90_000)).toBe(700);
});
