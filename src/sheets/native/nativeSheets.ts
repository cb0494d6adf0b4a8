/** The third way to write results (DOMAIN 0.3): plain Excel formulas over numbers that stand in cells. Loaded only where it is asked for. */
import type { ScoreRun } from "../../engine/scoreRun";
import type { Language } from "../../i18n/language";
import { sheetReference, type CellArea } from "../../metrics/cellArea";
import type { Issue } from "../../rules/issue";
import type { SheetPlan } from "../plan";
import type { NativeWriting } from "../sheetFormulas";
import type { Book } from "./bookConditions";
import { NativeColumns } from "./nativeColumns";
import { NativeFormulas } from "./nativeFormulas";
import { planRuleNumbers, ruleNumbersMark, ruleNumbersName, stateCell } from "./planRuleNumbers";
import { RuleNumbers } from "./ruleNumbers";
import { stepsColumns } from "./stepsColumns";
import { stepsLayout } from "./stepsLayout";

export { ruleNumbersMark, ruleNumbersName };

export interface NativeOptions {
  readonly language: Language;
  /** Name of the sheet with the rule numbers. */
  readonly sheet: string;
  /** The data's sheet as it is now. */
  readonly data: CellArea;
  /** Absent where the rules don't stand in the workbook. */
  readonly book?: Book;
  readonly writtenAt?: string;
}

export interface NativeSheets {
  /** The sheet with the rule numbers; absent where issues block. */
  readonly numbers?: SheetPlan;
  readonly writing?: NativeWriting;
  readonly issues: readonly Issue[];
}

/** Prepares native formulas; what only the add-in can calculate is named before anything is written. */
export function nativeSheets(run: ScoreRun, { language, sheet, data, book, writtenAt }: NativeOptions): NativeSheets {
  const columns = new NativeColumns(run, data);
  const issues = [...tooLarge(run), ...columns.unreadable()];
  if (issues.length > 0) return { issues };
  const numbers = new RuleNumbers(run, language, sheet, book);
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(stateCell) ?? [];
  const writing: NativeWriting = {
    rules: numbers.addresses,
    state: `${sheetReference(sheet)}!$${column}$${row}`,
    formulas: (layout) => new NativeFormulas(run, layout, numbers, columns, language),
    steps(layout) {
      const { totals } = new NativeFormulas(run, layout, numbers, columns, language);
      return stepsColumns(layout, stepsLayout(run, layout), totals, language);
    },
  };
  return { numbers: planRuleNumbers(run, numbers, language, writtenAt), writing, issues: [] };
}

/** More people than Excel calculates at once, cell by cell, without a noticeable wait. */
const mostPeople = 2_000;

function tooLarge({ table: { people, sheet } }: ScoreRun): readonly Issue[] {
  if (people.length <= mostPeople) return [];
  return [{ code: "nativeTooLarge", severity: "error", params: { sheet, people: people.length, most: mostPeople } }];
}
