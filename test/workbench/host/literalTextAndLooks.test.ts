import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";
import { aWorkbench, closeWorkbenches } from "./aWorkbench";

afterEach(closeWorkbenches);

const texts = ["=1+1", "'quoted", "+49 170", "-5", "001", "2026-10", "TRUE", "#N/A"];

test("what follows an apostrophe is text: values, formulas and texts show it without", async () => {
  const { grid } = await aWorkbench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${texts.length}`);
    range.formulas = texts.map((text) => [`'${text}`]);
    range.load("values,formulas,text,valueTypes");
    await context.sync();
    const column = texts.map((text) => [text]);
    expect(range.values).toEqual(column);
    expect(range.formulas).toEqual(column);
    expect(range.text).toEqual(column);
    expect(range.valueTypes.slice(0, 6)).toEqual(column.slice(0, 6).map(() => ["String"]));
  });
  const [sheet] = grid.toData().sheets;
  expect(sheet?.cells.get(0)?.get(0)).toEqual({ value: "=1+1" });
});

test("literal text survives a formula beside it, undo, copying and the file", async () => {
  const { grid } = await aWorkbench();
  const sheet = grid.activeSheet;
  const rect = { row: 0, column: 0, rows: 1, columns: 2 };
  sheet.setInputs(rect, [[{ text: "=1+1" }, "=LEN(A1)"]]);
  await grid.settle();
  expect(sheet.values(rect)).toEqual([["=1+1", 4]]);
  sheet.setInputs({ ...rect, columns: 1 }, [[5]]);
  await grid.undo();
  expect(sheet.formulas(rect)).toEqual([["=1+1", "=LEN(A1)"]]);
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange("A2").copyFrom("A1");
    await context.sync();
  });
  const file = await writeXlsx(grid.toData());
  await grid.load(await readXlsx(file, "Book.xlsx"));
  expect(grid.activeSheet.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    ["=1+1", 4],
    ["=1+1", ""],
  ]);
});

test("cell properties tell edges, fill and font of each cell, and give them back", async () => {
  await aWorkbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getRange("A1:B1");
    const { format } = sheet.getRange("A1");
    format.borders.getItem("EdgeBottom").color = "#D9DEE5";
    format.fill.color = "#1F3A5F";
    format.font.bold = true;
    format.protection.locked = false;
    const wanted = {
      format: { fill: { color: true, pattern: true }, font: { bold: true }, borders: { color: true, style: true, weight: true } },
    };
    const before = source.getCellProperties(wanted);
    await context.sync();
    expect(before.value[0]?.[0]?.format?.borders?.bottom).toEqual({ color: "#D9DEE5", style: "Continuous", weight: "Thin" });
    expect(before.value[0]?.[1]?.format).toMatchObject({
      fill: { pattern: "None" },
      font: { bold: false },
      borders: { bottom: { style: "None" } },
    });
    sheet.getRange("A3:B3").format.borders.getItem("EdgeTop").style = "Double";
    sheet.getRange("A3:B3").setCellProperties(before.value);
    const after = sheet.getRange("A3:B3").getCellProperties(wanted);
    await context.sync();
    expect(after.value[0]?.[0]).toEqual(before.value[0]?.[0]);
    expect(after.value[0]?.[1]?.format?.borders?.top?.style).toBe("None");
  });
});

test("a cell that isn't locked stays so in the file", async () => {
  const { grid } = await aWorkbench();
  grid.activeSheet.setStyle({ row: 1, column: 1, rows: 1, columns: 1 }, { locked: false });
  grid.activeSheet.protection = { options: {} };
  await grid.load(await readXlsx(await writeXlsx(grid.toData()), "Book.xlsx"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [["open"]];
    await context.sync();
    sheet.getRange("B3").values = [["closed"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
