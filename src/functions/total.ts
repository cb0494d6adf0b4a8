import { score } from "../engine/score";
import { explainUnscored } from "../sheets/explain";
import { spill } from "./cells";
import { cellError, displayLanguage } from "./failure";
import { readTemplate } from "./ruleBookArgument";
import { readTeam } from "./teamArgument";

/**
 * Returns the totals of a team by the rule book: every metric scored, weighted, rounded once, red lines applied. One formula for everybody.
 * @customfunction TOTAL
 * @group rules 2
 * @title Totals of a team
 * @param rules The rule book with its headers: KpiRules[#All].
 * @param template The template, such as Pre-sales.
 * @param metrics The names above the values: metrics in any order, red lines and plus points if there are any, and the sample sizes (CSAT samples) of metrics with a minimum.
 * @param values One row per person, one column per name.
 * @param period The period: 2026-10, 2026-10-15, or a date.
 * @param [level] The staff level: one per person, or one for all.
 * @returns A column of totals; #N/A where a metric has no confirmed band or too little of the weight has a value, #VALUE! where a value can't be read.
 *
 * @zh title 全队总分
 * @zh 按规则表计算一个团队的总分：逐项评分、加权、只四舍五入一次、执行红线。整队只需一个公式。
 * @zh rules=规则表 含标题行的整张规则表：KpiRules[#All]。
 * @zh template=方案 方案名称，如 售前。
 * @zh metrics=指标 数值上方的名称：指标顺序不限，可含红线和加减分；有最小样本的指标还要有样本数列（如 CSAT样本数）。
 * @zh values=数值 每人一行，每个名称一列。
 * @zh period=周期 考核周期：2026-10、2026-10-15 或日期；必填。
 * @zh level=人员级别 每人一个，或全部共用一个。
 * @zh returns 一列总分；没有已确认的档位、或有数值的权重太少时为 #N/A；数值无法读取时为 #VALUE!。
 *
 * @usage =KPI.TOTAL(KpiRules[#All], "Pre-sales", B1:F1, B2:F13, "2026-10")
 * @zh usage =KPI.TOTAL(KpiRules[#All], "售前", B1:F1, B2:F13, "2026-10")
 * @example =KPI.TOTAL({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", {"转化率","满意度"}, {0.692,95}, "2026-10") → 92
 * @example =KPI.TOTAL({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", {"满意度","转化率"}, {"—",0.7}, "2026-10") → 100
 * @example =KPI.TOTAL({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", {"满意度","转化率"}, {95,"—"}, "2026-10") → #N/A
 *
 * @mistake Leaving out a metric of the template gives #N/A: keep its column and write — where nobody has a value.
 * @zh mistake 少了方案里的某个指标，得到 #N/A：请保留该列，没有数值的写 —。
 * @mistake Writing 69.2 for 69.2% gives #VALUE! for that person: percent needs its sign, nothing is converted silently.
 * @zh mistake 把 69.2% 写成 69.2，该人得到 #VALUE!：百分比要带百分号，不会悄悄换算。
 * @mistake A rule with a smallest sample needs the column of sample sizes, such as CSAT samples: without it the answer is #N/A, never a score nobody checked.
 * @zh mistake 规则有最小样本却没有样本数列（如 CSAT样本数），得到 #N/A：不会不检查就计分。
 * @why The order is fixed and printed on every scorecard: score, weight, plus points, one rounding, red lines; the same engine as the pane.
 * @zh why 计算顺序固定并印在每张考核表上：评分、加权、加减分、只四舍五入一次、红线；与面板是同一套计算。
 */
export function total(
  rules: unknown[][],
  template: string,
  metrics: unknown[][],
  values: unknown[][],
  period: unknown[][],
  level?: unknown[][],
): unknown[][] {
  const compiled = readTemplate(rules, template, period);
  const { table, failures } = readTeam(compiled, metrics, values, level);
  const { totals, unscored } = score(compiled, table);
  return spill(
    Array.from(totals, (points, person) => {
      const why = unscored.get(person);
      if (points === points) return [failures.get(person) ?? points];
      return [failures.get(person) ?? cellError("notAvailable", why ? explainUnscored(why, compiled, displayLanguage()) : "")];
    }),
  );
}
