import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { goBack } from "../excel/wayBack";
import type { Issue } from "../rules/issue";
import { countCells } from "../sheets/plan";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import { planOutput } from "./outputPlan";
import type { OutputRequest, Progress, ProofRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/**
 * Writes the chosen sheets. Native formulas that come to anything else than the engine are taken back, and named.
 * Rejects with an `AbortError` when the signal fires; the workbook is then as before.
 */
export function writeOutput(request: OutputRequest, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      onProgress({ step: "preparing", share: 0 });
      const sketch = await sketchWorkbook(context);
      const { plan, pieces, issues } = await planOutput(context, request, sketch, await readWorkbookRules(context, sketch));
      if (issues.length > 0) throw new Refusal(issues);
      const way = await perform(context, plan, { signal, onProgress: (step, sheet, share) => onProgress({ step, sheet, share }) });
      const scores = pieces.find(({ piece }) => piece === "scores")?.sheet.name;
      const proof =
        request.mode === "native" && scores !== undefined ? await prove(context, { ...request, sheet: scores }, onProgress) : [];
      if (proof.some(({ severity }) => severity === "error")) {
        await goBack(context, way);
        throw new Refusal(proof.map(({ cell: _gone, ...issue }) => issue));
      }
      rememberWrite(way);
      return { sheets: plan.sheets.map(({ name }) => name), cells: countCells(plan), issues: proof };
    }),
  );
}

/** Reads what Excel's own formulas came to, and compares it with what the engine said. */
async function prove(
  context: Excel.RequestContext,
  request: ProofRequest,
  onProgress: (progress: Progress) => void,
): Promise<readonly Issue[]> {
  onProgress({ step: "checking", sheet: request.sheet, share: 1 });
  const { proofOf } = await import(/* webpackChunkName: "native" */ "./proveSheet");
  return proofOf(context, request);
}
