import { aWorkbench, closeWorkbenches, errorCode } from "./aWorkbench";

beforeAll(async () => void (await aWorkbench()));
afterAll(closeWorkbenches);

const sync = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

test("office.js takes the host for Excel on the web and sees its requirement sets", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("members beyond the requirement sets are refused before they are sent", async () => {
  const bench = await aWorkbench({ host: { requirements: { ExcelApi: "1.9", RichApiRuntime: "1.2" } } });
  expect(await errorCode(sync((context) => void context.workbook.getSelectedRange().getSpillingToRange()))).toBe("ApiNotFound");
  expect(bench.host.roundTrips).toBe(0);
  bench.close();
});

test("a member the host doesn't have fails with its name", async () => {
  await expect(sync((context) => void context.workbook.worksheets.getActiveWorksheet().shapes.load("items/name"))).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Worksheet.shapes is not implemented by this host",
  });
  await expect(sync((context) => context.workbook.worksheets.getActiveWorksheet().replaceAll("a", "b", {}))).rejects.toMatchObject({
    message: "Worksheet.replaceAll is not implemented by this host",
  });
});

test("what was done before an error stays done", async () => {
  await errorCode(
    sync((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["kept"]];
      context.workbook.worksheets.getItem("No such sheet").getRange("A1").values = [["lost"]];
    }),
  );
  const values = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toStrictEqual([["kept"]]);
});

test("sheets are added, renamed, moved, hidden and deleted", async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Plan");
    sheet.name = "Plan 2";
    sheet.position = 0;
    sheet.tabColor = "#FF0000";
    sheet.showGridlines = false;
    worksheets.add("Gone").delete();
    worksheets.add("Back stage").visibility = "VeryHidden";
    worksheets.load("items/name,items/visibility,items/position,items/tabColor,items/showGridlines");
    await context.sync();
    return worksheets.items.map((one) => [one.name, one.position, one.visibility, one.tabColor, one.showGridlines]);
  });
  expect(names).toEqual([
    ["Plan 2", 0, "Visible", "#FF0000", false],
    ["Sheet1", 1, "Visible", "", true],
    ["Back stage", 2, "VeryHidden", "", true],
  ]);
});

test("a sheet keeps its identity through a change of name", async () => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Before").load("id");
    await context.sync();
    sheet.name = "After";
    await context.sync();
    const again = context.workbook.worksheets.getItem(sheet.id).load("name");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    return again.name;
  });
  expect(found).toBe("After");
});

test.each([
  [
    "a sheet that isn't there",
    "ItemNotFound",
    (context: Excel.RequestContext) => void context.workbook.worksheets.getItem("No such sheet").load("name"),
  ],
  ["a sheet's name that is taken", "ItemAlreadyExists", (context: Excel.RequestContext) => void context.workbook.worksheets.add("sheet1")],
  ["a sheet's name Excel doesn't allow", "InvalidArgument", (context: Excel.RequestContext) => void context.workbook.worksheets.add("a/b")],
  [
    "a sheet's name beyond 31 characters",
    "InvalidArgument",
    (context: Excel.RequestContext) => void context.workbook.worksheets.add("x".repeat(32)),
  ],
  ["a name that isn't there", "ItemNotFound", (context: Excel.RequestContext) => void context.workbook.names.getItem("nope").load("name")],
  ["a name that looks like a cell", "InvalidArgument", (context: Excel.RequestContext) => void context.workbook.names.add("A1", "=1")],
  [
    "activating a hidden sheet",
    "InvalidOperation",
    (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Back stage").activate(),
  ],
])("%s: %s", async (_what, code, work) => {
  expect(await errorCode(sync(work))).toBe(code);
});

test("errors say where they come from", async () => {
  await expect(sync((context) => void context.workbook.worksheets.getItem("No such sheet").load("name"))).rejects.toMatchObject({
    message: "The requested resource doesn't exist.",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test("the last visible sheet can't go", async () => {
  const bench = await aWorkbench();
  expect(await errorCode(sync((context) => context.workbook.worksheets.getItem("Sheet1").delete()))).toBe("InvalidOperation");
  bench.close();
});

test("panes freeze at rows, columns or a range", async () => {
  const addresses = await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.add();
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.freezeAt(context.workbook.worksheets.getLast().getRange("A1:B3"));
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const gone = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [none.isNullObject, rows.address.split("!")[1], both.address.split("!")[1], gone.isNullObject];
  });
  expect(addresses).toEqual([true, "1:2", "A1:B3", true]);
});

describe("a protected sheet", () => {
  const guarded = (work: (sheet: Excel.Worksheet) => void) => sync((context) => work(context.workbook.worksheets.getItem("Guarded")));
  beforeAll(() =>
    sync((context) => {
      const sheet = context.workbook.worksheets.add("Guarded");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "secret");
    }),
  );

  test.each([
    ["values", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[1]])],
    ["looks", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.fill.color = "red")],
    ["rows", (sheet: Excel.Worksheet) => sheet.getRange("1:1").delete("Up")],
    ["tables", (sheet: Excel.Worksheet) => void sheet.tables.add("A1:B2", true)],
    ["charts", (sheet: Excel.Worksheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
  ])("refuses changes of %s", async (_what, work) => {
    expect(await errorCode(guarded(work))).toBe("AccessDenied");
  });
  test("allows what its options allow, and its unlocked cells", async () => {
    await guarded((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("B2").values = [["open"]];
    });
  });
  test("opens with its password only", async () => {
    expect(await errorCode(guarded((sheet) => sheet.protection.unprotect("wrong")))).toBe("InvalidArgument");
    await guarded((sheet) => sheet.protection.unprotect("secret"));
    await guarded((sheet) => void (sheet.getRange("A1").values = [[1]]));
  });
});

test("a page is set up for print", async () => {
  const page = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, bottom: 2.54 });
    pageLayout.setPrintArea("A1:F30");
    pageLayout.setPrintTitleRows("$1:$2");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,zoom,centerHorizontally,topMargin");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.zoom.horizontalFitToPages,
      pageLayout.topMargin,
      area.address.split("!")[1],
      titles.address.split("!")[1],
    ];
  });
  expect(page).toEqual(["Landscape", 1, 72, "A1:F30", "1:2"]);
});

test("names stand for ranges and constants", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { names } = context.workbook;
    names.add("Weights", sheet.getRange("B1:B4"), "what counts");
    names.add("Rate", "=0.4");
    await context.sync();
    const range = names.getItem("Weights").load("value,comment,type,formula,visible");
    const rate = names.getItem("rate").load("value,type");
    const cells = names.getItem("Weights").getRange().load("address");
    const none = names.getItemOrNullObject("Nothing").getRangeOrNullObject();
    sheet.getRange("D1").formulas = [["=Rate*10"]];
    const result = sheet.getRange("D1").load("values");
    await context.sync();
    names.getItem("Weights").visible = false;
    names.getItem("Rate").delete();
    names.load("items/name");
    await context.sync();
    return [
      range.type,
      range.value,
      range.comment,
      rate.value,
      cells.address,
      none.isNullObject,
      result.values[0]![0],
      names.items.map((one) => one.name),
    ];
  });
  expect(seen).toEqual(["Range", "Sheet1!$B$1:$B$4", "what counts", 0.4, "Sheet1!B1:B4", true, 4, ["Weights"]]);
});

test("settings, custom XML parts and a sheet's own properties are kept", async () => {
  const seen = await Excel.run(async (context) => {
    const { settings, customXmlParts, worksheets } = context.workbook;
    settings.add("prefs", { language: "zh-CN", seen: [1, 2] });
    const part = customXmlParts.add('<run xmlns="urn:test:ledger"><at/></run>').load("id");
    worksheets.getItem("Sheet1").customProperties.add("mark", "1");
    await context.sync();
    const setting = settings.getItem("prefs").load("value");
    const xml = customXmlParts.getByNamespace("urn:test:ledger").getOnlyItem().getXml();
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    const property = worksheets.getItem("Sheet1").customProperties.getItem("mark").load("value");
    part.setXml('<run xmlns="urn:test:ledger"/>');
    const changed = part.getXml();
    await context.sync();
    settings.getItem("prefs").delete();
    const gone = settings.getItemOrNullObject("prefs");
    await context.sync();
    return [setting.value, xml.value, none.isNullObject, property.value, changed.value, gone.isNullObject];
  });
  expect(seen).toEqual([
    { language: "zh-CN", seen: [1, 2] },
    '<run xmlns="urn:test:ledger"><at/></run>',
    true,
    "1",
    '<run xmlns="urn:test:ledger"/>',
    true,
  ]);
});

test("one batch of writes is one step back", async () => {
  const bench = await aWorkbench();
  await sync((context) => {
    const sheet = context.workbook.worksheets.add("Written");
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
  });
  expect(await bench.grid.undo()).toBe(true);
  expect(bench.grid.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  expect(await bench.grid.undo()).toBe(false);
});

test("round trips are counted: one for each sync", async () => {
  const bench = await aWorkbench();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[1]];
    await context.sync();
    cell.load("values");
    await context.sync();
  });
  expect(bench.host.roundTrips).toBe(2);
});
