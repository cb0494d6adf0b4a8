/**
 * The lock on published rules: their sheet is protected, without a password, so that only drafts can be typed into. What protects a
 * sheet is only lifted where it was us: a user's own protection stays, and a write is refused.
 */
import { ruleTableName } from "../rules/ruleBook";
import { lockedRanges } from "../sheets/lockedRows";
import { areaSize, splitAddress } from "./address";
import { Refusal } from "./refusal";
import type { Sketch } from "./sketch";

const key = "kpi.lock.rules";

/** Everything else may be done on the sheet: rows for drafts, looks, filters. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowEditObjects: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
};

/** Sheet of the rule book, where it is protected by us. One round trip, and none where the sheet isn't protected. */
export async function lockedSheet(context: Excel.RequestContext, sketch: Sketch): Promise<string | undefined> {
  const table = sketch.tables.find(({ name }) => name === ruleTableName);
  const sheet = sketch.sheets.find(({ name }) => name === table?.sheet);
  if (!sheet?.protected) return undefined;
  const setting = context.workbook.settings.getItemOrNullObject(key).load("key");
  await context.sync();
  return setting.isNullObject ? undefined : sheet.name;
}

/** Lifts the lock for a write. Throws a `Refusal` where somebody has put a password on it since. */
export async function liftLock(context: Excel.RequestContext, sheet: string): Promise<void> {
  try {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  } catch {
    throw new Refusal([{ code: "sheetPassword", severity: "error", params: { sheet } }]);
  }
}

/** Locks what is published by now and leaves the rest of the sheet open; nothing where there is no rule book. Two round trips. */
export async function lockPublished(context: Excel.RequestContext): Promise<void> {
  const { tables, settings } = context.workbook;
  const table = tables.getItemOrNullObject(ruleTableName);
  table.load("name");
  await context.sync();
  if (table.isNullObject) return;
  const range = table.getRange().load("address,values");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const { row, column } = areaSize(splitAddress(range.address).range);
  const values = range.values as (string | number | boolean)[][];
  sheet.getRange().format.protection.locked = false;
  for (const locked of lockedRanges({ sheet: sheet.name, row, column, values })) sheet.getRange(locked).format.protection.locked = true;
  settings.add(key, true);
  sheet.protection.protect(allowed);
  await context.sync();
}

/** Queues that the sheet is no longer ours to lock again. */
export function forgetLock(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}
