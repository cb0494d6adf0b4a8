import type { CellValue, WorkbookData } from "../grid/cells";
import { parseRect } from "./a1";
import { TextShelf } from "./cells/textShelf";
import type { CellSinks } from "./cells/writeCells";
import { settingsXml } from "./package/customParts";
import { appPropertiesXml, metadataXml } from "./package/metadataXml";
import { workbookXml } from "./package/workbookXml";
import { PackageWriter } from "./package/writePackage";
import { chartXml } from "./sheet/chartXml";
import { drawingXml } from "./sheet/drawingXml";
import { tableXml } from "./sheet/tableXml";
import { worksheetXml } from "./sheet/worksheetXml";
import { themeXml } from "./style/themeXml";
import { StyleBook } from "./style/styleBook";

const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingMl = "application/vnd.openxmlformats-officedocument";
const workbookPath = "xl/workbook.xml";

/** The values behind `=Sheet1!$A$2:$A$9` or `='My sheet'!$A$2:$A$9`. */
function referencedValues(data: WorkbookData, formula: string): readonly CellValue[] | undefined {
  const [, quoted, plain, area] = /^=(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(formula) ?? [];
  const sheet = data.sheets.find(({ name }) => name === (quoted?.replace(/''/g, "'") ?? plain));
  const rect = parseRect(area ?? "");
  if (!sheet || !rect || rect.rows * rect.columns > 10_000) return undefined;
  return Array.from(
    { length: rect.rows * rect.columns },
    (_, i) => sheet.cells.get(rect.row + Math.floor(i / rect.columns))?.get(rect.column + (i % rect.columns))?.value ?? "",
  );
}

function writeCustomXml(file: PackageWriter, data: WorkbookData): void {
  const settings =
    Object.keys(data.settings).length > 0 ? [{ id: "{5E77196A-0000-4000-8000-000000000001}", xml: settingsXml(data.settings) }] : [];
  [...data.customXmlParts, ...settings].forEach(({ id, xml }, i) => {
    const path = `customXml/item${i + 1}.xml`;
    const propertiesPath = `customXml/itemProps${i + 1}.xml`;
    file.part(path, undefined, xml.replace(/^<\?xml[^>]*\?>\s*/, ""));
    file.part(
      propertiesPath,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.relate(path, "customXmlProps", propertiesPath);
    file.relate(workbookPath, "customXml", path);
  });
}

/**
 * Saves a workbook as .xlsx. The same data gives the same bytes.
 * Functions of add-ins are written as Excel writes those of Office add-ins (`_xldudf_KPI_TIER`), every formula with its last value.
 */
export async function writeXlsx(data: WorkbookData): Promise<Uint8Array> {
  const file = new PackageWriter();
  const styles = new StyleBook();
  const texts = new TextShelf();
  let hasDynamicArrays = false;
  let tableCount = 0;
  let chartCount = 0;
  const sinks: CellSinks = { styles, texts, onDynamicArray: () => (hasDynamicArrays = true) };
  file.relate("", "officeDocument", workbookPath);
  file.relate("", "extended-properties", "docProps/app.xml");

  const sheetIds = data.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const drawingPath = `xl/drawings/drawing${i + 1}.xml`;
    const tables = sheet.tables.map((table) => {
      const tablePath = `xl/tables/table${++tableCount}.xml`;
      file.part(tablePath, `${sheetMl}.table+xml`, tableXml(sheet, table, tableCount));
      return file.relate(path, "table", tablePath);
    });
    const chartIds = sheet.charts.map((chart) => {
      const chartPath = `xl/charts/chart${++chartCount}.xml`;
      file.part(
        chartPath,
        `${drawingMl}.drawingml.chart+xml`,
        chartXml(chart, (formula) => referencedValues(data, formula)),
      );
      return file.relate(drawingPath, "chart", chartPath);
    });
    if (chartIds.length > 0) file.part(drawingPath, `${drawingMl}.drawing+xml`, drawingXml(sheet.charts, chartIds, sheet));
    const relations = { tables, ...(chartIds.length > 0 && { drawing: file.relate(path, "drawing", drawingPath) }) };
    file.part(path, `${sheetMl}.worksheet+xml`, worksheetXml(sheet, i + 1, sheet.name === data.activeSheet, sinks, relations));
    return file.relate(workbookPath, "worksheet", path);
  });

  file.part(workbookPath, `${sheetMl}.sheet.main+xml`, workbookXml(data, sheetIds));
  file.part("xl/styles.xml", `${sheetMl}.styles+xml`, styles.xml());
  file.relate(workbookPath, "styles", "xl/styles.xml");
  file.part("xl/theme/theme1.xml", `${drawingMl}.theme+xml`, themeXml);
  file.relate(workbookPath, "theme", "xl/theme/theme1.xml");
  file.part("xl/sharedStrings.xml", `${sheetMl}.sharedStrings+xml`, texts.xml());
  file.relate(workbookPath, "sharedStrings", "xl/sharedStrings.xml");
  if (hasDynamicArrays) {
    file.part("xl/metadata.xml", `${sheetMl}.sheetMetadata+xml`, metadataXml);
    file.relate(workbookPath, "sheetMetadata", "xl/metadata.xml");
  }
  writeCustomXml(file, data);
  file.part("docProps/app.xml", `${drawingMl}.extended-properties+xml`, appPropertiesXml);
  return file.bytes();
}
