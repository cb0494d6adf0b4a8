import type { Cell, SheetData, WorkbookData } from "../../../src/workbench/grid/cells";
import type { Grid } from "../../../src/workbench/grid/grid";
import { aFunction, aGrid, at, closeGrids, put, value, values } from "./aGrid";

afterEach(closeGrids);

function registerDouble(grid: Grid): void {
  grid.registerFunctions([aFunction("DOUBLE", ["x[]"], { returnsMatrix: true })], (calls) =>
    Promise.resolve(calls.map(({ args }) => (args[0] as readonly (readonly number[])[]).map((row) => row.map((x) => x * 2)))),
  );
}

/** A workbook that uses everything the grid keeps. */
async function everything(): Promise<Grid> {
  const { grid, sheet } = aGrid();
  registerDouble(grid);
  grid.name = "考核 2026-10";
  grid.batch(() => {
    put(sheet, "A1", [
      ["姓名", "Score", "Rate"],
      ["张伟", 90, 0.692],
      ["王芳", 70.5, 0.5],
      ["", true, "—"],
    ]);
    put(sheet, "E1", [
      ["=SUM(B2:B3)"],
      ["=KPI.DOUBLE(B2:B3)"],
      [null],
      ["=1/0"],
      ['=""'],
      ["=SEQUENCE(2,2)"],
      [null],
      ["=Kpi[@Score]"],
      ["=SUM(E6#)"],
    ]);
    sheet.setNumberFormats(at("C2:C3"), [["0.0%"], ["0.0%"]]);
    sheet.setStyles(at("A1:B2"), [
      [
        { bold: true, fill: "#1F4E78", fontColor: "#FFFFFF", horizontal: "center", vertical: "center", wrap: true },
        { italic: true, underline: true, strikethrough: true, fontName: "Arial", fontSize: 14 },
      ],
      [
        {
          indent: 2,
          horizontal: "left",
          borders: { top: { style: "thin", color: "#112233" }, bottom: { style: "double", color: "#000000" } },
        },
        { horizontal: "right", indent: 1 },
      ],
    ]);
    sheet.setColumnWidth(0, 1, 130);
    sheet.setRowHeight(0, 1, 31);
    sheet.setRowsHidden(9, 2, true);
    sheet.setColumnsHidden(8, 1, true);
    sheet.merge(at("H1:I2"), false);
    sheet.freeze = { rows: 1, columns: 1 };
    sheet.tabColor = "#00AA00";
    sheet.gridlines = false;
    sheet.protection = { password: "x", options: { allowFormatCells: true } };
    sheet.page = {
      orientation: "landscape",
      paper: "a4",
      fitWidth: 1,
      fitHeight: 0,
      titleRows: "$1:$1",
      margins: { top: 36, bottom: 36, left: 36, right: 36 },
    };
    sheet.setValidation(at("D2:D4"), {
      list: "A,B,C",
      inCellDropDown: true,
      allowBlank: true,
      prompt: { title: "t", message: "m" },
      error: { title: "e", message: "n", style: "warning" },
    });
    sheet.setValidation(at("D6"), {
      inCellDropDown: true,
      allowBlank: false,
      raw: { type: "decimal", operator: "between", formulae: [0, 1] },
    });
    sheet.putChart({
      id: "c1",
      name: "Chart 1",
      kind: "radar",
      title: "评分",
      series: [{ name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$3", categories: "=Sheet1!$A$2:$A$3", color: "#FF0000" }],
      left: 10,
      top: 20,
      width: 300,
      height: 200,
      legend: "bottom",
      valueAxis: { min: 0, max: 100 },
    });
    const base = { rects: [at("B2:B3")], stopIfTrue: false };
    sheet.addConditionalFormat({
      ...base,
      type: "dataBar",
      color: "#63C384",
      min: { kind: "auto" },
      max: { kind: "number", value: 100 },
      showValue: true,
      gradient: false,
    } as never);
    sheet.addConditionalFormat({
      ...base,
      type: "colorScale",
      points: [
        { kind: "min", color: "#FF0000" },
        { kind: "percentile", value: 50, color: "#FFFF00" },
        { kind: "max", color: "#00FF00" },
      ],
    } as never);
    sheet.addConditionalFormat({
      ...base,
      type: "iconSet",
      set: "ThreeTrafficLights1",
      reverse: true,
      showValue: false,
      points: [
        { kind: "percent", value: 0 },
        { kind: "percent", value: 33 },
        { kind: "percent", value: 67 },
      ],
    } as never);
    sheet.addConditionalFormat({
      ...base,
      stopIfTrue: true,
      type: "cellValue",
      operator: "Between",
      formula1: "=60",
      formula2: "=$C$2",
      format: { fill: "#FFC7CE", fontColor: "#9C0006" },
    } as never);
    sheet.addConditionalFormat({ ...base, type: "custom", formula: "=B2>80", format: { bold: true } } as never);
    grid.addTable(sheet.id, {
      name: "Kpi",
      rect: at("A1:C4"),
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: false,
      showFilter: false,
      showBandedRows: false,
    });
  });
  const rules = grid.addSheet("Rule book");
  put(rules, "A1", [["=Sheet1!E1", "=KpiMark"]]);
  rules.visibility = "veryHidden";
  const plain = grid.addSheet("Plain");
  plain.visibility = "hidden";
  grid.setName({ name: "KpiMark", formula: "=Sheet1!$B$2", visible: false, comment: "mark" });
  grid.setName({ name: "Local", formula: "=SUM(Sheet1!$B$2:$B$3)", visible: true, comment: "", sheet: "Sheet1" });
  grid.settings.set("kpi.template", '{"name":"default"}');
  grid.customXmlParts.set("{1}", "<a xmlns='urn:kpi'/>");
  await grid.settle();
  return grid;
}

test("everything a workbook holds survives being taken out and loaded again", async () => {
  const grid = await everything();
  const data = grid.toData();
  expect(data.sheets[0]?.cells.get(1)?.get(4)).toEqual<Cell>({ formula: "=KPI.DOUBLE(B2:B3)", value: 180, spill: { rows: 2, columns: 1 } });
  expect(data.sheets[0]?.cells.get(2)?.get(4)).toEqual<Cell>({ value: 141 });
  expect(data.sheets[0]?.cells.get(7)?.get(4)?.formula).toBe("=Kpi[@Score]");
  expect(data.sheets[0]?.cells.get(8)?.get(4)).toEqual<Cell>({ formula: "=SUM(E6#)", value: 10 });
  const { grid: other } = aGrid();
  registerDouble(other);
  await other.load(data);
  expect(other.toData()).toEqual(data);
  await other.load(other.toData());
  expect(other.toData()).toEqual(data);
});

test("conditional formats keep their order, and new ones come first", async () => {
  const grid = await everything();
  const [sheet] = grid.sheets;
  const formats = sheet?.conditionalFormats() ?? [];
  expect(formats.map(({ type, priority }) => [type, priority])).toEqual([
    ["custom", 0],
    ["cellValue", 1],
    ["iconSet", 2],
    ["colorScale", 3],
    ["dataBar", 4],
  ]);
  const bar = formats[4];
  if (!sheet || bar?.type !== "dataBar") throw new Error("no data bar");
  sheet.updateConditionalFormat({ ...bar, priority: 0, color: "#0000FF", rects: [at("B2"), at("C2")] });
  expect(sheet.conditionalFormats()[0]).toEqual({ ...bar, priority: 0, color: "#0000FF", rects: [at("B2"), at("C2")] });
  sheet.deleteConditionalFormat(bar.id);
  expect(sheet.conditionalFormats().map(({ type }) => type)).toEqual(["custom", "cellValue", "iconSet", "colorScale"]);
  sheet.insertRows(0, 1);
  expect(sheet.conditionalFormats()[0]).toMatchObject({ type: "custom", formula: "=B3>80", rects: [at("B3:B4")] });
  await grid.undo();
  expect(sheet.conditionalFormats()[0]).toMatchObject({ type: "custom", formula: "=B2>80", rects: [at("B2:B3")] });
});

test("a validation gives way where another one is set or it is taken away, and moves with its cells", async () => {
  const { sheet } = aGrid();
  const list = { list: "A,B", inCellDropDown: true, allowBlank: true };
  sheet.setValidation(at("A2:A11"), list);
  sheet.setValidation(at("A5:A6"), { ...list, list: "=Sheet1!$F$1:$F$3" });
  sheet.setValidation(at("A11"), undefined);
  expect(sheet.validations()).toEqual([
    { ...list, rects: [at("A2:A4"), at("A7:A10")] },
    { ...list, list: "=Sheet1!$F$1:$F$3", rects: [at("A5:A6")] },
  ]);
  sheet.insertRows(0, 1);
  expect(sheet.validations().map(({ rects }) => rects)).toEqual([[at("A3:A5"), at("A8:A11")], [at("A6:A7")]]);
});

test("a loaded workbook recalculates, has nothing to undo, and tells that it is there", async () => {
  const { grid } = aGrid();
  const events: string[] = [];
  grid.onEvent(({ type }) => events.push(type));
  const cells = new Map([
    [
      0,
      new Map<number, Cell>([
        [0, { value: 2 }],
        [1, { formula: "=A1*3", value: 99 }],
      ]),
    ],
  ]);
  const sheet: SheetData = {
    name: "数据",
    visibility: "visible",
    gridlines: true,
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    filter: at("A1:B3"),
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {},
  };
  const data: WorkbookData = { name: "Book", sheets: [sheet], activeSheet: "数据", names: [], settings: {}, customXmlParts: [] };
  await grid.load(data);
  expect(value(grid.activeSheet, "B1")).toBe(6);
  expect(grid.activeSheet.filter()).toEqual(at("A1:B3"));
  expect(await grid.undo()).toBe(false);
  expect(events.filter((type) => type !== "calculated")).toEqual(["loaded"]);
  put(grid.activeSheet, "A1", 5);
  await grid.settle();
  expect(values(grid.activeSheet, "A1:B1")).toEqual([[5, 15]]);
});
