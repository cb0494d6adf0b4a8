/** What it takes to undo one write: kept in memory until the next write replaces it. */
import { ruleTableName } from "../rules/ruleBook";
import type { CellEdit, LooksChange, RowInsert, TableChanges } from "../sheets/plan";
import type { SheetImage } from "./image";
import { restoreImage } from "./image";
import { cellInput } from "./cellInput";
import { blockAddress } from "./address";
import { addConditionalFormat } from "./conditionalFormats";
import { changeLooks, loadConditions, restoreLooks, type LooksBefore } from "./changeLooks";
import { forgetLooks, type SheetLooks } from "./ledger";
import type { SavedFormula } from "./references";
import { backwards, bringBack, fillBack, moveRows, type DeletedRows, type MovedRows } from "./rowChanges";
import { forgetLock, liftLock, lockedSheet, lockPublished } from "./ruleLock";
import { sketchWorkbook } from "./sketch";
import { restoreTables } from "./tableChanges";

export interface WayBack {
  /** Sheets that did not exist before, by id, with their marks. */
  readonly created: { readonly id: string; readonly name: string; readonly mark: string }[];
  /** Sheets that were written anew, with what was written last. */
  readonly rewritten: { readonly image: SheetImage; readonly written: SheetLooks }[];
  /** Cells that were edited in place, as they were. */
  readonly edits: (CellEdit & { readonly sheetId: string })[];
  /** Rows that a table grew by. */
  readonly appended: { readonly table: string; readonly from: number; readonly count: number }[];
  /** Whole rows that were inserted, in this order. */
  readonly inserted: (RowInsert & { readonly sheetId: string })[];
  /** Rows that changed their place, and whole rows that were deleted, in this order. */
  readonly moved: MovedRows[];
  readonly deleted: DeletedRows[];
  /** Formulas that named a cell of the deleted rows. */
  readonly references: SavedFormula[];
  /** Looks to put on again, by the addresses of before. */
  readonly looksBack: { readonly change: LooksChange; readonly sheetId: string }[];
  /** Looks of sheets as they were before some of them changed. */
  readonly looks: LooksBefore[];
  /** Tables that were changed before all else. */
  readonly tables: TableChanges[];
  /** Workbook names before: undefined = there was none. */
  readonly names: Map<string, string | undefined>;
  /** Id of the sheet that was active. */
  readonly active: string;
  /** Whether published rules were locked, where the write changed that. */
  readonly locked?: boolean;
}

export function noWayBack(active: string, locked?: boolean): WayBack {
  const nothing = {
    created: [],
    rewritten: [],
    edits: [],
    appended: [],
    inserted: [],
    moved: [],
    deleted: [],
    references: [],
    looksBack: [],
    looks: [],
    tables: [],
    names: new Map<string, undefined>(),
    active,
  };
  return { ...nothing, ...(locked !== undefined && { locked }) };
}

/** Sheets that a way back touches, for the message. */
export function touchedSheets(way: WayBack): string[] {
  return [
    ...new Set([
      ...way.created.map(({ name }) => name),
      ...way.rewritten.map(({ image }) => image.name),
      ...way.edits.map(({ sheet }) => sheet),
      ...way.inserted.map(({ sheet }) => sheet),
      ...way.moved.map(({ sheet }) => sheet),
      ...way.deleted.map(({ sheet }) => sheet),
      ...way.tables.flatMap(({ unmerged, added }) => [...unmerged, ...added].map(({ sheet }) => sheet)),
    ]),
  ];
}

/** Brings the workbook back to what it was before the write, with the lock on its published rules as it was then. */
export async function goBack(context: Excel.RequestContext, way: WayBack): Promise<void> {
  const sketch = await sketchWorkbook(context);
  const sheet = await lockedSheet(context, sketch);
  const lifted = sheet !== undefined && (way.locked !== undefined || changesRules(way, sheet));
  if (lifted) await liftLock(context, sheet);
  try {
    await undoWrites(context, way);
  } finally {
    if (way.locked ?? lifted) await lockPublished(context);
  }
  if (way.locked !== false) return;
  forgetLock(context);
  await context.sync();
}

function changesRules(way: WayBack, sheet: string): boolean {
  return touchedSheets(way).includes(sheet) || way.appended.some(({ table }) => table === ruleTableName);
}

/** Takes the writes back; what the user deleted since stays deleted. Two round trips. */
export async function undoWrites(context: Excel.RequestContext, way: WayBack): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id");
  tables.load("items/name");
  await context.sync();
  const sheetIds = new Set(worksheets.items.map(({ id }) => id));
  const tableNames = new Set(tables.items.map(({ name }) => name));

  context.application.suspendApiCalculationUntilNextSync();
  if (sheetIds.has(way.active)) worksheets.getItem(way.active).activate();
  for (const { table, from, count } of way.appended) {
    if (!tableNames.has(table)) continue;
    for (let row = from + count - 1; row >= from; row--) tables.getItem(table).rows.getItemAt(row).delete();
  }
  for (const rows of way.deleted.toReversed()) if (sheetIds.has(rows.sheetId)) bringBack(worksheets.getItem(rows.sheetId), rows);
  for (const move of way.moved.toReversed()) if (sheetIds.has(move.sheetId)) moveRows(worksheets.getItem(move.sheetId), backwards(move));
  for (const { sheetId, before, count } of way.inserted.toReversed())
    if (sheetIds.has(sheetId))
      worksheets
        .getItem(sheetId)
        .getRange(`${before}:${before + count - 1}`)
        .delete("Up");
  for (const looks of way.looks) if (sheetIds.has(looks.sheetId)) restoreLooks(worksheets.getItem(looks.sheetId), looks);
  const dressed = way.looksBack.filter(({ sheetId }) => sheetIds.has(sheetId));
  for (const { change, sheetId } of dressed) changeLooks(worksheets.getItem(sheetId), change, undefined);
  for (const rows of way.deleted) if (sheetIds.has(rows.sheetId)) fillBack(worksheets.getItem(rows.sheetId), rows);
  for (const edit of way.edits) {
    if (!sheetIds.has(edit.sheetId)) continue;
    const range = worksheets.getItem(edit.sheetId).getRange(blockAddress(edit.at, edit.rows.length, edit.rows[0]?.length ?? 0));
    range.formulas = edit.rows.map((cells) => cells.map(cellInput));
  }
  for (const { sheetId, address, formula } of way.references)
    if (sheetIds.has(sheetId)) worksheets.getItem(sheetId).getRange(address).formulas = [[formula]];
  for (const { image, written } of way.rewritten) if (sheetIds.has(image.sheetId)) restoreImage(context, image, written);
  for (const { id, mark } of way.created) {
    if (sheetIds.has(id)) worksheets.getItem(id).delete();
    forgetLooks(context, mark);
  }
  for (const changes of way.tables) restoreTables(context.workbook, changes, tableNames);
  for (const [name, formula] of way.names) {
    names.getItemOrNullObject(name).delete();
    if (formula !== undefined) names.add(name, formula).visible = false;
  }
  const missing = dressed.map(({ change, sheetId }) => loadConditions(worksheets.getItem(sheetId), change));
  await context.sync();
  const formats = missing.map((read) => read());
  if (!formats.some(({ length }) => length > 0)) return;
  dressed.forEach(({ sheetId }, index) => {
    for (const format of formats[index] ?? []) addConditionalFormat(worksheets.getItem(sheetId), format);
  });
  await context.sync();
}
