import { parseReference } from "../../../src/workbench/page/charts/reference";

test.each([
  ["=Sheet1!$B$2:$B$9", { sheet: "Sheet1", rect: { row: 1, column: 1, rows: 8, columns: 1 } }],
  ["='考核表 2026-10'!$A$1", { sheet: "考核表 2026-10", rect: { row: 0, column: 0, rows: 1, columns: 1 } }],
  ["='It''s'!C3:D4", { sheet: "It's", rect: { row: 2, column: 2, rows: 2, columns: 2 } }],
  ["=SUM(Sheet1!A1)", undefined],
  ["Score", undefined],
  ["=Sheet1!A1,Sheet1!B1", undefined],
])("%s", (formula, expected) => {
  expect(parseReference(formula)).toEqual(expected);
});
