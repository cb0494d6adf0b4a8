import { score } from "../engine/score";
import { scorecardOf } from "../engine/scorecard";
import { explainLine } from "../sheets/explain";
import { spill } from "./cells";
import { readLanguage } from "./languageArgument";
import { ruleNamed } from "./namedRule";
import { readTemplate } from "./ruleBookArgument";
import { listed, ruleNotAvailable } from "./ruleFailure";
import { readTeam } from "./teamArgument";

/**
 * Explains a score in one sentence: what was measured, which band it reached, what that is worth, and how far the next band is.
 * @customfunction EXPLAIN
 * @group rules 4
 * @title Why this score
 * @param rules The rule book with its headers: KpiRules[#All].
 * @param template The template, such as Pre-sales.
 * @param metric The metric.
 * @param value What was measured, or a range; the result has the same shape.
 * @param period The period: 2026-10, 2026-10-15, or a date.
 * @param [lang] zh or en; the language of Excel unless given.
 * @param [level] The staff level, where the scale differs by level.
 * @returns The sentence; #N/A where there is no such template, version or metric; #VALUE! where the value can't be read.
 *
 * @zh title 得分说明
 * @zh 用一句话说明得分：测得多少、落在哪一档、得多少分、离下一档还差多少。
 * @zh rules=规则表 含标题行的整张规则表：KpiRules[#All]。
 * @zh template=方案 方案名称，如 售前。
 * @zh metric=指标 指标名称。
 * @zh value=数值 实际值，或一个区域；结果与其形状相同。
 * @zh period=周期 考核周期：2026-10、2026-10-15 或日期；必填。
 * @zh lang=语言 zh 或 en；默认为 Excel 的语言。
 * @zh level=人员级别 评分标准因级别而不同时填写。
 * @zh returns 一句话；没有该方案、版本或指标时为 #N/A；数值无法读取时为 #VALUE!。
 *
 * @usage =KPI.EXPLAIN(KpiRules[#All], "Pre-sales", B1, B2:B13, "2026-10")
 * @zh usage =KPI.EXPLAIN(KpiRules[#All], "售前", B1, B2:B13, "2026-10")
 * @example =KPI.EXPLAIN({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "转化率", 0.692, "2026-10", "zh") → "转化率 69.20% 落在 [67.5%,70%)，得 90 分；再高 0.80 个百分点得 100 分"
 * @example =KPI.EXPLAIN({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "转化率", 0.692, "2026-10", "en") → "转化率 69.20% falls in [67.5%,70%): 90 points; 0.80 percentage points more gives 100"
 * @example =KPI.EXPLAIN({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "转化率", "—", "2026-10", "zh") → "转化率：没有可考核的数据，权重分给其他指标"
 *
 * @mistake Writing 69.2 for 69.2% gives #VALUE!: percent needs its sign.
 * @zh mistake 把 69.2% 写成 69.2，得到 #VALUE!：百分比要带百分号。
 * @why Whoever asks “why this number?” gets the rule, the band and the distance to the next one; the pane and the scorecard say the same.
 * @zh why 有人问“为什么是这个分”，答案就是规则、档位和离下一档的差距；与面板、考核表的说法一致。
 */
export function explain(
  rules: unknown[][],
  template: string,
  metric: string,
  value: unknown[][],
  period: unknown[][],
  lang?: string,
  level?: string,
): unknown[][] {
  const language = readLanguage(lang);
  const compiled = readTemplate(rules, template, period);
  const { name, metric: known } = ruleNamed(compiled, metric);
  const metrics = compiled.metrics.filter((rule) => rule.name === name);
  if (!known)
    throw ruleNotAvailable("metricUnknown", { template, found: metric, choices: listed(compiled.metrics.map((rule) => rule.name)) });
  const only = { ...compiled, metrics: metrics.map((rule) => ({ ...rule, minSample: 0 })), gates: [], adjustments: [] };
  const cells = value.flat().map((cell) => [cell]);
  const { table, failures } = readTeam(only, [[metric]], cells, [[level ?? ""]]);
  const run = score(only, table);
  const width = value[0]?.length ?? 0;
  return spill(
    value.map((row, r) =>
      row.map((_, c) => {
        const person = r * width + c;
        const line = scorecardOf(run, person).lines[0];
        return failures.get(person) ?? (line ? explainLine(line, language) : "—");
      }),
    ),
  );
}
