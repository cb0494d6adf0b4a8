import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { displayWidth } from "./displayWidth";
import { actualKind, actualNumberFormat } from "./formatActual";
import type { Border, ConditionalFormatPlan, Format, FormatRun } from "./plan";
import { helper, type ScorecardLayout } from "./scorecardLayout";
import type { ScoresLayout } from "./scoresLayout";
import {
  alerts,
  bodyFormat,
  colors,
  fonts,
  headerFormat,
  inputFormat,
  noteFormat,
  numberFormats,
  subtitleFormat,
  titleFormat,
  totalFormat,
} from "./style";

const line: Border = { style: "thin", color: colors.rule };

function sectionFormat(language: Language): Format {
  return {
    font: fonts[language],
    size: 10,
    bold: true,
    color: colors.ink,
    vertical: "center",
    borders: { bottom: { style: "medium", color: colors.ink } },
  };
}

/** Formats of the scorecard; later ones win. */
export function scorecardFormats(scores: ScoresLayout, card: ScorecardLayout, language: Language): FormatRun[] {
  const font = fonts[language];
  const { firstMetric, lastMetric, sum } = card;
  const label: Format = { font, size: 9, color: colors.note, vertical: "center" };
  const figure: Format = { font, size: 24, bold: true, color: colors.ink, horizontal: "center", vertical: "center", fill: colors.tint };
  const runs: FormatRun[] = [
    { range: `A1:G${card.provenance}`, format: { font, size: 10, color: colors.text, vertical: "center" } },
    { range: "A1", format: { ...titleFormat(language), size: 20 } },
    { range: "G1", format: { font, size: 12, bold: true, color: colors.ink, horizontal: "right", vertical: "center" } },
    { range: "A2", format: subtitleFormat(language) },
    { range: "A2:G2", format: { borders: { bottom: { style: "medium", color: colors.ink } } } },
    { range: "A4:G4", format: { ...label, size: 10 } },
    {
      range: "B4:C4",
      format: {
        ...inputFormat,
        font,
        size: 14,
        bold: true,
        fill: colors.banding,
        horizontal: "left",
        borders: { bottom: { style: "thin", color: colors.ink } },
      },
    },
    { range: "D4", format: { horizontal: "right" } },
    { range: "E4:F4", format: { color: colors.text, bold: true, horizontal: "left", indent: 1 } },
    { range: "G4", format: { color: colors.text, bold: true, horizontal: "right" } },
    { range: "A6:G6", format: { ...label, horizontal: "center", fill: colors.tint } },
    { range: "A7:G7", format: figure },
    { range: "A7", format: { numberFormat: numberFormats.score } },
    { range: "D7", format: { numberFormat: numberFormats.coefficient } },
    { range: "G7", format: { numberFormat: numberFormats.money } },
    { range: "A8:G8", format: { font, size: 10, bold: true, color: colors.redText, horizontal: "left", vertical: "center", wrap: true } },
    { range: `A${card.header}:G${card.header}`, format: headerFormat(language) },
    { range: `A${firstMetric}:G${sum - 1}`, format: { ...bodyFormat(language), wrap: true } },
    { range: `A${firstMetric}:A${sum - 1}`, format: { bold: true } },
    { range: `B${firstMetric}:F${sum - 1}`, format: { horizontal: "right" } },
    { range: `C${firstMetric}:C${sum - 1}`, format: { horizontal: "center" } },
    { range: `D${firstMetric}:D${lastMetric}`, format: { numberFormat: numberFormats.score, bold: true } },
    { range: `E${firstMetric}:E${sum}`, format: { numberFormat: numberFormats.percent2 } },
    { range: `F${firstMetric}:F${sum}`, format: { numberFormat: numberFormats.score } },
    { range: `G${firstMetric}:G${sum - 1}`, format: { size: 9, horizontal: "left", indent: 1 } },
    { range: `A${sum}:G${sum}`, format: totalFormat(language) },
    { range: `B${sum}:F${sum}`, format: { horizontal: "right" } },
    { range: `A${card.redLines}:G${card.redLines}`, format: sectionFormat(language) },
    { range: `A${card.firstGate}:G${card.lastGate}`, format: bodyFormat(language) },
    { range: `B${card.firstGate}:B${card.lastGate}`, format: { horizontal: "center", bold: true } },
    { range: `C${card.firstGate}:C${card.lastGate}`, format: { size: 9, color: colors.note, indent: 1 } },
    { range: `A${card.talk}:G${card.talk}`, format: sectionFormat(language) },
    { range: `A${card.talk + 1}:G${card.talkLast}`, format: { borders: { bottom: line, insideHorizontal: line } } },
    { range: `A${card.signatures}:G${card.signatures}`, format: label },
    { range: `B${card.signatures}:C${card.signatures}`, format: { borders: { bottom: { style: "thin", color: colors.text } } } },
    { range: `E${card.signatures}:F${card.signatures}`, format: { borders: { bottom: { style: "thin", color: colors.text } } } },
    { range: `G${card.signatures}`, format: { indent: 2 } },
    { range: `A${card.order}`, format: { ...noteFormat(language), size: 8, wrap: true } },
    { range: `A${card.provenance}`, format: { ...noteFormat(language), size: 8 } },
    { range: `I3:${helper.policy}${lastMetric}`, format: { ...noteFormat(language), italic: false } },
  ];
  scores.metrics.forEach(({ rules }, index) => {
    const scale = rules[0]?.rule.scale;
    if (scale) runs.push({ range: `B${firstMetric + index}`, format: { numberFormat: actualNumberFormat(actualKind(scale)) } });
  });
  return runs;
}

/** Seven columns that fill a page: six of figures, one for the sentence. */
export function scorecardWidths(scores: ScoresLayout): Readonly<Record<string, number>> {
  const metric = Math.min(22, Math.max(14, ...scores.metrics.map(({ name }) => displayWidth(name) + 2)));
  return { A: metric, B: 12, C: 16, D: 9, E: 9.5, F: 9, G: 44, H: 3, I: 12, "J:P": 10 };
}

/** Sentences take two lines at their width. */
export function scorecardHeights(card: ScorecardLayout): Readonly<Record<string, number>> {
  const heights: Record<string, number> = {
    "1": 36,
    "2": 18,
    "3": 8,
    "4": 26,
    "5": 10,
    "6": 18,
    "7": 44,
    "8": 20,
    "9": 6,
    [card.header]: 24,
  };
  for (let row = card.firstMetric; row <= card.lastMetric; row++) heights[row] = 34;
  for (let row = card.firstAdjustment; row <= card.sum; row++) heights[row] = 22;
  heights[card.redLines] = 22;
  for (let row = card.firstGate; row <= card.lastGate; row++) heights[row] = 20;
  for (let row = card.chartFirst; row <= card.chartLast; row++) heights[row] = 18;
  heights[card.talk] = 22;
  for (let row = card.talk + 1; row <= card.talkLast; row++) heights[row] = 28;
  heights[card.signatures] = 28;
  heights[card.order] = 26;
  heights[card.provenance] = 16;
  return heights;
}

export function scorecardMerges(scores: ScoresLayout, card: ScorecardLayout): string[] {
  const gates = Array.from(
    { length: card.lastGate - card.firstGate + 1 },
    (_, index) => `C${card.firstGate + index}:G${card.firstGate + index}`,
  );
  const team = scores.team === undefined ? [] : ["E4:F4"];
  return ["B4:C4", ...team, "A6:B6", "A7:B7", "D6:F6", "D7:F7", "A8:G8", ...gates, `A${card.order}:G${card.order}`];
}

/** A crossed red line colours its word and the total; points carry quiet bars. */
export function scorecardConditionalFormats(card: ScorecardLayout, language: Language): ConditionalFormatPlan[] {
  const crossed = `"${sheetWords(language).card.crossed}"`;
  return [
    { type: "dataBar", range: `F${card.firstMetric}:F${card.lastMetric}`, color: colors.dataBar, min: 0 },
    { type: "custom", range: "A7:B7", formula: `=COUNTIF($B$${card.firstGate}:$B$${card.lastGate},${crossed})>0`, format: alerts.breach },
    { type: "custom", range: `B${card.firstGate}:B${card.lastGate}`, formula: `=$B${card.firstGate}=${crossed}`, format: alerts.breach },
  ];
}
