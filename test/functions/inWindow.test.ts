import fc from "fast-check";
import { answerOf, sentenceOf } from "./runtime";
import { timed } from "./timed";
import { inWindow } from "../../src/functions/inWindow";

const inside = (time: unknown, start: unknown = "8:00", end: unknown = "23:00") =>
  [answerOf(() => inWindow([[time]], [[start]], [[end]]))].flat(2)[0];

describe("D20: service hours start at 8:00:00 and end just before 23:00:00", () => {
  test.each([
    ["7:59:59", false],
    ["8:00:00", true],
    ["22:59:59", true],
    ["23:00:00", false],
    ["0:00", false],
    [8 / 24, true],
    [23 / 24, false],
    [46296 + 8 / 24, true],
    [46296 + 23 / 24, false],
    [46296 + 22.9999 / 24, true],
    ["2026-10-01 08:00:00", true],
    ["2026-10-01 23:00:00", false],
    ["2026年10月1日 22时59分59秒", true],
    ["2026-10-01", false],
    ["晚上", "#VALUE!"],
    ["10/1/2026 9:00", "#VALUE!"],
    [-0.5, "#VALUE!"],
    [20261001, "#VALUE!"],
    [null, false],
  ])("%p: %p", (time, answer) => {
    expect(inside(time)).toBe(answer);
  });
});

describe("D20: a night shift goes over midnight", () => {
  test.each([
    ["21:59:59", false],
    ["22:00", true],
    ["0:00", true],
    ["1:59:59", true],
    ["2:00", false],
    ["12:00", false],
  ])("%s within 22:00–2:00: %p", (time, answer) => {
    expect(inside(time, "22:00", "2:00")).toBe(answer);
  });
});

describe("a window", () => {
  test.each([
    ["0:00", "24:00", true],
    ["8:00", "8:00", true],
    ["8点", "23点", true],
    [8 / 24, 23 / 24, true],
    ["8:00", 1, true],
    ["上午8:00", "下午11:00", true],
    [8, 23, "#VALUE!"],
    ["8:00", "25:00", "#VALUE!"],
    ["", "23:00", "#VALUE!"],
    ["8:00", true, "#VALUE!"],
  ])("from %p to %p at noon: %p", (start, end, answer) => {
    expect(inside("12:00", start, end)).toBe(answer);
  });

  test("typed as whole hours is refused, not guessed (D31)", () => {
    expect(sentenceOf(() => inWindow([["12:00"]], [[8]], [[23]]))).toBe("“8”不是时间。请写成 8:00 或 2026-10-01 8:00。");
  });

  test("may be another for every row, as shifts are", () => {
    const shifts = answerOf(() =>
      inWindow([["9:00"], ["9:00"], ["9:00"]], [["8:00"], ["12:00"], ["x"]], [["16:00"], ["20:00"], ["20:00"]]),
    );
    expect(shifts).toEqual([[true], [false], ["#VALUE!"]]);
  });
});

test("the day is cut in two: every moment is in the window or in the rest of the day, never in both", () => {
  const second = fc.integer({ min: 0, max: 86399 });
  const clock = (seconds: number) => seconds / 86400;
  fc.assert(
    fc.property(second, second, second, fc.nat(3000), (time, start, end, days) => {
      fc.pre(start !== end);
      const moment = 45000 + days + clock(time);
      expect(inside(moment, clock(start), clock(end))).toBe(!inside(moment, clock(end), clock(start)));
      expect(inside(moment, clock(start), clock(end))).toBe((time - start + 86400) % 86400 < (end - start + 86400) % 86400);
    }),
  );
});

test("a whole column of a sheet answers at once", () => {
  const whole = Array.from({ length: 1_048_576 }, (_, row) => [row < 4 ? row / 4 : null]);
  const [rows, spent] = timed(() => inWindow(whole, [["8:00"]], [["23:00"]]));
  expect(rows.slice(0, 5)).toEqual([[false], [false], [true], [true], [false]]);
  expect(spent).toBeLessThan(2500);
});
