import { splitAddress } from "./address";

/** The cell that is selected, as far as one needs to know before writing to it. */
export interface ActiveCell {
  readonly sheet: string;
  /** `C5` */
  readonly at: string;
  /** What it shows; "" where it is empty. */
  readonly text: string;
  readonly empty: boolean;
  /** Formatted as text: a formula typed into it would stay text. */
  readonly holdsText: boolean;
}

/** One round trip. */
export async function activeCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load("address,formulas,values,text,numberFormat");
  const sheet = cell.worksheet.load("name");
  await context.sync();
  const [formula] = (cell.formulas as unknown[][])[0] ?? [];
  const [value] = (cell.values as unknown[][])[0] ?? [];
  const text = cell.text[0]?.[0] ?? "";
  return {
    sheet: sheet.name,
    at: splitAddress(cell.address).range.replace(/\$/g, ""),
    text,
    // A cell that a formula elsewhere spills into has a value, and must not be written over unasked either.
    empty: formula === "" && value === "",
    holdsText: cell.numberFormat[0]?.[0] === "@",
  };
}
