import { appliesTo } from "../engine/levels";
import { describe, passOn, spill } from "./cells";
import { isError } from "./failure";
import { ruleNamed } from "./namedRule";
import { readTemplate } from "./ruleBookArgument";
import { ruleNotAvailable } from "./ruleFailure";

/**
 * Returns the weight of a metric from the rule book, in the version that is valid in a period.
 * @customfunction WEIGHT
 * @group rules 1
 * @title Weight in the rule book
 * @param rules The rule book with its headers: KpiRules[#All].
 * @param template The template, such as Pre-sales.
 * @param metric The metric, or a range of metrics; the result has the same shape.
 * @param period The period: 2026-10, 2026-10-15, or a date.
 * @param [level] The staff level, where weights differ by level.
 * @returns The weight as a ratio; #N/A where there is no such template, version or metric; #VALUE! where two versions are valid or the rule book is incomplete.
 *
 * @zh title 规则表中的权重
 * @zh 返回规则表中某指标的权重，取该考核周期生效的版本。
 * @zh rules=规则表 含标题行的整张规则表：KpiRules[#All]。
 * @zh template=方案 方案名称，如 售前。
 * @zh metric=指标 指标名称，或一列指标；结果与其形状相同。
 * @zh period=周期 考核周期：2026-10、2026-10-15 或日期；必填。
 * @zh level=人员级别 权重因级别而不同时填写。
 * @zh returns 权重（比率）；没有该方案、版本或指标时为 #N/A；两个版本同时生效或规则表不完整时为 #VALUE!。
 *
 * @usage =KPI.WEIGHT(KpiRules[#All], "Pre-sales", B1:F1, "2026-10")
 * @zh usage =KPI.WEIGHT(KpiRules[#All], "售前", B1:F1, "2026-10")
 * @example =KPI.WEIGHT({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "转化率", "2026-10") → 0.6
 * @example =KPI.WEIGHT({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "转化率", "2026-08") → #N/A
 *
 * @mistake Passing KpiRules without [#All] leaves out the headers, and the columns can't be told apart: #VALUE!.
 * @zh mistake 写成 KpiRules 而不是 KpiRules[#All]：缺少标题行，分不清各列，得到 #VALUE!。
 * @mistake Hoping that the period is today: there is no default, or a month that was paid would change by itself.
 * @zh mistake 以为周期默认为今天：没有默认值，否则已发放的月份会自己变化。
 * @why Weights stand in visible, dated cells: Trace Precedents leads from this formula to the rule, and an old month keeps its version.
 * @zh why 权重写在看得见、有日期的单元格里：“追踪引用单元格”能从公式找到规则，旧月份保持旧版本。
 */
export function weight(rules: unknown[][], template: string, metric: unknown[][], period: unknown[][], level?: string): unknown[][] {
  const compiled = readTemplate(rules, template, period);
  const { metrics } = compiled;
  const weightOf = (title: string): unknown => {
    const { name, isSamples } = ruleNamed(compiled, title);
    const rule = metrics.find((each) => !isSamples && each.name === name && appliesTo(each, level || undefined, metrics));
    return (
      rule?.weight ?? ruleNotAvailable("metricUnknown", { template, found: title, choices: metrics.map((each) => each.name).join(", ") })
    );
  };
  /** A name that the template doesn't have is wrong in its own cell only. */
  const answer = (cell: unknown): unknown => {
    if (isError(cell)) return passOn(cell);
    try {
      return weightOf(describe(cell ?? ""));
    } catch (failure) {
      if (isError(failure)) return failure;
      throw failure;
    }
  };
  return spill(metric.map((row) => row.map(answer)));
}
