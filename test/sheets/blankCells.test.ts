import { blankColumn, dashEdits } from "../../src/sheets/blankCells";

const column = blankColumn("2026-10", "CSAT", "D", [4, 5, 6, 9]);

test("neighbouring empty cells are one run, with the address that selects it", () => {
  expect(column.count).toBe(4);
  expect(column.runs).toEqual([
    { from: 5, count: 3, address: "'2026-10'!D5:D7" },
    { from: 10, count: 1, address: "'2026-10'!D10" },
  ]);
});

test("a dash goes into every empty cell, and into no other", () => {
  expect(dashEdits("2026-10", [column], false)).toEqual([
    { sheet: "2026-10", at: "D5", rows: [["—"], ["—"], ["—"]] },
    { sheet: "2026-10", at: "D10", rows: [["—"]] },
  ]);
});

test("across hidden rows every cell is written by itself", () => {
  expect(dashEdits("2026-10", [column], true).map(({ at }) => at)).toEqual(["D5", "D6", "D7", "D10"]);
});
