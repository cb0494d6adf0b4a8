import { cellAddress, columnLetters, columnPosition, sheetReference } from "../../src/metrics/cellArea";

test.each([
  ["规则表", "规则表"],
  ["Scores", "Scores"],
  ["评分 2026-10", "'评分 2026-10'"],
  ["2026", "'2026'"],
  ["Ann's", "'Ann''s'"],
  ["AB12", "'AB12'"],
  ["R", "'R'"],
  ["c", "'c'"],
  ["RC", "'RC'"],
  ["R1C1", "'R1C1'"],
  ["True", "'True'"],
  ["Rules", "Rules"],
])("a sheet called %s stands in formulas as %s", (name, reference) => {
  expect(sheetReference(name)).toBe(reference);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [16_383, "XFD"],
])("column %i is %s", (position, letters) => {
  expect(columnLetters(position)).toBe(letters);
  expect(columnPosition(letters)).toBe(position);
});

test("an address is written as Excel writes it", () => {
  expect(cellAddress("2026-10", 4, 2)).toBe("'2026-10'!C5");
});
