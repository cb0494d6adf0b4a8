/** Moves and deletes whole rows, and brings them back. */
import type { Plan, RowDelete, RowMove } from "../sheets/plan";
import { splitAddress } from "./address";
import { asTyped, lastCell, settable, wanted } from "./image";
import { Refusal } from "./refusal";
import type { WayBack } from "./wayBack";

/** Rows that changed their place, with their heights, which don't move with the cells. */
export interface MovedRows extends RowMove {
  readonly sheetId: string;
  /** Letters of the last column that has anything in it. */
  readonly lastColumn: string;
  readonly heights: readonly number[];
}

/** Rows that were deleted, with all that Excel tells about their cells. */
export interface DeletedRows {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  /** `A12:O13`. */
  readonly address: string;
  readonly formulas: (string | number | boolean)[][];
  readonly numberFormats: string[][];
  readonly looks: Excel.SettableCellProperties[][];
  readonly heights: readonly number[];
}

/** What a plan's rows were before they moved or went. */
export interface RowImages {
  readonly moved: readonly MovedRows[];
  readonly deleted: readonly DeletedRows[];
}

/**
 * Inserts, moves and deletes the rows of a plan. The way back learns of a step once it is done: one that Excel refuses leaves nothing
 * to take back.
 */
export async function changeRows(
  context: Excel.RequestContext,
  { inserts = [], deletes = [] }: Plan,
  way: WayBack,
  { moved, deleted }: RowImages,
  sheetIdOf: (sheet: string) => string,
): Promise<void> {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  if (inserts.length > 0) {
    for (const { sheet, before, count } of inserts)
      sheetOf(sheet)
        .getRange(`${before}:${before + count - 1}`)
        .insert("Down");
    await context.sync();
    way.inserted.push(...inserts.map((insert) => ({ ...insert, sheetId: sheetIdOf(insert.sheet) })));
  }
  for (const move of moved) {
    const { sheet, sheetId, before, count } = move;
    makeRoom(sheetOf(sheet), move);
    // A cut that Excel refuses must find the empty rows on their own. A rule has a row or two.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    way.inserted.push({ sheet, sheetId, before, count });
    cutAndPaste(sheetOf(sheet), move);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    way.inserted.pop();
    way.moved.push(move);
  }
  if (deletes.length === 0) return;
  for (const { sheet, row, count } of deletes)
    sheetOf(sheet)
      .getRange(`${row}:${row + count - 1}`)
      .delete("Up");
  await context.sync();
  way.deleted.push(...deleted);
}

/** Queues the reading; call the result after the next sync. `lastColumn` = letters of the last used column. */
export function loadMoved(sheet: Excel.Worksheet, move: RowMove, sheetId: string, lastColumn: string): () => MovedRows {
  const heights = loadHeights(sheet, move);
  return () => ({ ...move, sheetId, lastColumn, heights: heights() });
}

/** Queues a move. */
export function moveRows(sheet: Excel.Worksheet, move: MovedRows): void {
  makeRoom(sheet, move);
  cutAndPaste(sheet, move);
}

function makeRoom(sheet: Excel.Worksheet, { before, count }: MovedRows): void {
  sheet.getRange(`${before}:${before + count - 1}`).insert("Down");
}

/** The cells into the empty rows; the rows they came from go. */
function cutAndPaste(sheet: Excel.Worksheet, { row, count, before, lastColumn, heights }: MovedRows): void {
  const from = row >= before ? row + count : row;
  sheet.getRange(`A${from}:${lastColumn}${from + count - 1}`).moveTo(`A${before}`);
  setHeights(sheet, before, heights);
  sheet.getRange(`${from}:${from + count - 1}`).delete("Up");
}

/** The move that takes a move back. */
export function backwards(move: MovedRows): MovedRows {
  const { row, count, before } = move;
  return row >= before ? { ...move, row: before, before: row + count } : { ...move, row: before - count, before: row };
}

/** Queues the reading; call the result after the next sync. It throws a `Refusal` where something else stands in the rows. */
export function loadDeleted(sheet: Excel.Worksheet, rows: RowDelete, sheetId: string, lastColumn: string): () => DeletedRows {
  const { row, count, columns } = rows;
  const address = `A${row}:${lastColumn}${row + count - 1}`;
  const range = sheet.getRange(address).load("formulas,values,numberFormat");
  const [looks, untouched] = [address, lastCell].map((cells) => sheet.getRange(cells).getCellProperties(wanted));
  const own = sheet.getRange(columns.replace(/(\w+):(\w+)/, `$1${row}:$2${row}`)).load("columnIndex,columnCount");
  const heights = loadHeights(sheet, rows);
  return () => {
    const formulas = asTyped(range.formulas as (string | number | boolean)[][], range.values as unknown[][]);
    const beside = formulas.some((cells) =>
      cells.some((cell, index) => cell !== "" && (index < own.columnIndex || index >= own.columnIndex + own.columnCount)),
    );
    if (beside) throw new Refusal([{ code: "ruleRowShared", severity: "error", params: { row } }]);
    return {
      sheetId,
      sheet: rows.sheet,
      row,
      count,
      address,
      formulas,
      numberFormats: range.numberFormat as string[][],
      looks: (looks?.value ?? []).map((cells) => cells.map((cell) => settable(cell, untouched?.value[0]?.[0]))),
      heights: heights(),
    };
  };
}

/** Queues the rows with what stood in them. */
export function bringBack(sheet: Excel.Worksheet, { row, count, heights }: DeletedRows): void {
  sheet.getRange(`${row}:${row + count - 1}`).insert("Down");
  setHeights(sheet, row, heights);
}

/** Queues the contents of rows that are back. */
export function fillBack(sheet: Excel.Worksheet, { address, formulas, numberFormats, looks }: DeletedRows): void {
  const range = sheet.getRange(address);
  range.numberFormat = numberFormats;
  range.setCellProperties(looks);
  range.formulas = formulas;
}

/** Letters of the last column of a used range. */
export function lastColumnOf(usedAddress: string | undefined): string {
  const corner =
    splitAddress(usedAddress ?? "A1")
      .range.split(":")
      .at(-1) ?? "A1";
  return corner.replace(/[\d$]/g, "");
}

function loadHeights(sheet: Excel.Worksheet, { row, count }: { readonly row: number; readonly count: number }): () => number[] {
  const rows = Array.from({ length: count }, (_, index) => sheet.getRange(`${row + index}:${row + index}`).load("format/rowHeight"));
  return () => rows.map(({ format }) => format.rowHeight);
}

function setHeights(sheet: Excel.Worksheet, row: number, heights: readonly number[]): void {
  heights.forEach((height, index) => {
    sheet.getRange(`${row + index}:${row + index}`).format.rowHeight = height;
  });
}
