/** What it takes to undo one write: kept in memory until the next write replaces it. */
import type { CellEdit, RowInsert } from "../sheets/plan";
import type { SheetImage } from "./image";
import { restoreImage } from "./image";
import { cellInput } from "./cellInput";
import { blockAddress } from "./address";
import { restoreLooks, type LooksBefore } from "./changeLooks";
import { forgetLooks, type SheetLooks } from "./ledger";

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
  /** Looks of sheets as they were before some of them changed. */
  readonly looks: LooksBefore[];
  /** Workbook names before: undefined = there was none. */
  readonly names: Map<string, string | undefined>;
  /** Id of the sheet that was active. */
  readonly active: string;
}

export function noWayBack(active: string): WayBack {
  return { created: [], rewritten: [], edits: [], appended: [], inserted: [], looks: [], names: new Map(), active };
}

/** Sheets that a way back touches, for the message. */
export function touchedSheets(way: WayBack): string[] {
  return [
    ...new Set([
      ...way.created.map(({ name }) => name),
      ...way.rewritten.map(({ image }) => image.name),
      ...way.edits.map(({ sheet }) => sheet),
      ...way.inserted.map(({ sheet }) => sheet),
    ]),
  ];
}

/** Brings the workbook back to what it was before the write; what the user deleted since stays deleted. Two round trips. */
export async function goBack(context: Excel.RequestContext, way: WayBack): Promise<void> {
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
  for (const { sheetId, before, count } of way.inserted.toReversed())
    if (sheetIds.has(sheetId))
      worksheets
        .getItem(sheetId)
        .getRange(`${before}:${before + count - 1}`)
        .delete("Up");
  for (const looks of way.looks) if (sheetIds.has(looks.sheetId)) restoreLooks(worksheets.getItem(looks.sheetId), looks);
  for (const edit of way.edits) {
    if (!sheetIds.has(edit.sheetId)) continue;
    const range = worksheets.getItem(edit.sheetId).getRange(blockAddress(edit.at, edit.rows.length, edit.rows[0]?.length ?? 0));
    range.formulas = edit.rows.map((cells) => cells.map(cellInput));
  }
  for (const { image, written } of way.rewritten) if (sheetIds.has(image.sheetId)) restoreImage(context, image, written);
  for (const { id, mark } of way.created) {
    if (sheetIds.has(id)) worksheets.getItem(id).delete();
    forgetLooks(context, mark);
  }
  for (const [name, formula] of way.names) {
    names.getItemOrNullObject(name).delete();
    if (formula !== undefined) names.add(name, formula).visible = false;
  }
  await context.sync();
}
