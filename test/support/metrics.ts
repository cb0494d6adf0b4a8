import { columnLetters, type CellArea } from "../../src/metrics/cellArea";
import { ruleColumns, type MetricRule, type Rule, type Template } from "../../src/rules/ruleBook";
import type { Scale, StepScale } from "../../src/rules/scale";
import type { RulePlaces } from "../../src/sheets/readRules";

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

/** A month of a presale team: 张三 69.20 %, 李四 above all edges, 王五 without CSAT and with a leak. */
export const presaleMonth: readonly (readonly Cell[])[] = [
  ["客服", "团队", "咨询转化率", "CSAT", "平均响应时长（秒)", "FCR", "泄露信息", "绩效基数"],
  ["张三", "一组", "69.20%", 0.96, "40秒", "88%", "", 3000],
  ["李四", "二组", 0.72, 0.97, 25, 0.9, "", ""],
  ["王五", "一组", 0.7, "--", "1分20秒", "80%", "是", "2,500元"],
  ["汇总值", "", "70%", 0.96, 60, "88%", "", ""],
];

/** The rows of `aPresaleTemplate`, as they stand in the rule book from row 5 on. */
export const presaleRules: readonly Rule[] = [
  { kind: "metric", item: "咨询转化率", weight: 0.4, scale: "≥70%→100; ≥67.5%→90; ≥65%→80" },
  { kind: "metric", item: "咨询转化率", scale: "else→60", assumed: true },
  { kind: "metric", item: "CSAT", weight: 0.3, scale: "≥95%→100; ≥90%→88; else→60" },
  { kind: "metric", item: "平均响应", weight: 0.15, scale: "≤30秒→100; ≤60秒→80; else→0" },
  { kind: "metric", item: "FCR", weight: 0.15, scale: "≥85%→100; ≥75%→92; else→60" },
  { kind: "gate", item: "泄露信息", scale: "veto" },
  { kind: "gate", item: "虚假承诺", scale: "cap 60" },
  { kind: "grade", item: "等级", scale: "≥90→S; ≥80→A; ≥70→B; else→C" },
  { kind: "coefficient", item: "系数", scale: "≥90→1.2; ≥80→1; ≥70→0.8" },
  { kind: "coefficient", item: "系数", scale: "≥60→0.6; else→0", assumed: true },
  { kind: "pay", item: "基数", scale: "3000" },
  { kind: "pay", item: "固定比例", scale: "60%" },
].map((row) => ({ template: "售前", version: 3, status: "published", assumed: false, ...row }) as Rule);

export const presalePlaces: RulePlaces = {
  sheet: "规则表",
  rows: presaleRules.map((_, position) => position + 5),
  columns: Object.fromEntries(ruleColumns.map((column, index) => [column, columnLetters(index)])),
};
