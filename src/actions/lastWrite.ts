/** The one write that can still be taken back. It lives as long as the pane's runtime does. */
import { goBack, touchedSheets, type WayBack } from "../excel/wayBack";
import { excelRun } from "./excelRun";
import type { LastWrite, WriteOutcome } from "./paneActions";
import { writeOutcome } from "./writeOutcome";

let way: WayBack | undefined;

export function rememberWrite(next: WayBack): void {
  way = next;
}

export function lastWrite(): LastWrite | undefined {
  return way && { sheets: touchedSheets(way) };
}

/** Brings the workbook back to what it was before the last write. */
export async function undoLastWrite(): Promise<WriteOutcome> {
  const last = way;
  if (!last) return { ok: true, sheets: [], cells: 0, issues: [] };
  return writeOutcome(async () => {
    await excelRun((context) => goBack(context, last));
    way = undefined;
    return { sheets: touchedSheets(last), cells: 0 };
  });
}
