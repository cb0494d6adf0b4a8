import type { Language } from "../i18n/language";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import { ruleWords } from "../rules/vocabulary";
import { displayWidth } from "./displayWidth";
import { checkHeaderCells } from "./planRuleBookCheck";
import type { ConditionalFormatPlan, FormatRun, ValidationPlan } from "./plan";
import { headerWidth } from "./headerLines";
import { amountOf, ruleCells } from "./planRuleBookCells";
import { ruleColumnLetters, type RuleBookLayout } from "./planRuleBookLayout";
import { alerts, bodyFormat, colors, headerFormat, inputFormat, noteFormat, numberFormats, subtitleFormat, titleFormat } from "./style";

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

export function ruleBookFormats(rules: readonly Rule[], layout: RuleBookLayout, language: Language): readonly FormatRun[] {
  const { checkHeader, checks, header, first, last } = layout;
  const column = (name: RuleColumn): string => `${ruleColumnLetters(name)}${first}:${ruleColumnLetters(name)}${last}`;
  const lastCheck = checkHeader + checks.length;
  const wholePercents = rules.every(({ weight }) => weight === undefined || Number.isInteger(Number((weight * 100).toPrecision(12))));
  const percent = wholePercents ? numberFormats.percent0 : numberFormats.percent2;
  return [
    { range: "A1", format: titleFormat(language) },
    { range: "A2", format: subtitleFormat(language) },
    { range: "A3", format: noteFormat(language) },
    { range: `A${checkHeader}:G${checkHeader}`, format: { ...headerFormat(language), fill: colors.tint, color: colors.ink } },
    { range: `A${checkHeader + 1}:G${lastCheck}`, format: { ...bodyFormat(language), horizontal: "center" } },
    { range: `A${checkHeader + 1}:A${lastCheck}`, format: { horizontal: "left", bold: true } },
    { range: `D${checkHeader + 1}:E${lastCheck}`, format: { numberFormat: percent, bold: true } },
    { range: `A${header}:${ruleColumnLetters("note")}${header}`, format: headerFormat(language) },
    { range: `A${first}:${ruleColumnLetters("note")}${last}`, format: bodyFormat(language) },
    { range: column("item"), format: { bold: true } },
    ...centred.map((name): FormatRun => ({ range: column(name), format: { horizontal: "center" } })),
    ...typed.map((name): FormatRun => ({ range: column(name), format: inputFormat })),
    { range: `${ruleColumnLetters("from")}${first}:${ruleColumnLetters("to")}${last}`, format: { numberFormat: numberFormats.date } },
    { range: column("weight"), format: { numberFormat: percent, horizontal: "right" } },
    { range: column("scale"), format: { numberFormat: numberFormats.text, horizontal: "left", indent: 1, wrap: true } },
    { range: column("note"), format: { ...noteFormat(language), horizontal: "left", indent: 1, wrap: true } },
    ...rules.flatMap((rule, index): FormatRun[] => {
      const amount = amountOf(rule);
      return amount ? [{ range: `${ruleColumnLetters("scale")}${first + index}`, format: { numberFormat: amount.numberFormat } }] : [];
    }),
    ...rules.flatMap((rule, index): FormatRun[] => {
      const before = rules[index - 1];
      if (!before || (before.template === rule.template && before.version === rule.version)) return [];
      const row = first + index;
      return [
        { range: `A${row}:${ruleColumnLetters("note")}${row}`, format: { borders: { top: { style: "medium", color: colors.ink } } } },
      ];
    }),
  ];
}

/** Letters of the notes that take the room of one of the default font. */
const smallLetters: Readonly<Record<Language, number>> = { "zh-CN": 1.1, en: 1.25 };

/** Signs of the notation that fonts draw nearly as wide as a Chinese character. */
function wideSigns(text: string): number {
  return text.match(/[≥≤→]/g)?.length ?? 0;
}

/** Rows tall enough for the wrapped note and scale, in points. */
export function ruleBookHeights(rules: readonly Rule[], layout: RuleBookLayout, language: Language): Readonly<Record<string, number>> {
  const widths = columnWidths(rules, language);
  const lines = (text: string | undefined, column: RuleColumn): number =>
    Math.max(1, Math.ceil(displayWidth(text ?? "") / (widths[column] * (column === "note" ? smallLetters[language] : 0.95) - 3)));
  const heights = rules.map((rule, index) => {
    const rows = Math.max(lines(rule.note, "note"), lines(rule.scale, "scale"));
    return [String(layout.first + index), Math.max(20, rows * 13 + 6)] as const;
  });
  const checks = layout.checks.map((_, index) => [String(layout.checkHeader + 1 + index), 18] as const);
  return {
    "1": 30,
    "2": 18,
    "3": 16,
    ...Object.fromEntries(checks),
    [layout.checkHeader]: 32,
    [layout.header]: 36,
    ...Object.fromEntries(heights),
  };
}

export function ruleBookConditions({ first, last, checkHeader, checks }: RuleBookLayout): readonly ConditionalFormatPlan[] {
  const assumed = `$${ruleColumnLetters("assumed")}${first}`;
  const lastCheck = checkHeader + checks.length;
  const weight = ruleColumnLetters("weight");
  return [
    {
      type: "custom",
      range: `A${first}:${ruleColumnLetters("note")}${last}`,
      formula: `=OR(${assumed}="Y",${assumed}="是")`,
      format: alerts.attention,
    },
    { type: "dataBar", range: `${weight}${first}:${weight}${last}`, color: colors.dataBar, min: 0, max: 1 },
    { type: "custom", range: `D${checkHeader + 1}:E${lastCheck}`, formula: `=$E${checkHeader + 1}<>0`, format: alerts.breach },
    { type: "custom", range: `G${checkHeader + 1}:G${lastCheck}`, formula: `=$E${checkHeader + 1}<>0`, format: alerts.breach },
    { type: "cellValue", range: `F${checkHeader + 1}:F${lastCheck}`, operator: "GreaterThan", formula1: "0", format: alerts.attention },
  ];
}

export function ruleBookValidations({ first, last }: RuleBookLayout, language: Language): readonly ValidationPlan[] {
  const words = ruleWords[language];
  const column = (name: RuleColumn): string => `${ruleColumnLetters(name)}${first}:${ruleColumnLetters(name)}${last}`;
  const list = (choices: Readonly<Record<string, string>>): string => Object.values(choices).join(",");
  return [
    { range: column("status"), source: list(words.statuses) },
    { range: column("kind"), source: list(words.kinds) },
    { range: column("assumed"), source: "Y", message: words.sheet.assumedHelp },
    { range: column("missing"), source: `${list(words.missing)},60`, message: words.sheet.missingHelp },
  ];
}
