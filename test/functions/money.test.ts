import Big from "big.js";
import fc from "fast-check";
import { answerOf, sentenceOf } from "./runtime";
import { bonus } from "../../src/functions/bonus";
import { bonusCoef } from "../../src/functions/bonusCoef";

const coefficient = (score: unknown, bands?: unknown[][], decimals?: number) =>
  [answerOf(() => bonusCoef([[score]], bands, decimals))].flat(2)[0];
const yuan = (base: unknown, coef: unknown, ...more: number[]) => [answerOf(() => bonus([[base]], [[coef]], ...more))].flat(2)[0];

describe("the coefficient of a total, as it is shown", () => {
  test.each([
    [100, 1.2],
    [90, 1.2],
    [89.995, 1.2],
    [89.99, 1],
    [89.95, 1],
    [89.5, 1],
    [80, 1],
    [79.99, 0.8],
    [70, 0.8],
    [69.995, 0.8],
    [69.99, "#N/A"],
    [0, "#N/A"],
  ])("%d → %p", (total, factor) => {
    expect(coefficient(total)).toBe(factor);
  });

  test("by other bands, and for shops that score in whole points", () => {
    expect(coefficient(65, [["≥90→1.2; ≥60→0.6; else→0"]])).toBe(0.6);
    expect(coefficient(89.5, [["≥90→1.2; ≥80→1.0"]], 0)).toBe(1.2);
    expect(sentenceOf(() => bonusCoef([[90]], [["line 0→0, 100→1"]]))).toContain("必须是分档");
  });
});

describe("the bonus", () => {
  test.each([
    [[3000, 1.2], 3240],
    [[3000, 1], 3000],
    [[3000, 0], 1800],
    [[3000, 1.2, 0], 3600],
    [[3000, 1.2, 1], 3000],
    [[3000, 1.2, 0.6, 3200], 3200],
    [[3000, 0, 0, 9999, 500], 500],
    [[-1, 1], "#NUM!"],
    [[3000, -0.1], "#NUM!"],
    [[3000, 1, 1.2], "#VALUE!"],
  ])("%j → %p", (args, answer) => {
    const [base, coef, ...more] = args as [number, number, ...number[]];
    expect(yuan(base, coef, ...more)).toBe(answer);
  });

  test("is the exact product, rounded once, to cents", () => {
    const cents = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20 }), (base, coef, share) => {
        const exact = Big(base)
          .div(100)
          .times(
            Big(share)
              .div(20)
              .plus(
                Big(20 - share)
                  .div(20)
                  .times(Big(coef).div(100)),
              ),
          );
        expect(yuan(base / 100, coef / 100, share / 20)).toBe(exact.round(2, 1).toNumber());
      }),
      { numRuns: 2000 },
    );
  });
});
