import type { Language } from "../i18n/language";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import { ruleSheetWords } from "../i18n/ruleSheetWords";
import { ruleWords } from "../rules/vocabulary";
import { displayWidth } from "./displayWidth";
import { checkHeaderCells } from "./planRuleBookCheck";
import type { ConditionalFormatPlan, FormatRun, ValidationPlan } from "./plan";
import { headerWidth } from "./headerLines";
import { amountOf, ruleCells } from "./planRuleBookCells";
import { ruleColumnLetters } from "./planRuleBookLayout";
import { alerts, bodyFormat, colors, inputFormat, noteFormat, numberFormats } from "./style";

/** Least widths in characters; columns grow with what stands in them, notes and scales wrap beyond their most. */
const leastWidths: Readonly<Record<RuleColumn, number>> = {
  template: 9,
  version: 7,
  from: 11,
  to: 11,
  status: 8,
  kind: 8,
  item: 14,
  group: 7,
  level: 9.5,
  weight: 9,
  scale: 34,
  assumed: 8,
  missing: 9,
  minSample: 8,
  note: 50,
};
const mostWidths: Readonly<Partial<Record<RuleColumn, number>>> = { scale: 54, note: 50, item: 24 };
/** The arrow of the filter covers the end of a header. */
const filterArrow = 3;

/** Widths by column: everything in full, headers on two lines beside their filter arrows. */
export function ruleBookWidths(rules: readonly Rule[], language: Language): Readonly<Record<string, number>> {
  const widths = columnWidths(rules, language);
  return Object.fromEntries(ruleColumns.map((column) => [ruleColumnLetters(column), widths[column]]));
}

function columnWidths(rules: readonly Rule[], language: Language): Readonly<Record<RuleColumn, number>> {
  const words = ruleWords[language];
  const checks = checkHeaderCells(language);
  const cells = rules.map((rule) => ruleCells(rule, language));
  const widthOf = (column: RuleColumn, index: number): number => {
    const least = leastWidths[column];
    const header = headerWidth(words.columns[column], 2, least - filterArrow, 20) + filterArrow;
    const title = checks[index];
    const check = headerWidth(typeof title === "string" ? title : "", 2, least, 20);
    const texts = cells.flatMap((row) => (typeof row[index] === "string" ? [displayWidth(row[index]) + wideSigns(row[index]) + 2] : []));
    return Math.max(header, check, Math.min(mostWidths[column] ?? 16, Math.max(0, ...texts)));
  };
  return Object.fromEntries(ruleColumns.map((column, index) => [column, widthOf(column, index)])) as Record<RuleColumn, number>;
}

/** What people type; blue, by finance's convention. */
const typed: readonly RuleColumn[] = ["from", "to", "weight", "scale", "missing", "minSample"];
const centred: readonly RuleColumn[] = ["version", "from", "to", "status", "kind", "group", "level", "assumed", "missing", "minSample"];

/** Rows of the table that hold these rules one below the other, and the letters of its columns: those of the user's own come along. */
export interface RuleRows {
  readonly first: number;
  readonly last: number;
  readonly letters: (column: RuleColumn) => string | undefined;
  readonly firstColumn: string;
  readonly lastColumn: string;
}

/** Number format of weights: decimals where one has some. */
export function weightFormat(rules: readonly Rule[]): string {
  const whole = rules.every(({ weight }) => weight === undefined || Number.isInteger(Number((weight * 100).toPrecision(12))));
  return whole ? numberFormats.percent0 : numberFormats.percent2;
}

/** The looks of the rows that hold these rules. `begins`: the first one begins a template below another. */
export function ruleRowFormats(rules: readonly Rule[], rows: RuleRows, language: Language, begins = false): readonly FormatRun[] {
  const { first, last, letters, firstColumn, lastColumn } = rows;
  const over = (name: RuleColumn, format: FormatRun["format"], from = first, to = last): FormatRun[] => {
    const column = letters(name);
    return column === undefined ? [] : [{ range: from === to ? `${column}${from}` : `${column}${from}:${column}${to}`, format }];
  };
  const line = (row: number): FormatRun => ({
    range: `${firstColumn}${row}:${lastColumn}${row}`,
    format: { borders: { top: { style: "medium", color: colors.ink } } },
  });
  return [
    { range: `${firstColumn}${first}:${lastColumn}${last}`, format: bodyFormat(language) },
    ...over("item", { bold: true }),
    ...centred.flatMap((name) => over(name, { horizontal: "center" })),
    ...typed.flatMap((name) => over(name, inputFormat)),
    ...(["from", "to"] as const).flatMap((name) => over(name, { numberFormat: numberFormats.date })),
    ...over("weight", { numberFormat: weightFormat(rules), horizontal: "right" }),
    ...over("scale", { numberFormat: numberFormats.text, horizontal: "left", indent: 1, wrap: true }),
    ...over("note", { ...noteFormat(language), horizontal: "left", indent: 1, wrap: true }),
    ...rules.flatMap((rule, index) => {
      const amount = amountOf(rule);
      return amount ? over("scale", { numberFormat: amount.numberFormat }, first + index, first + index) : [];
    }),
    ...rules.flatMap((rule, index) => {
      const before = rules[index - 1];
      const starts = before ? before.template !== rule.template || before.version !== rule.version : begins;
      return starts ? [line(first + index)] : [];
    }),
  ];
}

/** Letters of the notes that take the room of one of the default font. */
const smallLetters: Readonly<Record<Language, number>> = { "zh-CN": 1.1, en: 1.25 };

/** Signs of the notation that fonts draw nearly as wide as a Chinese character. */
function wideSigns(text: string): number {
  return text.match(/[≥≤→]/g)?.length ?? 0;
}

/** Rows tall enough for the wrapped note and scale, in points. `all` = the rules that the columns are as wide as. */
export function ruleRowHeights(
  rules: readonly Rule[],
  first: number,
  all: readonly Rule[],
  language: Language,
): Readonly<Record<string, number>> {
  const widths = columnWidths(all, language);
  const lines = (text: string | undefined, column: RuleColumn): number =>
    Math.max(1, Math.ceil(displayWidth(text ?? "") / (widths[column] * (column === "note" ? smallLetters[language] : 0.95) - 3)));
  const heights = rules.map((rule, index) => {
    const rows = Math.max(lines(rule.note, "note"), lines(rule.scale, "scale"));
    return [String(first + index), Math.max(20, rows * 13 + 6)] as const;
  });
  return Object.fromEntries(heights);
}

/** Height of a line of small text that runs from the first column to the scales, in points. */
export function lineHeight(text: string, all: readonly Rule[], language: Language): number {
  const widths = columnWidths(all, language);
  const room = ruleColumns.slice(0, ruleColumns.indexOf("scale") + 1).reduce((sum, column) => sum + widths[column], 0);
  return 4 + 13 * Math.max(1, Math.ceil(displayWidth(text) / (room * smallLetters[language])));
}

export function ruleRowConditions({ first, last, letters, firstColumn, lastColumn }: RuleRows): readonly ConditionalFormatPlan[] {
  const [assumed, weight] = [letters("assumed"), letters("weight")];
  return [
    ...(assumed === undefined
      ? []
      : [
          {
            type: "custom" as const,
            range: `${firstColumn}${first}:${lastColumn}${last}`,
            formula: `=OR($${assumed}${first}="Y",$${assumed}${first}="是")`,
            format: alerts.attention,
          },
        ]),
    ...(weight === undefined
      ? []
      : [{ type: "dataBar" as const, range: `${weight}${first}:${weight}${last}`, color: colors.dataBar, min: 0, max: 1 }]),
  ];
}

export function ruleRowValidations({ first, last, letters }: RuleRows, language: Language): readonly ValidationPlan[] {
  const words = ruleWords[language];
  const help = ruleSheetWords(language);
  const over = (name: RuleColumn, source: string, message?: string): ValidationPlan[] => {
    const column = letters(name);
    return column === undefined ? [] : [{ range: `${column}${first}:${column}${last}`, source, ...(message !== undefined && { message }) }];
  };
  const list = (choices: Readonly<Record<string, string>>): string => Object.values(choices).join(",");
  return [
    ...over("status", list(words.statuses), help.statusHelp),
    ...over("kind", list(words.kinds)),
    ...over("assumed", "Y", help.assumedHelp),
    ...over("missing", `${list(words.missing)},60`, help.missingHelp),
  ];
}
