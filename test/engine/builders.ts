import type { MetricTable, MissingReason } from "../../src/engine/metricTable";
import type { MetricRule, Settings, Template } from "../../src/rules/ruleBook";
import type { BandResult, Scale, StepScale } from "../../src/rules/scale";

type StepLiteral = readonly [edge: number, result: BandResult, ...flags: ("assumed" | "exclusive")[]];

/** Steps, best first, inclusive unless said otherwise. */
export function steps(
  direction: "higher" | "lower",
  unit: StepScale["unit"],
  bands: readonly StepLiteral[],
  otherwise?: BandResult,
): StepScale {
  return {
    type: "steps",
    direction,
    unit,
    steps: bands.map(([edge, result, ...flags]) => ({
      edge,
      result,
      inclusive: !flags.includes("exclusive"),
      assumed: flags.includes("assumed"),
    })),
    ...(otherwise !== undefined && { otherwise: { result: otherwise, assumed: false } }),
  };
}

/** Conversion tiers as the source states them; nothing below 65 %. */
export const conversionTiers = steps("higher", "percent", [
  [0.7, 100],
  [0.675, 90],
  [0.65, 80],
]);

/** Bonus coefficients as the source states them; nothing below 70. */
export const bonusBands = steps("higher", "none", [
  [90, 1.2],
  [80, 1.0],
  [70, 0.8],
]);

/** The actual is the score. */
const given: Scale = { type: "score", min: 0, max: 120, assumed: false };

export function aMetric(name: string, weight: number, rule: Partial<MetricRule> = {}): MetricRule {
  return { name, weight, scale: given, missing: "reweight", rows: [], ...rule };
}

const defaults: Settings = {
  bandDecimals: 2,
  minCover: 0.6,
  capMetric: 100,
  capTotal: 100,
  rankStyle: "competition",
  vetoScope: "floating",
};

export function aTemplate(
  metrics: readonly MetricRule[],
  parts: Partial<Omit<Template, "settings">> & { settings?: Partial<Settings> } = {},
): Template {
  return {
    name: "售前",
    version: 1,
    status: "published",
    gates: [],
    adjustments: [],
    coefficients: { scale: bonusBands, rows: [] },
    pay: { base: 3000, fixedShare: 0.6, baseRows: [], fixedShareRows: [] },
    fingerprint: "0000",
    ...parts,
    metrics,
    settings: { ...defaults, ...parts.settings },
  };
}

type Actual = number | MissingReason;

/** One row of actuals per person, one column per metric; a reason stands for a missing value. */
export function aTable(metrics: readonly string[], rows: readonly (readonly Actual[])[], parts: Partial<MetricTable> = {}): MetricTable {
  return {
    period: "2026-10",
    sheet: "2026-10",
    people: rows.map((_, i) => ({ name: `客服${i + 1}`, row: i + 2 })),
    nameColumn: "A",
    metrics: metrics.map((metric, k) => ({
      metric,
      values: Float64Array.from(rows, (row) => (typeof row[k] === "number" ? row[k] : NaN)),
      missing: new Map(rows.flatMap((row, i) => (typeof row[k] === "string" ? [[i, row[k]] as const] : []))),
    })),
    flags: [],
    adjustments: [],
    ...parts,
  };
}
