import { answerOf, errorCell, sentenceOf } from "./runtime";
import { commission } from "../../src/functions/commission";

const bands = [
  [0, 0.01],
  [100_000, 0.012],
];
const earned = (amount: unknown, mode: string, before?: unknown, tiers: unknown[][] = bands) =>
  [answerOf(() => commission([[amount]], tiers, mode as never, before === undefined ? undefined : [[before]]))].flat(2)[0];

test.each([
  [150_000, "SLAB", undefined, 1800],
  [150_000, "MARGINAL", undefined, 1600],
  [150_000, "marginal", undefined, 1600],
  ["15万", "MARGINAL", undefined, 1600],
  [60_000, "MARGINAL", 90_000, 700],
  [60_000, "MARGINAL", "", 600],
  [60_000, "MARGINAL", null, 600],
  [-60_000, "MARGINAL", 150_000, -700],
  [0.5, "SLAB", undefined, 0.01],
  [60_000, "MARGINAL", "—", "#N/A"],
  [60_000, "MARGINAL", errorCell("#DIV/0!"), "#DIV/0!"],
  [60_000, "MARGINAL", true, "#VALUE!"],
])("%p by %s after %p → %p", (amount, mode, before, answer) => {
  expect(earned(amount, mode, before)).toBe(answer);
});

test("the way must be chosen", () => {
  for (const mode of [undefined, null, "", "whatever"])
    expect(sentenceOf(() => commission([[1]], bands, mode as never))).toContain("SLAB 累计落点, MARGINAL 分段加总");
});

test("tiers in a cell, their rates in percent or as ratios", () => {
  for (const cell of ["≥0→1%; ≥10万→1.2%", "≥0→0.01; ≥100000→0.012", "≥0元->1％;≥10万元：1.2%", "<10万→1%; else→1.2%"])
    expect([cell, earned(150_000, "MARGINAL", undefined, [[cell]])]).toEqual([cell, 1600]);
});

test("a rate of 1.2 is no 1.2 %", () => {
  expect(sentenceOf(() => commission([[1000]], [[0, 1.2]], "SLAB" as never))).toContain("1.2%");
  expect(earned(1000, "SLAB", undefined, [["≥0→1%; ≥10万→1.2"]])).toBe("#VALUE!");
  expect(earned(1000, "SLAB", undefined, [[0, -0.01]])).toBe("#NUM!");
  expect(earned(1000, "SLAB", undefined, [["≥0→金牌"]])).toBe("#VALUE!");
});

test("sales below the first tier have no rule, and the sentence names them", () => {
  expect(sentenceOf(() => commission([[40_000]], [[50_000, 0.01]], "SLAB" as never))).toContain("40000");
});

test("a column of sales beside a column of earlier sums", () => {
  expect(answerOf(() => commission([[60_000], ["—"], [30_000]], bands, "MARGINAL" as never, [[90_000], [0], [0]]))).toEqual([
    [700],
    ["#N/A"],
    [300],
  ]);
});
