import { score } from "../engine/score";
import { scorecardOf } from "../engine/scorecard";
import { cardRows } from "../sheets/cardRows";
import { misshapen } from "./cells";
import { displayLanguage } from "./failure";
import { readTemplate } from "./ruleBookArgument";
import { ruleWordsIn } from "./ruleFailure";
import { readTeam } from "./teamArgument";

/**
 * Returns the scorecard of one person: a row per metric with actual, rule, score, weight, points and the reason; below them total, coefficient and version.
 * @customfunction SCORECARD
 * @group rules 3
 * @title One person's scorecard
 * @param rules The rule book with its headers: KpiRules[#All].
 * @param template The template, such as Pre-sales.
 * @param metrics The names above the values: metrics in any order, red lines and plus points if there are any, and the sample sizes (CSAT samples) of metrics with a minimum.
 * @param values The person's values, one per name.
 * @param period The period: 2026-10, 2026-10-15, or a date.
 * @param [level] The person's staff level.
 * @returns Seven columns: a header, a row per metric, then total, coefficient and version beside their names in the first two columns.
 *
 * @zh title 个人考核表
 * @zh 返回一个人的考核表：每个指标一行，含实际值、规则、得分、权重、加权分和说明；下面是总分、系数和版本。
 * @zh rules=规则表 含标题行的整张规则表：KpiRules[#All]。
 * @zh template=方案 方案名称，如 售前。
 * @zh metrics=指标 数值上方的名称：指标顺序不限，可含红线和加减分；有最小样本的指标还要有样本数列（如 CSAT样本数）。
 * @zh values=数值 该人的数值，每个名称一个。
 * @zh period=周期 考核周期：2026-10、2026-10-15 或日期；必填。
 * @zh level=人员级别 该人的级别。
 * @zh returns 七列：标题行、每个指标一行；再往下，前两列是总分、系数、版本及其数值。
 *
 * @usage =KPI.SCORECARD(KpiRules[#All], "Pre-sales", B1:F1, B2:F2, "2026-10")
 * @zh usage =KPI.SCORECARD(KpiRules[#All], "售前", B1:F1, B2:F2, "2026-10")
 * @example =INDEX(KPI.SCORECARD({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", {"转化率","满意度"}, {0.692,95}, "2026-10"), 2, 4) → 90
 * @example =INDEX(KPI.SCORECARD({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", {"转化率","满意度"}, {0.692,95}, "2026-10"), 4, 2) → 92
 * @example =INDEX(KPI.SCORECARD({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", {"转化率","满意度"}, {0.692,95}, "2026-08"), 1, 1) → #N/A
 *
 * @mistake Passing several people: a card is for one; use KPI.TOTAL for a team.
 * @zh mistake 传入多个人：一张考核表只对应一个人；整队请用 KPI.TOTAL。
 * @why Every number on the card comes with the rule it rests on, and the order of calculation is the same for everybody.
 * @zh why 表上每个数字都带着它依据的规则，所有人的计算顺序相同。
 */
export function scorecard(
  rules: unknown[][],
  template: string,
  metrics: unknown[][],
  values: unknown[][],
  period: unknown[][],
  level?: unknown[][],
): unknown[][] {
  const compiled = readTemplate(rules, template, period);
  const { table, failures } = readTeam(compiled, metrics, values, level);
  if (table.people.length > 1) throw misshapen([metrics.flat()], values);
  const failure = failures.get(0);
  if (failure) throw failure;
  const language = displayLanguage();
  return cardRows(scorecardOf(score(compiled, table), 0), compiled, language, ruleWordsIn(language).card);
}
