/** From scores to totals: weights, missing metrics, plus and minus points, one rounding. */
import type { Template } from "../rules/ruleBook";
import { adjustmentOf } from "./adjust";
import { isCoveredOnceConfirmed } from "./confirmation";
import { roundHalfUp, sumOf } from "./decimal";
import type { MetricTable } from "./metricTable";
import { LineState, type ScoreColumn, type Unscored } from "./scoreRun";
import { exactTotal, quickTotal } from "./weights";

export interface Totals {
  /** Rounded totals before red lines; NaN where unscored. */
  readonly rawTotals: Float64Array;
  readonly unscored: Map<number, Unscored>;
}

/**
 * Adds up the columns of everybody. A total lies between 0 and the cap, whatever plus and minus points say: below 0, a veto would
 * raise somebody. People without a rule, or with too little weight covered, are named with the reason.
 */
export function totalsOf(template: Template, table: MetricTable, columns: readonly ScoreColumn[]): Totals {
  const people = table.people.length;
  const { minCover, capTotal, bandDecimals } = template.settings;
  const weights = columns.map(({ rule }) => rule.weight);
  const { sums, covers, gaps } = addUp(columns, table);
  const plus = plusPoints(template, table, people);
  const everyWeight = sumOf(weights);
  const rawTotals = new Float64Array(people);
  const unscored = new Map<number, Unscored>();
  for (let i = 0; i < people; i++) {
    const gap = gaps[i] as number;
    const whole = gap & Gap.level ? ownWeight(columns, i) : everyWeight;
    const cover = gap & ~Gap.level ? roundHalfUp(covers[i] as number, 12) : whole;
    if (whole === 1 && !(gap & Gap.blocked) && cover >= minCover && cover > 0) {
      const points = plus ? (plus[i] as number) : 0;
      const total = quickTotal(sums[i] as number, cover, bandDecimals, points, capTotal);
      rawTotals[i] = Math.max(0, total ?? exactTotal(scoresOf(columns, i), weights, bandDecimals, points, capTotal));
    } else {
      unscored.set(i, whole === 1 ? blockedBy(i, columns, table, cover, minCover) : { reason: "weightsOff", weight: whole });
      rawTotals[i] = NaN;
    }
  }
  return { rawTotals, unscored };
}

/** What keeps somebody from having every score: a weight to spread, a total that can't be, a metric of another level. */
const Gap = { spread: 1, blocked: 2, level: 4 } as const;

function addUp(columns: readonly ScoreColumn[], table: MetricTable) {
  const people = table.people.length;
  const sums = new Float64Array(people);
  const covers = new Float64Array(people);
  const gaps = new Uint8Array(people);
  for (const { rule, scores, states } of columns) {
    const { weight } = rule;
    const exempt = rule.missing === "error" ? table.metrics.find(({ metric }) => metric === rule.name)?.missing : undefined;
    for (let i = 0; i < people; i++) {
      const score = scores[i] as number;
      if (score === score) {
        sums[i] = (sums[i] as number) + score * weight;
        covers[i] = (covers[i] as number) + weight;
      } else gaps[i] = (gaps[i] as number) | gapOf(states[i] as number, rule.missing === "error" && exempt?.get(i) !== "exempt");
    }
  }
  return { sums, covers, gaps };
}

function gapOf(state: number, missingIsError: boolean): number {
  if (state === LineState.notApplicable) return Gap.level;
  return state === LineState.noRule || missingIsError ? Gap.blocked : Gap.spread;
}

function scoresOf(columns: readonly ScoreColumn[], i: number): number[] {
  return columns.map(({ scores }) => scores[i] as number);
}

/** Weight of the metrics that are for this person's level. */
function ownWeight(columns: readonly ScoreColumn[], i: number): number {
  return sumOf(columns.filter(({ states }) => states[i] !== LineState.notApplicable).map(({ rule }) => rule.weight));
}

function blockedBy(i: number, columns: readonly ScoreColumn[], table: MetricTable, cover: number, minCover: number): Unscored {
  for (const { rule, scores, states } of columns) {
    if (scores[i] === scores[i]) continue;
    const column = table.metrics.find(({ metric }) => metric === rule.name);
    if (states[i] === LineState.noRule) {
      const value = column?.values[i] ?? NaN;
      const level = rule.level === undefined ? {} : { level: rule.level };
      return { reason: "noRule", metric: rule.name, ...level, value, unconfirmed: isCoveredOnceConfirmed(rule.scale, value) };
    }
    const exempt = column?.missing.get(i) === "exempt";
    if (states[i] === LineState.missing && rule.missing === "error" && !exempt) return { reason: "missingIsError", metric: rule.name };
  }
  return { reason: "coverTooLow", cover, minCover };
}

/** Plus and minus points of everybody, each within the range its rule allows. */
function plusPoints(template: Template, table: MetricTable, people: number): Float64Array | undefined {
  if (template.adjustments.length === 0) return undefined;
  const plus = new Float64Array(people);
  for (const rule of template.adjustments) {
    const column = table.adjustments.find(({ name }) => name === rule.name);
    if (!column) continue;
    for (let i = 0; i < people; i++) plus[i] = (plus[i] as number) + adjustmentOf(column.points[i], rule);
  }
  return plus;
}
