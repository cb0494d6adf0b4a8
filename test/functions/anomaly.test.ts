import fc from "fast-check";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { anomaly } from "../../src/functions/anomaly";

const weeks = [0.85, 0.86, 0.84, 0.85, 0.87, 0.83, 0.85, 0.86];
const z = (current: unknown, history: readonly unknown[] = weeks, k?: number) =>
  [answerOf(() => anomaly([[current]], [[...history]], k))].flat(2)[0];

test("a resolution rate that falls from 85 % to 70 %", () => {
  // median 0.85, median distance from it 0.01
  expect(z(0.7)).toBe(Number((-0.15 / 0.014826).toFixed(10)));
});

test("one wild week in the history hides nothing", () => {
  expect(Math.abs(Number(z(0.7, [...weeks, 0.02])))).toBeGreaterThan(3.5);
});

test.each([
  ["the median itself", 0.85, weeks, 0],
  ["an even history: the median between two", 3, [1, 2, 4, 5], 0],
  ["spreads of its own", 88, [80, 82, 84, 86, 88], Number((4 / (2 * 1.4826)).toFixed(10))],
  ["a history that never varied", 0.8, [0.85, 0.85, 0.85], "#N/A"],
  ["the same value as ever", 0.85, [0.85, 0.85, 0.85], 0],
  ["0.3, however it was added up", 0.1 + 0.2, [0.3, 0.3], 0],
  ["no value", "—", weeks, "#N/A"],
  ["no history", 0.8, ["—", null], "#N/A"],
  ["gaps in the history", 0.85, [...weeks, "—", null, errorCell("#N/A")], 0],
  ["text", "good", weeks, "#VALUE!"],
  ["TRUE", true, weeks, "#VALUE!"],
  ["an error", errorCell("#DIV/0!"), weeks, "#DIV/0!"],
  ["an error in the history", 0.8, [...weeks, errorCell("#DIV/0!")], "#DIV/0!"],
  ["text in the history", 0.8, [...weeks, "good"], "#VALUE!"],
])("%s", (_name, current, history, answer) => {
  expect(z(current, history)).toBe(answer);
});

test("another factor, but none that can't be", () => {
  expect([z(88, [80, 82, 84, 86, 88], 1), z(88, weeks, 0), z(88, weeks, -1), z(0.85, weeks, null as never)]).toEqual([
    2,
    "#NUM!",
    "#NUM!",
    0,
  ]);
});

test("a history that never varied says so", () => {
  expect(sentenceOf(() => anomaly([[0.8]], [[0.85, 0.85]]))).toContain("0.8");
});

test("one history for all, or a row of history beside each", () => {
  expect(anomaly([[82], [84], [86]], [[80, 82, 84, 86, 88]], 1)).toEqual([[-1], [0], [1]]);
  expect(
    anomaly(
      [[84], [84]],
      [
        [80, 82, 84, 86, 88],
        [70, 72, 74, 76, 78],
      ],
      1,
    ),
  ).toEqual([[0], [5]]);
  expect(anomaly([[1], [2], [3]], [[1], [2], [3]], 1)).toEqual([[-1], [0], [1]]);
});

test("neither the unit nor the zero point of a scale matters", () => {
  const whole = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(
      fc.array(whole, { minLength: 1, maxLength: 20 }),
      whole,
      whole,
      fc.constantFrom(10, 100, 1000),
      (history, current, shift, unit) => {
        const moved = (x: number) => (x + shift) / unit;
        expect(z(moved(current), history.map(moved))).toBe(z(current, history));
      },
    ),
  );
});
