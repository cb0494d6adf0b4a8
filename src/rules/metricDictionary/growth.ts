import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, taobaoArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const growing = { layer: "growth", nature: "quantitative", direction: "higher" } as const;
/** Quantitative metrics make up 70–80 % of a total, what people judge the other 20–30 %. */
const judged = {
  unit: "points",
  direction: "higher",
  nature: "qualitative",
  usualWeight: { least: 0.2, most: 0.3, source: kpiArticle },
} as const;
const marks = bilingual("评分人打分的平均值", "mean of the marks given");

/** How people develop, and what only people can judge. */
export const growth: readonly MetricEntry[] = [
  {
    id: "training",
    name: bilingual("培训完成率", "Training completion"),
    definitions: [
      {
        meaning: bilingual("完成的培训占比，结合课程考核得分", "share of training completed, with the exam's marks"),
        formula: bilingual("完成的课程数 ÷ 应完成的课程数", "courses completed ÷ courses due"),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    ...growing,
    headers: ["培训完成率", "trainingcompletion"],
  },
  {
    id: "mentoring",
    name: bilingual("新人带教达标率", "Mentoring"),
    definitions: [
      {
        meaning: bilingual("被带教新人首月绩效达标的比例", "share of mentees who reach the mark in their first month"),
        formula: bilingual("首月达标的新人数 ÷ 带教的新人数", "mentees who pass ÷ mentees"),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    ...growing,
    headers: ["新人带教达标率", "新人带教", "mentoring"],
  },
  {
    id: "proposals",
    name: bilingual("创新提案数", "Proposals"),
    definitions: [
      {
        meaning: bilingual("流程优化、话术升级等建议数；淡季侧重", "suggestions for processes and scripts; the weight of the low season"),
        formula: bilingual("采纳的提案计数", "proposals accepted, counted"),
        source: incentiveArticle,
      },
    ],
    unit: "count",
    ...growing,
    headers: ["创新提案数", "服务创新提案", "提案数", "proposals"],
  },
  {
    id: "userResearch",
    name: bilingual("用户调研参与度", "User research"),
    definitions: [
      {
        meaning: bilingual("参与用户调研的程度；淡季侧重", "part taken in user research; the weight of the low season"),
        formula: bilingual("参与的调研数 ÷ 安排的调研数", "studies taken part in ÷ studies planned"),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    ...growing,
    headers: ["用户调研参与度", "调研参与度", "userresearch"],
  },
  {
    id: "managerReview",
    name: bilingual("主管评价", "Manager's review"),
    definitions: [
      {
        meaning: bilingual(
          "协作、主动学习、处理疑难：难以用数字完全体现的部分",
          "cooperation, learning, hard cases: what numbers don't fully show",
        ),
        formula: marks,
        source: kpiArticle,
      },
    ],
    layer: "growth",
    ...judged,
    headers: ["主管评价", "主管评分", "上级评价", "manager'sreview", "managerreview"],
  },
  {
    id: "peerReview",
    name: bilingual("同事互评", "Peer review"),
    definitions: [
      {
        meaning: bilingual("同事之间对协作的评价", "what colleagues say of working together"),
        formula: marks,
        source: kpiArticle,
      },
    ],
    layer: "growth",
    ...judged,
    headers: ["同事互评", "同事评价", "peerreview"],
  },
  {
    id: "advice",
    name: bilingual("专业咨询能力", "Quality of advice"),
    definitions: [
      {
        meaning: bilingual("高端商品的专业咨询水平", "how well premium goods are advised on"),
        formula: marks,
        source: taobaoArticle,
      },
    ],
    layer: "quality",
    aspect: "quality",
    ...judged,
    headers: ["专业咨询能力", "qualityofadvice"],
  },
  {
    id: "relationship",
    name: bilingual("客户关系管理", "Customer relationship"),
    definitions: [
      {
        meaning: bilingual("高端客户的关系维护", "how relations with premium customers are kept"),
        formula: marks,
        source: taobaoArticle,
      },
    ],
    layer: "value",
    aspect: "satisfaction",
    ...judged,
    headers: ["客户关系管理", "customerrelationship"],
  },
];
