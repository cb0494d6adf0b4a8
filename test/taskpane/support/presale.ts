import type { TemplateChoice } from "../../../src/actions/paneActions";
import type { MetricTable } from "../../../src/engine/metricTable";
import type { Rule, Template } from "../../../src/rules/ruleBook";
import type { StepScale } from "../../../src/rules/scale";
import { aMetric, aTable, aTemplate, steps } from "../../engine/builders";

/** Bands of a scale; those after `given` are assumed until somebody confirms them. */
function bands(scale: StepScale, assumedRest: number | undefined, confirmed: boolean): StepScale {
  return assumedRest === undefined ? scale : { ...scale, otherwise: { result: assumedRest, assumed: !confirmed } };
}

function row(kind: Rule["kind"], item: string, scale: string, more: Partial<Rule> = {}): Rule {
  return { template: "售前", version: 3, status: "published", kind, item, scale, assumed: false, ...more };
}

/** 售前: four metrics (40, 30, 15, 15 %), two assumed tails, a red line, grades, coefficients, 60/40 pay. */
export function presaleRules(confirmed: boolean, weights = [0.4, 0.3, 0.15, 0.15]): readonly Rule[] {
  const assumed = !confirmed;
  return [
    row("metric", "咨询转化率", "≥70%→100; ≥67.5%→90; ≥65%→80", { group: "价值", weight: weights[0] ?? 0, missing: "reweight" }),
    row("metric", "咨询转化率", "else→60", { group: "价值", assumed, note: "原文没有写 65% 以下" }),
    row("metric", "CSAT", "score 0..100", { group: "质量", weight: weights[1] ?? 0, missing: "reweight", minSample: 20 }),
    row("metric", "平均响应", "≤30秒→100; ≤60秒→80; else→60", { group: "基础", weight: weights[2] ?? 0 }),
    row("metric", "FCR", "≥85%→100; ≥80%→90; else→60", { group: "质量", weight: weights[3] ?? 0, missing: "reweight" }),
    row("gate", "泄露客户信息", "veto"),
    row("coefficient", "奖金系数", "≥90→1.2; ≥80→1.0; ≥70→0.8"),
    row("coefficient", "奖金系数", "≥60→0.6; else→0", { assumed }),
    row("grade", "等级", "≥90→S; ≥80→A; ≥70→B; else→C"),
    row("pay", "奖金基数", "3000"),
  ];
}

function presaleTemplate(confirmed: boolean): Template {
  const conversion = steps("higher", "percent", [
    [0.7, 100],
    [0.675, 90],
    [0.65, 80],
  ]);
  const response = steps(
    "lower",
    "seconds",
    [
      [30, 100],
      [60, 80],
    ],
    60,
  );
  const fcr = steps(
    "higher",
    "percent",
    [
      [0.85, 100],
      [0.8, 90],
    ],
    60,
  );
  const coefficients = steps("higher", "none", [[90, 1.2], [80, 1.0], [70, 0.8], confirmed ? [60, 0.6] : [60, 0.6, "assumed"]]);
  const grades = steps(
    "higher",
    "none",
    [
      [90, "S"],
      [80, "A"],
      [70, "B"],
    ],
    "C",
  );
  return aTemplate(
    [
      aMetric("咨询转化率", 0.4, { scale: bands(conversion, 60, confirmed), rows: [0, 1] }),
      aMetric("CSAT", 0.3, { minSample: 20, rows: [2] }),
      aMetric("平均响应", 0.15, { scale: response, rows: [3] }),
      aMetric("FCR", 0.15, { scale: fcr, rows: [4] }),
    ],
    {
      version: 3,
      gates: [{ name: "泄露客户信息", action: { type: "veto" }, rows: [5] }],
      coefficients: { scale: bands(coefficients, 0, confirmed), rows: [6, 7] },
      grades: { scale: grades, rows: [8] },
      fingerprint: "a91c",
    },
  );
}

export function presaleChoice(origin: TemplateChoice["origin"], confirmed: boolean): TemplateChoice {
  return {
    id: `${origin}:售前:3`,
    name: "售前",
    version: 3,
    origin,
    about: "电商售前客服：转化为主，兼顾满意度、响应和一次解决。",
    rules: presaleRules(confirmed),
    template: presaleTemplate(confirmed),
    issues: [],
  };
}

const names = ["陈晓雯", "林嘉怡", "王子墨", "赵一诺", "刘思远", "周梓涵", "吴俊杰", "孙雨桐", "徐佳宁", "马浩然", "朱可欣", "胡景行"];

/** A team's month, the same every time: some near an edge, one value missing, one below every given band, one red line. */
export function presaleTable(count = 24): MetricTable {
  const people = Array.from({ length: count }, (_, i) => i);
  const actuals = people.map((i) => {
    if (i === 0) return [0.6995, 88, 28, 0.86];
    if (i === 1) return [0.72, 96, 21, 0.91];
    if (i === 2) return [0.612, 71, 75, 0.78];
    if (i === 3) return [0.681, 90, 33, "dash"] as const;
    return [0.65 + ((i * 7) % 11) / 100, 72 + ((i * 13) % 27), 22 + ((i * 17) % 50), 0.76 + ((i * 5) % 16) / 100];
  });
  const table = aTable(["咨询转化率", "CSAT", "平均响应", "FCR"], actuals);
  const shifts = ["早班组", "晚班组"];
  return {
    ...table,
    people: people.map((i) => ({
      name: `${names[i % names.length] ?? ""}${i < names.length ? "" : Math.floor(i / names.length) + 1}`,
      team: shifts[i % 2] ?? "",
      row: i + 3,
    })),
    flags: [
      {
        gate: "泄露客户信息",
        breached: people.map((i) => i === 4),
        evidence: people.map((i) => (i === 4 ? "工单 1042" : "")),
        column: "H",
      },
    ],
  };
}
