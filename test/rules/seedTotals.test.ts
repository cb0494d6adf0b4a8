/** The sources' own templates: complete ones come to what a person works out by hand, the others refuse and say what is missing. */
import { score } from "../../src/engine/score";
import { builtInTemplates } from "../../src/rules/builtInTemplates";
import { compileTemplate } from "../../src/rules/compile";
import type { Rule } from "../../src/rules/ruleBook";
import { builtInRules } from "../../src/rules/templates/builtInTemplate";
import { writtenWeights } from "../../src/rules/weightCheck";
import { readMetrics } from "../../src/sheets/readMetrics";

function rulesOf(id: string): readonly Rule[] {
  const template = builtInTemplates.find((each) => each.id === id);
  if (!template) throw new Error(id);
  return builtInRules(template, "zh-CN", "2026-01-01").map((rule) => ({ ...rule, assumed: false }));
}

const compiled = (rules: readonly Rule[]) => compileTemplate(rules, rules[0]?.template ?? "", "2026-10");

/** One person's month by a template's own columns, every assumption confirmed. */
function scored(rules: readonly Rule[], person: Readonly<Record<string, string | number>>) {
  const { template, issues } = compiled(rules);
  if (!template) throw new Error(issues.map(({ code }) => code).join());
  const values = [
    ["姓名", ...Object.keys(person)],
    ["小明", ...Object.values(person)],
  ];
  const { table } = readMetrics({ sheet: "2026-10", row: 0, column: 0, values }, template);
  if (!table) throw new Error("no table");
  const run = score(template, table);
  return [run.totals[0], run.coefficients[0], run.bonuses[0]];
}

test.each([
  // 90×40% + 100×30% + 80×15% + 80×15% = 36 + 30 + 12 + 12
  ["preSales", { 咨询转化率: 0.69, CSAT: 0.96, 平均响应时间: "45秒", FCR: 0.88 }, [90, 1.2, 3240]],
  // 60×40% + 60×30% + 0×15% + 60×15% = 24 + 18 + 0 + 9
  ["preSales", { 咨询转化率: 0.6499, CSAT: 0.8, 平均响应时间: "3分", FCR: 0.5 }, [51, 0, 1800]],
  // 100×50% + 80×30% + 80×10% + 80×10% = 50 + 24 + 8 + 8
  ["salesLed", { 转化率: 0.7, 销售额: 79999.99, 响应时间: "60秒", 满意度: 0.85 }, [90, 1.2, 3240]],
  // 80×50% + 90×30% + 100×10% + 60×10% = 40 + 27 + 10 + 6
  ["salesLed", { 转化率: 0.6749, 销售额: 80000, 响应时间: "40秒", 满意度: 0.8499 }, [83, 1, 3000]],
])("%s with %j comes to %j", (id, person, by) => {
  expect(scored(rulesOf(id), person)).toEqual(by);
});

describe.each([
  ["apparelNew", "30%", [], []],
  ["afterSales", "55%", ["好评率", "改评数"], ["退货率", "改评数"]],
  ["apparelOld", "60%", [], []],
  ["serviceLed", "70%", ["DSR评分"], ["DSR评分"]],
  ["complaintSpecialist", "100%", ["投诉解决时效", "流程执行完整率", "二次跟进完成率", "二次投诉率"], ["二次投诉率"]],
  ["promotion", "100%", ["高峰响应时间", "工单处理量"], ["工单处理量"]],
  ["lowSeason", "100%", ["创新提案数", "用户调研参与度"], ["创新提案数"]],
  ["premiumAdvice", "100%", ["专业咨询能力", "客户关系管理"], []],
  ["promotionShop", "100%", ["转化率", "响应速度"], []],
  ["staffLevels", "100%", ["日均接待量", "日均接待量", "平均响应时间", "一次解决率", "有效服务占比", "CSAT"], []],
  ["teamDsr", "100%", ["DSR变化"], ["DSR变化"]],
])("%s", (id, gap, unweighted, unscaled) => {
  const rules = rulesOf(id);

  test("refuses to score, and says what is unallocated and which metrics lack what", () => {
    const { template, issues } = compiled(rules);
    const items = (code: string) => issues.filter((issue) => issue.code === code).map(({ params }) => params["item"]);
    expect(template).toBeUndefined();
    expect(new Set(issues.filter(({ code }) => code.startsWith("weightsNot100")).map(({ params }) => params["gap"]))).toEqual(
      new Set([gap]),
    );
    expect(items("weightMissing")).toEqual(unweighted);
    expect(items("scaleEmpty")).toEqual(unscaled);
    const others = issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(new Set(others.filter((code) => !/^(weightsNot100|weightMissing|scaleEmpty)/.test(code)))).toEqual(new Set());
  });

  test("scores once somebody gives the missing weights and scales, and a metric for what no source names", () => {
    const open = new Set(unweighted);
    const parts = open.size === 0 ? 1 : open.size;
    const left = 1 - writtenWeights(rules).reduce((sum, { weight }) => sum + weight, 0);
    const seen = new Set<string>();
    const filled = rules.map((rule): Rule => {
      if (rule.kind !== "metric") return rule;
      const key = `${rule.item} ${rule.level ?? ""}`;
      const first = !seen.has(key);
      seen.add(key);
      const scale = rule.scale === "" ? "score 0..100" : rule.scale;
      return first && open.has(rule.item) ? { ...rule, scale, weight: left / parts } : { ...rule, scale };
    });
    const [model] = filled;
    const extra: readonly Rule[] = model && open.size === 0 ? [{ ...model, item: "另定", weight: left, scale: "score 0..100" }] : [];
    const { template, issues } = compiled([...filled, ...extra]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(template?.metrics.length).toBeGreaterThan(0);
  });
});

test("commission is to say how it is counted before anything is made of it", () => {
  const codes = (scale: string) =>
    compiled(rulesOf("promotion").map((rule) => (rule.kind === "commission" ? { ...rule, scale } : rule))).issues.flatMap(
      ({ code, severity }) => (code === "commissionMode" ? [severity] : []),
    );
  expect(codes("")).toEqual(["warning"]);
  expect(codes("≥0→1%; ≥100000→1.2%")).toEqual(["warning"]);
  expect([codes("SLAB ≥0→1%"), codes("分段加总 ≥0→1%")]).toEqual([[], []]);
});
