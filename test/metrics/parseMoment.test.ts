import { day, momentOfSerial, parseMoment } from "../../src/metrics/parseMoment";

const october1 = 46296 * day;
const at = (hours: number, minutes = 0, seconds = 0): number => ((hours * 60 + minutes) * 60 + seconds) * 1000;

describe("dates and times as exports and people write them", () => {
  test.each([
    ["2026-10-01 08:00:00", october1 + at(8)],
    ["2026-10-01T08:00:00", october1 + at(8)],
    ["2026-10-01 08:00:00.0", october1 + at(8)],
    ["2026-10-01 08:00:00.250", october1 + at(8) + 250],
    ["2026/10/1 8:00", october1 + at(8)],
    ["2026.10.01 23:59:59", october1 + at(23, 59, 59)],
    ["2026年10月1日 8时05分09秒", october1 + at(8, 5, 9)],
    ["2026年10月1日8点30分", october1 + at(8, 30)],
    ["２０２６－１０－０１　０８：００", october1 + at(8)],
    [" 2026-10-01 ", october1],
    ["20261001", october1],
    ["20261001 080000", undefined],
    ["8:00", at(8)],
    ["08:00:00", at(8)],
    ["8点", at(8)],
    ["23点30分", at(23, 30)],
    ["24:00", day],
    ["下午3:05", at(15, 5)],
    ["3:05 PM", at(15, 5)],
    ["12:30 AM", at(0, 30)],
    ["上午12:30", at(0, 30)],
    ["12:00 PM", at(12)],
    ["下午15:05", at(15, 5)],
    ["上午0:30", at(0, 30)],
    ["2026-02-28", (46296 - 215) * day],
  ])("%p", (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  test.each([
    ["", "nothing"],
    ["10/1/2026", "January or October"],
    ["2026-02-29", "no such day"],
    ["2026-13-01", "no such month"],
    ["2026-10-01T08:00:00Z", "another time zone"],
    ["24:01", "after the day"],
    ["8:60", "no such minute"],
    ["8:00:60", "no such second"],
    ["13:00 AM", "in the afternoon"],
    ["1分20秒", "a duration"],
    ["2小时", "a duration"],
    ["8", "a bare number"],
    ["昨天 8:00", "some day"],
  ])("%p is none: %s", (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

test("an Excel date is the same moment as its text, to the millisecond", () => {
  expect(momentOfSerial(46296 + 1 / 3)).toBe(parseMoment("2026-10-01 8:00"));
  expect(momentOfSerial(46296 + 8 / 24 - 1e-10)).toBe(parseMoment("2026-10-01 8:00"));
});

test.each([-0.1, 2_958_466, NaN, 20_261_001])("%d is no Excel date", (serial) => {
  expect(momentOfSerial(serial)).toBeUndefined();
});
