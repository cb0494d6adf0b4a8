/**
 * One period's actuals, by column: what the engine scores.
 * Built by `sheets/readMetrics` from cells; addresses are kept so that every number can be traced.
 */

/** Why a person has no value for a metric. A true 0 is a value. */
export type MissingReason = "blank" | "dash" | "exempt" | "error" | "noColumn" | "tooFew";

export interface Person {
  readonly name: string;
  readonly team?: string;
  /** 新人, 成熟 ... */
  readonly level?: string;
  /** Own bonus base in yuan; overrides the template's. */
  readonly base?: number;
  /** 1-based row of the sheet the person stands in. */
  readonly row: number;
}

export interface MetricColumn {
  readonly metric: string;
  /** Base units (ratio, seconds, yuan, points); NaN where missing. One per person. */
  readonly values: Float64Array;
  /** Why the NaNs are missing, by person. */
  readonly missing: ReadonlyMap<number, MissingReason>;
  /** Column letters in the source sheet; absent where no column was matched. */
  readonly column?: string;
  /** What the column's bare numbers mean, as the unit argument of `KPI.NUM`; absent = base units. */
  readonly unitWord?: string;
  /** Sample size per person, where the data gives one. */
  readonly samples?: Float64Array;
  /** Column letters of the sample sizes. */
  readonly samplesColumn?: string;
}

export interface FlagColumn {
  /** Name of the gate. */
  readonly gate: string;
  readonly breached: readonly boolean[];
  readonly column?: string;
  /** What the cell said, as evidence. */
  readonly evidence: readonly string[];
}

export interface AdjustColumn {
  readonly name: string;
  readonly points: Float64Array;
  readonly column?: string;
}

export interface MetricTable {
  /** `2026-10`. */
  readonly period: string;
  /** Sheet the data stands on. */
  readonly sheet: string;
  readonly people: readonly Person[];
  readonly nameColumn: string;
  readonly teamColumn?: string;
  readonly levelColumn?: string;
  readonly baseColumn?: string;
  /** What bare numbers of the base column mean, as the unit argument of `KPI.NUM`; absent = yuan. */
  readonly baseUnitWord?: string;
  readonly metrics: readonly MetricColumn[];
  readonly flags: readonly FlagColumn[];
  readonly adjustments: readonly AdjustColumn[];
}
