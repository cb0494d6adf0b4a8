import { perform } from "../excel/perform";
import { sketchWorkbook, type Sketch } from "../excel/sketch";
import type { Language } from "../i18n/language";
import { confirmAssumptions } from "../rules/confirmAssumptions";
import type { Rule } from "../rules/ruleBook";
import { ruleWords } from "../rules/vocabulary";
import { countCells, type Plan } from "../sheets/plan";
import { planRuleBook, ruleBookMark } from "../sheets/planRuleBook";
import { ruleBookSheetName } from "../sheets/planRuleBookLayout";
import type { RulePlaces } from "../sheets/readRules";
import { ruleEdits } from "../sheets/ruleEdits";
import { appendPlan } from "./appendPlan";
import { chooseSheet } from "./chooseSheet";
import { localDay, localMinute } from "./clock";
import { excelRun } from "./excelRun";
import { functionNamespace } from "./functionNamespace";
import { rememberWrite } from "./lastWrite";
import type { RuleBookRequest, TemplateChoice, WriteOutcome } from "./paneActions";
import { readWorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Adds a template to the workbook's rule book, or confirms rows of one that stands there. */
export function writeRuleBook({ choice, confirmed, period, language }: RuleBookRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const book = await readWorkbookRules(context, sketch);
      const own = book && choice.places ? book.language : language;
      const rules = confirmAssumptions(begunBy(choice, period), confirmed, ruleWords[own].user, localDay(), own);
      const plan =
        book && choice.places
          ? confirmationPlan(choice.rules, rules, choice.places, own)
          : book
            ? await appendPlan(context, rules, book)
            : newBookPlan(rules, sketch, language);
      rememberWrite(await perform(context, plan));
      return { sheets: [plan.activate?.sheet ?? ""], cells: countCells(plan) };
    }),
  );
}

/** A template that is about to be added applies to the period at hand, too: in January, December's scores are still to be written. */
function begunBy({ rules, places }: TemplateChoice, period: string | undefined): readonly Rule[] {
  if (places || !period) return rules;
  const begin = `${period.slice(0, 4)}-01-01`;
  return rules.map((rule) => (rule.from !== undefined && rule.from > begin ? { ...rule, from: begin } : rule));
}

export function newBookPlan(rules: readonly Rule[], sketch: Sketch, language: Language): Plan {
  const sheetName = chooseSheet(sketch, ruleBookMark, ruleBookSheetName(language)).name;
  const sheet = planRuleBook(rules, language, { writtenAt: localMinute(), sheetName, namespace: functionNamespace() });
  return { sheets: [sheet], names: {}, activate: { sheet: sheetName, range: "A1" } };
}

function confirmationPlan(before: readonly Rule[], after: readonly Rule[], places: RulePlaces, language: Language): Plan {
  return {
    sheets: [],
    names: {},
    edits: ruleEdits(before, after, places, language),
    activate: { sheet: places.sheet, range: "A1" },
  };
}
