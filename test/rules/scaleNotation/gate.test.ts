import { parseGate, printGate } from "../../../src/rules/scaleNotation/gate";

test.each([
  ["veto", "veto"],
  ["一票否决", "veto"],
  ["取消资格", "veto"],
  ["cap 60", "cap 60"],
  ["Cap at 60 points", "cap 60"],
  ["封顶６０分", "cap 60"],
  ["最高59.5分", "cap 59.5"],
  ["downgrade 1", "downgrade 1"],
  ["downgrade", "downgrade 1"],
  ["降2级", "downgrade 2"],
  ["降级一档", "downgrade 1"],
  ["降档", "downgrade 1"],
  ["降两档", "downgrade 2"],
])("%j reads as %j", (text, canonical) => {
  const result = parseGate(text);
  expect(result.ok ? printGate(result.action) : result.mistake).toBe(canonical);
});

test.each([
  ["", { code: "empty", position: 0, found: "" }],
  ["minus 5", { code: "unknownGate", position: 0, found: "minus" }],
  ["cap", { code: "capNeedsNumber", position: 3, found: "" }],
  ["downgrade lots", { code: "downgradeNeedsNumber", position: 10, found: "lots" }],
  ["veto always", { code: "trailing", position: 5, found: "always" }],
])("%j is a mistake", (text, mistake) => {
  expect(parseGate(text)).toEqual({ ok: false, mistake });
});
