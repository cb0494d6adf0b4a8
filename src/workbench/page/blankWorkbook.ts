import type { WorkbookData } from "../grid/cells";
import { emptySheet } from "../grid/emptySheet";

/** What the page opens with: one empty sheet. */
export function blankWorkbook(name: string): WorkbookData {
  return { name, activeSheet: "Sheet1", names: [], settings: {}, customXmlParts: [], sheets: [emptySheet("Sheet1")] };
}
