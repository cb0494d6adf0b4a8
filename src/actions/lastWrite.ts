/** The writes that can still be taken back: the last one, and the single changes of rules made since. They live as long as the pane's runtime does. */
import { forgetCopy } from "../excel/ruleBookCopy";
import { goBack, touchedSheets, type WayBack } from "../excel/wayBack";
import { ruleBookMark } from "../sheets/planRuleBook";
import { excelRun } from "./excelRun";
import type { LastWrite, WriteOutcome } from "./paneActions";
import { writeOutcome } from "./writeOutcome";

/** Single changes are small; more of them than this nobody takes back one by one. */
const mostSteps = 50;
let ways: readonly WayBack[] = [];
const steps = new WeakSet<WayBack>();

/** The way back of a repair: the last good copy of the rule book outlives it. */
let repair: WayBack | undefined;

/** @param repairs the write put a rule book together again */
export function rememberWrite(next: WayBack, repairs = false): void {
  ways = [next];
  repair = repairs ? next : undefined;
}

/** One of many small changes: what was written before it can be taken back after it. */
export function rememberStep(next: WayBack): void {
  ways = [...ways, next].slice(-mostSteps);
  steps.add(next);
}

export function lastWrite(): LastWrite | undefined {
  const way = ways.at(-1);
  return way && { sheets: touchedSheets(way), ...(steps.has(way) && { isStep: true }) };
}

/** Brings the workbook back to what it was before the last write. */
export async function undoLastWrite(): Promise<WriteOutcome> {
  const last = ways.at(-1);
  if (!last) return { ok: true, sheets: [], cells: 0, issues: [] };
  return writeOutcome(async () => {
    await excelRun(async (context) => {
      await goBack(context, last);
      // A rule book that never was, so to speak, is not missed.
      if (last !== repair && last.created.some(({ mark }) => mark === ruleBookMark)) await forgetCopy(context);
    });
    ways = ways.filter((way) => way !== last);
    return { sheets: touchedSheets(last), cells: 0 };
  });
}
