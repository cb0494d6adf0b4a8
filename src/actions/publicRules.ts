/** The rules of a version as a sheet to hand out to staff. */
import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { markedSheet, sketchWorkbook, type Sketch } from "../excel/sketch";
import type { Language } from "../i18n/language";
import type { Rule } from "../rules/ruleBook";
import { versionsOf } from "../rules/templateNames";
import { countCells, type Plan, type SheetPlan } from "../sheets/plan";
import { planPublicRules } from "../sheets/publicRules/planPublicRules";
import { publicRulesMark, publicRulesSheet } from "../sheets/publicRules/publicRulesSheet";
import { plannedContent, sheetContent, type SheetContent } from "../sheets/publicRules/sheetContent";
import { chooseSheet, type SheetChoice } from "./chooseSheet";
import { localMinute } from "./clock";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { PublicRulesPreview, PublicRulesRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** What `writePublicRules` would write; writes nothing. */
export function previewPublicRules(request: PublicRulesRequest): Promise<PublicRulesPreview> {
  return excelRun(async (context) => {
    try {
      const { plan, choice, wanted } = await plannedSheet(context, request);
      return { sheet: { name: choice.name, wanted, fate: choice.fate, cells: countCells(plan) }, issues: [] };
    } catch (error) {
      if (error instanceof Refusal) return { issues: error.issues };
      throw error;
    }
  });
}

/** Writes the sheet: over the one written before where nobody changed that by hand, else beside it. */
export function writePublicRules(request: PublicRulesRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const { plan, choice } = await plannedSheet(context, request);
      rememberWrite(await perform(context, plan));
      return { sheets: [choice.name], cells: countCells(plan) };
    }),
  );
}

/** The workbook name that says what a written sheet held, so that a change by hand is noticed. */
function printMark(mark: string): string {
  return `${mark}_print`;
}

async function plannedSheet(
  context: Excel.RequestContext,
  { choice, language }: PublicRulesRequest,
): Promise<{ readonly plan: Plan; readonly choice: SheetChoice; readonly wanted: string }> {
  const sketch = await sketchWorkbook(context);
  const { rules, previous } = await rulesOf(context, sketch, choice);
  const { name, version } = choice;
  const [mark, wanted] = [publicRulesMark(name, version, language), publicRulesSheet(name, version, language)];
  const contents = await contentsOf(context, sketch, mark, language);
  const chosen = chooseSheet(sketch, mark, wanted, (each) => contents.get(each)?.print !== printOfName(sketch.names.get(printMark(each))));
  const filled = (contents.get(chosen.mark) ?? contents.get(mark))?.filled;
  const sheet: SheetPlan = planPublicRules(rules, {
    language,
    writtenAt: localMinute(),
    sheet: chosen.name,
    mark: chosen.mark,
    ...(previous && { previous }),
    ...(filled && { filled }),
  });
  const plan: Plan = {
    sheets: [sheet],
    names: { [printMark(chosen.mark)]: `="${plannedContent(sheet, language).print}"` },
    activate: { sheet: chosen.name, range: "A1" },
  };
  return { plan, choice: chosen, wanted };
}

/** The rows of the version as they stand in the rule book now, and those of the version before it; a built-in template has its own. */
async function rulesOf(
  context: Excel.RequestContext,
  sketch: Sketch,
  { origin, name, version, rules }: PublicRulesRequest["choice"],
): Promise<{ readonly rules: readonly Rule[]; readonly previous?: readonly Rule[] }> {
  if (origin === "builtIn") return { rules };
  const book = await readWorkbookRules(context, sketch);
  const errors = book?.issues.filter(({ severity }) => severity === "error") ?? [];
  if (errors.length > 0) throw new Refusal(errors);
  const versions = book ? versionsOf(book.rules, name) : [];
  const rowsOf = (found: (typeof versions)[number] | undefined): readonly Rule[] | undefined =>
    found?.rows.flatMap((row) => book?.rules[row] ?? []);
  const own = rowsOf(versions.find((each) => each.version === version));
  if (!own) throw new Refusal([{ code: "versionGone", severity: "error", params: { template: name, version } }]);
  const previous = rowsOf(versions.find((each) => each.version < version));
  return { rules: own, ...(previous && { previous }) };
}

/** What the sheets hold that were written for the same version before, by mark. */
async function contentsOf(
  context: Excel.RequestContext,
  sketch: Sketch,
  firstMark: string,
  language: Language,
): Promise<ReadonlyMap<string, SheetContent>> {
  const marks = [...sketch.names.keys()].filter((name) => name === firstMark || (name.startsWith(`${firstMark}_`) && /_\d+$/.test(name)));
  const ranges = marks.flatMap((mark) => {
    const sheet = markedSheet(sketch, mark);
    if (!sheet) return [];
    return { mark, range: context.workbook.worksheets.getItem(sheet.id).getUsedRange(true).load("values,text,rowIndex,columnIndex") };
  });
  if (ranges.length > 0) await context.sync();
  return new Map(
    ranges.map(({ mark, range: { values, text, rowIndex, columnIndex } }) => {
      const cells = (values as (string | number | boolean)[][]).flatMap((row, down) =>
        row.map((value, right) => ({ row: rowIndex + down, column: columnIndex + right, value, text: text[down]?.[right] ?? "" })),
      );
      return [mark, sheetContent(cells, language)] as const;
    }),
  );
}

/** `="1a2b3c4d"` → `1a2b3c4d` */
function printOfName(formula: string | undefined): string | undefined {
  return formula?.replace(/^="?|"$/g, "");
}
