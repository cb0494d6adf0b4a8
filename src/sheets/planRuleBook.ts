import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { fingerprintOf, shownFingerprint } from "../rules/fingerprint";
import { ruleColumns, ruleTableName, type Rule } from "../rules/ruleBook";
import { templateNames } from "../rules/templateNames";
import { ruleSheetWords } from "../i18n/ruleSheetWords";
import { ruleWords } from "../rules/vocabulary";
import type { FormatRun, SheetPlan } from "./plan";
import { ruleCells } from "./planRuleBookCells";
import { checkCells, checkConditions, checkFormats, checkHeaderCells, checkHeaderFormats, type CheckedTable } from "./planRuleBookCheck";
import { ruleBookLayout, ruleBookSheetName, ruleColumnLetters, ruleTableRange, type RuleBookLayout } from "./planRuleBookLayout";
import {
  lineHeight,
  ruleBookWidths,
  ruleRowConditions,
  ruleRowFormats,
  ruleRowHeights,
  ruleRowValidations,
  weightFormat,
  type RuleRows,
} from "./planRuleBookLooks";
import { colors, headerFormat, noteFormat, pageMargin, subtitleFormat, titleFormat } from "./style";

/** Workbook name that marks the rule book's sheet. */
export const ruleBookMark = "KpiRuleBook";

/** With more templates than this above it, the table's header would leave no room if it were frozen. */
export const mostFrozenRows = 12;

/** Height of a line of the check, in points. */
export const checkLineHeight = 18;

export interface RuleBookOptions {
  /** Local time as the reader should see it, `2026-11-01 09:30`. */
  readonly writtenAt: string;
  /** Another name where the user already has a sheet called 规则表. */
  readonly sheetName?: string;
  /** Name before the dot of custom functions; `KPI` unless the manifest has another. */
  readonly namespace?: string;
}

/**
 * Plans the rule book's sheet: title, how to use it, what was written when, the check of every version, and the table
 * `KpiRules` with all rules. The table comes last, so that a rule typed below it joins it.
 */
export function planRuleBook(
  rules: readonly Rule[],
  language: Language,
  { writtenAt, sheetName, namespace = "KPI" }: RuleBookOptions,
): SheetPlan {
  const words = ruleWords[language];
  const around = ruleSheetWords(language);
  const layout = ruleBookLayout(rules);
  const { checkHeader, checks, header, first, last } = layout;
  const [checkRow, lastCheck] = [checkHeader + 1, checkHeader + checks.length];
  const rows: RuleRows = { first, last, letters: ruleColumnLetters, firstColumn: "A", lastColumn: ruleColumnLetters("note") };
  const checked: CheckedTable = {
    first,
    last,
    rules,
    rows: rules.map((_, index) => first + index),
    letters: ruleColumnLetters,
    firstColumn: rows.firstColumn,
    lastColumn: rows.lastColumn,
    namespace,
  };
  const versions = versionsLine(rules, language, writtenAt);
  const toScale = ruleColumnLetters("scale");
  return {
    name: sheetName ?? ruleBookSheetName(language),
    mark: ruleBookMark,
    blocks: [
      { at: "A1", rows: [[around.title], [around.howTo], [versions]] },
      {
        at: `A${checkHeader}`,
        rows: [checkHeaderCells(language), ...checks.map((line, index) => checkCells(line, checkRow + index, checked, language))],
      },
      {
        at: `A${header}`,
        rows: [ruleColumns.map((column) => words.columns[column]), ...rules.map((rule) => ruleCells(rule, language))],
      },
    ],
    formats: [
      ...titleFormats(language),
      ...checkHeaderFormats(checkHeader, language),
      ...checkFormats(checkRow, lastCheck, weightFormat(rules), language),
      { range: `A${header}:${rows.lastColumn}${header}`, format: headerFormat(language) },
      ...ruleRowFormats(rules, rows, language),
    ],
    widths: ruleBookWidths(rules, language),
    heights: { ...headHeights(layout, rules, versions, language), ...ruleRowHeights(rules, first, rules, language) },
    merges: [`A2:${toScale}2`, `A3:${toScale}3`],
    ...(header <= mostFrozenRows && { freeze: { rows: header, columns: 0 } }),
    tables: [{ name: ruleTableName, range: ruleTableRange(rules), showFilter: true, showBanding: false }],
    conditionalFormats: [...ruleRowConditions(rows), ...checkConditions(checkRow, lastCheck)],
    validations: ruleRowValidations(rows, language),
    charts: [],
    page: {
      orientation: "landscape",
      area: `A1:${rows.lastColumn}${last}`,
      fitWidth: 1,
      margin: pageMargin,
      titleRows: `$${header}:$${header}`,
    },
    tabColor: colors.tab,
    gridlines: false,
  };
}

function titleFormats(language: Language): readonly FormatRun[] {
  return [
    { range: "A1", format: titleFormat(language) },
    { range: "A2", format: { ...subtitleFormat(language), wrap: true } },
    { range: "A3", format: { ...noteFormat(language), wrap: true } },
  ];
}

/** Heights of what stands above the rules, in points. */
function headHeights(layout: RuleBookLayout, rules: readonly Rule[], versions: string, language: Language): Record<string, number> {
  const checks = layout.checks.map((_, index) => [String(layout.checkHeader + 1 + index), checkLineHeight] as const);
  return {
    "1": 30,
    "2": lineHeight(ruleSheetWords(language).howTo, rules, language),
    "3": lineHeight(versions, rules, language),
    ...Object.fromEntries(checks),
    [layout.checkHeader]: 32,
    [layout.header]: 36,
  };
}

/** Which versions were written, with the fingerprint they had then: a text that later edits don't change, and that says so. */
export function versionsLine(rules: readonly Rule[], language: Language, when: string): string {
  const sheet = ruleSheetWords(language);
  const versions = templateNames(rules).flatMap(({ name, versions }) =>
    versions.map(({ version, from, rows }) => {
      const fingerprint = shownFingerprint(fingerprintOf(rows.flatMap((row) => rules[row] ?? [])));
      return fill(ruleWords[language].version, { name, version, from: from ?? "—", fingerprint });
    }),
  );
  return fill(sheet.provenance, { templates: versions.join(" · "), when });
}
