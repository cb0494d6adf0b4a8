import type { PageSetup, SheetData } from "../../grid/cells";
import { cellName, rectName } from "../a1";
import { type CellSinks, dimensionOf, writeCells } from "../cells/writeCells";
import { pixelsToCharacters, pointsToInches } from "../units";
import { protectionAttributes } from "./protection";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeValidations } from "./writeValidations";
import { argb } from "../style/argb";

function propertiesXml({ tabColor, page }: SheetData): string {
  const inner = (tabColor ? `<tabColor rgb="${argb(tabColor)}"/>` : "") + (fits(page) ? '<pageSetUpPr fitToPage="1"/>' : "");
  return inner && `<sheetPr>${inner}</sheetPr>`;
}

const fits = ({ fitWidth, fitHeight }: PageSetup): boolean => fitWidth !== undefined || fitHeight !== undefined;

function viewXml({ gridlines, freeze }: SheetData, active: boolean): string {
  const { rows, columns } = freeze;
  const side = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const split = (columns ? ` xSplit="${columns}"` : "") + (rows ? ` ySplit="${rows}"` : "");
  const pane =
    split && `<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${side}" state="frozen"/><selection pane="${side}"/>`;
  return `<sheetViews><sheetView${gridlines ? "" : ' showGridLines="0"'}${active ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths, hiddenColumns }: SheetData): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const one = (column: number): string => {
    const width = columnWidths.get(column);
    const size = width === undefined ? ' width="9.140625"' : ` width="${pixelsToCharacters(width)}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${size}${hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`;
  };
  return columns.length === 0 ? "" : `<cols>${columns.map(one).join("")}</cols>`;
}

/** A 16-bit check sum, as Excel has taken for sheet passwords since 1997; it keeps honest people out, no more. */
function legacyHash(password: string): string {
  let hash = 0;
  for (const sign of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= sign.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ [...password].length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

function protectionXml({ protection }: SheetData): string {
  if (!protection) return "";
  const attributes = Object.entries(protectionAttributes(protection, legacyHash)).map(([name, value]) => ` ${name}="${value}"`);
  return `<sheetProtection${attributes.join("")}/>`;
}

const papers = { letter: 1, a4: 9 } as const;

function pageXml({ page }: SheetData): string {
  const { margins, orientation, paper, fitWidth, fitHeight } = page;
  const inches = (points: number | undefined, otherwise: number): number => (points === undefined ? otherwise : pointsToInches(points));
  const setup =
    (paper ? ` paperSize="${papers[paper]}"` : "") +
    (fits(page) ? ` fitToWidth="${fitWidth ?? 0}" fitToHeight="${fitHeight ?? 0}"` : "") +
    (orientation ? ` orientation="${orientation}"` : "");
  return (
    (page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${inches(margins?.left, 0.7)}" right="${inches(margins?.right, 0.7)}" top="${inches(margins?.top, 0.75)}" ` +
    `bottom="${inches(margins?.bottom, 0.75)}" header="0.3" footer="0.3"/>${setup && `<pageSetup${setup}/>`}`
  );
}

/** Relations of the sheet's part that its XML has to name. */
export interface SheetRelations {
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** The part of a worksheet, its elements in the order that the schema demands. */
export function worksheetXml(sheet: SheetData, number: number, active: boolean, sinks: CellSinks, relations: SheetRelations): string {
  const conditional = writeConditionalFormats(sheet.conditionalFormats, sinks.styles, number);
  const merges = sheet.merges.map((rect) => `<mergeCell ref="${rectName(rect)}"/>`).join("");
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    propertiesXml(sheet) +
    `<dimension ref="${dimensionOf(sheet)}"/>` +
    viewXml(sheet, active) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet) +
    writeCells(sheet, sinks) +
    protectionXml(sheet) +
    (sheet.filter ? `<autoFilter ref="${rectName(sheet.filter)}"/>` : "") +
    (merges && `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    conditional.plain +
    writeValidations(sheet.validations) +
    pageXml(sheet) +
    (relations.drawing ? `<drawing r:id="${relations.drawing}"/>` : "") +
    (relations.tables.length > 0
      ? `<tableParts count="${relations.tables.length}">${relations.tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`
      : "") +
    conditional.extension +
    "</worksheet>"
  );
}
