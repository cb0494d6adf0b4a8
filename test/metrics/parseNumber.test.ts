import { parseNumber } from "../../src/metrics/parseNumber";
import { isDateFormat, unitHintOfFormat } from "../../src/metrics/formatHint";
import { unitHintOf } from "../../src/metrics/unitHint";

describe("a cell as platforms and people write it", () => {
  test.each([
    ["67.5%", 0.675, "percent"],
    ["６７．５％", 0.675, "percent"],
    ["99.71%", 0.9971, "percent"],
    ["5‰", 0.005, "percent"],
    ["1分20秒", 80, "seconds"],
    ["2分30秒", 150, "seconds"],
    ["7小时41分52秒", 27712, "seconds"],
    ["11秒", 11, "seconds"],
    ["13.78s", 13.78, "seconds"],
    ["2分钟", 120, "seconds"],
    ["1 min 20 s", 80, "seconds"],
    ["1:20", 80, "seconds"],
    ["01：20", 80, "seconds"],
    ["1:02:03", 3723, "seconds"],
    ["90:00", 5400, "seconds"],
    ["1.2万", 12000, "none"],
    ["1.2万元", 12000, "yuan"],
    ["1,234.5元", 1234.5, "yuan"],
    ["¥1,234", 1234, "yuan"],
    ["￥1,234.50", 1234.5, "yuan"],
    ["-5", -5, "none"],
    ["1.5e3", 1500, "none"],
    ["1,588", 1588, "none"],
    ["547人", 547, "none"],
    [" 42 ", 42, "none"],
    [0, 0, "none"],
    [0.692, 0.692, "none"],
  ] as const)("%p is %p %s", (raw, value, unit) => {
    expect(parseNumber(raw)).toEqual({ kind: "value", value, unit });
  });

  test.each([
    ["", "blank"],
    ["  ", "blank"],
    ["-", "dash"],
    ["--", "dash"],
    ["—", "dash"],
    ["——", "dash"],
    ["--分--秒", "dash"],
    ["--:--", "dash"],
    ["--%", "dash"],
    ["NaN", "dash"],
    ["null", "dash"],
    ["N/A", "dash"],
    ["免考", "exempt"],
    ["Exempt", "exempt"],
    ["#DIV/0!", "error"],
    ["#N/A", "error"],
  ] as const)("%p is missing (%s), never 0", (raw, reason) => {
    expect(parseNumber(raw)).toEqual({ kind: "missing", reason });
  });

  test.each(["请假", "1,5", "12.5.1", "70%左右", "1:75", "≥70%", "约80", "90分", "1/2", "2026-10-01"])(
    "%p could mean several things, so it stays text",
    (raw) => {
      expect(parseNumber(raw)).toEqual({ kind: "text" });
    },
  );

  test("TRUE is not a number", () => {
    expect(parseNumber(true)).toEqual({ kind: "text" });
  });
});

describe("a hint says what a bare number means", () => {
  test.each([
    [2, "minutes", 120],
    [1.5, "hours", 5400],
    [80 / 86400, "time", 80],
    [68.2, "percent", 0.682],
    [1.2, "tenThousand", 12000],
    ["90分", "points", 90],
    ["2分", "seconds", 120],
    ["1:20", "hours", 4800],
  ] as const)("%p with %s is %p", (raw, hint, value) => {
    expect(parseNumber(raw, hint)).toMatchObject({ kind: "value", value });
  });

  test("a unit in the cell wins over the hint", () => {
    expect(parseNumber("90秒", "minutes")).toMatchObject({ value: 90 });
    expect(parseNumber("68.2%", "percent")).toMatchObject({ value: 0.682 });
  });

  test.each([
    ["秒", "seconds"],
    ["分钟", "minutes"],
    ["万元", "tenThousand"],
    ["％", "percent"],
    ["TIME", "time"],
    ["8-23点", undefined],
  ] as const)("the unit %p is %p", (word, hint) => {
    expect(unitHintOf(word)).toBe(hint);
  });

  test.each([
    ["h:mm:ss", "time"],
    ["[h]:mm:ss", "time"],
    ["mm:ss", "time"],
    ["General", undefined],
    ["0.00%", undefined],
    ["yyyy-mm-dd hh:mm", undefined],
    ['#,##0.00"m:ss"', undefined],
  ] as const)("the number format %p says %p", (format, hint) => {
    expect(unitHintOfFormat(format)).toBe(hint);
  });
});

describe("nothing is guessed (D31)", () => {
  test.each(["90 95", "1 2", "1 234", "１　２"])("two numbers in one cell, %p, are text", (typed) => {
    expect(parseNumber(typed)).toEqual({ kind: "text" });
  });

  test.each(["1e400", "9".repeat(400)])("a number too large to hold is text", (typed) => {
    expect(parseNumber(typed)).toEqual({ kind: "text" });
  });

  test.each(["\u202a67.5%\u202c", "67.5%\u200e", "\u200d67.5%", "\ufeff67.5\u2060%", "67.5 %"])(
    "characters nobody sees don't count: %j",
    (typed) => {
      expect(parseNumber(typed)).toEqual({ kind: "value", value: 0.675, unit: "percent" });
    },
  );

  test.each([
    ["yyyy-mm-dd", true],
    ['m"月"d"日"', true],
    ["d/m/yyyy", true],
    ["General", false],
    ["Standard", false],
    ["#,##0.00_ ;[Red]-#,##0.00", false],
    ["[h]:mm:ss", false],
    ["0.00%", false],
  ])("does the number format %p show a date? %p", (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });
});
