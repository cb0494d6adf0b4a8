import { gatedTotal, harshestOf, isHarsher } from "../../src/engine/gates";
import type { GateAction } from "../../src/rules/scale";
import { bonusBands, steps } from "./builders";

const veto: GateAction = { type: "veto" };
const cap = (at: number): GateAction => ({ type: "cap", at });
const downgrade = (bands: number): GateAction => ({ type: "downgrade", bands });

test.each([
  [veto, cap(10)],
  [cap(60), cap(70)],
  [cap(95), downgrade(3)],
  [downgrade(2), downgrade(1)],
])("%j is of a harsher kind than %j", (a, b) => {
  expect([isHarsher(a, b), isHarsher(b, a)]).toEqual([true, false]);
});

test.each([
  ["a veto leaves nothing", 92, veto, 0],
  ["a cap cuts", 92, cap(60), 60],
  ["a cap never lifts", 55, cap(60), 55],
  ["one band down: the highest total of the band below", 92, downgrade(1), 89.99],
  ["two bands down", 92, downgrade(2), 79.99],
  ["further than there are bands: below them all", 92, downgrade(9), 69.99],
  ["the lowest band has one below it", 75, downgrade(1), 69.99],
  ["below all bands nothing is left to lose", 50, downgrade(1), 50],
])("%s", (_name, total, action, after) => {
  expect(gatedTotal(total, action, bonusBands, 2)).toBe(after);
});

test("an exclusive edge is itself the highest total of the band below", () => {
  expect(gatedTotal(92, downgrade(1), steps("higher", "none", [[90, "S", "exclusive"]], "A"), 2)).toBe(90);
});

test("bands that wait for confirmation are no bands to fall into", () => {
  const scale = steps("higher", "none", [
    [90, 1.2],
    [85, 1.1, "assumed"],
    [80, 1],
  ]);
  expect(gatedTotal(92, downgrade(1), scale, 2)).toBe(89.99);
  expect(gatedTotal(92, downgrade(2), scale, 2)).toBe(79.99);
});

test("without bands there is nothing to go down by", () => {
  expect(gatedTotal(92, downgrade(1), undefined, 2)).toBe(92);
});

describe("the harshest wins: a veto, otherwise what leaves the least (D13)", () => {
  test.each([
    ["a veto before all", 92, [cap(60), veto, downgrade(1)], veto],
    ["a veto even where a total below 0 rises to 0", -3, [cap(60), veto], veto],
    ["a cap that bites deeper than a downgrade", 92, [downgrade(1), cap(60)], cap(60)],
    ["a downgrade where the cap is out of reach: a second breach never pays", 72, [cap(75), downgrade(1)], downgrade(1)],
    ["the kind, where both leave the same", 50, [downgrade(1), cap(60)], cap(60)],
  ])("%s", (_name, total, crossed, expected) => {
    const gates = crossed.map((action) => ({ action }));
    expect(harshestOf(gates, ({ action }) => gatedTotal(total, action, bonusBands, 2))).toEqual({ action: expected });
  });
});

test("a downgrade goes down in bands that are written from below", () => {
  const fromBelow = steps(
    "lower",
    "none",
    [
      [60, 0, "exclusive"],
      [80, 0.8, "exclusive"],
    ],
    1.2,
  );
  expect([92, 72, 55].map((total) => gatedTotal(total, downgrade(1), fromBelow, 2))).toEqual([79.99, 59.99, 55]);
});
