import type { ScoreRun } from "../../engine/scoreRun";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import { shownFingerprint } from "../../rules/fingerprint";
import { displayWidth } from "../displayWidth";
import type { FormatRun, PlanCell, SheetPlan } from "../plan";
import { provenance } from "../provenance";
import { bodyFormat, colors, headerFormat, inputFormat, noteFormat, pageMargin, subtitleFormat, titleFormat } from "../style";
import { firstLine, numberColumns as at } from "./numberLines";
import type { RuleNumbers } from "./ruleNumbers";

const headerRow = firstLine - 1;
/** Width of a column that this template has nothing for. */
const unused = 1.5;
/** The cell that says whether the numbers still are what the rule book says. */
export const stateCell = "A3";

/** The name the rule numbers of a period would like to have. */
export function ruleNumbersName(period: string, language: Language): string {
  return fill(sheetWords(language).native.sheet, { period: period.replace(/[\\/?*[\]:]/g, "-").slice(0, 18) });
}

/** Workbook name that marks the rule numbers of a period as ours. */
export function ruleNumbersMark(period: string): string {
  return `KpiRuleNumbers_${period.replace(/[^\w一-鿿]/g, "_")}`;
}

/** Plans the sheet that spells the rules out for plain formulas: one number a cell, and whether they still are what the rule book says. */
export function planRuleNumbers(run: ScoreRun, numbers: RuleNumbers, language: Language, writtenAt: string | undefined): SheetPlan {
  const { template, table } = run;
  const words = sheetWords(language).native;
  const last = numbers.lines.lastRow;
  const provenanceRow = last + 2;
  const has = (column: "level" | "top") => numbers.lines.lines.some((line) => line[column] !== undefined);
  const params = { template: template.name, version: template.version, fingerprint: shownFingerprint(template.fingerprint) };
  const header = [
    words.item,
    has("level") ? sheetWords(language).scores.level : null,
    words.what,
    words.value,
    words.result,
    words.from,
    has("top") ? words.top : null,
    words.text,
    words.unchanged,
    words.inBook,
  ];
  return {
    name: numbers.sheet,
    mark: ruleNumbersMark(table.period),
    blocks: [
      { at: "A1", rows: [[fill(words.title, { period: table.period, ...params })], [fill(words.about, params)], [state(last, language)]] },
      { at: `A${headerRow}`, rows: [header, ...numbers.lines.rows()] },
      { at: `A${provenanceRow}`, rows: [[provenance(template, "native", language, writtenAt)]] },
    ],
    formats: formats(numbers, provenanceRow, language),
    widths: {
      [at.item]: widest(
        12,
        26,
        numbers.lines.lines.map(({ item }) => item),
      ),
      [at.level]: has("level") ? 8 : unused,
      [at.what]: widest(
        12,
        26,
        numbers.lines.lines.map(({ what }) => what),
      ),
      [`${at.value}:${at.result}`]: 11,
      [at.from]: 11,
      [at.top]: has("top") ? 14 : unused,
      [at.text]: 46,
      [`${at.unchanged}:${at.inBook}`]: 12.5,
    },
    heights: { "1": 30, "2": 16, "3": 18, [headerRow]: 34, [`${firstLine}:${last}`]: 17 },
    merges: [],
    freeze: { rows: headerRow, columns: 1 },
    tables: [],
    conditionalFormats: [
      {
        type: "custom",
        range: `${at.unchanged}${firstLine}:${at.inBook}${last}`,
        formula: `=AND(${at.unchanged}${firstLine}<>"",${at.unchanged}${firstLine}=FALSE)`,
        format: { fill: colors.amberFill, color: colors.amberText, bold: true },
      },
    ],
    validations: [],
    charts: [],
    page: {
      orientation: "landscape",
      area: `A1:${at.inBook}${provenanceRow}`,
      fitWidth: 1,
      margin: pageMargin,
      titleRows: `$${headerRow}:$${headerRow}`,
    },
    gridlines: false,
  };
}

function widest(least: number, most: number, texts: readonly string[]): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => displayWidth(text) + 1.5)));
}

function state(last: number, language: Language): PlanCell {
  const words = sheetWords(language).native;
  const broken = (column: string) => `COUNTIF(${column}${firstLine}:${column}${last},FALSE)>0`;
  return { formula: `=IF(${broken(at.unchanged)},"${words.edited}",IF(${broken(at.inBook)},"${words.outdated}","${words.current}"))` };
}

function formats(numbers: RuleNumbers, provenanceRow: number, language: Language): FormatRun[] {
  const last = numbers.lines.lastRow;
  const runs: FormatRun[] = [
    { range: "A1", format: titleFormat(language) },
    { range: "A2", format: subtitleFormat(language) },
    { range: stateCell, format: { ...subtitleFormat(language), bold: true, color: colors.ink } },
    { range: `A${headerRow}:${at.inBook}${headerRow}`, format: headerFormat(language) },
    { range: `A${firstLine}:${at.inBook}${last}`, format: { ...bodyFormat(language), horizontal: "right" } },
    { range: `${at.item}${firstLine}:${at.what}${last}`, format: { horizontal: "left" } },
    { range: `${at.value}${firstLine}:${at.result}${last}`, format: inputFormat },
    { range: `${at.text}${firstLine}:${at.text}${last}`, format: { horizontal: "left", indent: 1 } },
    { range: `${at.unchanged}${firstLine}:${at.inBook}${last}`, format: { horizontal: "center", color: colors.note } },
    { range: `A${provenanceRow}`, format: noteFormat(language) },
  ];
  numbers.lines.lines.forEach(({ valueFormat, from }, index) => {
    const row = firstLine + index;
    if (valueFormat !== undefined) runs.push({ range: `${at.value}${row}`, format: { numberFormat: valueFormat } });
    if (valueFormat !== undefined && from !== undefined)
      runs.push({ range: `${at.from}${row}`, format: { numberFormat: typeof from === "number" ? `;"−∞"` : valueFormat } });
  });
  for (const row of numbers.lines.beginnings())
    runs.push({ range: `A${row}:${at.inBook}${row}`, format: { borders: { top: { style: "thin", color: colors.ink } } } });
  return runs;
}
