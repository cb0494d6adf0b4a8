import type { ScoreRun } from "../engine/scoreRun";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import type { BandsOfMetric, BandsTable } from "./bandsTable";
import { displayWidth } from "./displayWidth";
import { actualKind, actualNumberFormat, headerUnit } from "./formatActual";
import { textConstant } from "./formulaText";
import { headerWidth } from "./headerLines";
import { isLargeTeam } from "./largeTeam";
import type { ConditionalFormatPlan, Format, FormatRun } from "./plan";
import type { MetricRule } from "../rules/ruleBook";
import type { ScoresLayout } from "./scoresLayout";
import {
  alerts,
  bodyFormat,
  colors,
  fonts,
  headerFormat,
  noteFormat,
  numberFormats,
  subtitleFormat,
  titleFormat,
  totalFormat,
} from "./style";

/** Bands of group headers: a step lighter than the header below them. */
function groupFormat(language: Language): Format {
  return { font: fonts[language], size: 10, bold: true, fill: colors.tint, color: colors.ink, horizontal: "left", vertical: "center" };
}

/** Formats of the score sheet, from the whole to the single column; later ones win. */
export function scoresFormats(run: ScoreRun, layout: ScoresLayout, bands: BandsTable, language: Language): FormatRun[] {
  const { bandRow, headerRow, missingRow, firstRow, lastRow, meanRow, provenanceRow, lastColumn } = layout;
  const words = sheetWords(language).scores;
  const runs: FormatRun[] = [
    { range: "A1", format: titleFormat(language) },
    { range: "A2", format: subtitleFormat(language) },
    { range: `A${bandRow}:${lastColumn}${bandRow}`, format: groupFormat(language) },
    { range: `A${headerRow}:${lastColumn}${headerRow}`, format: headerFormat(language) },
    {
      range: `A${headerRow + 1}:${lastColumn}${missingRow}`,
      format: { ...noteFormat(language), fill: colors.banding, horizontal: "right" },
    },
    { range: `A${headerRow + 1}:A${missingRow}`, format: { horizontal: "left" } },
    { range: `A${missingRow}:${lastColumn}${missingRow}`, format: { borders: { bottom: { style: "thin", color: colors.ink } } } },
    { range: `A${firstRow}:${lastColumn}${lastRow}`, format: { ...bodyFormat(language), horizontal: "right" } },
    { range: `A${meanRow}:${lastColumn}${meanRow}`, format: { ...totalFormat(language), horizontal: "right" } },
    { range: `A${provenanceRow - 1}:A${provenanceRow}`, format: noteFormat(language) },
  ];
  const people = (column: string | undefined, format: Format, withMean = true) => {
    if (column !== undefined) runs.push({ range: `${column}${firstRow}:${column}${withMean ? meanRow : lastRow}`, format });
  };
  for (const column of [layout.name, layout.team, layout.level]) people(column, { horizontal: "left" });
  people(layout.name, { bold: true });
  for (const { actual, score, rules } of layout.metrics) {
    people(actual, { numberFormat: actualNumberFormat(rules.map(({ rule }) => rule.scale)) });
    people(score, { numberFormat: numberFormats.score });
    runs.push({
      range: `${score}${headerRow + 1}:${score}${layout.weightRows.at(-1)?.row ?? headerRow + 1}`,
      format: { numberFormat: numberFormats.weight },
    });
  }
  for (const { column } of layout.adjustments) {
    people(column, { numberFormat: "+0.##;-0.##;0" });
    runs.push({ range: `${column}${headerRow + 1}:${column}${missingRow}`, format: { numberFormat: "+0.##;-0.##;0" } });
  }
  for (const { column } of layout.gates) {
    people(column, { numberFormat: words.breachFormat, horizontal: "center" }, false);
    runs.push({ range: `${column}${headerRow + 1}:${column}${meanRow}`, format: { horizontal: "center" } });
    runs.push({ range: `${column}${meanRow}`, format: { numberFormat: words.breachesFormat } });
  }
  people(layout.rawTotal, { numberFormat: numberFormats.score, color: colors.note });
  people(layout.redLine, { horizontal: "left", indent: 1 });
  people(layout.total, { numberFormat: numberFormats.score, bold: true });
  people(layout.grade, { horizontal: "center", bold: true });
  people(layout.coefficient, { numberFormat: numberFormats.coefficient });
  people(layout.base, { numberFormat: numberFormats.money });
  people(layout.bonus, { numberFormat: numberFormats.money, bold: true });
  people(layout.rank, { numberFormat: "0", horizontal: "center" });
  runs.push({ range: `${layout.weighed}${headerRow + 1}`, format: { numberFormat: words.decimalsFormat } });
  runs.push({ range: `${layout.weighed}${missingRow}`, format: { numberFormat: words.minCoverFormat } });
  if (layout.base !== undefined) runs.push({ range: `${layout.base}${headerRow + 1}`, format: { numberFormat: words.baseFormat } });
  if (layout.bonus !== undefined) runs.push({ range: `${layout.bonus}${headerRow + 1}`, format: { numberFormat: words.fixedShareFormat } });
  for (const column of groupStarts(run, layout)) {
    runs.push({ range: `${column}${bandRow}:${column}${meanRow}`, format: { borders: { left: { style: "thin", color: colors.rule } } } });
  }
  return [...runs, ...bandsFormats(layout, bands, language)];
}

function groupStarts(_run: ScoreRun, layout: ScoresLayout): string[] {
  const firsts = [
    layout.metrics[0]?.actual,
    layout.metrics[0]?.score,
    layout.adjustments[0]?.column,
    layout.gates[0]?.column,
    layout.rawTotal ?? layout.total,
  ];
  return firsts.filter((column) => column !== undefined);
}

/** The bands table is for looking things up: quiet, outside the printed page. */
function bandsFormats(layout: ScoresLayout, bands: BandsTable, language: Language): FormatRun[] {
  if (bands.lastRow < bands.headerRow + 1) return [];
  const { metric, edge, near, unchanged } = bands.columns;
  const note: Format = { ...noteFormat(language), italic: false };
  const runs: FormatRun[] = [
    { range: `${metric}${layout.bandRow}:${unchanged}${bands.lastRow}`, format: note },
    {
      range: `${metric}${bands.headerRow}:${unchanged}${bands.headerRow}`,
      format: { bold: true, borders: { bottom: { style: "thin", color: colors.rule } } },
    },
  ];
  const all = [...bands.of.values(), ...(bands.coefficients ? [bands.coefficients] : [])];
  for (const { scale, firstRow, lastRow } of all) {
    const numberFormat = actualNumberFormat([scale]);
    for (const column of [edge, near]) runs.push({ range: `${column}${firstRow}:${column}${lastRow}`, format: { numberFormat } });
  }
  return runs;
}

/**
 * Red line crossed, near an edge, best of the team. The near-edge look is silent once a rule was edited after writing;
 * in large teams only totals have it, since every cell would do arithmetic at each redraw.
 */
export function scoresConditionalFormats(layout: ScoresLayout, bands: BandsTable): ConditionalFormatPlan[] {
  const { firstRow, lastRow, gates, redLine, total, rank, name } = layout;
  const over = (column: string) => `${column}${firstRow}:${column}${lastRow}`;
  const formats: ConditionalFormatPlan[] = [];
  for (const { column } of gates)
    formats.push({ type: "custom", range: over(column), formula: `=$${column}${firstRow}=1`, format: alerts.breach });
  if (redLine !== undefined && gates.length > 0) {
    const crossed = gates.map(({ column }) => `$${column}${firstRow}`).join("+");
    for (const column of [redLine, total])
      formats.push({ type: "custom", range: over(column), formula: `=${crossed}>0`, format: alerts.breach });
  }
  const near = (column: string, own: BandsOfMetric | undefined, unless = "") => {
    if (!own || own.lastRow === own.firstRow) return;
    const rows = (letters: string) => `$${letters}$${own.firstRow}:$${letters}$${own.lastRow - 1}`;
    const { edge, near, unchanged } = bands.columns;
    const distance = `ROUND(ABS($${column}${firstRow}-${rows(edge)}),8)<=${rows(near)}`;
    const formula = `=IF(AND($${unchanged}$${own.firstRow},ISNUMBER($${column}${firstRow})${unless}),SUMPRODUCT(--(${distance}))>0,FALSE)`;
    formats.push({ type: "custom", range: over(column), formula, format: alerts.attention });
  };
  near(total, bands.coefficients, gates.map(({ column }) => `,$${column}${firstRow}=0`).join(""));
  if (!isLargeTeam(layout))
    for (const { actual, rules } of layout.metrics)
      for (const { rule } of rules)
        near(
          actual,
          bands.of.get(rule),
          ofLevel(
            rule,
            rules.map((each) => each.rule),
            layout,
          ),
        );
  for (const column of [name, rank])
    formats.push({ type: "custom", range: over(column), formula: `=$${rank}${firstRow}=1`, format: alerts.best });
  return formats;
}

/** Further conditions for the people a rule is for, where a metric has rules by level. */
function ofLevel(rule: MetricRule, all: readonly MetricRule[], { level: column, firstRow }: ScoresLayout): string {
  const levels = rule.level === undefined ? all.flatMap(({ level }) => level ?? []) : [rule.level];
  const sign = rule.level === undefined ? "<>" : "=";
  return column === undefined ? "" : levels.map((level) => `,$${column}${firstRow}${sign}${textConstant(level)}`).join("");
}

/** Widths that fit the figures, with headers on at most two lines. */
export function scoresWidths(run: ScoreRun, layout: ScoresLayout, bands: BandsTable, language: Language): Readonly<Record<string, number>> {
  const words = sheetWords(language).scores;
  const names = run.table.people.map((person) => person.name);
  const widths: Record<string, number> = { [layout.name]: Math.min(24, Math.max(12, ...names.slice(0, 2000).map(displayWidth)) + 1) };
  const set = (column: string | undefined, header: string, least: number) => {
    if (column !== undefined) widths[column] = headerWidth(header, 2, least, 18);
  };
  const longest = (texts: readonly (string | undefined)[]) =>
    Math.min(14, Math.max(0, ...texts.slice(0, 2000).map((text) => displayWidth(text ?? "")))) + 1.5;
  set(layout.team, words.team, longest(run.table.people.map(({ team }) => team)));
  set(layout.level, words.level, longest(run.table.people.map(({ level }) => level)));
  for (const { name, actual, score, rules } of layout.metrics) {
    const kind = rules[0] ? actualKind(rules[0].rule.scale) : "number";
    const unit = headerUnit(kind, language);
    set(actual, unit === "" ? name : fill(words.headerWithUnit, { name, unit }), kind === "yuan" ? 11.5 : 9);
    set(score, name, 9);
  }
  for (const { name, column } of [...layout.adjustments, ...layout.gates]) set(column, name, 9);
  set(layout.rawTotal, words.rawTotal, 9);
  set(layout.redLine, words.redLine, Math.max(9, ...layout.gates.map(({ name }) => displayWidth(name) + 2.5)));
  set(layout.total, words.total, 9.5);
  // Wide enough for #VALUE!, which must be seen, not hashes.
  set(layout.grade, words.grade, 9.5);
  set(layout.coefficient, words.coefficient, 9);
  set(layout.base, words.base, 13);
  set(layout.bonus, words.bonus, 11);
  set(layout.rank, words.rank, 6.5);
  const { metric, band, ...figures } = bands.columns;
  widths[metric] = Math.max(
    12,
    ...[...bands.of.keys()].map(({ name, level }) => displayWidth(name) + (level === undefined ? 1 : displayWidth(level) + 4)),
  );
  widths[band] = 18;
  for (const column of Object.values(figures)) widths[column] = 10;
  return widths;
}

/** Rows that read well on paper; header lines as its longest name needs. */
export function scoresHeights(layout: ScoresLayout): Readonly<Record<string, number>> {
  const { bandRow, headerRow, firstRow, meanRow, provenanceRow } = layout;
  return {
    "1": 30,
    "2": 16,
    [bandRow]: 20,
    [headerRow]: 36,
    [`${headerRow + 1}:${firstRow - 1}`]: 16,
    [`${firstRow}:${meanRow - 1}`]: 19,
    [meanRow]: 22,
    [`${provenanceRow - 1}:${provenanceRow}`]: 15,
  };
}
