import { sketchWorkbook } from "../excel/sketch";
import { countCells } from "../sheets/plan";
import { excelRun } from "./excelRun";
import { planOutput } from "./outputPlan";
import type { OutputPreview, OutputRequest } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";

/** Says what `writeOutput` would write, and writes nothing. */
export function previewOutput(request: OutputRequest): Promise<OutputPreview> {
  return excelRun(async (context) => {
    const sketch = await sketchWorkbook(context);
    const { pieces, plan, issues } = planOutput(request, sketch, await readWorkbookRules(context, sketch));
    return {
      sheets: pieces.map(({ piece, sheet, fate, wanted }) => ({
        piece,
        name: sheet.name,
        cells: countCells({ sheets: [sheet], names: {} }),
        fate,
        wanted,
      })),
      cells: countCells(plan),
      issues,
    };
  });
}
