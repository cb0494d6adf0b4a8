import { keepsHandFormats } from "../excel/image";
import { sketchWorkbook, type Sketch } from "../excel/sketch";
import { sheetReference } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import { countCells } from "../sheets/plan";
import { excelRun } from "./excelRun";
import { planOutput, type OutputPlan } from "./outputPlan";
import type { OutputPreview, OutputRequest } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";

/** Says what `writeOutput` would write, and writes nothing. */
export function previewOutput(request: OutputRequest): Promise<OutputPreview> {
  return excelRun(async (context) => {
    const sketch = await sketchWorkbook(context);
    const { pieces, plan, issues } = await planOutput(context, request, sketch, await readWorkbookRules(context, sketch));
    return {
      sheets: pieces.map(({ piece, sheet, fate, wanted }) => ({
        piece,
        name: sheet.name,
        cells: countCells({ sheets: [sheet], names: {} }),
        fate,
        wanted,
      })),
      cells: countCells(plan),
      issues: [...issues, ...handFormatIssues(pieces, sketch)],
    };
  });
}

/** Sheets to be written anew that are too large for undo to bring back what was coloured by hand. */
function handFormatIssues(pieces: OutputPlan["pieces"], sketch: Sketch): readonly Issue[] {
  return pieces.flatMap(({ sheet: { name }, fate }): Issue[] => {
    const used = sketch.sheets.find((each) => each.name === name)?.used;
    if (fate !== "replace" || !used || keepsHandFormats(used.rows * used.columns)) return [];
    return [{ code: "handFormatsLost", severity: "info", cell: `${sheetReference(name)}!A1`, params: { sheet: name } }];
  });
}
