import type { CellArea } from "../../src/metrics/cellArea";
import type { MetricRule, Template } from "../../src/rules/ruleBook";
import type { Scale, StepScale } from "../../src/rules/scale";

type Cell = string | number | boolean;

/** A block of cells that begins in A1. */
export function anArea(rows: readonly (readonly Cell[])[], over: Partial<CellArea> = {}): CellArea {
  return { sheet: "2026-10", row: 0, column: 0, values: rows, ...over };
}

/** Steps as `[edge, result]`, best first. */
export function steps(bands: readonly (readonly [number, number | string])[], over: Partial<StepScale> = {}): StepScale {
  return {
    type: "steps",
    direction: "higher",
    unit: "none",
    steps: bands.map(([edge, result]) => ({ edge, inclusive: true, result, assumed: false })),
    ...over,
  };
}

export const conversionBands = steps(
  [
    [0.7, 100],
    [0.675, 90],
    [0.65, 80],
  ],
  { unit: "percent" },
);

export const responseBands = steps(
  [
    [30, 100],
    [60, 80],
  ],
  { unit: "seconds", direction: "lower", otherwise: { result: 0, assumed: false } },
);

export function aMetric(name: string, weight: number, scale: Scale, over: Partial<MetricRule> = {}): MetricRule {
  return { name, weight, scale, missing: "reweight", rows: [0], ...over };
}

/** 售前 as seed 002 has it: 转化 40, CSAT 30, 响应 15, FCR 15; rows as they stand in the rule book. */
export function aPresaleTemplate(over: Partial<Template> = {}): Template {
  return {
    name: "售前",
    version: 3,
    from: "2026-09-01",
    status: "published",
    metrics: [
      aMetric("咨询转化率", 0.4, conversionBands, { rows: [0, 1] }),
      aMetric(
        "CSAT",
        0.3,
        steps(
          [
            [0.95, 100],
            [0.9, 88],
          ],
          { unit: "percent", otherwise: { result: 60, assumed: false } },
        ),
        { rows: [2] },
      ),
      aMetric("平均响应", 0.15, responseBands, { rows: [3] }),
      aMetric(
        "FCR",
        0.15,
        steps(
          [
            [0.85, 100],
            [0.75, 92],
          ],
          { unit: "percent", otherwise: { result: 60, assumed: false } },
        ),
        { rows: [4] },
      ),
    ],
    gates: [
      { name: "泄露信息", action: { type: "veto" }, rows: [5] },
      { name: "虚假承诺", action: { type: "cap", at: 60 }, rows: [6] },
    ],
    adjustments: [],
    grades: {
      scale: steps(
        [
          [90, "S"],
          [80, "A"],
          [70, "B"],
        ],
        { otherwise: { result: "C", assumed: false } },
      ),
      rows: [7],
    },
    coefficients: {
      scale: steps([
        [90, 1.2],
        [80, 1],
        [70, 0.8],
      ]),
      rows: [8, 9],
    },
    pay: { base: 3000, fixedShare: 0.6, baseRows: [10], fixedShareRows: [11] },
    settings: { bandDecimals: 2, minCover: 0.6, capMetric: 100, capTotal: 100, rankStyle: "competition", vetoScope: "floating" },
    fingerprint: "a91c",
    ...over,
  };
}
