import type { Bilingual } from "./builtInTemplate";

/** Published articles that the built-in templates take their numbers from, as the notes of the rule book name them. */
export const taobaoArticle: Bilingual = { "zh-CN": "《淘宝客服绩效考核体系》", en: "“Taobao service appraisal” (article)" };
export const kpiArticle: Bilingual = { "zh-CN": "《电商客服 KPI 绩效考核》", en: "“E-commerce service KPIs” (article)" };
export const incentiveArticle: Bilingual = {
  "zh-CN": "《电商客服绩效激励方案设计》",
  en: "“Incentives for e-commerce service” (article)",
};
