import { bilingual } from "../i18n/language";

/** Published articles that templates and the metric dictionary take their numbers from, as the notes of the rule book name them. */
export const taobaoArticle = bilingual("《淘宝客服绩效考核体系》", "“Taobao service appraisal” (article)");
export const pinduoduoArticle = bilingual("《拼多多客服绩效考核怎么做才有效》", "“Appraising service on Pinduoduo” (article)");
export const kpiArticle = bilingual("《电商客服 KPI 绩效考核》", "“E-commerce service KPIs” (article)");
export const standardsArticle = bilingual("《客服绩效考核标准》", "“Standards of service appraisal” (article)");
export const incentiveArticle = bilingual("《电商客服绩效激励方案设计》", "“Incentives for e-commerce service” (article)");
