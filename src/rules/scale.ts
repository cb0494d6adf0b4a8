/**
 * What a scale is: how an actual value becomes a score (or a grade, a coefficient, a rate).
 * Values are stored in base units: a percent as a ratio (67.5 % = 0.675), a duration in seconds, money in yuan.
 */

/** The unit a scale is written in; it decides how its edges are printed and how finely actuals are banded. */
export type Unit = "none" | "percent" | "seconds" | "minutes" | "hours" | "yuan" | "tenThousandYuan";

/** What a band is worth: points for a metric, a letter for a grade, a factor for a coefficient. */
export type BandResult = number | string;

/** One step of a scale. `edge` is in base units. */
export interface Step {
  readonly edge: number;
  /** Does the edge itself belong to this step? (`≥`, `≤` do; `>`, `<` do not.) */
  readonly inclusive: boolean;
  readonly result: BandResult;
  /** The step is our assumption and waits for confirmation: no value may be banded by it (D6). */
  readonly assumed: boolean;
}

/**
 * Steps, best first: descending edges where higher is better, ascending where lower is better.
 * `otherwise` covers all that no step covers; without it such a value has no rule.
 */
export interface StepScale {
  readonly type: "steps";
  readonly direction: "higher" | "lower";
  readonly unit: Unit;
  readonly steps: readonly Step[];
  readonly otherwise?: { readonly result: BandResult; readonly assumed: boolean };
}

/** Straight lines through points in ascending order of `at`, flat beyond both ends. */
export interface LineScale {
  readonly type: "line";
  readonly unit: Unit;
  readonly points: readonly { readonly at: number; readonly score: number }[];
  readonly assumed: boolean;
}

/** `from 50, -2 per 1% below 90%, min 0`: whole units short of the target cost points (D33). */
export interface DeductScale {
  readonly type: "deduct";
  readonly unit: Unit;
  readonly full: number;
  readonly points: number;
  readonly per: number;
  readonly side: "below" | "above";
  readonly target: number;
  readonly floor: number;
  /** Only whole units short count (the default); otherwise proportionally. */
  readonly whole: boolean;
  readonly assumed: boolean;
}

/** `score 0..100`: the actual is the score itself, and must lie in the range. */
export interface ScoreScale {
  readonly type: "score";
  readonly min: number;
  readonly max: number;
  readonly assumed: boolean;
}

/** Any scale that turns an actual into a result. */
export type Scale = StepScale | LineScale | DeductScale | ScoreScale;

/** What a breached red line does. The harshest wins: a veto, otherwise what leaves the least (D13). */
export type GateAction =
  { readonly type: "veto" } | { readonly type: "cap"; readonly at: number } | { readonly type: "downgrade"; readonly bands: number };
