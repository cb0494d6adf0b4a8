import type { Chart } from "../../../src/workbench/grid/cells";
import { aGrid, at, closeGrids, put, value } from "./aGrid";

afterEach(closeGrids);

const chart: Chart = {
  id: "c1",
  name: "Scores",
  kind: "barClustered",
  series: [{ name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4" }],
  left: 0,
  top: 0,
  width: 300,
  height: 200,
};

function aCharted() {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [
    ["name", "score"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  const board = grid.addSheet("Board");
  board.putChart(chart);
  sheet.page = { printArea: "A1:B4", titleRows: "1:1" };
  return { grid, sheet, board, values: () => board.charts()[0]?.series[0]?.values };
}

test("a sheet that isn't there is #REF!, and no other formula is taken in by it, whichever came first", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A2", [[1], [2], [3]]);
  put(sheet, "C1", [["=SUM(不存在!A2:A4)"], ["=SUM(A2:A4)"], ["=SUM(不存在!A2:A4)"], ["=不存在!A2"]]);
  await grid.settle();
  put(sheet, "D1", [["=SUM(A2:A4)"], ["=SUM(不存在!A2:A4)"]]);
  await grid.settle();
  expect(["C1", "C2", "C3", "C4", "D1", "D2"].map((cell) => value(sheet, cell))).toEqual(["#REF!", 6, "#REF!", "#REF!", 6, "#REF!"]);
});

test("charts follow the new name of the sheet they show", async () => {
  const { grid, sheet, board } = aCharted();
  grid.renameSheet(sheet.id, "评分 2026-10");
  expect(board.charts()[0]?.series[0]).toEqual({
    name: "='评分 2026-10'!$B$1",
    values: "='评分 2026-10'!$B$2:$B$4",
    categories: "='评分 2026-10'!$A$2:$A$4",
  });
  await grid.undo();
  expect(board.charts()).toEqual([chart]);
});

test("charts and print areas follow inserted rows, and undo takes them back", async () => {
  const { grid, sheet, board, values } = aCharted();
  sheet.insertRows(2, 2);
  expect(values()).toBe("=Sheet1!$B$2:$B$6");
  expect(sheet.page).toEqual({ printArea: "A1:B6", titleRows: "1:1" });
  sheet.insertRows(0, 1);
  expect(values()).toBe("=Sheet1!$B$3:$B$7");
  expect(sheet.page).toEqual({ printArea: "A2:B7", titleRows: "2:2" });
  await grid.undo();
  await grid.undo();
  expect(board.charts()).toEqual([chart]);
  expect(sheet.page).toEqual({ printArea: "A1:B4", titleRows: "1:1" });
});

test("a deleted row leaves the chart, all of them leave it without cells; undo brings both back", async () => {
  const { grid, sheet, board, values } = aCharted();
  sheet.deleteRows(1, 1);
  expect(values()).toBe("=Sheet1!$B$2:$B$3");
  await grid.undo();
  expect(board.charts()).toEqual([chart]);
  sheet.deleteRows(1, 3);
  expect(values()).toBe("=#REF!");
  await grid.undo();
  expect(board.charts()).toEqual([chart]);
});

test("rules and drop-downs follow rows and names of sheets", async () => {
  const { grid, sheet, board } = aCharted();
  sheet.addConditionalFormat({
    type: "custom",
    rects: [at("A2:B4")],
    stopIfTrue: false,
    formula: "=$B2<2",
    format: { bold: true },
  } as never);
  board.setValidation(at("D1"), { list: "=Sheet1!$A$2:$A$4", inCellDropDown: true, allowBlank: true });
  sheet.insertRows(0, 1);
  expect(sheet.conditionalFormats()[0]).toMatchObject({ rects: [at("A3:B5")], formula: "=$B3<2" });
  expect(board.validations()[0]?.list).toBe("=Sheet1!$A$3:$A$5");
  grid.renameSheet(sheet.id, "People");
  expect(board.validations()[0]?.list).toBe("=People!$A$3:$A$5");
});
