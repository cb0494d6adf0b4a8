/**
 * Carries out a plan: looks, takes the image of what it replaces, writes in as few trips as the size allows, and can go back.
 * Fails as a whole: when anything goes wrong on the way, the workbook is put back before the error is passed on.
 */
import type { Plan, SheetPlan, TableAppend } from "../sheets/plan";
import { blockAddress } from "./address";
import { cellInput } from "./cellInput";
import { changeLooks, loadConditions, loadLooksBefore } from "./changeLooks";
import { checkPlan, touchedBy } from "./checkPlan";
import { clearSheet } from "./clearSheet";
import { addConditionalFormat } from "./conditionalFormats";
import { takeImage } from "./image";
import { looksOf, saveLooks } from "./ledger";
import { loadReferences } from "./references";
import { changeRows, lastColumnOf, loadDeleted, loadMoved, type RowImages } from "./rowChanges";
import { forgetLock, liftLock, lockedSheet, lockPublished } from "./ruleLock";
import { markedSheet, sketchWorkbook, type Sketch } from "./sketch";
import { changeTables } from "./tableChanges";
import { noWayBack, undoWrites, type WayBack } from "./wayBack";
import { cellWrites, trips } from "./writeCells";
import { writeFormats, writeStructure } from "./writeLooks";

export interface PerformOptions {
  readonly onProgress?: (step: "saving" | "writing", sheet: string, share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Returns the way back. Throws a `Refusal` before anything is touched when sheets are protected; an `AbortError` when the signal
 * fires, and what Excel throws: in both cases after going back.
 */
export async function perform(context: Excel.RequestContext, plan: Plan, options: PerformOptions = {}): Promise<WayBack> {
  const sketch = await sketchWorkbook(context);
  const locked = await lockedSheet(context, sketch);
  const lifted = locked !== undefined && (plan.lock !== undefined || touchedBy(plan, sketch).has(locked)) ? locked : undefined;
  checkPlan(plan, sketch, lifted);
  if (lifted !== undefined) await liftLock(context, lifted);
  const way = noWayBack(sheetIdOf(sketch, sketch.activeSheet), plan.lock === undefined ? undefined : locked !== undefined);
  try {
    const rows = await takeImages(context, plan, sketch, way, options);
    await changeTablesFirst(context, plan, way);
    await writeSheets(context, plan, way, options);
    await changeRows(context, plan, way, rows, (sheet) => sheetIdOf(sketch, sheet));
    await finish(context, plan, sketch, way);
    if (plan.lock ?? lifted !== undefined) await lockPublished(context);
    return way;
  } catch (error) {
    try {
      await undoWrites(context, way);
    } finally {
      if (lifted !== undefined) await lockPublished(context);
    }
    throw error;
  }
}

async function takeImages(
  context: Excel.RequestContext,
  plan: Plan,
  sketch: Sketch,
  way: WayBack,
  options: PerformOptions,
): Promise<RowImages> {
  for (const sheet of plan.sheets) {
    const ours = markedSheet(sketch, sheet.mark);
    if (!ours) continue;
    options.signal?.throwIfAborted();
    options.onProgress?.("saving", sheet.name, 0);
    way.rewritten.push({ image: await takeImage(context, ours.id, sheet.mark), written: looksOf(sheet) });
  }
  const edits = (plan.edits ?? []).map((edit) => {
    const address = blockAddress(edit.at, edit.rows.length, edit.rows[0]?.length ?? 0);
    return { edit, range: context.workbook.worksheets.getItem(edit.sheet).getRange(address).load("formulas") };
  });
  const appends = (plan.appends ?? []).map((append) => ({
    append,
    rows: context.workbook.tables.getItem(append.table).rows.load("count"),
  }));
  const looks = (plan.looks ?? []).map((change) => {
    const inserted = (plan.inserts ?? []).reduce((sum, { sheet, count }) => sum + (sheet === change.sheet ? count : 0), 0);
    return loadLooksBefore(context, change, sheetIdOf(sketch, change.sheet), inserted);
  });
  const { worksheets } = context.workbook;
  const lastColumn = (sheet: string): string => lastColumnOf(sketch.sheets.find(({ name }) => name === sheet)?.used?.address);
  const [moves, deletes] = [plan.moves ?? [], plan.deletes ?? []];
  const moved = moves.map((move) => loadMoved(worksheets.getItem(move.sheet), move, sheetIdOf(sketch, move.sheet), lastColumn(move.sheet)));
  const deleted = deletes.map((rows) =>
    loadDeleted(worksheets.getItem(rows.sheet), rows, sheetIdOf(sketch, rows.sheet), lastColumn(rows.sheet)),
  );
  const references = loadReferences(context, sketch, deletes);
  if (edits.length + appends.length + looks.length + moved.length + deleted.length === 0) return { moved: [], deleted: [] };
  await context.sync();
  const rows: RowImages = { moved: moved.map((read) => read()), deleted: deleted.map((read) => read()) };
  way.references.push(...references());
  way.looksBack.push(...(plan.looksBack ?? []).map((change) => ({ change, sheetId: sheetIdOf(sketch, change.sheet) })));
  way.looks.push(...looks.map((read) => read()));
  for (const { edit, range } of edits) {
    const before = (range.formulas as (string | number | boolean)[][]).map((cells) =>
      cells.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell)),
    );
    way.edits.push({ ...edit, sheetId: sheetIdOf(sketch, edit.sheet), rows: before });
  }
  for (const {
    append,
    rows: { count },
  } of appends)
    way.appended.push({ table: append.table, from: count, count: append.rows.length });
  return rows;
}

function sheetIdOf(sketch: Sketch, sheet: string): string {
  return sketch.sheets.find(({ name }) => name === sheet)?.id ?? "";
}

async function changeTablesFirst(context: Excel.RequestContext, { tables }: Plan, way: WayBack): Promise<void> {
  if (!tables) return;
  changeTables(context.workbook, tables);
  way.tables.push(tables);
  await context.sync();
}

async function writeSheets(context: Excel.RequestContext, plan: Plan, way: WayBack, options: PerformOptions): Promise<void> {
  if (plan.sheets.length === 0) return;
  context.application.suspendApiCalculationUntilNextSync();
  const targets = plan.sheets.map((sheet) => openSheet(context, sheet, way));
  await context.sync();
  targets.forEach(({ sheet, plan: { name, mark }, existed }) => {
    if (!existed) way.created.push({ id: sheet.id, name, mark });
  });

  const groups = trips(targets.flatMap(({ sheet, plan: { blocks } }) => cellWrites(blocks).map((write) => ({ ...write, sheet }))));
  let done = 0;
  for (const group of groups) {
    options.signal?.throwIfAborted();
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, address, inputs } of group) sheet.getRange(address).formulas = inputs;
    // One trip per two megabytes: Excel on the web refuses more than five.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    done++;
    options.onProgress?.("writing", plan.sheets[0]?.name ?? "", done / (groups.length + 1));
  }
}

/** Queues a new or emptied sheet with its formats. */
function openSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  way: WayBack,
): { sheet: Excel.Worksheet; plan: SheetPlan; existed: boolean } {
  const { worksheets } = context.workbook;
  const before = way.rewritten.find(({ image }) => image.mark === plan.mark);
  const sheet = before ? worksheets.getItem(before.image.sheetId) : worksheets.add(plan.name);
  sheet.load("id");
  if (before) {
    clearSheet(sheet, { ...before.image.looks, tables: before.image.tables });
    if (before.image.name !== plan.name) sheet.name = plan.name;
  }
  writeFormats(sheet, plan);
  return { sheet, plan, existed: before !== undefined };
}

async function finish(context: Excel.RequestContext, plan: Plan, sketch: Sketch, way: WayBack): Promise<void> {
  const { workbook } = context;
  for (const sheet of plan.sheets) {
    const target = workbook.worksheets.getItem(sheet.name);
    writeStructure(target, sheet);
    saveLooks(context, sheet.mark, looksOf(sheet));
    if (!markedSheet(sketch, sheet.mark)) setName(workbook, sketch, way, sheet.mark, target.getRange("A1"));
  }
  for (const [name, formula] of Object.entries(plan.names)) setName(workbook, sketch, way, name, formula);
  const appended = (plan.appends ?? []).map((append) => appendRows(workbook.tables.getItem(append.table), append));
  const changes = plan.looks ?? [];
  changes.forEach((change, index) => changeLooks(workbook.worksheets.getItem(change.sheet), change, way.looks[index]));
  for (const { range, inputs } of appended) range.formulas = inputs;
  for (const edit of plan.edits ?? []) {
    const range = workbook.worksheets.getItem(edit.sheet).getRange(blockAddress(edit.at, edit.rows.length, edit.rows[0]?.length ?? 0));
    range.formulas = edit.rows.map((cells) => cells.map(cellInput));
  }
  if (plan.lock === false) forgetLock(context);
  if (plan.activate) {
    const sheet = workbook.worksheets.getItem(plan.activate.sheet);
    sheet.activate();
    const range = sheet.getRange(plan.activate.range);
    // Excel scrolls no further than to the first cell: the last row goes before, so that all of the range comes into view.
    if (plan.activate.range.includes(":")) range.getLastRow().select();
    range.select();
  }
  const missing = changes.map((change) => loadConditions(workbook.worksheets.getItem(change.sheet), change));
  await context.sync();
  if (!missing.some((read) => read().length > 0)) return;
  changes.forEach((change, index) => {
    for (const format of missing[index]?.() ?? []) addConditionalFormat(workbook.worksheets.getItem(change.sheet), format);
  });
  await context.sync();
}

/** Adds empty rows first: what is written into them is read by the number formats they are given then. */
function appendRows(table: Excel.Table, { rows }: TableAppend): { range: Excel.Range; inputs: (string | number | boolean)[][] } {
  const inputs = rows.map((cells) => cells.map(cellInput));
  table.rows.add(
    undefined,
    inputs.map((cells) => cells.map(() => "")),
  );
  const above = 1 - rows.length;
  return { range: table.getDataBodyRange().getLastRow().getOffsetRange(above, 0).getResizedRange(-above, 0), inputs };
}

function setName(workbook: Excel.Workbook, sketch: Sketch, way: WayBack, name: string, reference: Excel.Range | string): void {
  const before = sketch.names.get(name);
  way.names.set(name, before);
  if (before !== undefined) workbook.names.getItem(name).delete();
  workbook.names.add(name, reference).visible = false;
}
