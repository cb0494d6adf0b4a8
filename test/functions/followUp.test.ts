import { answerOf } from "./runtime";
import { followup } from "../../src/functions/followUp";

const opened = "2026-10-01 09:00";
const stand = (first: unknown, closed: unknown, asOf: unknown = "2026-11-01", start: unknown = opened, ...hours: number[]) =>
  [answerOf(() => followup([[start]], [[first]], [[closed]], [[asOf]], ...hours))].flat(2)[0];

describe("first follow-up within 24 hours, closed within 72, both inclusive", () => {
  test.each([
    ["both in time", "2026-10-01 10:00", "2026-10-02 10:00", "OK"],
    ["exactly 24 and 72 hours", "2026-10-02 09:00:00", "2026-10-04 09:00:00", "OK"],
    ["a second after 24 hours", "2026-10-02 09:00:01", "2026-10-03 09:00", "LATE1"],
    ["a second after 72 hours", "2026-10-02 09:00", "2026-10-04 09:00:01", "LATE2"],
    ["both late: named by the first limit missed", "2026-10-03 09:00", "2026-10-05 09:00", "LATE1"],
    ["closed at once: closing is a follow-up", null, "2026-10-01 11:00", "OK"],
    ["closed after 30 hours without one", null, "2026-10-02 15:00", "LATE1"],
    ["followed up once more after closing", "2026-10-05 09:00", "2026-10-02 09:00", "OK"],
    ["closed at the moment it was opened", opened, opened, "OK"],
    ["Excel dates", 46297.375, 46299.375, "OK"],
    ["closed before it was opened", "2026-10-01 10:00", "2026-10-01 08:59", "#NUM!"],
    ["followed up before it was opened", "2026-10-01 08:59", null, "#NUM!"],
    ["a word", "soon", null, "#VALUE!"],
  ])("%s", (_name, first, closed, answer) => {
    expect(stand(first, closed)).toBe(answer);
  });
});

describe("an open case that isn't due is no miss", () => {
  test.each([
    ["nothing done, at exactly 24 hours", null, "2026-10-02 09:00:00", "OPEN"],
    ["nothing done, a second later", null, "2026-10-02 09:00:01", "DUE"],
    ["followed up, at exactly 72 hours", "2026-10-01 10:00", "2026-10-04 09:00:00", "OPEN"],
    ["followed up, a second later", "2026-10-01 10:00", "2026-10-04 09:00:01", "DUE"],
    ["followed up late, before 72 hours: a miss already", "2026-10-02 10:00", "2026-10-03 09:00", "LATE1"],
    ["followed up late, after 72 hours: the first limit missed names it for good", "2026-10-02 10:00", "2026-10-05 09:00", "LATE1"],
    ["not opened yet", null, "2026-10-01 08:59", "—"],
  ])("%s", (_name, first, asOf, answer) => {
    expect(stand(first, null, asOf)).toBe(answer);
  });
});

describe("a past month stays as it was: what happened after its end hasn't happened", () => {
  test.each([
    ["closed in the next month", "2026-10-31 10:00", "2026-11-02 09:00", "2026-10-31 09:00", "OPEN"],
    ["followed up in the next month", "2026-11-01 08:00", null, "2026-10-31 09:00", "OPEN"],
    ["overdue at the end of the month", "2026-11-05 08:00", "2026-11-06 08:00", "2026-10-29 09:00", "DUE"],
  ])("%s", (_name, first, closed, start, answer) => {
    expect(stand(first, closed, "2026-11-01", start)).toBe(answer);
  });

  test("so it can't do without its moment: there is no clock", () => {
    expect([stand(null, null, null), stand(null, null, "")]).toEqual(["#VALUE!", "#VALUE!"]);
  });
});

test("hours that are text are refused, with a sentence", () => {
  expect(stand(null, null, undefined, opened, "两天" as never)).toBe("#VALUE!");
  expect(stand(null, null, undefined, opened, -1)).toBe("#NUM!");
});

test("limits of their own: a complaint within 24 hours", () => {
  expect([stand(null, "2026-10-02 09:00", undefined, opened, 24, 24), stand(null, "2026-10-02 10:00", undefined, opened, 36, 24)]).toEqual([
    "OK",
    "LATE2",
  ]);
});

test("no limit is negative", () => {
  expect([stand(null, null, undefined, opened, -1), stand(null, null, undefined, opened, 24, -1)]).toEqual(["#NUM!", "#NUM!"]);
});

test("a column of cases against one moment; the rate leaves out what is open", () => {
  const log = [
    [opened, "2026-10-01 10:00", "2026-10-02 10:00"],
    [opened, "2026-10-03 10:00", "2026-10-04 08:00"],
    ["2026-10-31 20:00", null, null],
    ["—", null, null],
  ];
  const pick = (k: number) => log.map((row) => [row[k]]);
  expect(answerOf(() => followup(pick(0), pick(1), pick(2), [["2026-11-01"]]))).toEqual([["OK"], ["LATE1"], ["OPEN"], ["—"]]);
});

test("never followed up, never closed: the columns may be left out", () => {
  const left = null as unknown as unknown[][];
  expect(answerOf(() => followup([[opened]], left, left, [["2026-10-01 12:00"]]))).toEqual([["OPEN"]]);
});
