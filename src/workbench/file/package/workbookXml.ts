import type { DefinedName, SheetData, WorkbookData } from "../../grid/cells";
import { rectName } from "../a1";
import { formulaToFile } from "../formula/toFile";
import { encodeXml } from "./xmlText";

const quoted = (sheetName: string): string => `'${sheetName.replace(/'/g, "''")}'`;
const absolute = (reference: string): string => reference.replace(/\$/g, "").replace(/[A-Za-z]+|\d+/g, "$$$&");

function printNames(sheet: SheetData, position: number): string[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const local = (name: string, text: string): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${position}">${encodeXml(text)}</definedName>`;
  const on = (reference: string): string => `${quoted(sheet.name)}!${absolute(reference.replace(/^.*!/, ""))}`;
  const titles = [titleColumns, titleRows].filter((it) => it !== undefined).map(on);
  return [
    ...(sheet.filter
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${encodeXml(on(filterArea(sheet)))}</definedName>`,
        ]
      : []),
    ...(printArea ? [local("Print_Area", printArea.split(",").map(on).join(","))] : []),
    ...(titles.length > 0 ? [local("Print_Titles", titles.join(","))] : []),
  ];
}

const filterArea = (sheet: SheetData): string => (sheet.filter ? rectName(sheet.filter) : "A1");

function nameXml(name: DefinedName, sheets: readonly SheetData[]): string {
  const position = name.sheet === undefined ? -1 : sheets.findIndex((sheet) => sheet.name === name.sheet);
  const attributes =
    (name.comment ? ` comment="${encodeXml(name.comment)}"` : "") +
    (position < 0 ? "" : ` localSheetId="${position}"`) +
    (name.visible ? "" : ' hidden="1"');
  return `<definedName name="${encodeXml(name.name)}"${attributes}>${encodeXml(formulaToFile(name.formula))}</definedName>`;
}

/**
 * The workbook part. `calcId` is that of today's Excel, so that it trusts the stored values instead of recalculating on opening:
 * where the add-in is missing its functions would turn into errors.
 */
export function workbookXml(data: WorkbookData, sheetIds: readonly string[]): string {
  const active = Math.max(
    0,
    data.sheets.findIndex((sheet) => sheet.name === data.activeSheet),
  );
  const sheets = data.sheets.map(({ name, visibility }, i) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${encodeXml(name)}" sheetId="${i + 1}"${state} r:id="${sheetIds[i] ?? ""}"/>`;
  });
  const names = [...data.names.map((name) => nameXml(name, data.sheets)), ...data.sheets.flatMap(printNames)];
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}<calcPr calcId="191029"/></workbook>`
  );
}
