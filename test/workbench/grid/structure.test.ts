import { aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

test("inserted and deleted rows carry formulas along", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1], [2], [3], ["=SUM(A1:A3)"]]);
  await grid.settle();
  sheet.insertRows(1, 2);
  await grid.settle();
  expect(sheet.formulas(at("A6"))).toEqual([["=SUM(A1:A5)"]]);
  expect(values(sheet, "A1:A6")).toEqual([[1], [""], [""], [2], [3], [6]]);
  sheet.deleteRows(3, 1);
  await grid.settle();
  expect(sheet.formulas(at("A5"))).toEqual([["=SUM(A1:A4)"]]);
  expect(value(sheet, "A5")).toBe(4);
  sheet.insertRows(0, 1);
  await grid.settle();
  expect(sheet.formulas(at("A6"))).toEqual([["=SUM(A2:A5)"]]);
});

test("inserted and deleted columns carry formulas along", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1, 2, "=A1+B1"]]);
  sheet.insertColumns(1, 1);
  await grid.settle();
  expect(sheet.formulas(at("D1"))).toEqual([["=A1+C1"]]);
  sheet.deleteColumns(0, 1);
  await grid.settle();
  expect(sheet.formulas(at("C1"))).toEqual([["=#REF!+B1"]]);
  expect(value(sheet, "C1")).toBe("#REF!");
});

test("cells shift down and right, up and left, and formulas follow them", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  put(sheet, "D1", [["=A2"], ["=B2"]]);
  await grid.settle();
  sheet.insertCells(at("A2"), "down");
  await grid.settle();
  expect(values(sheet, "A1:B4")).toEqual([
    [1, 10],
    ["", 20],
    [2, 30],
    [3, ""],
  ]);
  expect(sheet.formulas(at("D1:D2"))).toEqual([["=A3"], ["=B2"]]);
  sheet.deleteCells(at("A2"), "up");
  await grid.settle();
  expect(values(sheet, "A1:B3")).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  expect(sheet.formulas(at("D1:D2"))).toEqual([["=A2"], ["=B2"]]);
  sheet.insertCells(at("A1"), "right");
  await grid.settle();
  expect(values(sheet, "A1:C1")).toEqual([["", 1, 10]]);
  sheet.deleteCells(at("A1"), "left");
  await grid.settle();
  expect(values(sheet, "A1:B1")).toEqual([[1, 10]]);
});

test("cells shift on the sheet they are on, not on the active one", async () => {
  const { grid, sheet } = aGrid();
  const other = grid.addSheet("Other");
  put(sheet, "A1", 1);
  put(other, "A1", 2);
  other.insertCells(at("A1"), "down");
  await grid.settle();
  expect([value(sheet, "A1"), value(other, "A1"), value(other, "A2")]).toEqual([1, "", 2]);
  expect(grid.activeSheet.id).toBe(sheet.id);
});

test("sheets are added, moved, hidden, coloured, activated and deleted", () => {
  const { grid, sheet } = aGrid();
  const scores = grid.addSheet("评分");
  const cards = grid.addSheet("考核表");
  grid.moveSheet(cards.id, 0);
  expect(grid.sheets.map((one) => one.name)).toEqual(["考核表", "Sheet1", "评分"]);
  expect(cards.position).toBe(0);
  scores.visibility = "veryHidden";
  scores.tabColor = "#FF0000";
  scores.gridlines = false;
  expect([scores.visibility, scores.tabColor, scores.gridlines]).toEqual(["veryHidden", "#FF0000", false]);
  grid.activate(cards.id);
  grid.deleteSheet(cards.id);
  expect(grid.activeSheet.id).toBe(sheet.id);
  expect(grid.sheetById(cards.id)).toBeUndefined();
  expect(grid.sheetByName("评分")?.id).toBe(scores.id);
});

test("what refers to a deleted sheet is #REF!", async () => {
  const { grid, sheet } = aGrid();
  const other = grid.addSheet("Other");
  put(other, "A1", 4);
  put(sheet, "A1", "=Other!A1");
  await grid.settle();
  expect(value(sheet, "A1")).toBe(4);
  grid.deleteSheet(other.id);
  await grid.settle();
  expect(value(sheet, "A1")).toBe("#REF!");
});

test("sizes, hidden lines, frozen panes and merges", () => {
  const { sheet } = aGrid();
  expect([sheet.columnWidth(0), sheet.rowHeight(0)]).toEqual([64, 20]);
  sheet.setColumnWidth(1, 2, 120);
  sheet.setRowHeight(3, 1, 33);
  sheet.setRowsHidden(5, 2, true);
  sheet.setColumnsHidden(4, 1, true);
  expect([sheet.columnWidth(2), sheet.rowHeight(3), sheet.rowHidden(6), sheet.rowHidden(7), sheet.columnHidden(4)]).toEqual([
    120,
    33,
    true,
    false,
    true,
  ]);
  sheet.setRowsHidden(5, 2, false);
  expect(sheet.rowHidden(6)).toBe(false);
  sheet.freeze = { rows: 2, columns: 1 };
  expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  sheet.merge(at("A1:C2"), false);
  sheet.merge(at("E1:F2"), true);
  expect(sheet.merges()).toEqual([at("A1:C2"), at("E1:F1"), at("E2:F2")]);
  sheet.unmerge(at("A1"));
  expect(sheet.merges()).toEqual([at("E1:F1"), at("E2:F2")]);
});

test("columns fit their widest text; a Chinese character is twice as wide as a letter", () => {
  const { sheet } = aGrid();
  put(sheet, "A1", [["abcdefgh", "客服绩效考核表一", "x"]]);
  sheet.autofitColumns(0, 3);
  expect(sheet.columnWidth(1)).toBeGreaterThan(sheet.columnWidth(0) * 1.6);
  expect(sheet.columnWidth(2)).toBeLessThan(30);
});

test("the used range takes in values and, when asked, looks", async () => {
  const { grid, sheet } = aGrid();
  expect(sheet.usedRect(true)).toBeUndefined();
  put(sheet, "B2", [[1, 2]]);
  put(sheet, "E2", "=SEQUENCE(4)");
  sheet.setStyle(at("A1"), { bold: true });
  await grid.settle();
  expect(sheet.usedRect(true)).toEqual(at("B2:E5"));
  expect(sheet.usedRect(false)).toEqual(at("A1:E5"));
});

test("names refer to cells, follow them and go", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[3], [4]]);
  grid.setName({ name: "Weights", formula: "=Sheet1!$A$1:$A$2", visible: true, comment: "权重" });
  grid.setName({ name: "Local", formula: "=1+1", visible: false, comment: "", sheet: "Sheet1" });
  put(sheet, "C1", [["=SUM(Weights)"]]);
  await grid.settle();
  expect(value(sheet, "C1")).toBe(7);
  sheet.insertRows(0, 1);
  await grid.settle();
  expect(grid.names()).toEqual([
    { name: "Weights", formula: "=Sheet1!$A$2:$A$3", visible: true, comment: "权重" },
    { name: "Local", formula: "=1+1", visible: false, comment: "", sheet: "Sheet1" },
  ]);
  expect(value(sheet, "C2")).toBe(7);
  grid.deleteName("weights");
  await grid.settle();
  expect(grid.names().map(({ name }) => name)).toEqual(["Local"]);
  expect(value(sheet, "C2")).toBe("#NAME?");
});

test("looks are merged over what a cell has, property by property, and reset by name", () => {
  const { sheet } = aGrid();
  const line = { style: "thin", color: "#112233" } as const;
  sheet.setStyle(at("A1:B1"), { bold: true, fill: "#FF0000", borders: { top: line, bottom: line } });
  sheet.setStyle(at("A1"), { italic: true, indent: 2, horizontal: "left", borders: { left: { style: "double", color: "#000000" } } });
  expect(sheet.styles(at("A1:B1"))).toEqual([
    [
      {
        bold: true,
        fill: "#FF0000",
        italic: true,
        indent: 2,
        horizontal: "left",
        borders: { top: line, bottom: line, left: { style: "double", color: "#000000" } },
      },
      { bold: true, fill: "#FF0000", borders: { top: line, bottom: line } },
    ],
  ]);
  sheet.setStyle(at("A1:B1"), {}, ["fill", "borders", "bold"]);
  expect(sheet.styles(at("A1:B1"))).toEqual([[{ italic: true, indent: 2, horizontal: "left" }, {}]]);
});

test("clearing contents keeps looks, clearing formats keeps values and formulas", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[1, "=A1+1"]]);
  sheet.setStyle(at("A1:B1"), { bold: true });
  sheet.setNumberFormats(at("A1:B1"), [["0.0", "0.0"]]);
  await grid.settle();
  sheet.clear(at("A1:B1"), "formats");
  await grid.settle();
  expect(sheet.styles(at("A1:B1"))).toEqual([[{}, {}]]);
  expect(sheet.numberFormats(at("A1:B1"))).toEqual([["General", "General"]]);
  expect(sheet.formulas(at("A1:B1"))).toEqual([[1, "=A1+1"]]);
  sheet.setStyle(at("A1"), { bold: true });
  sheet.clear(at("A1:B1"), "contents");
  await grid.settle();
  expect(values(sheet, "A1:B1")).toEqual([["", ""]]);
  expect(sheet.styles(at("A1"))).toEqual([[{ bold: true }]]);
  sheet.clear(at("A1:B1"), "all");
  expect(sheet.usedRect(false)).toBeUndefined();
});
