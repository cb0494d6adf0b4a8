/** Looks after the rule book: a good one is copied, a damaged or lost one is reported. Only the pane's own reading does so. */
import { areaSize } from "../excel/address";
import { loadMerges } from "../excel/mergedAreas";
import { readArea } from "../excel/readArea";
import { copyMark, loadCopyMark, saveCopy, type CopyMark } from "../excel/ruleBookCopy";
import { markedSheet, type Sketch } from "../excel/sketch";
import { cellAddress, sheetReference, type CellArea } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import { publicationOf } from "../rules/publication";
import { ruleBookMark } from "../sheets/planRuleBook";
import { readRules } from "../sheets/readRules";
import { lostTable } from "../sheets/repair/lostTable";
import { isDamage } from "../sheets/repair/mendedCells";
import { copyText, largestCopy } from "../sheets/repair/ruleBookCopy";
import { localMinute } from "./clock";
import type { RuleBookDamage, TemplateChoice } from "./paneActions";
import type { WorkbookRules } from "./readRuleBook";

interface Care {
  readonly issues: readonly Issue[];
  readonly damage?: RuleBookDamage;
}

/** Copies a good book where it changed, and tells where a damaged one can be repaired. One round trip, more where it changed. */
export async function careFor(context: Excel.RequestContext, book: WorkbookRules, choices: readonly TemplateChoice[]): Promise<Care> {
  const setting = loadCopyMark(context);
  await context.sync();
  const mark = copyMark(setting);
  if (isDamage(book.issues) || unsoundVersions(choices).length > 0) return { issues: [], ...(mark && { damage: { saved: mark.saved } }) };
  await keepCopy(context, book, mark);
  return { issues: [] };
}

/** Versions that were published in due form, and can't be scored by any more. */
export function unsoundVersions(choices: readonly TemplateChoice[]): readonly TemplateChoice[] {
  return choices.filter(({ rules, issues }) => publicationOf(rules) && issues.some(({ severity }) => severity === "error"));
}

async function keepCopy(context: Excel.RequestContext, book: WorkbookRules, mark: CopyMark | undefined): Promise<void> {
  const { table, language, places, rules } = book;
  const text = copyText({ sheet: table.sheet, address: table.address, language, columns: places.columns, rows: places.rows, rules });
  const print = printOf(text);
  if (print === mark?.print || text.length > largestCopy) return;
  try {
    await saveCopy(context, text, { print, saved: localMinute(), sheet: table.sheet });
  } catch {
    // A workbook opened for reading only takes no copy, and needs none.
  }
}

/** FNV-1a, 32 bit, and the length. */
function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}

/** A rule book that was there and is no table any more, or that stands nowhere. */
export async function lostBook(context: Excel.RequestContext, sketch: Sketch): Promise<Care> {
  const setting = loadCopyMark(context);
  await context.sync();
  const mark = copyMark(setting);
  const place = await lostPlace(context, sketch, mark);
  if (!place) return { issues: mark ? [gone("ruleSheetGone", mark.sheet)] : [], ...(mark && { damage: { saved: mark.saved } }) };
  const { area, address } = place;
  if (address === undefined) {
    const issue = { ...gone("ruleTableGone", area.sheet), cell: cellAddress(area.sheet, 0, 0) };
    return mark ? { issues: [issue], damage: { saved: mark.saved } } : { issues: [] };
  }
  const cell = `${sheetReference(area.sheet)}!${address}`;
  const issue: Issue = { code: "ruleTableLost", severity: "error", cell, params: {} };
  const whole = place.merged.length === 0 && !isDamage(readRules(tableWithin(area, address)).issues);
  const damage = whole ? {} : mark && { saved: mark.saved };
  return { issues: [issue], ...(damage && { damage }) };
}

function gone(code: "ruleSheetGone" | "ruleTableGone", sheet: string): Issue {
  return { code, severity: "error", params: { sheet } };
}

/** Where a rule book that is no table stands. */
interface LostPlace {
  /** All cells of its sheet. */
  readonly area: CellArea;
  /** Its own address, where a header tells. */
  readonly address: string | undefined;
  /** Merged areas within it. */
  readonly merged: readonly string[];
}

/** Where a rule book that is no table stands: on the sheet that we wrote, or that the copy was taken from. */
export async function lostPlace(
  context: Excel.RequestContext,
  sketch: Sketch,
  mark: Pick<CopyMark, "sheet"> | undefined,
): Promise<LostPlace | undefined> {
  const sheet = markedSheet(sketch, ruleBookMark) ?? sketch.sheets.find(({ name }) => name === mark?.sheet);
  if (!sheet) return undefined;
  if (!sheet.used) return { area: { sheet: sheet.name, row: 0, column: 0, values: [] }, address: undefined, merged: [] };
  const area = await readArea(context, { sheet: sheet.name, address: sheet.used.address });
  const address = lostTable(area);
  if (address === undefined) return { area, address, merged: [] };
  const merges = loadMerges(context.workbook.worksheets.getItem(sheet.id).getRange(address));
  await context.sync();
  return { area, address, merged: merges?.() ?? [] };
}

/** The cells of a table within those of its sheet. */
export function tableWithin(area: CellArea, address: string): CellArea {
  const { row, column, rows, columns } = areaSize(address);
  const part = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    lines.slice(row - area.row, row - area.row + rows).map((line) => line.slice(column - area.column, column - area.column + columns));
  const formats = area.numberFormats && part(area.numberFormats);
  return { sheet: area.sheet, row, column, values: part(area.values), ...(formats && { numberFormats: formats }) };
}
