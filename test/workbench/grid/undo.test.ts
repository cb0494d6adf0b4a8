import { aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

test("a batch is one step back and one step forth, whatever it did", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1], ["=A1*2"]]);
  await grid.settle();
  grid.batch(() => {
    put(sheet, "A1", 5);
    put(sheet, "C1", "=SEQUENCE(2)");
    sheet.setStyle(at("A1:A2"), { bold: true, borders: { top: { style: "thin", color: "#000000" } } });
    sheet.insertRows(0, 1);
    sheet.setColumnWidth(0, 1, 200);
    sheet.merge(at("E1:F1"), false);
    sheet.putChart({ id: "c1", name: "Chart 1", kind: "line", series: [], left: 0, top: 0, width: 10, height: 10 });
    grid.setName({ name: "One", formula: "=Sheet1!$A$2", visible: true, comment: "" });
  });
  await grid.settle();
  expect(values(sheet, "A1:C3")).toEqual([
    ["", "", ""],
    [5, "", 1],
    [10, "", 2],
  ]);
  expect(await grid.undo()).toBe(true);
  expect(values(sheet, "A1:C3")).toEqual([
    [1, "", ""],
    [2, "", ""],
    ["", "", ""],
  ]);
  expect(sheet.styles(at("A1:A2"))).toEqual([[{}], [{}]]);
  expect([sheet.columnWidth(0), sheet.merges(), sheet.charts(), grid.names()]).toEqual([64, [], [], []]);
  expect(await grid.redo()).toBe(true);
  expect(values(sheet, "A1:C3")).toEqual([
    ["", "", ""],
    [5, "", 1],
    [10, "", 2],
  ]);
  expect(sheet.styles(at("A2"))).toEqual([[{ bold: true, borders: { top: { style: "thin", color: "#000000" } } }]]);
  expect([sheet.columnWidth(0), sheet.merges(), sheet.charts().length, grid.names().length]).toEqual([200, [at("E1:F1")], 1, 1]);
});

test("writes outside a batch are undone one by one, until nothing is left", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", "first");
  put(sheet, "A1", "second");
  await grid.undo();
  expect(value(sheet, "A1")).toBe("first");
  await grid.undo();
  expect(value(sheet, "A1")).toBe("");
  expect(await grid.undo()).toBe(false);
});

test("undoing a new look leaves the formula and what it spilled", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", "=SEQUENCE(3)");
  await grid.settle();
  sheet.setStyle(at("A1:A3"), { bold: true });
  await grid.undo();
  expect(values(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
  expect(sheet.formulas(at("A1"))).toEqual([["=SEQUENCE(3)"]]);
  expect(sheet.styles(at("A1:A3"))).toEqual([[{}], [{}], [{}]]);
});

test("a deleted sheet comes back with its cells", async () => {
  const { grid } = aGrid();
  const other = grid.addSheet("Other");
  put(other, "A1", [[1, "=A1+1"]]);
  await grid.settle();
  grid.deleteSheet(other.id);
  await grid.undo();
  expect(grid.sheetByName("Other")?.values(at("A1:B1"))).toEqual([[1, 2]]);
});
