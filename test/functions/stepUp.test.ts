import Big from "big.js";
import { answerOf, errorCell } from "./runtime";
import { stepsAbove } from "../../src/engine/stepUp";
import { stepUp } from "../../src/functions/stepUp";

const rate = (value: unknown, baseline: unknown, step: unknown = 0.05, perStep: unknown = 0.003, most?: number) =>
  [answerOf(() => stepUp([[value]], [[baseline]], [[step]], [[perStep]], most))].flat(2)[0];

test.each([
  ["80 % → 91 %", 0.91, 0.8, 0.006],
  ["80 % → 90 %, where doubles make one step", 0.9, 0.8, 0.006],
  ["what is shown as 90.00 %", 0.89995, 0.8, 0.006],
  ["what is shown as 89.99 %", 0.89994, 0.8, 0.003],
  ["a baseline as it came out of a division", 0.9, 0.80004, 0.006],
  ["below the baseline", 0.78, 0.8, 0],
  ["the baseline itself", 0.8, 0.8, 0],
  ["texts", "91%", "80%", 0.006],
  ["nothing", "—", 0.8, "#N/A"],
  ["no baseline", 0.9, "", "#N/A"],
  ["points against percents", 91, 0.8, "#VALUE!"],
  ["TRUE", true, 0.8, "#VALUE!"],
  ["an error", errorCell("#DIV/0!"), 0.8, "#DIV/0!"],
])("%s", (_name, value, baseline, answer) => {
  expect(rate(value, baseline)).toBe(answer);
});

test("all 234 ladder cases from the percents 50 to 99, and the one over the whole half", () => {
  let [all, byDoubles] = [0, 0];
  for (let baseline = 50; baseline < 100; baseline++)
    for (let value = baseline + 5; value <= 100; value += 5) {
      const steps = (value - baseline) / 5;
      all++;
      if (Math.floor((value / 100 - baseline / 100) / 0.05) < steps) byDoubles++;
      expect([baseline, value, stepsAbove(value / 100, baseline / 100, 0.05)]).toEqual([baseline, value, steps]);
      expect(rate(value / 100, baseline / 100)).toBe(new Big("0.003").times(steps).toNumber());
    }
  // 235 with 50 % → 100 %; the usual formula is one step low in 116 of them.
  expect([all, byDoubles]).toEqual([235, 116]);
});

test("steps in points, in counts, and of relative growth", () => {
  expect([rate(91, 80, 5, 10), rate(12, 0, 5, 20), rate(0.92 / 0.8, 1, 0.05, 0.003)]).toEqual([20, 40, 0.009]);
});

test("steps that can't be", () => {
  expect([rate(0.9, 0.8, 0), rate(0.9, 0.8, -0.05), rate(0.9, 0.8, 0.05, -1), rate(0.9, 0.8, 5), rate(0.9, 0.8, 0.05, 1, -1)]).toEqual([
    "#NUM!",
    "#NUM!",
    "#NUM!",
    "#VALUE!",
    "#NUM!",
  ]);
});

test("no more than the most", () => {
  expect([rate(1, 0.8, 0.05, 0.003, 3), rate(1, 0.8, 0.05, 0.003, 0), rate(1, 0.8, 0.05, 0.003, null as never)]).toEqual([0.009, 0, 0.012]);
});

test("everybody by a baseline of their own", () => {
  expect(stepUp([[0.9], [0.9]], [[0.8], [0.87]], [[0.05]], [[0.003]])).toEqual([[0.006], [0]]);
});
