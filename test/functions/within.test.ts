import fc from "fast-check";
import { answerOf, errorCell, sentenceOf } from "./runtime";
import { timed } from "./timed";
import { bonus } from "../../src/functions/bonus";
import { inWindow } from "../../src/functions/inWindow";
import { pctl } from "../../src/functions/pctl";
import { rate } from "../../src/functions/rate";
import { within } from "../../src/functions/within";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const share = (durations: unknown[][], limit: unknown, include?: unknown[][]) =>
  [answerOf(() => within(durations, [[limit]], include))].flat(2)[0];
const ten = column(5, 6, 7, 8, 9, 10, 11, 12, 14, 60);

describe("the share within a limit", () => {
  test.each([
    ["the published ten", ten, 15, 0.9],
    ["以内 includes the limit", column(30, 30.01, 31, 29), 30, 0.5],
    ["limits and durations in words", column("30秒", "1分20秒", "3分0秒", "3分1秒"), "3分钟", 0.75],
    ["full-width numbers", column("３０", "３１"), "３０秒", 0.5],
    ["mm:ss", column("0:30", "1:20"), "1:00", 0.5],
    ["computed durations, for all their binary noise", column((46296.5003472222 - 46296.5) * 86400, 31), 30, 0.5],
    ["0 is a real zero", column(0, 0), 30, 1],
    ["Excel times against an Excel time", column(15 / 86400, 31 / 86400), 30 / 86400, 0.5],
    ["never answered is a miss", column(12, "—", null, "", "--", "NaN", errorCell("#N/A")), 30, 1 / 7],
    ["nobody answered", column("—", "—"), 30, 0],
    ["exempt is not counted", column(12, "免考"), 30, 1],
    ["only exempt", column("免考"), 30, "#N/A"],
    ["a negative wait", column(12, -1), 30, "#NUM!"],
    ["an error", column(12, errorCell("#DIV/0!")), 30, "#DIV/0!"],
    ["a word", column(12, "soon"), 30, "#VALUE!"],
    ["TRUE", column(12, true), 30, "#VALUE!"],
    ["no limit", ten, "—", "—"],
    ["a word for a limit", ten, "soon", "#VALUE!"],
  ])("%s", (_name, durations, limit, answer) => {
    expect(share(durations, limit)).toEqual(answer);
  });

  test("of several limits, in their shape", () => {
    expect(answerOf(() => within(ten, [[5, 10, 60]]))).toEqual([[0.1, 0.6, 1]]);
  });
});

describe("D10: nothing to count is missing, neither 0 % nor 100 %", () => {
  test("no row is included", () => {
    expect(share(ten, 30, column(...ten.map(() => false)))).toBe("#N/A");
    expect(sentenceOf(() => within(column(1), [[30]], column(0)))).toBe("没有可统计的数据。");
  });

  test("as a rate of nothing", () => {
    expect([answerOf(() => rate([[0]], [[0]]))].flat(2)[0]).toBe("#N/A");
  });
});

describe("D20, D29: rows that don't count are dropped before the formula", () => {
  const asked = column("2026-10-01 7:59:59", "2026-10-01 8:00", "2026-10-01 22:59:59", "2026-10-01 23:00", "2026-10-02 9:00");
  const answered = column(5, 10, 50, 5, "—");

  test("messages out of service hours, by the time of the customer's message", () => {
    expect(share(answered, 30, inWindow(asked, [["8:00"]], [["23:00"]]))).toBe(1 / 3);
  });

  test("days of the exemption calendar", () => {
    const isNoHoliday = asked.map(([time]) => [!String(time).startsWith("2026-10-02")]);
    expect(share(answered, 30, isNoHoliday)).toBe(0.75);
  });

  test.each([
    ["TRUE, 1 and 是 count; FALSE, 0, 否 and blank don't", column(true, 1, "是", false, null), 2 / 3],
    ["an undecided exclusion is not skipped", column(1, 1, 1, 1, errorCell("#N/A")), "#N/A"],
    ["another word", column(1, 1, 1, 1, "perhaps"), "#VALUE!"],
    ["too few", column(1, 1), "#VALUE!"],
  ])("%s", (_name, include, answer) => {
    expect(share(answered, 30, include)).toBe(answer);
  });

  test("what doesn't count needn't be a number", () => {
    expect(share(column(12, "soon"), 30, column(1, 0))).toBe(1);
  });
});

test("D31: seconds against Excel times are refused, never scaled", () => {
  const times = column(15 / 86400, 3720 / 86400);
  expect(sentenceOf(() => within(times, [[30]]))).toBe('秒数与 Excel 时间混用。请先换算成秒：KPI.NUM(…, "time")，或写 0.5秒。');
  expect(share(column(15, 62), 30 / 86400)).toBe("#VALUE!");
  expect(share(column(0.005, 0.5), 0.3 / 100)).toBe(0);
  expect(share(column(80, 45, 15 / 86400), 60)).toBe("#VALUE!");
});

test("D23: a month is the rate of its sums, not the mean of its weeks", () => {
  const weeks = [column(10, 20, 40), column(10)];
  expect(share(weeks.flat(), 30)).toBe(0.75);
  const mean = weeks.map((week) => share(week, 30) as number).reduce((sum, each) => sum + each / 2, 0);
  expect(mean).not.toBeCloseTo(0.75, 2);
  expect(answerOf(() => rate([[2 + 1]], [[3 + 1]]))).toEqual([[0.75]]);
});

const seconds = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 30000 }).map((n) => n / 100),
  fc.constant(30),
  fc.constant(30 + 4e-15),
  fc.constant(29.99),
  fc.constant(30.01),
);

describe("D22: P90 ≤ 15 says exactly that at least 90 % are ≤ 15", () => {
  test("for the published ten", () => {
    expect(answerOf(() => pctl(ten, [[0.9]]))).toEqual([[14]]);
    expect(share(ten, 15)).toBe(0.9);
  });

  test("for any durations, limit and percentile", () => {
    fc.assert(
      fc.property(fc.array(seconds, { minLength: 1, maxLength: 40 }), seconds, fc.integer({ min: 1, max: 100 }), (list, limit, percent) => {
        fc.pre(limit >= 1);
        const rows = column(...list);
        const value = [answerOf(() => pctl(rows, [[percent / 100]]))].flat(2)[0] as number;
        const count = Math.round((share(rows, limit) as number) * list.length);
        const isShownWithin = Math.round(value * 100) <= Math.round(limit * 100);
        expect(isShownWithin).toBe(count * 100 >= percent * list.length);
      }),
      { numRuns: 3000 },
    );
  });
});

test("a whole column of a sheet answers at once, and its empty end is no conversation", () => {
  const whole = Array.from({ length: 1_048_576 }, (_, row) => [row < 4 ? 10 * row : null]);
  const [answers, spent] = timed(() => [share(whole, 20), [answerOf(() => pctl(whole, [[0.5]]))].flat(2)[0]]);
  expect(answers).toEqual([0.75, 10]);
  expect(spent).toBeLessThan(1000);
});

test("the share feeds what comes next without rounding", () => {
  expect(answerOf(() => bonus([[1000]], [[share(ten, 15)]], 0))).toEqual([[900]]);
});
