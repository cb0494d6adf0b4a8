import type { ruleFunctions as en } from "../en/ruleFunctions";
import type { Translated } from "../language";

export const ruleFunctions: Translated<typeof en> = {
  issues: {
    periodUnclear: "“{{found}}”不是考核周期。请写 2026-10、2026-10-15 或日期。",
    templateUnknown: "规则表里没有方案“{{template}}”，只有 {{choices}}。",
    versionNone: "{{template}} 没有在 {{period}} 生效的版本。请检查生效、失效日期。",
    versionTwo: "{{template}} 的版本 {{versions}} 在 {{period}} 同时生效。请给较早的版本填失效日期。",
    weightsNot100: "{{template}} v{{version}} 的权重合计为 {{sum}}，应为 100%。",
    weightsNot100Level: "{{template}} v{{version}} {{level}} 的权重合计为 {{sum}}，应为 100%。",
    weightMissing: "规则表里“{{item}}”没有权重。",
    ruleHeaderMissing: "规则缺少“{{column}}”列。请引用整张表，如 KpiRules[#All]。",
    ruleTableEmpty: "规则没有内容。请引用整张表，如 KpiRules[#All]。",
  },
  scaleWrong: "“{{item}}”的评分标准第 {{position}} 个字符无法识别：“{{found}}”。",
  rowWrong: "规则“{{item}}”：请检查{{column}}{{found}}，面板的“方案”页有说明。",
  metricUnknown: "{{template}} 没有指标“{{found}}”，只有 {{choices}}。",
  metricMissing: "缺少“{{metric}}”列。请加上，没有数值的写 —。",
  metricTwice: "有两列都是“{{metric}}”。",
  wrongQuantity: "{{metric}}：“{{found}}”与评分标准的单位不一致。",
  outOfRange: "{{metric}}：{{found}} 超出评分范围。",
  found: "（“{{found}}”）",
  card: {
    metric: "指标",
    actual: "实际值",
    rule: "规则",
    score: "得分",
    weight: "权重",
    points: "加权分",
    note: "说明",
    rawTotal: "红线前总分",
    redLine: "红线",
    total: "总分",
    grade: "等级",
    coefficient: "系数",
    version: "版本",
  },
};
