import { answerOf, errorCell, sentenceOf } from "./runtime";
import { award } from "../../src/functions/award";

const paid = (value: unknown, threshold: unknown, amount: unknown = 500, dir?: string, eligible?: unknown) =>
  [answerOf(() => award([[value]], [[threshold]], [[amount]], dir as never, eligible === undefined ? undefined : [[eligible]]))].flat(2)[0];

test.each([
  ["a repeat rate of 0.125 × 0.8 resolves exactly 90 %", 1 - 0.125 * 0.8, 0.9, 500],
  ["what is shown as 90.00 %", 0.89995, 0.9, 500],
  ["what is shown as 89.99 %", 0.89994, 0.9, 0],
  ["the threshold itself, made by arithmetic", 0.9, 0.3 * 3, 500],
  ["scores, at 2 decimals", 89.995, 90, 500],
  ["scores just below", 89.99, 90, 0],
  ["texts", "90%", "90%", 500],
  ["a threshold written finer", 0.90124, 0.90125, 0],
  ["no value: never silently 0", "—", 0.9, "#N/A"],
  ["no threshold", 0.9, null, "#N/A"],
  ["points against a percent", 92, 0.9, "#VALUE!"],
  ["points against a written percent", 95, "90%", "#VALUE!"],
  ["a percent against points", "95%", 90, "#VALUE!"],
  ["a time against a ratio", "28秒", 0.5, "#VALUE!"],
  ["a time against a percent", "28秒", "50%", "#VALUE!"],
  ["an Excel time against seconds", 5 / 1440, "30秒", "#VALUE!"],
  ["more than the whole against a written percent", 1.2, "90%", 500],
  ["TRUE", true, 0.9, "#VALUE!"],
  ["an error", errorCell("#DIV/0!"), 0.9, "#DIV/0!"],
])("%s", (_name, value, threshold, answer) => {
  expect(paid(value, threshold)).toBe(answer);
});

test("an empty eligibility asks for a decision, not for a number", () => {
  expect(sentenceOf(() => award([[1]], [[1]], [[1]], undefined, [["—"]]))).toBe("“—”不是可用值：TRUE, FALSE, 1, 0, 是, 否。");
});

test("where less is better, the threshold and less", () => {
  expect([29, 30, 30.004, 30.01].map((seconds) => paid(seconds, 30, 200, "lower"))).toEqual([200, 200, 200, 0]);
  expect([paid("28秒", 30, 200, "LOWER"), paid("95%", 90, 500, "LOWER")]).toEqual([200, "#VALUE!"]);
  expect(paid(5, 0.05, 200, "LOWER")).toBe("#VALUE!");
  expect(sentenceOf(() => award([[1]], [[1]], [[1]], "UP" as never))).toContain("HIGHER 越高越好, LOWER 越低越好");
});

test.each([
  [true, 500],
  [1, 500],
  ["是", 500],
  ["✓", 500],
  [false, 0],
  [0, 0],
  ["否", 0],
  [null, "#N/A"],
  ["", "#N/A"],
  [" ", "#N/A"],
  ["—", "#N/A"],
  ["也许", "#VALUE!"],
  [errorCell("#DIV/0!"), "#DIV/0!"],
])("who may have it: %p → %p", (eligible, answer) => {
  expect(paid(0.95, 0.9, 500, undefined, eligible)).toBe(answer);
});

test("who may not have it gets 0, even without a value; a broken value stays broken", () => {
  expect([paid("—", 0.9, 500, undefined, "否"), paid(errorCell("#DIV/0!"), 0.9, 500, undefined, "否")]).toEqual([0, "#DIV/0!"]);
});

test("awards are yuan, to the cent, and never negative", () => {
  expect([paid(1, 0.9, 100.005), paid(1, 0.9, -1), paid(1, 0.9, "500元"), paid(1, 0.9, "—"), paid(1, 0.9, "50%")]).toEqual([
    100.01,
    "#NUM!",
    500,
    "#N/A",
    "#VALUE!",
  ]);
});

test("one threshold for a column, or one beside each", () => {
  expect(award([[0.95], [0.85]], [[0.9]], [[500]])).toEqual([[500], [0]]);
  expect(award([[0.95], [0.85]], [[0.96], [0.8]], [[500], [300]])).toEqual([[0], [300]]);
});

test("an Excel time doesn't reach a threshold in plain seconds", () => {
  expect([paid(45 / 86400, 30, 200, "LOWER"), paid(0.5, 30, 200, "LOWER"), paid(28, 30, 200, "LOWER")]).toEqual(["#VALUE!", 200, 200]);
});

test("a percent against a threshold in points pays nobody nothing by mistake", () => {
  expect([paid(0.92, 90, 500), paid(0.92, 3, 500), paid(1, 90, 500), paid(0, 90, 500)]).toEqual(["#VALUE!", 0, 0, 0]);
});
