import { perform } from "../excel/perform";
import { sketchWorkbook } from "../excel/sketch";
import type { Language } from "../i18n/language";
import { columnPosition } from "../metrics/cellArea";
import { confirmAssumptions } from "../rules/confirmAssumptions";
import { ruleColumns, type Rule } from "../rules/ruleBook";
import { versionsOf } from "../rules/templateNames";
import { ruleWords } from "../rules/vocabulary";
import { countCells, type CellEdit, type Plan, type PlanCell } from "../sheets/plan";
import { planRuleBook, ruleBookMark } from "../sheets/planRuleBook";
import { ruleCells } from "../sheets/planRuleBookCells";
import { ruleBookSheetName } from "../sheets/planRuleBookLayout";
import type { RulePlaces } from "../sheets/readRules";
import { chooseSheet } from "./chooseSheet";
import { localDay, localMinute } from "./clock";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { RuleBookRequest, WriteOutcome } from "./paneActions";
import { readWorkbookRules, type WorkbookRules } from "./readRuleBook";
import { writeOutcome } from "./writeOutcome";

/** Adds a template to the workbook's rule book, or confirms rows of one that stands there. */
export function writeRuleBook({ choice, confirmed, language }: RuleBookRequest): Promise<WriteOutcome> {
  const rules = confirmAssumptions(choice.rules, confirmed, ruleWords[language].user, localDay(), language);
  return writeOutcome(() =>
    excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const book = await readWorkbookRules(context, sketch);
      const sheetName = book?.table.sheet ?? chooseSheet(sketch, ruleBookMark, ruleBookSheetName(language)).name;
      const plan: Plan =
        choice.places && book
          ? { sheets: [], names: {}, edits: confirmationEdits(choice.rules, rules, choice.places, language) }
          : book
            ? { sheets: [], names: {}, appends: [{ table: book.table.name, rows: appendedRows(rules, book, language) }] }
            : { sheets: [planRuleBook(rules, language, { writtenAt: localMinute(), sheetName })], names: {} };
      rememberWrite(await perform(context, { ...plan, activate: { sheet: sheetName, range: "A1" } }));
      return { sheets: [sheetName], cells: countCells(plan) };
    }),
  );
}

/** Only the cells that a confirmation changes: the mark goes, and the note says who confirmed. */
function confirmationEdits(before: readonly Rule[], after: readonly Rule[], places: RulePlaces, language: Language): CellEdit[] {
  return after.flatMap((rule, position) => {
    const old = before[position];
    const row = places.rows[position];
    if (!old || old === rule || row === undefined) return [];
    const [from, to] = [ruleCells(old, language), ruleCells(rule, language)];
    return ruleColumns.flatMap((column, index): CellEdit[] => {
      const letters = places.columns[column];
      if (letters === undefined || from[index] === to[index]) return [];
      return [{ sheet: places.sheet, at: `${letters}${row}`, rows: [[to[index] ?? null]] }];
    });
  });
}

/** Rows in the order of the table's own columns; a template that stands there already becomes its next version. */
function appendedRows(rules: readonly Rule[], { rules: present, places, table }: WorkbookRules, language: Language): PlanCell[][] {
  const [newest] = versionsOf(present, rules[0]?.template ?? "");
  const version = (newest?.version ?? 0) + 1;
  const [first = "A", last = first] = table.address.split(":").map((corner) => corner.replace(/\d+/, ""));
  const start = columnPosition(first);
  const width = columnPosition(last) - start + 1;
  return rules.map((rule) => {
    const cells = ruleCells({ ...rule, version }, language);
    const row: PlanCell[] = Array.from({ length: width }, () => null);
    ruleColumns.forEach((column, index) => {
      const letters = places.columns[column];
      if (letters !== undefined) row[columnPosition(letters) - start] = cells[index] ?? null;
    });
    return row;
  });
}
