import { readArea } from "../excel/readArea";
import { sheetReference } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import { peopleBlock, compareSheet } from "../sheets/native/nativeDifferences";
import { excelRun } from "./excelRun";
import type { ProofRequest } from "./paneActions";

/** More differences than this say the same again. */
const mostShown = 20;

/** Compares what formulas made of a score sheet with the engine's results, which frozen values would be; issues say what came of it, or where. */
export function proveSheet(request: ProofRequest): Promise<readonly Issue[]> {
  return excelRun((context) => proofOf(context, request));
}

export async function proofOf(context: Excel.RequestContext, { run, sheet, mode, language }: ProofRequest): Promise<readonly Issue[]> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  await context.sync();
  if (found.isNullObject) return [{ code: "sheetGone", severity: "error", params: { sheet } }];
  // Where calculation is manual, formulas written one after the other have not seen each other yet.
  context.workbook.application.calculate("Recalculate" as Excel.CalculationType);
  const { values } = await readArea(context, { sheet, address: peopleBlock(run, sheet) });
  const { cells, differences } = compareSheet(run, sheet, values, language);
  if (differences.length === 0) return [{ code: mode === "native" ? "nativeProven" : "liveProven", severity: "info", params: { cells } }];
  return differences.slice(0, mostShown).map(({ cell, person, what, found: says, expected }): Issue => ({
    code: mode === "native" ? "nativeDiffers" : "liveDiffers",
    severity: "error",
    cell: `${sheetReference(sheet)}!${cell}`,
    params: { person, what, found: says, expected },
  }));
}
