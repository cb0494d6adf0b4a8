import type { SheetPlan, ValidationPlan } from "../sheets/plan";
import { addChart } from "./charts";
import { addConditionalFormat } from "./conditionalFormats";
import { formatRange } from "./formatRange";

/** Excel measures widths in characters of the default font for people and in points for programs. */
const pointsPerCharacter = 5.25;
const pointsOfPadding = 3.75;

export function pointsWide(characters: number): number {
  return characters * pointsPerCharacter + pointsOfPadding;
}

/** What must stand before the cells are filled: number formats decide how Excel reads them, merges where they go. */
export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const run of plan.formats) formatRange(sheet.getRange(run.range), run.format);
  for (const range of plan.merges) sheet.getRange(range).merge();
  for (const [columns, characters] of Object.entries(plan.widths)) {
    const range = sheet.getRange(columns.includes(":") ? columns : `${columns}:${columns}`);
    range.format.columnWidth = pointsWide(characters);
  }
  for (const [rows, points] of Object.entries(plan.heights)) {
    sheet.getRange(rows.includes(":") ? rows : `${rows}:${rows}`).format.rowHeight = points;
  }
}

/** What needs the cells to be there: tables, drop-downs, conditional formats, charts, and the sheet's own settings. */
export function writeStructure(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const table of plan.tables) {
    const added = sheet.tables.add(table.range, true);
    added.name = table.name;
    added.style = table.style ?? "";
    added.showBandedRows = table.showBanding;
    added.showFilterButton = table.showFilter;
  }
  setValidations(sheet, plan.validations);
  for (const format of plan.conditionalFormats) addConditionalFormat(sheet, format);
  for (const chart of plan.charts) addChart(sheet, chart);
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.page) setPage(sheet, plan.page);
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.gridlines;
}

export function setValidations(sheet: Excel.Worksheet, validations: readonly ValidationPlan[]): void {
  for (const { range, source, message } of validations) {
    const { dataValidation } = sheet.getRange(range);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    if (message !== undefined) dataValidation.prompt = { showPrompt: true, title: "", message };
  }
}

/** Freezes rows, columns or both; none where both are 0. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPage(sheet: Excel.Worksheet, page: NonNullable<SheetPlan["page"]>): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    ...(page.fitWidth !== undefined && { horizontalFitToPages: page.fitWidth }),
    ...(page.fitHeight !== undefined && { verticalFitToPages: page.fitHeight }),
  };
  if (page.margin !== undefined)
    pageLayout.setPrintMargins("Points", { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin });
  if (page.area !== undefined) pageLayout.setPrintArea(page.area);
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
}
