import { perform } from "../excel/perform";
import { Refusal } from "../excel/refusal";
import { sketchWorkbook } from "../excel/sketch";
import { wordKey } from "../rules/wordKey";
import { countCells } from "../sheets/plan";
import { appendPlan } from "./appendPlan";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { NewTemplateRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";
import { newBookPlan } from "./writeRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Adds a template under a name of its own, as a draft; with the first one, the rule book begins. */
export function createTemplate({ rules, language }: NewTemplateRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const book = await readWorkbookRules(context, sketch);
      const name = rules[0]?.template ?? "";
      if (book?.rules.some(({ template }) => wordKey(template) === wordKey(name)))
        throw new Refusal([{ code: "templateTaken", severity: "error", params: { template: name } }]);
      const plan = book ? await appendPlan(context, rules, book, true) : newBookPlan(rules, sketch, language);
      rememberWrite(await perform(context, plan));
      return { sheets: [plan.activate?.sheet ?? ""], cells: countCells(plan) };
    }),
  );
}
