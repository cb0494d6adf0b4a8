/** Changes some looks of a sheet that stays as it is otherwise, and brings them back. */
import type { ConditionalFormatPlan, LooksChange } from "../sheets/plan";
import { splitAddress } from "./address";
import { formatRange } from "./formatRange";
import { freeze, pointsWide, setValidations } from "./writeLooks";

/** What a change of looks replaces. Formats of the cells themselves go with the rows that were added. */
export interface LooksBefore {
  readonly sheetId: string;
  /** 1-based row → height, column letter → width, both in points. */
  readonly heights: Readonly<Record<string, number>>;
  readonly widths: Readonly<Record<string, number>>;
  /** Undefined = nothing is frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number } | undefined;
  readonly printArea: string | undefined;
  readonly titleRows: string | undefined;
}

/**
 * Queues the reading; call the result after the next sync.
 * @param inserted rows that the plan inserts into the sheet: once they go again, heights move up by as many.
 */
export function loadLooksBefore(context: Excel.RequestContext, change: LooksChange, sheetId: string, inserted: number): () => LooksBefore {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const changed = Object.keys(change.heights).map(Number);
  const rows = new Set([...changed, ...changed.map((row) => Math.max(1, row - inserted))]);
  const heights = [...rows].map((row) => [row, sheet.getRange(`${row}:${row}`).load("format/rowHeight")] as const);
  const widths = Object.keys(change.leastWidths).map(
    (letters) => [letters, sheet.getRange(`${letters}:${letters}`).load("format/columnWidth")] as const,
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount,isEntireRow,isEntireColumn");
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  return () => ({
    sheetId,
    heights: Object.fromEntries(heights.map(([row, range]) => [row, range.format.rowHeight])),
    widths: Object.fromEntries(widths.map(([letters, range]) => [letters, range.format.columnWidth])),
    frozen: frozen.isNullObject
      ? undefined
      : { rows: frozen.isEntireColumn ? 0 : frozen.rowCount, columns: frozen.isEntireRow ? 0 : frozen.columnCount },
    printArea: area.isNullObject ? undefined : splitAddress(area.address).range,
    titleRows: titles.isNullObject ? undefined : splitAddress(titles.address).range,
  });
}

/** Queues the change; conditional formats come later, once it is known which ones Excel has extended. */
export function changeLooks(sheet: Excel.Worksheet, change: LooksChange, before: LooksBefore | undefined): void {
  for (const run of change.formats) formatRange(sheet.getRange(run.range), run.format);
  for (const [row, points] of Object.entries(change.heights)) sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  for (const [letters, characters] of Object.entries(change.leastWidths)) {
    const points = pointsWide(characters);
    if (points > (before?.widths[letters] ?? Infinity)) sheet.getRange(`${letters}:${letters}`).format.columnWidth = points;
  }
  setValidations(sheet, change.validations);
  if (change.frozenRows !== undefined && before?.frozen) freezeAnew(sheet, { ...before.frozen, rows: change.frozenRows });
  if (change.printArea !== undefined && before?.printArea !== undefined) sheet.pageLayout.setPrintArea(change.printArea);
  if (change.titleRows !== undefined && before?.titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(change.titleRows);
}

/** Queues a look at the cells' conditional formats; the result, after the next sync, are those still to be added. */
export function loadConditions(sheet: Excel.Worksheet, { conditionalFormats }: LooksChange): () => readonly ConditionalFormatPlan[] {
  const present = conditionalFormats.map((plan) => [plan, sheet.getRange(plan.range).conditionalFormats.load("items/type")] as const);
  return () =>
    present.flatMap(([plan, { items }]) => (items.some(({ type }) => type.toLowerCase() === plan.type.toLowerCase()) ? [] : [plan]));
}

/** Brings back what `changeLooks` changed, once the rows it was for are gone. */
export function restoreLooks(sheet: Excel.Worksheet, { heights, widths, frozen, printArea, titleRows }: LooksBefore): void {
  for (const [row, points] of Object.entries(heights)) sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  for (const [letters, points] of Object.entries(widths)) sheet.getRange(`${letters}:${letters}`).format.columnWidth = points;
  if (frozen) freezeAnew(sheet, frozen);
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(printArea);
  if (titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(titleRows);
}

function freezeAnew(sheet: Excel.Worksheet, panes: { readonly rows: number; readonly columns: number }): void {
  sheet.freezePanes.unfreeze();
  freeze(sheet, panes);
}
