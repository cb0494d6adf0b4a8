import { typedPeriod } from "../../src/taskpane/data/periods";

test.each(["2026-10", "2026/10", "2026.10", "202610", "2026年10月", "2026 年 10 月", "２０２６－１０", "2026年10月份"])(
  "%s is a month",
  (text) => {
    expect(typedPeriod(text)).toBe("2026-10");
  },
);

test("a single digit is a month only where it has come to an end", () => {
  expect(["2026年9月", "2026-1", "2026年1", "20261"].map(typedPeriod)).toEqual(["2026-09", undefined, undefined, undefined]);
});

test.each(["", "10月", "2026-13", "2026-00", "1026-10", "2026-10-01", "下个月"])("%p is none", (text) => {
  expect(typedPeriod(text)).toBeUndefined();
});
