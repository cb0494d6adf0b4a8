import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { displayWidth } from "./displayWidth";
import { actualNumberFormat } from "./formatActual";
import type { Border, ConditionalFormatPlan, Format, FormatRun } from "./plan";
import { helper, weightsCell, type ScorecardLayout } from "./scorecardLayout";
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
  pageMargin,
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
      range: "B4:D4",
      format: {
        ...inputFormat,
        font,
        size: 12,
        bold: true,
        fill: colors.banding,
        horizontal: "left",
        borders: { bottom: { style: "thin", color: colors.ink } },
      },
    },
    { range: "E4:G4", format: { color: colors.text, bold: true, horizontal: "right" } },
    { range: "A6:G6", format: { ...label, horizontal: "center", fill: colors.tint } },
    { range: "A7:G7", format: figure },
    { range: "A7", format: { numberFormat: numberFormats.score } },
    { range: "D7", format: { numberFormat: numberFormats.coefficient } },
    { range: "G7", format: { numberFormat: numberFormats.money } },
    { range: "A3", format: { font, size: 9, color: colors.amberText, vertical: "center" } },
    {
      range: `A${card.bonus}:G${card.bonus}`,
      format: { ...label, color: colors.text, horizontal: "center", fill: colors.tint, wrap: true },
    },
    { range: `A${card.alert}:G${card.alert}`, format: { ...label, size: 10, horizontal: "left", wrap: true } },
    { range: `A${card.header}:G${card.header}`, format: headerFormat(language) },
    { range: `A${firstMetric}:G${sum - 1}`, format: { ...bodyFormat(language), wrap: true } },
    { range: `A${firstMetric}:A${sum - 1}`, format: { bold: true } },
    { range: `B${firstMetric}:F${sum - 1}`, format: { horizontal: "right" } },
    { range: `C${firstMetric}:C${sum - 1}`, format: { horizontal: "center" } },
    { range: `D${firstMetric}:D${lastMetric}`, format: { numberFormat: numberFormats.score, bold: true } },
    { range: `E${firstMetric}:E${sum}`, format: { numberFormat: numberFormats.percent2, horizontal: "right", indent: 1 } },
    { range: `F${firstMetric}:F${sum}`, format: { numberFormat: numberFormats.score } },
    { range: `G${firstMetric}:G${sum - 1}`, format: { size: 9, horizontal: "left", indent: 1 } },
    { range: `A${sum}:G${sum}`, format: totalFormat(language) },
    { range: `B${sum}:F${sum}`, format: { horizontal: "right" } },
    { range: `E${sum}`, format: { horizontal: "right", indent: 1 } },
    { range: `A${card.redLines}:G${card.redLines}`, format: sectionFormat(language) },
    { range: `A${card.firstGate}:G${card.lastGate}`, format: bodyFormat(language) },
    { range: `B${card.firstGate}:B${card.lastGate}`, format: { horizontal: "center", bold: true } },
    { range: `C${card.firstGate}:C${card.lastGate}`, format: { size: 9, color: colors.note, indent: 1 } },
    { range: `A${card.talk}:G${card.talk}`, format: sectionFormat(language) },
    { range: `A${card.talk + 1}:G${card.talkLast}`, format: { borders: { bottom: line, insideHorizontal: line } } },
    { range: `A${card.signatures}:G${card.signatures}`, format: label },
    { range: `B${card.signatures}:C${card.signatures}`, format: { borders: { bottom: { style: "thin", color: colors.text } } } },
    { range: `E${card.signatures}:F${card.signatures}`, format: { borders: { bottom: { style: "thin", color: colors.text } } } },
    { range: `D${card.signatures}`, format: { horizontal: "right" } },
    { range: `G${card.signatures}`, format: { horizontal: "left", indent: 2, borders: { bottom: { style: "thin", color: colors.text } } } },
    { range: `A${card.order}`, format: { ...noteFormat(language), size: 8, wrap: true } },
    { range: `A${card.provenance}`, format: { ...noteFormat(language), size: 8 } },
    { range: `I3:${helper.problem}${lastMetric}`, format: { ...noteFormat(language), italic: false } },
  ];
  scores.metrics.forEach(({ rules }, index) => {
    const numberFormat = actualNumberFormat(rules.map(({ rule }) => rule.scale));
    runs.push({ range: `B${firstMetric + index}`, format: { numberFormat } });
  });
  return runs;
}

/** Seven columns that fill a page: six of figures, one for the sentence. Right of the page, what the card looks things up with. */
export function scorecardWidths(scores: ScoresLayout): Readonly<Record<string, number>> {
  const metric = Math.min(20, Math.max(13, ...scores.metrics.map(({ name }) => displayWidth(name) + 2)));
  return { A: metric, B: 11, C: 14, D: 8, E: 10, F: 10, G: 44, H: 3, I: 20, "J:R": 9 };
}

/** A4 without margins, in points. */
const paper = { width: 595 - 2 * pageMargin, height: 842 - 2 * pageMargin };
/** How far rows grow to fill the page, as a share of what is left. */
const shares = { metrics: 0.2, chart: 0.45, talk: 0.35 } as const;

/** Sentences take two lines at their width; metrics, chart and notes share what is left of the page. */
export function scorecardHeights(scores: ScoresLayout, card: ScorecardLayout): Readonly<Record<string, number>> {
  const heights: Record<string, number> = {};
  const set = (first: number, last: number, height: number) => {
    for (let row = first; row <= last; row++) heights[row] = height;
  };
  set(1, card.provenance, 10);
  set(1, 1, 36);
  set(2, 2, 18);
  set(4, 4, 26);
  set(6, 6, 20);
  set(7, 7, 44);
  set(3, 3, 15);
  set(card.bonus, card.bonus, scores.bonus === undefined ? 8 : 26);
  set(card.alert, card.alert, 32);
  set(card.header, card.header, 24);
  set(card.firstMetric, card.lastMetric, 32);
  set(card.firstAdjustment, card.sum, 22);
  set(card.redLines, card.redLines, 22);
  set(card.firstGate, card.lastGate, 20);
  set(card.chartFirst, card.chartLast, 14);
  set(card.talk, card.talk, 22);
  set(card.talk + 1, card.talkLast, 22);
  set(card.signatures, card.signatures, 28);
  set(card.order, card.order, 26);
  set(card.provenance, card.provenance, 16);
  const left = pageHeight(scores) - Object.values(heights).reduce((sum, height) => sum + height, 0);
  const grow = (first: number, last: number, share: number, most: number) => {
    const more = Math.max(0, left * share) / (last - first + 1);
    for (let row = first; row <= last; row++) heights[row] = Math.floor(Math.min(most, (heights[row] ?? 0) + more));
  };
  grow(card.firstMetric, card.lastMetric, shares.metrics, 44);
  grow(card.chartFirst, card.chartLast, shares.chart, 24);
  grow(card.talk + 1, card.talkLast, shares.talk, 40);
  return heights;
}

/** Points of rows that fill the page once its columns are fitted to the paper's width. */
function pageHeight(scores: ScoresLayout): number {
  const { A = 0, B = 0, C = 0, D = 0, E = 0, F = 0, G = 0 } = scorecardWidths(scores);
  const width = [A, B, C, D, E, F, G].reduce((sum, characters) => sum + characters * 5.25 + 3.75, 0);
  return Math.floor((paper.height * Math.max(width, paper.width)) / paper.width) - 4;
}

export function scorecardMerges(card: ScorecardLayout): string[] {
  const gates = Array.from(
    { length: card.lastGate - card.firstGate + 1 },
    (_, index) => `C${card.firstGate + index}:G${card.firstGate + index}`,
  );
  return [
    "B4:D4",
    "E4:G4",
    "A6:B6",
    "A7:B7",
    "D6:F6",
    "D7:F7",
    `A${card.bonus}:G${card.bonus}`,
    `A${card.alert}:G${card.alert}`,
    ...gates,
    `A${card.order}:G${card.order}`,
  ];
}

/** A crossed red line colours its word and the total; points carry quiet bars. */
export function scorecardConditionalFormats(scores: ScoresLayout, card: ScorecardLayout, language: Language): ConditionalFormatPlan[] {
  const crossed = `"${sheetWords(language).card.crossed}"`;
  const most = 100 * Math.max(...scores.metrics.flatMap(({ rules }) => rules.map(({ rule }) => rule.weight)));
  const calculating = `"${sheetWords(language).card.calculating}"`;
  return [
    // The longest bar ends well before the figure beside it.
    { type: "dataBar", range: `F${card.firstMetric}:F${card.lastMetric}`, color: colors.dataBar, min: 0, max: 2.4 * most },
    // While functions are being calculated nothing is wrong, and nothing looks so.
    {
      type: "custom",
      range: `A${card.alert}:G${card.alert}`,
      formula: `=AND($A$${card.alert}<>"",$A$${card.alert}<>${calculating})`,
      format: { color: colors.redText, bold: true },
    },
    { type: "custom", range: `E${card.sum}`, formula: `=IFERROR(${weightsCell}<>1,TRUE)`, format: alerts.attention },
    { type: "custom", range: "A7:B7", formula: `=COUNTIF($B$${card.firstGate}:$B$${card.lastGate},${crossed})>0`, format: alerts.breach },
    { type: "custom", range: `B${card.firstGate}:B${card.lastGate}`, formula: `=$B${card.firstGate}=${crossed}`, format: alerts.breach },
  ];
}
