import { answerOf, errorCell } from "./runtime";
import { gate } from "../../src/functions/gate";

const bands = [["≥90→1.2; ≥80→1.0; ≥70→0.8"]];
const after = (score: unknown, flags: unknown[][], actions: unknown[][], params?: unknown[][]) => {
  const answer = answerOf(() => gate([[score]], flags, actions as never, params));
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
};

test("92 with a leaked customer record is 0", () => {
  for (const flag of [true, 1, 2, "是", "TRUE", "y", "√"]) expect(after(92, [[flag]], [["VETO"]])).toBe(0);
});

test("an empty, missing or negative flag is no breach; other text is refused", () => {
  for (const flag of [null, "", "—", false, 0, "否", "无"]) expect(after(92, [[flag]], [["VETO"]])).toBe(92);
  expect(after(92, [["maybe"]], [["VETO"]])).toBe("#VALUE!");
  expect(after(92, [[errorCell("#DIV/0!")]], [["VETO"]])).toBe("#DIV/0!");
});

test("the harshest of several wins", () => {
  expect(after(92, [[1, 1]], [["CAP", "VETO"]], [[60, null]])).toBe(0);
  expect(after(92, [[1, 1]], [["cap 70", "cap 60"]])).toBe(60);
  expect(after(92, [[1, 1]], [["downgrade 1", "cap 60"]], bands)).toBe(60);
});

test("a downgrade leaves the highest total of the band below, from bands in any form", () => {
  const columns = [
    [90, 1.2],
    [80, 1],
  ];
  expect(after(92, [[1]], [["DOWNGRADE"]], bands)).toBe(89.99);
  expect(after(92, [[1]], [["downgrade 2"]], bands)).toBe(79.99);
  expect(after(92, [[1]], [["DOWNGRADE"]], columns)).toBe(89.99);
  expect(after(92, [[1, 0]], [["DOWNGRADE", "CAP"]], [[bands[0]?.[0], 60]])).toBe(89.99);
  expect(
    after(
      92,
      [[1, 0]],
      [["DOWNGRADE", "veto"]],
      [
        ["≥90→1.2", ""],
        ["≥80→1.0", "Y"],
      ],
    ),
  ).toBe(89.99);
});

test("an action that can't be carried out is refused", () => {
  expect(after(92, [[1]], [["DOWNGRADE"]])).toBe("#VALUE!");
  expect(after(92, [[1]], [["CAP"]])).toBe("#VALUE!");
  expect(after(92, [[1]], [["explode"]])).toBe("#VALUE!");
  expect(after(92, [[1, 1]], [["VETO"]])).toBe("#VALUE!");
});

test("a column of totals, one row of flags each", () => {
  const totals = [[92], [88], ["—"], [errorCell("#N/A")]];
  const flags = [[1], [null], [1], [1]];
  expect(answerOf(() => gate(totals, flags, [["VETO"]] as never))).toEqual([[0], [88], ["—"], ["#N/A"]]);
});

test("one parameter per red line: bands stand with the downgrade, the cap says its own number", () => {
  const actions = [["veto", "cap 60", "DOWNGRADE"]];
  const params = [["", "", bands[0]?.[0]]];
  expect(after(92, [["", "", 1]], actions, params)).toBe(89.99);
  expect(after(92, [["", 1, 1]], actions, params)).toBe(60);
});

test("a second breach never leaves more than the first (D13)", () => {
  expect(after(72, [["", 1]], [["cap 75", "downgrade 1"]], bands)).toBe(69.99);
  expect(after(72, [[1, 1]], [["cap 75", "downgrade 1"]], bands)).toBe(69.99);
});
