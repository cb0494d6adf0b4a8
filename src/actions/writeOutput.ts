import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { countCells } from "../sheets/plan";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import { planOutput } from "./outputPlan";
import type { OutputRequest, Progress, WriteOutcome } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Writes the chosen sheets. Rejects with an `AbortError` when the signal fires; the workbook is then as before. */
export function writeOutput(request: OutputRequest, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      onProgress({ step: "preparing", share: 0 });
      const sketch = await sketchWorkbook(context);
      const { plan, issues } = planOutput(request, sketch, await readWorkbookRules(context, sketch));
      if (issues.length > 0) throw new Refusal(issues);
      const way = await perform(context, plan, { signal, onProgress: (step, sheet, share) => onProgress({ step, sheet, share }) });
      rememberWrite(way);
      return { sheets: plan.sheets.map(({ name }) => name), cells: countCells(plan) };
    }),
  );
}
