import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import type { Template } from "../rules/ruleBook";
import type { ScoresLayout } from "./scoresLayout";

/** Which row of the scorecard holds what; columns are fixed: A metric, B actual, C band, D score, E weight, F points, G why. */
export interface ScorecardLayout {
  readonly person: number;
  readonly labels: number;
  readonly figures: number;
  /** How the bonus comes about. */
  readonly bonus: number;
  /** Red lines that were crossed, or why there is no total. */
  readonly alert: number;
  readonly header: number;
  readonly firstMetric: number;
  readonly lastMetric: number;
  readonly firstAdjustment: number;
  readonly sum: number;
  readonly redLines: number;
  readonly firstGate: number;
  readonly lastGate: number;
  readonly chartFirst: number;
  readonly chartLast: number;
  readonly talk: number;
  readonly talkLast: number;
  readonly signatures: number;
  readonly order: number;
  readonly provenance: number;
}

/** Cell of the chosen name, and cells right of the page that the card looks things up with. */
export const chosenName = "$B$4";
export const personRow = "$J$4";
export const coverCell = "$J$5";
/** What the weights that apply add up to, as a ratio; a ratio of 1 = 100 %. */
export const weightsCell = "$J$6";
/** 1 or more where a red line disqualifies. */
export const vetoedCell = "$J$7";
/** 1 while Excel still waits for functions. */
export const pendingCell = "$J$8";
export const levelCell = "$J$9";
/**
 * Right of the page, beside each metric: name, this person, team mean, bands above, counted score, raw score, weight, missing policy,
 * 1 where a rule gave no score for a value, what is wrong.
 */
export const helper = {
  metric: "I",
  own: "J",
  mean: "K",
  position: "L",
  counted: "M",
  raw: "N",
  weight: "O",
  policy: "P",
  broken: "Q",
  problem: "R",
} as const;

/** Lays out the card for a template; red lines are listed even where the data has no column for them. */
export function scorecardLayout(scores: ScoresLayout, template: Pick<Template, "gates">): ScorecardLayout {
  const header = 10;
  const firstMetric = header + 1;
  const lastMetric = header + scores.metrics.length;
  const firstAdjustment = lastMetric + 1;
  const sum = firstAdjustment + scores.adjustments.length;
  const redLines = sum + 2;
  const firstGate = redLines + 1;
  const lastGate = redLines + Math.max(1, template.gates.length);
  const chartFirst = lastGate + 2;
  const chartLast = chartFirst + 12;
  const talk = chartLast + 2;
  const talkLast = talk + 4;
  const signatures = talkLast + 2;
  return {
    person: 4,
    labels: 6,
    figures: 7,
    bonus: 8,
    alert: 9,
    header,
    firstMetric,
    lastMetric,
    firstAdjustment,
    sum,
    redLines,
    firstGate,
    lastGate,
    chartFirst,
    chartLast,
    talk,
    talkLast,
    signatures,
    order: signatures + 2,
    provenance: signatures + 3,
  };
}

/** The name the scorecard sheet of a period would like to have. */
export function scorecardSheetName(period: string, language: Language): string {
  return fill(sheetWords(language).card.sheet, { period: period.replace(/[\\/?*[\]:]/g, "-").slice(0, 18) });
}

/** Workbook name that marks the scorecard sheet of a period as ours. */
export function scorecardMark(period: string): string {
  return `KpiCard_${period.replace(/[^\w\u4e00-\u9fff]/g, "_")}`;
}
