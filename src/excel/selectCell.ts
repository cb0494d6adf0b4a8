import { splitAddress } from "./address";

/** Shows and selects a cell or range such as `'2026-10'!C5`. */
export async function selectCell(context: Excel.RequestContext, address: string): Promise<void> {
  const { sheet: name, range } = splitAddress(address);
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(range).select();
  await context.sync();
}
