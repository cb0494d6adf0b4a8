import { aWorkbench, closeWorkbenches, errorCode } from "./aWorkbench";

beforeAll(async () => void (await aWorkbench()));
afterAll(closeWorkbenches);
let sheetName: string;
let number = 0;
beforeEach(async () => {
  sheetName = `Sheet ${++number}`;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheetName).activate();
    await context.sync();
  });
});

/** Runs work on the test's own sheet. */
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

describe("text written to a cell is read as Excel reads it", () => {
  test.each([
    ["12%", 0.12, "0%"],
    ["69.2%", 0.692, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["¥1,234.50", 1234.5, "¥#,##0.00"],
    ["2026-10-01", 46296, "yyyy/m/d"],
    ["1:30", 0.0625, "h:mm"],
    ["TRUE", true, "General"],
    ["-5", -5, "General"],
    ["'0123", "0123", "General"],
    ["'=x", "=x", "General"],
    ["≥70%", "≥70%", "General"],
    ["--", "--", "General"],
    ["2026-13-01", "2026-13-01", "General"],
    ["", "", "General"],
  ])("%s", async (text, value, format) => {
    const range = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[text]];
      const cell = sheet.getRange("A1").load("values,numberFormat");
      await context.sync();
      return cell;
    });
    expect(range.values).toEqual([[value]]);
    expect(range.numberFormat).toEqual([[format]]);
  });

  test("a cell formatted as text keeps what it is given", async () => {
    const values = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["0012"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([["0012"]]);
  });
});

test("a single value fills every cell; null leaves a cell, an empty text empties it", async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as never;
    range.values = [
      [null, ""],
      [8, null],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [7, ""],
    [8, 7],
  ]);
});

test("an array of another size is refused", async () => {
  const failure = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1]];
    await context.sync();
  }).catch((error: OfficeExtension.Error) => error);
  expect(failure).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("value types and texts follow values and formats", async () => {
  const range = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:E1").formulas = [[1, "a", true, "", "=NA()"]];
    sheet.getRange("A1").numberFormat = [["0.00"]];
    const row = sheet.getRange("A1:E1").load("valueTypes,text,formulas");
    await context.sync();
    return row;
  });
  expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Empty", "Error"]]);
  expect(range.text).toEqual([["1.00", "a", "TRUE", "", "#N/A"]]);
  expect(range.formulas).toEqual([[1, "a", true, "", "=NA()"]]);
});

test("blocks above 1,500 cells, which office.js writes in pieces, arrive whole", async () => {
  const block = Array.from({ length: 900 }, (_, i) => [i, `row ${i}`, i % 2 === 0]);
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(2, 1, 900, 3);
    range.values = block;
    await context.sync();
    const back = sheet.getRange("B3").getResizedRange(899, 2).load("values");
    await context.sync();
    return back.values;
  });
  expect(values).toEqual(block);
});

test("ranges are found from one another", async () => {
  const found = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D4");
    const all = {
      cell: range.getCell(0, 0),
      outside: range.getCell(5, 5),
      row: range.getRow(1),
      column: range.getColumn(2),
      lastRow: range.getLastRow(),
      lastCell: range.getLastCell(),
      lastColumn: range.getLastColumn(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(1, -1),
      absolute: range.getAbsoluteResizedRange(1, 2),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      bounding: range.getBoundingRect("F1"),
      intersection: range.getIntersection("C1:C9"),
    };
    for (const one of Object.values(all)) one.load("address");
    await context.sync();
    return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.address.split("!")[1]]));
  });
  expect(found).toEqual({
    cell: "B2",
    outside: "G7",
    row: "B3:D3",
    column: "D2:D4",
    lastRow: "B4:D4",
    lastCell: "D4",
    lastColumn: "D2:D4",
    offset: "A3:C5",
    resized: "B2:C5",
    absolute: "B2:C2",
    entireRow: "2:4",
    entireColumn: "B:D",
    bounding: "B1:F4",
    intersection: "C2:C4",
  });
});

test("what isn't there is a null object, and so is everything reached through it", async () => {
  const [apart, used] = await onSheet(async (sheet, context) => {
    const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4:E5");
    const child = none.getCell(0, 0).load("values");
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [none.isNullObject && child.isNullObject, empty.isNullObject];
  });
  expect([apart, used]).toEqual([true, true]);
});

test("a range that leaves the sheet, and an address that is none, are invalid arguments", async () => {
  expect(
    await errorCode(onSheet(async (sheet, context) => (sheet.getRange("A1").getOffsetRange(-1, 0).load("address"), context.sync()))),
  ).toBe("InvalidArgument");
  expect(await errorCode(onSheet(async (sheet, context) => (sheet.getRange("no range").load("address"), context.sync())))).toBe(
    "InvalidArgument",
  );
});

test("looks are read back, and null where cells differ", async () => {
  const { one, both } = await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:B1").format;
    format.fill.color = "yellow";
    format.font.bold = true;
    format.font.size = 14;
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.columnWidth = 96;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B1").format.font.color = "#FF0000";
    const select = "horizontalAlignment,wrapText,columnWidth,rowHeight,fill/color,font/bold,font/size,font/color";
    const first = sheet.getRange("A1").format.load(select);
    const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,color");
    const pair = sheet.getRange("A1:B1").format.load("font/color");
    await context.sync();
    return { one: { ...first.toJSON(), border: border.toJSON() }, both: pair.font.color };
  });
  expect(one).toMatchObject({
    horizontalAlignment: "Center",
    wrapText: true,
    columnWidth: 96,
    rowHeight: 30,
    fill: { color: "#FFFF00" },
    font: { bold: true, size: 14, color: "#000000" },
    border: { style: "Continuous", color: "#000000" },
  });
  expect(both).toBe("");
});

test("properties of many cells come and go in one call", async () => {
  const value = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#00FF00" } } }, { format: { font: { bold: true, color: "#0000FF" } } }]]);
    const result = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return result.value;
  });
  expect(value).toEqual([
    [
      { address: expect.stringMatching(/!A1$/), format: { fill: { color: "#00FF00" }, font: { bold: false } } },
      { address: expect.stringMatching(/!B1$/), format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ],
  ]);
});

test("rows are inserted and deleted; a tracked range stays on its cells", async () => {
  const { address, values } = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const last = sheet.getRange("A3");
    context.trackedObjects.add(last);
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    await context.sync();
    sheet.getRange("1:1").delete("Up");
    await context.sync();
    last.load("address,values");
    await context.sync();
    return { address: last.address.split("!")[1], values: last.values };
  });
  expect({ address, values }).toEqual({ address: "A3", values: [[3]] });
});

test("clearing contents keeps the looks", async () => {
  const cell = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[5]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values,format/fill/color");
    await context.sync();
    return range;
  });
  expect([cell.values, cell.format.fill.color]).toEqual([[[""]], "#FF0000"]);
});

test("copying moves relative references and can take values only", async () => {
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*$A$1"],
      [3, "=A2*$A$1"],
    ];
    sheet.getRange("C1").copyFrom("B1:B2", Excel.RangeCopyType.formulas);
    sheet.getRange("E1").copyFrom("B1:B2", Excel.RangeCopyType.values);
    const copied = sheet.getRange("C1:E2").load("formulas");
    await context.sync();
    return copied.formulas;
  });
  expect(values).toEqual([
    ["=B1*$A$1", "", 1],
    ["=B2*$A$1", "", 3],
  ]);
});

test("merged cells are known; hidden columns too", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("E:E").columnHidden = true;
    const areas = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("D9").getMergedAreasOrNullObject();
    const hidden = sheet.getRange("E1").load("columnHidden");
    await context.sync();
    return [areas.address.split("!")[1], none.isNullObject, hidden.columnHidden];
  });
  expect(seen).toEqual(["A1:C1", true, true]);
});

test("a spill has a parent and a block", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
    const block = sheet.getRange("B2").getSpillingToRange().load("address,values");
    const parent = sheet.getRange("C3").getSpillParent().load("address");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    const anchor = sheet.getRange("B2").load("hasSpill");
    await context.sync();
    return [block.address.split("!")[1], block.values, parent.address.split("!")[1], none.isNullObject, anchor.hasSpill];
  });
  expect(seen).toEqual([
    "B2:C4",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    "B2",
    true,
    true,
  ]);
});

test("a list rule offers the cells it names, and can be cleared", async () => {
  const rules = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
    cell.dataValidation.prompt = { showPrompt: true, title: "Name", message: "Choose" };
    const validation = cell.dataValidation.load("rule,type,prompt");
    await context.sync();
    const before = [validation.type, validation.rule, validation.prompt.message];
    cell.dataValidation.clear();
    validation.load("type");
    await context.sync();
    return [...before, validation.type];
  });
  expect(rules).toEqual(["List", { list: { inCellDropDown: true, source: expect.stringMatching(/\$C\$1:\$C\$3$/) } }, "Choose", "None"]);
});
