/** What the linter knows beyond the rules; whatever is absent isn't checked. */
export interface LintFacts {
  readonly metricOf: (name: string) => MetricFacts | undefined;
  /** The version is what a period is scored and paid by. */
  readonly inUse?: boolean;
  /** Metrics that the chosen data has no column for. */
  readonly missingColumns?: readonly string[];
  /** Headers that metrics are read from, with their cells. */
  readonly headers?: readonly { readonly metric: string; readonly header: string; readonly cell?: string }[];
  /** What rows below the people give as the total of a metric, with their cells. */
  readonly totals?: readonly { readonly metric: string; readonly value: number; readonly cell: string }[];
  /** What people reached, one entry per metric, staff level and month. */
  readonly actuals?: readonly Actuals[];
}

/** What everybody knows of a metric by its name. */
export interface MetricFacts {
  /** Is the name in the metric dictionary, or did only its ending tell something? */
  readonly known: boolean;
  /** Absent = several are usual, such as a satisfaction of 4.6 of 5 or of 92 %. */
  readonly unit?: "ratio" | "time" | "money" | "points" | "count";
  /** Absent = too much and too little are both bad, or it depends. */
  readonly better?: "higher" | "lower";
  /** What it pushes people to. */
  readonly aspect?: MetricAspect;
}

export type MetricAspect = "speed" | "volume" | "sales" | "quality" | "satisfaction";

/** Values (base units) and scores of people; NaN = none. */
export interface Actuals {
  readonly metric: string;
  /** `2026-10`; absent = the month at hand. */
  readonly period?: string;
  readonly level?: string;
  readonly values: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}
