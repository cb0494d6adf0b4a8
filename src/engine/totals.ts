/** From scores to totals: weights, missing metrics, plus and minus points, one rounding. */
import type { Template } from "../rules/ruleBook";
import { adjustmentOf } from "./adjust";
import { isCoveredOnceConfirmed } from "./confirmation";
import { roundHalfUp, sumOf } from "./decimal";
import type { MetricTable } from "./metricTable";
import { LineState, type ScoreColumn, type Unscored } from "./scoreRun";
import { settleTotal } from "./weights";

export interface Totals {
  /** Rounded totals before red lines; NaN where unscored. */
  readonly rawTotals: Float64Array;
  readonly unscored: Map<number, Unscored>;
}

/** Adds up the columns of everybody. People without a rule, or with too little weight covered, are named with the reason. */
export function totalsOf(template: Template, table: MetricTable, columns: readonly ScoreColumn[]): Totals {
  const people = table.people.length;
  const { minCover, capTotal, bandDecimals } = template.settings;
  const weights = columns.map(({ rule }) => rule.weight);
  const { sums, covers, gaps, lost } = addUp(columns, people);
  const plus = plusPoints(template, table, people);
  const everyWeight = sumOf(weights);
  const rawTotals = new Float64Array(people);
  const unscored = new Map<number, Unscored>();
  for (let i = 0; i < people; i++) {
    const whole = lost[i] ? sumOf(weights.filter((_, k) => columns[k]?.states[i] !== LineState.notApplicable)) : everyWeight;
    const cover = gaps[i] ? roundHalfUp(covers[i] as number, 12) : whole;
    const blocked = gaps[i] || whole !== 1 ? blockedBy(i, columns, table, whole, cover, minCover) : undefined;
    if (blocked) {
      unscored.set(i, blocked);
      rawTotals[i] = NaN;
      continue;
    }
    const parts = () => ({ scores: columns.map(({ scores }) => scores[i] as number), weights });
    rawTotals[i] = settleTotal(sums[i] as number, cover, plus ? (plus[i] as number) : 0, capTotal, bandDecimals, parts);
  }
  return { rawTotals, unscored };
}

function addUp(columns: readonly ScoreColumn[], people: number) {
  const sums = new Float64Array(people);
  const covers = new Float64Array(people);
  /** Has somebody a metric without a score, or one that isn't theirs? */
  const gaps = new Uint8Array(people);
  const lost = new Uint8Array(people);
  for (const { rule, scores, states } of columns) {
    const { weight } = rule;
    for (let i = 0; i < people; i++) {
      const score = scores[i] as number;
      if (score === score) {
        sums[i]! += score * weight;
        covers[i]! += weight;
      } else if (states[i] === LineState.notApplicable) lost[i] = 1;
      else gaps[i] = 1;
    }
  }
  return { sums, covers, gaps, lost };
}

function blockedBy(i: number, columns: readonly ScoreColumn[], table: MetricTable, whole: number, cover: number, minCover: number): Unscored | undefined {
  if (whole !== 1) return { reason: "weightsOff", weight: whole };
  for (const { rule, scores, states } of columns) {
    if (scores[i] === scores[i]) continue;
    const column = table.metrics.find(({ metric }) => metric === rule.name);
    if (states[i] === LineState.noRule) {
      const value = column?.values[i] ?? NaN;
      return { reason: "noRule", metric: rule.name, value, unconfirmed: isCoveredOnceConfirmed(rule.scale, value) };
    }
    const exempt = column?.missing.get(i) === "exempt";
    if (states[i] === LineState.missing && rule.missing === "error" && !exempt) return { reason: "missingIsError", metric: rule.name };
  }
  return cover >= minCover && cover > 0 ? undefined : { reason: "coverTooLow", cover, minCover };
}

/** Plus and minus points of everybody, each within the range its rule allows. */
function plusPoints(template: Template, table: MetricTable, people: number): Float64Array | undefined {
  if (template.adjustments.length === 0) return undefined;
  const plus = new Float64Array(people);
  for (const rule of template.adjustments) {
    const column = table.adjustments.find(({ name }) => name === rule.name);
    if (!column) continue;
    for (let i = 0; i < people; i++) plus[i]! += adjustmentOf(column.points[i], rule);
  }
  return plus;
}
