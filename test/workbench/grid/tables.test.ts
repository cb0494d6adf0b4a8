import type { TableData } from "../../../src/workbench/grid/cells";
import { aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

const looks = { style: "TableStyleMedium2", showHeaders: true, showTotals: false, showFilter: true, showBandedRows: true };

async function withTable() {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [
    ["姓名", "Score", "Weight"],
    ["a", 90, 0.5],
    ["b", 70, 0.3],
    ["c", 50, 0.2],
  ]);
  const table = grid.addTable(sheet.id, { name: "Kpi", rect: at("A1:C4"), ...looks });
  await grid.settle();
  return { grid, sheet, table };
}

test("formulas refer to a table's columns, headers, whole and current row", async () => {
  const { grid, sheet } = await withTable();
  put(sheet, "E1", [
    ["=SUM(Kpi[Score])"],
    ["=Kpi[@Score]*2"],
    ["=ROWS(Kpi[#All])"],
    ["=COUNTA(Kpi[#Headers])"],
    ['=XLOOKUP("b",Kpi[姓名],Kpi[Score])'],
    ["=SUMPRODUCT(Kpi[Score],Kpi[Weight])"],
  ]);
  await grid.settle();
  expect(values(sheet, "E1:E6")).toEqual([[210], [180], [4], [3], [70], [76]]);
  expect(sheet.formulas(at("E2"))).toEqual([["=Kpi[@Score]*2"]]);
});

test("a resized table takes its references along", async () => {
  const { grid, sheet, table } = await withTable();
  put(sheet, "E1", "=SUM(Kpi[Score])");
  put(sheet, "A5", [["d", 10, 0]]);
  grid.updateTable({ ...table, rect: at("A1:C5") });
  await grid.settle();
  expect(value(sheet, "E1")).toBe(220);
  expect(grid.tables[0]?.rect).toEqual(at("A1:C5"));
  grid.updateTable({ ...table, rect: at("A1:C3"), style: "TableStyleLight1", showBandedRows: false });
  await grid.settle();
  expect(value(sheet, "E1")).toBe(160);
  expect(grid.tables).toEqual<TableData[]>([
    { id: table.id, name: "Kpi", rect: at("A1:C3"), ...looks, style: "TableStyleLight1", showBandedRows: false },
  ]);
});

test("a table widened by a column knows the new column", async () => {
  const { grid, sheet, table } = await withTable();
  put(sheet, "D1", [["Bonus"], [1], [2], [3]]);
  grid.updateTable({ ...table, rect: at("A1:D4") });
  put(sheet, "F1", "=SUM(Kpi[Bonus])");
  await grid.settle();
  expect(value(sheet, "F1")).toBe(6);
});

test("a renamed table is renamed in formulas", async () => {
  const { grid, sheet, table } = await withTable();
  put(sheet, "E1", "=SUM(Kpi[Score])");
  await grid.settle();
  grid.updateTable({ ...table, name: "Scores" });
  await grid.settle();
  expect(sheet.formulas(at("E1"))).toEqual([["=SUM(Scores[Score])"]]);
  expect(value(sheet, "E1")).toBe(210);
});

test("a header typed anew renames the column, in formulas too, and back when it is undone", async () => {
  const { grid, sheet } = await withTable();
  put(sheet, "E1", [["=SUM(Kpi[Score])"], ["=Kpi[@Score]+1"]]);
  await grid.settle();
  put(sheet, "B1", "Points");
  put(sheet, "F1", "=MAX(Kpi[Points])");
  await grid.settle();
  expect(values(sheet, "E1:E2")).toEqual([[210], [91]]);
  expect(sheet.formulas(at("E1:E2"))).toEqual([["=SUM(Kpi[Points])"], ["=Kpi[@Points]+1"]]);
  expect(value(sheet, "F1")).toBe(90);
  await grid.undo();
  await grid.undo();
  expect(sheet.formulas(at("E1:E2"))).toEqual([["=SUM(Kpi[Score])"], ["=Kpi[@Score]+1"]]);
  expect(values(sheet, "E1:E2")).toEqual([[210], [91]]);
});

test("rows inserted inside a table widen it", async () => {
  const { grid, sheet } = await withTable();
  put(sheet, "E1", "=SUM(Kpi[Score])");
  sheet.insertRows(2, 1);
  put(sheet, "B3", 5);
  await grid.settle();
  expect(grid.tables[0]?.rect).toEqual(at("A1:C5"));
  expect(value(sheet, "E1")).toBe(215);
});

test("a deleted table leaves its cells, and its references are errors", async () => {
  const { grid, sheet, table } = await withTable();
  put(sheet, "E1", "=SUM(Kpi[Score])");
  await grid.settle();
  grid.deleteTable(table.id);
  await grid.settle();
  expect(grid.tables).toEqual([]);
  expect(value(sheet, "B2")).toBe(90);
  expect(["#REF!", "#NAME?"]).toContain(value(sheet, "E1"));
});

test("a table knows its sheet", async () => {
  const { grid, sheet, table } = await withTable();
  expect(grid.tableSheetId(table.id)).toBe(sheet.id);
});
