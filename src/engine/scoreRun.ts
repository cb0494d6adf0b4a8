/**
 * The outcome of scoring one period: by column, so that ten thousand people cost milliseconds.
 * `scorecardOf(run, person)` reads one person out of it with every line explained.
 */
import type { GateRule, MetricRule, Template } from "../rules/ruleBook";
import type { BandResult } from "../rules/scale";
import type { MetricTable, MissingReason, Person } from "./metricTable";

/** State of one score. */
export const LineState = {
  /** A band, line or deduction gave the score. */
  scored: 0,
  /** No value; the missing policy decided. */
  missing: 1,
  /** A value that no confirmed band covers: nothing may be assumed (D6). */
  noRule: 2,
  /** The metric does not apply to this person's level. */
  notApplicable: 3,
} as const;
export type LineState = (typeof LineState)[keyof typeof LineState];

export interface ScoreColumn {
  readonly rule: MetricRule;
  /** Score per person, NaN where there is none. */
  readonly scores: Float64Array;
  readonly states: Uint8Array;
  /** Index into the scale's steps; steps.length = otherwise; -1 where bands don't apply. */
  readonly bands: Int16Array;
}

/** Why a person has no total. */
export type Unscored =
  | {
      readonly reason: "noRule";
      readonly metric: string;
      /** Of the rule, where it is for one staff level only. */
      readonly level?: string;
      readonly value: number;
      readonly unconfirmed: boolean;
    }
  | { readonly reason: "missingIsError"; readonly metric: string }
  | { readonly reason: "coverTooLow"; readonly cover: number; readonly minCover: number }
  /** The metrics that apply to this person's level don't add up to 100 %. */
  | { readonly reason: "weightsOff"; readonly weight: number }
  | { readonly reason: "noCoefficient"; readonly total: number; readonly unconfirmed: boolean };

export interface GateHit {
  readonly rule: GateRule;
  readonly evidence: string;
}

export interface ScoreRun {
  readonly template: Template;
  readonly table: MetricTable;
  readonly columns: readonly ScoreColumn[];
  /** Weighted, adjusted, capped and rounded, before red lines; NaN where unscored. */
  readonly rawTotals: Float64Array;
  /** After red lines. */
  readonly totals: Float64Array;
  /** The red line that won, by person. */
  readonly gates: ReadonlyMap<number, GateHit>;
  readonly grades: readonly (string | undefined)[];
  readonly coefficients: Float64Array;
  /** Yuan, rounded to cents; NaN where there is no base or no coefficient. */
  readonly bonuses: Float64Array;
  /** 0 where unranked. */
  readonly ranks: Int32Array;
  readonly unscored: ReadonlyMap<number, Unscored>;
}

/** What a line's score rests on; sentences are made from it in `sheets/explain`. */
export type Why =
  | {
      readonly type: "band";
      readonly lower?: number;
      readonly lowerInclusive?: boolean;
      readonly upper?: number;
      readonly upperInclusive?: boolean;
      readonly result: BandResult;
      /** Distance to the next better band, in base units, and what that is worth. */
      readonly next?: { readonly gap: number; readonly result: BandResult; readonly direction: "higher" | "lower" };
    }
  | {
      readonly type: "line";
      readonly score: number;
      readonly next?: { readonly gap: number; readonly result: number; readonly direction: "higher" | "lower" };
    }
  | {
      readonly type: "deduct";
      readonly full: number;
      readonly unitsShort: number;
      readonly points: number;
      readonly target: number;
      readonly side: "below" | "above";
    }
  | { readonly type: "given" }
  | { readonly type: "missing"; readonly reason: MissingReason; readonly policy: "reweight" | "zero" | "error" | number }
  | { readonly type: "noRule"; readonly unconfirmed: boolean };

export interface ScoreLine {
  readonly rule: MetricRule;
  /** undefined = missing. */
  readonly actual: number | undefined;
  readonly score: number | undefined;
  /** Weight after missing metrics were spread over the others. */
  readonly effectiveWeight: number;
  /** score × effective weight, unrounded. */
  readonly points: number | undefined;
  readonly why: Why;
  /** Within half a percentage point (or 1 % of the edge) of another band. */
  readonly nearEdge: boolean;
}

export interface Scorecard {
  readonly person: Person;
  readonly period: string;
  readonly template: Pick<Template, "name" | "version" | "status" | "from" | "fingerprint">;
  readonly lines: readonly ScoreLine[];
  readonly adjustments: readonly { readonly name: string; readonly points: number }[];
  readonly rawTotal: number | undefined;
  readonly total: number | undefined;
  /** The total is within one point of another coefficient. */
  readonly nearCoefficientEdge: boolean;
  readonly gate: GateHit | undefined;
  readonly grade: string | undefined;
  readonly coefficient: number | undefined;
  readonly base: number | undefined;
  readonly bonus: number | undefined;
  readonly rank: number | undefined;
  readonly unscored: Unscored | undefined;
}
