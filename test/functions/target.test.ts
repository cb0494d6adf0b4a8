import fc from "fast-check";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { target } from "../../src/functions/target";

const weeks = [0.61, 0.66, 0.63, 0.68, 0.65, 0.7, 0.62, 0.71, 0.64, 0.69, 0.67, 0.72];
const of = (history: readonly unknown[], method?: string, dir?: string) =>
  answerOf(() => target([[...history]], method as never, dir as never));

test("12 weeks of conversion give baseline, target and stretch in a row, each of them reached", () => {
  expect(of(weeks)).toEqual([[0.66, 0.69, 0.71]]);
});

test("where less is better, the stretch is the quickest", () => {
  expect(of([30, 32, 34, 36, 38, 40, 42, 44, 46, 48], undefined, "LOWER")).toEqual([[40, 34, 32]]);
});

test("the mean of the best 10 %, and of all", () => {
  const peers = Array.from({ length: 25 }, (_, i) => 60 + i);
  expect([of(peers, "TOP10"), of(peers, "TOP10", "LOWER"), of(peers, "MEAN"), of(weeks, "top10")]).toEqual([
    [[83]],
    [[61]],
    [[72]],
    [[0.72]],
  ]);
  expect(of([...Array<number>(7).fill(0.1), 0.3], "MEAN")).toEqual([[0.125]]);
});

test("missing ones are left out; fewer than 8 are no history", () => {
  expect(of([...weeks, "—", null, "免考", errorCell("#N/A")])).toEqual(of(weeks));
  expect(of(weeks.slice(0, 7))).toBe("#N/A");
  expect(sentenceOf(() => target([weeks.slice(0, 7), ["—", "", null, null, null, null, null]]))).toMatch(/7.*8/);
});

test.each([
  ["an error", errorCell("#DIV/0!"), "#DIV/0!"],
  ["text", "good", "#VALUE!"],
  ["TRUE", true, "#VALUE!"],
])("%s spoils it", (_name, cell, answer) => {
  expect(of([...weeks, cell])).toBe(answer);
});

test("an unknown method is said", () => {
  expect(sentenceOf(() => target([weeks], "P50" as never))).toContain("LADDER 三档目标, TOP10 前10%均值, MEAN 均值");
});

test("less is better is more is better, mirrored", () => {
  const histories = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(histories, fc.constantFrom("LADDER", "TOP10", "MEAN"), (history, method) => {
      const mirrored = of(
        history.map((value) => 0 - value),
        method,
        "LOWER",
      ) as number[][];
      expect(mirrored.map((row) => row.map((value) => 0 - value))).toEqual(of(history, method));
    }),
  );
});

test("a stretch never asks for less than a target, nor a target than a baseline", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8 }), (history) => {
      const [[baseline = 0, aim = 0, stretch = 0] = []] = of(history) as number[][];
      expect(baseline <= aim && aim <= stretch && history.includes(stretch)).toBe(true);
    }),
  );
});
