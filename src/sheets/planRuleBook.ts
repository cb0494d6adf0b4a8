import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { fingerprintOf } from "../rules/fingerprint";
import { ruleColumns, ruleTableName, type Rule } from "../rules/ruleBook";
import { templateNames } from "../rules/templateNames";
import { ruleWords } from "../rules/vocabulary";
import type { SheetPlan } from "./plan";
import { ruleCells } from "./planRuleBookCells";
import { checkCells, checkHeaderCells } from "./planRuleBookCheck";
import { ruleBookLayout, ruleBookSheetName, ruleColumnLetters, ruleTableRange } from "./planRuleBookLayout";
import { ruleBookConditions, ruleBookFormats, ruleBookHeights, ruleBookValidations, ruleBookWidths } from "./planRuleBookLooks";
import { colors, pageMargin } from "./style";

/** Workbook name that marks the rule book's sheet. */
export const ruleBookMark = "KpiRuleBook";

/** With more templates than this above it, the table's header would leave no room if it were frozen. */
const mostFrozenRows = 12;

export interface RuleBookOptions {
  /** Local time as the reader should see it, `2026-11-01 09:30`. */
  readonly writtenAt: string;
  /** Another name where the user already has a sheet called 规则表. */
  readonly sheetName?: string;
}

/**
 * Plans the rule book's sheet: title, how to use it, what was written when, the weight check of every version, and the table
 * `KpiRules` with all rules. The table comes last, so that a rule typed below it joins it.
 */
export function planRuleBook(rules: readonly Rule[], language: Language, { writtenAt, sheetName }: RuleBookOptions): SheetPlan {
  const words = ruleWords[language];
  const layout = ruleBookLayout(rules);
  const checkRow = layout.checkHeader + 1;
  const table = ruleTableRange(rules);
  return {
    name: sheetName ?? ruleBookSheetName(language),
    mark: ruleBookMark,
    blocks: [
      { at: "A1", rows: [[words.sheet.title], [words.sheet.howTo], [provenance(rules, language, writtenAt)]] },
      {
        at: `A${layout.checkHeader}`,
        rows: [checkHeaderCells(language), ...layout.checks.map((line, index) => checkCells(line, checkRow + index, layout, language))],
      },
      {
        at: `A${layout.header}`,
        rows: [ruleColumns.map((column) => words.columns[column]), ...rules.map((rule) => ruleCells(rule, language))],
      },
    ],
    formats: ruleBookFormats(rules, layout, language),
    widths: ruleBookWidths(rules, language),
    heights: ruleBookHeights(rules, layout, language),
    merges: [],
    ...(layout.header <= mostFrozenRows && { freeze: { rows: layout.header, columns: 0 } }),
    tables: [{ name: ruleTableName, range: table, showFilter: true, showBanding: false }],
    conditionalFormats: ruleBookConditions(layout),
    validations: ruleBookValidations(layout, language),
    charts: [],
    page: {
      orientation: "landscape",
      area: `A1:${ruleColumnLetters("note")}${layout.last}`,
      fitWidth: 1,
      margin: pageMargin,
      titleRows: `$${layout.header}:$${layout.header}`,
    },
    tabColor: colors.tab,
    gridlines: false,
  };
}

/** Which versions these are, with the fingerprint they had when written. */
function provenance(rules: readonly Rule[], language: Language, when: string): string {
  const { sheet } = ruleWords[language];
  const versions = templateNames(rules).flatMap(({ name, versions }) =>
    versions.map(({ version, from, rows }) => {
      const fingerprint = fingerprintOf(rows.flatMap((row) => rules[row] ?? []));
      return fill(sheet.provenanceTemplate, { name, version, from: from ?? "—", fingerprint });
    }),
  );
  return fill(sheet.provenance, { templates: versions.join(" · "), when });
}
