/** The row of the active cell, within the used part of its sheet. */
export interface SelectedRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Texts as the cells show them, left to right. */
  readonly cells: readonly string[];
}

/** Undefined = the selected row is empty. One round trip. */
export async function selectedRow(context: Excel.RequestContext): Promise<SelectedRow | undefined> {
  const cell = context.workbook.getActiveCell().load("rowIndex");
  const sheet = cell.worksheet.load("name");
  const used = cell.getEntireRow().getUsedRangeOrNullObject(true).load("text");
  await context.sync();
  if (used.isNullObject) return undefined;
  return { sheet: sheet.name, row: cell.rowIndex + 1, cells: used.text[0] ?? [] };
}
