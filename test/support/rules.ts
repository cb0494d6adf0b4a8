/** Builders for rules, so that a test says only what it is about. */
import { compileTemplate } from "../../src/rules/compile";
import type { Rule, Template } from "../../src/rules/ruleBook";

/** A published metric row of 售前 v1, valid from 2026-01-01, scored directly. */
export function aRule(changes: Partial<Rule> = {}): Rule {
  return {
    template: "售前",
    version: 1,
    from: "2026-01-01",
    status: "published",
    kind: "metric",
    item: "CSAT",
    scale: "score 0..100",
    assumed: false,
    ...changes,
  };
}

/** Metric rows with the given weights whose scores are given directly. */
export function scoredDirectly(weights: Readonly<Record<string, number>>, changes: Partial<Rule> = {}): readonly Rule[] {
  return Object.entries(weights).map(([item, weight]) => aRule({ item, weight, ...changes }));
}

export const seedWeights = {
  /** Seed 000: 100/72/86/98 comes to exactly 90. */
  salesLed: { 转化率: 0.5, 销售额: 0.3, 响应时间: 0.1, 满意度: 0.1 },
  /** Seed 002: 90/88/95/92 comes to 90.45. */
  preSales: { 咨询转化率: 0.4, CSAT: 0.3, 平均响应时间: 0.15, FCR: 0.15 },
} as const;

/** The seeds' coefficients with confirmed bands below 70. */
export const coefficientRow: Rule = aRule({ kind: "coefficient", item: "奖金系数", scale: "≥90→1.2; ≥80→1.0; ≥70→0.8; ≥60→0.6; else→0" });

/** Compiles rules into the template of the first row; throws with the issue codes where that is impossible. */
export function aTemplate(
  rules: readonly Rule[] = [...scoredDirectly(seedWeights.preSales), coefficientRow],
  period = "2026-10",
): Template {
  const { template, issues } = compileTemplate(rules, rules[0]?.template ?? "", period);
  if (!template) throw new Error(issues.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join("; "));
  return template;
}
