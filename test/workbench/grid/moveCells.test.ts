/** Cut and paste of cells, as formulas, tables and drop-downs see it. */
import { aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

test("references follow the cells that were cut, on every sheet, and others stay", async () => {
  const { grid, sheet } = aGrid();
  const other = grid.addSheet("其他");
  put(sheet, "A1", [
    ["项目", "权重"],
    ["甲", 40],
    ["乙", 30],
    ["丙", 20],
    ["丁", 10],
  ]);
  grid.addTable(sheet.id, {
    name: "T",
    rect: at("A1:B5"),
    style: "",
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    showBandedRows: false,
  });
  put(other, "A1", [["=Sheet1!$B$2"], ["=Sheet1!$B$5"], ["=SUM(Sheet1!$B$2:$B$500)"], ["=SUM(T[权重])"], ["=SUM(Sheet1!$B$2:$B$3)"]]);
  await grid.settle();
  // 丁 goes before 乙: a blank row there, the cells into it, and the row they came from goes.
  sheet.insertRows(2, 1);
  sheet.moveCells(at("A6:B6"), { row: 2, column: 0 });
  sheet.deleteRows(5, 1);
  await grid.settle();
  expect(values(sheet, "A1:B5")).toEqual([
    ["项目", "权重"],
    ["甲", 40],
    ["丁", 10],
    ["乙", 30],
    ["丙", 20],
  ]);
  expect(grid.tables[0]!.rect.rows).toBe(5);
  expect(other.formulas(at("A1:A5")).flat()).toEqual([
    "=Sheet1!$B$2",
    "=Sheet1!$B$3",
    "=SUM(Sheet1!$B$2:$B$500)",
    "=SUM(T[权重])",
    "=SUM(Sheet1!$B$2:$B$4)",
  ]);
  expect(value(other, "A2")).toBe(10);
  expect(value(other, "A4")).toBe(100);
});

test("rows that go from a sheet out of sight take its table and all references along", async () => {
  const { grid, sheet } = aGrid();
  const other = grid.addSheet("其他");
  put(sheet, "A1", [["项目"], ["甲"], ["乙"], ["丙"]]);
  const looks = { style: "", showHeaders: true, showTotals: false, showFilter: true, showBandedRows: false };
  grid.addTable(sheet.id, { name: "T", rect: at("A1:A4"), ...looks });
  put(other, "A1", [["=Sheet1!$A$4"]]);
  grid.activate(other.id);
  await grid.settle();
  sheet.deleteRows(2, 1);
  await grid.settle();
  expect(grid.tables[0]!.rect.rows).toBe(3);
  expect(other.formulas(at("A1"))).toEqual([["=Sheet1!$A$3"]]);
  expect(grid.activeSheet.id).toBe(other.id);
});
