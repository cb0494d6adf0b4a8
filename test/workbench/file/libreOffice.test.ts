/** LibreOffice as an independent referee of the files we write, and as a second author of files we read. */
import Papa from "papaparse";
import type { WorkbookData } from "../../../src/workbench/grid/cells";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";
import { convertedByLibreOffice, hasLibreOffice } from "./libreOffice";
import { aFullWorkbook } from "./sampleWorkbook";

const everySheetAsShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
const unprotected = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets.map(({ protection: _protection, ...sheet }) => sheet),
});
const referee = hasLibreOffice ? describe : describe.skip;

referee("LibreOffice opens what we saved", () => {
  let shown: string[][];
  let again: WorkbookData;
  /** Without protection: LibreOffice 7.4 leaves the row heights and the tab colour of protected sheets behind. */
  const full = unprotected(aFullWorkbook());

  beforeAll(async () => {
    const bytes = await writeXlsx(full);
    const sheet = convertedByLibreOffice(bytes, everySheetAsShown).get("book-评分 2026-10.csv");
    shown = Papa.parse<string[]>(sheet?.toString("utf8") ?? "").data;
    again = await readXlsx(convertedByLibreOffice(bytes, "xlsx").get("book.xlsx") ?? Buffer.alloc(0), full.name);
  }, 240_000);

  test("and shows texts, percents and dates as their formats say", () => {
    expect(shown[1]?.slice(0, 2)).toEqual(["张三", "70.00%"]);
    expect(shown[2]?.[1]).toBe("69.99%");
    expect(shown[1]?.[3]).toBe("2026-10-01");
    expect(shown[2]?.[3]).toBe("2026-10-02 12:00");
  });

  test("and keeps the last value of a custom function that it does not have", () => {
    expect(shown[1]?.[2]).toBe("100");
  });

  test("and keeps the values of formulas, errors and booleans", () => {
    expect(shown[2]?.[2]).toBe("90");
    expect(shown[3]?.slice(1)).toEqual(["—", "#N/A", "TRUE"]);
    expect(shown[4]).toEqual(["合计", "69.99%", "190", "#DIV/0!"]);
  });

  test.each(["merges", "tabColor", "hiddenColumns", "visibility"] as const)("and hands back the %s", (part) => {
    expect(again.sheets.map((sheet) => sheet[part])).toEqual(full.sheets.map((sheet) => sheet[part]));
  });

  test("and hands back column widths, row heights, the table, the conditional formats and the charts", () => {
    const [sheet, original] = [again.sheets[0], full.sheets[0]];
    original?.columnWidths.forEach((pixels, column) =>
      expect(Math.abs((sheet?.columnWidths.get(column) ?? 0) - pixels)).toBeLessThanOrEqual(1),
    );
    original?.rowHeights.forEach((pixels, row) => expect(sheet?.rowHeights.get(row)).toBe(pixels));
    expect(sheet?.tables.map(({ name, rect }) => ({ name, rect }))).toEqual(original?.tables.map(({ name, rect }) => ({ name, rect })));
    expect(sheet?.conditionalFormats.map(({ type }) => type).sort()).toEqual(original?.conditionalFormats.map(({ type }) => type).sort());
    expect(sheet?.charts.map(({ kind }) => kind)).toEqual(original?.charts.map(({ kind }) => kind));
    expect(sheet?.page).toMatchObject({ orientation: "landscape", paper: "a4", printArea: "A1:D8", titleRows: "1:1", titleColumns: "A:A" });
  });

  test("and hands back the names people gave", () => {
    expect(again.names.map(({ name }) => name).sort()).toEqual(full.names.map(({ name }) => name).sort());
  });
});
