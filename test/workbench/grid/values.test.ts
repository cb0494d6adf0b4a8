import { aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

test("cells keep what they are given: numbers, texts, booleans, nothing", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1.5, "00123", true, "", "#N/A", "text"]]);
  await grid.settle();
  expect(values(sheet, "A1:F1")).toEqual([[1.5, "00123", true, "", "#N/A", "text"]]);
  expect(sheet.valueTypes(at("A1:F1"))).toEqual([["Double", "String", "Boolean", "Empty", "Error", "String"]]);
});

test("a number format changes the text, never the value", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[0.2, 45_000, 1234.5]]);
  sheet.setNumberFormats(at("A1:C1"), [["0%", "yyyy-mm-dd", "#,##0.00"]]);
  put(sheet, "A2", "=A1*2");
  sheet.setNumberFormats(at("A2"), [["0.0%"]]);
  await grid.settle();
  expect(values(sheet, "A1:C2")).toEqual([
    [0.2, 45_000, 1234.5],
    [0.4, "", ""],
  ]);
  expect(sheet.texts(at("A1:C2"))).toEqual([
    ["20%", "2023-03-15", "1,234.50"],
    ["40.0%", "", ""],
  ]);
  expect(sheet.numberFormats(at("A1:B2"))).toEqual([
    ["0%", "yyyy-mm-dd"],
    ["0.0%", "General"],
  ]);
});

test("a decimal half is shown rounded away from zero, whatever its double is", () => {
  const { sheet } = aGrid();
  put(sheet, "A1", [
    [0.69995, 0.69994, 1.005, -1.005, 10.075],
    [89.995, 812, 0.674949999999999, 1e15, 0.3],
  ]);
  sheet.setNumberFormats(at("A1:E2"), [
    ["0.00%", "0.00%", "0.00", "0.00", "#,##0.00"],
    ["0.00", "0", "0.00%", "0", "0.####"],
  ]);
  expect(sheet.texts(at("A1:E2"))).toEqual([
    ["70.00%", "69.99%", "1.01", "-1.01", "10.08"],
    ["90.00", "812", "67.49%", "1000000000000000", "0.3"],
  ]);
});

test("a formula has a value and a text of its own, and follows what it refers to", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1], [2], ["=SUM(A1:A2)"], ["=A1>0"], ["=1/0"], ['=A1&"x"'], ["=C9"]]);
  await grid.settle();
  expect(values(sheet, "A3:A7")).toEqual([[3], [true], ["#DIV/0!"], ["1x"], [0]]);
  expect(sheet.formulas(at("A1:A3"))).toEqual([[1], [2], ["=SUM(A1:A2)"]]);
  put(sheet, "A1", 10);
  await grid.settle();
  expect(value(sheet, "A3")).toBe(12);
});

test("null leaves a cell alone and an empty text empties it", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1, 2, "=A1"]]);
  put(sheet, "A1", [[null, "", null]]);
  await grid.settle();
  expect(values(sheet, "A1:C1")).toEqual([[1, "", 1]]);
});

test("sheets refer to each other by name, also after a rename", async () => {
  const { grid, sheet } = aGrid();
  const other = grid.addSheet("规则表");
  put(other, "A1", 5);
  put(sheet, "A1", "=规则表!A1*2");
  await grid.settle();
  expect(value(sheet, "A1")).toBe(10);
  grid.renameSheet(other.id, "Rule book");
  await grid.settle();
  expect(sheet.formulas(at("A1"))).toEqual([["='Rule book'!A1*2"]]);
  put(other, "A1", 6);
  await grid.settle();
  expect(value(sheet, "A1")).toBe(12);
});

test("ten thousand rows of twenty values are written and read in the blink of an eye", async () => {
  const { grid, sheet } = aGrid();
  const rows = Array.from({ length: 10_000 }, (_row, y) => Array.from({ length: 20 }, (_column, x) => y * 20 + x));
  // Our own time, whatever else the machine is busy with.
  const spent = () => process.cpuUsage().user / 1_000;
  const start = spent();
  put(sheet, "A1", rows);
  const written = spent();
  const read = sheet.values({ row: 0, column: 0, rows: 10_000, columns: 20 });
  const done = spent();
  expect(read).toEqual(rows);
  await grid.settle();
  expect(written - start).toBeLessThan(4000);
  expect(done - written).toBeLessThan(1500);
});
