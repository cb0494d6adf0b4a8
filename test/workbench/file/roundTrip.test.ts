import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { SheetData, WorkbookData } from "../../../src/workbench/grid/cells";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";
import { aFullWorkbook, aSheet, aWorkbook } from "./sampleWorkbook";

const full = aFullWorkbook();
const reopened = async (data: WorkbookData): Promise<WorkbookData> => readXlsx(await writeXlsx(data), data.name);

describe("a workbook that is saved and opened again", () => {
  let again: WorkbookData;
  beforeAll(async () => {
    again = await reopened(full);
  });

  test.each(Object.keys(full.sheets[0] ?? {}) as (keyof SheetData)[])("keeps the %s of a sheet", (part) => {
    expect(again.sheets.map((sheet) => sheet[part])).toEqual(full.sheets.map((sheet) => sheet[part]));
  });

  test.each(["name", "activeSheet", "names", "settings", "customXmlParts"] as const)("keeps the workbook's %s", (part) => {
    expect(again[part]).toEqual(full[part]);
  });

  test("is the same file, byte for byte, when saved twice", async () => {
    expect(Buffer.from(await writeXlsx(full)).equals(Buffer.from(await writeXlsx(again)))).toBe(true);
  });

  test("opens in another library with the same values", async () => {
    installChartSupport();
    const book = new Workbook();
    await book.xlsx.load(await writeXlsx(full));
    const sheet = book.getWorksheet("评分 2026-10");
    expect(sheet?.getCell("A2").value).toBe("张三");
    expect(sheet?.getCell("C2").result).toBe(100);
    expect(sheet?.getTables()[0]?.name).toBe("成绩");
    expect(sheet?.getCharts()).toHaveLength(4);
    expect(sheet?.conditionalFormattings).toHaveLength(5);
  });
});

test("priorities of conditional formats are numbered from 1 in the file, whatever they are counted from", async () => {
  const [sheet] = full.sheets;
  if (!sheet) throw new Error("no sheet");
  const conditionalFormats = sheet.conditionalFormats.map((format, i) => ({ ...format, priority: i * 10 })).reverse();
  const again = await reopened({ ...full, sheets: [{ ...sheet, conditionalFormats }] });
  expect(again.sheets[0]?.conditionalFormats).toEqual(sheet.conditionalFormats);
});

test.each([
  ["#1F3A5F", "#1F3A5F"],
  ["#abc", "#AABBCC"],
  ["rgb(31, 58, 95)", "#1F3A5F"],
])("a colour given as %s is saved as %s", async (given, saved) => {
  const again = await reopened(aWorkbook([aSheet("S", [[{ value: 1, style: { fill: given } }]], { tabColor: given })]));
  expect(again.sheets[0]?.cells.get(0)?.get(0)?.style?.fill).toBe(saved);
  expect(again.sheets[0]?.tabColor).toBe(saved);
});
