import { versionText } from "../sheets/versionText";
import { readLanguage } from "./languageArgument";
import { readTemplate } from "./ruleBookArgument";

/**
 * Says which version of a template is valid in a period, since when, and the fingerprint of its rules: another number means another rule.
 * @customfunction VERSION
 * @group rules 5
 * @title Version in force
 * @param rules The rule book with its headers: KpiRules[#All].
 * @param template The template, such as Pre-sales.
 * @param period The period: 2026-10, 2026-10-15, or a date.
 * @param [lang] zh or en; the language of Excel unless given.
 * @returns Template, version, first day and fingerprint; #N/A where there is no such template or version; #VALUE! where two versions are valid or the rule book is incomplete.
 *
 * @zh title 适用版本
 * @zh 返回该考核周期生效的方案版本、生效日期和规则指纹：指纹变了，就是规则变了。
 * @zh rules=规则表 含标题行的整张规则表：KpiRules[#All]。
 * @zh template=方案 方案名称，如 售前。
 * @zh period=周期 考核周期：2026-10、2026-10-15 或日期；必填。
 * @zh lang=语言 zh 或 en；默认为 Excel 的语言。
 * @zh returns 方案、版本、生效日期和指纹；没有该方案或版本时为 #N/A；两个版本同时生效或规则表不完整时为 #VALUE!。
 *
 * @usage =KPI.VERSION(KpiRules[#All], "Pre-sales", "2026-10")
 * @zh usage =KPI.VERSION(KpiRules[#All], "售前", "2026-10")
 * @example =KPI.VERSION({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "2026-10", "zh") → "售前 v3 生效 2026-09-01 #1ad4"
 * @example =KPI.VERSION({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "2026-10", "en") → "售前 v3 from 2026-09-01 #1ad4"
 * @example =KPI.VERSION({"方案","版本","生效","状态","类别","项目","权重","评分标准","待确认";"售前",3,"2026-09-01","已发布","指标","转化率",0.6,"≥70%→100; ≥67.5%→90; ≥65%→80","";"售前",3,"2026-09-01","已发布","指标","满意度",0.4,"score 0..100",""}, "售前", "2026-08") → #N/A
 *
 * @mistake Two published versions whose dates overlap give #VALUE!: give the older one a To date.
 * @zh mistake 两个已发布版本的日期重叠，得到 #VALUE!：给较早的版本填失效日期。
 * @why Printed on the card and the slip, it shows that a paid month was scored by the rules that were published; the order of the rows, notes and spelling don't change the fingerprint.
 * @zh why 印在考核表和工资条上，证明当月确实按已发布的规则评分；行的顺序、说明和写法不影响指纹。
 */
export function version(rules: unknown[][], template: string, period: unknown[][], lang?: string): string {
  return versionText(readTemplate(rules, template, period), readLanguage(lang));
}
