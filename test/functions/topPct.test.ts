import { answerOf, errorCell, sentenceOf } from "./runtime";
import { topPct } from "../../src/functions/topPct";
import { placesFor } from "../../src/engine/topShare";

const top = (scores: readonly unknown[], pct?: number, ties?: string, quota?: string) =>
  topPct(
    scores.map((score) => [score]),
    pct,
    ties as never,
    quota as never,
  ).flat();
const count = (list: readonly boolean[]) => list.filter(Boolean).length;

test.each([
  [25, "round", 3],
  [25, "down", 2],
  [25, "up", 3],
  [24, "round", 2],
  [4, "round", 1],
  [4, "down", 1],
  [14, "round", 1],
  [15, "round", 2],
  [500, "round", 50],
] as const)("10 %% of %i people, %s: %i places", (people, quota, places) => {
  expect(placesFor(0.1, people, quota)).toBe(places);
});

test("places don't depend on binary fractions", () => {
  for (let people = 1; people <= 1000; people++)
    for (const percent of [7, 14, 28, 29, 57, 58])
      expect(placesFor(percent / 100, people, "up")).toBe(Math.max(1, Math.ceil((percent * people) / 100)));
});

test("the best 3 of 25", () => {
  const scores = Array.from({ length: 25 }, (_, i) => 70 + i);
  expect(top(scores)).toEqual(scores.map((score) => score >= 92));
});

test("ties across the cut are all in, or all out; ties within it are in", () => {
  expect(top([95, 90, 90, 85], 0.5)).toEqual([true, true, true, false]);
  expect(top([95, 90, 90, 85], 0.5, "OUT")).toEqual([true, false, false, false]);
  expect(top([90, 90, 85, 80], 0.5, "OUT")).toEqual([true, true, false, false]);
  expect(top([90, 90, 90], 0.1, "out")).toEqual([false, false, false]);
});

test("equal is what is shown as equal: scores at 2 decimals, ratios at 0.01 percentage point", () => {
  expect(top([90.001, 90.004, 80], 0.3)).toEqual([true, true, false]);
  expect(top([0.9612, 0.9588, 0.9], 0.3)).toEqual([true, false, false]);
});

test("who has no score is not among the best and takes no part in the count", () => {
  expect(top(["—", 80, "免考", 70, null])).toEqual([false, true, false, false, false]);
  expect(top(["—", null])).toEqual([false, false]);
  expect(count(top([...Array.from({ length: 15 }, (_, i) => i), ...Array<string>(10).fill("")]))).toBe(2);
});

test("the shape stays", () => {
  expect(
    topPct([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [false, false],
    [false, true],
  ]);
});

test.each([
  [[errorCell("#DIV/0!"), 1], 0.1, "#DIV/0!"],
  [["good", 1], 0.1, "#VALUE!"],
  [[true, 1], 0.1, "#VALUE!"],
  [[1, 2], 10, "#VALUE!"],
  [[1, 2], 0, "#NUM!"],
])("%j of the best %p → %s", (scores, share, answer) => {
  expect(answerOf(() => top(scores, share))).toBe(answer);
});

test("10 instead of 10 % is said", () => {
  expect(sentenceOf(() => top([1], 10))).toContain("10%");
});
