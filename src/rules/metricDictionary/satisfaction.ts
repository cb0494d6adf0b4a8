import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, standardsArticle, taobaoArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const quality = { layer: "quality", nature: "quantitative", aspect: "satisfaction" } as const;

/** What customers say of the service. */
export const satisfaction: readonly MetricEntry[] = [
  {
    id: "csat",
    name: bilingual("CSAT", "CSAT"),
    definitions: [
      {
        meaning: bilingual(
          "会话结束后 1–5 分评价（5 分为非常满意）；只有约 30% 的客户评分，须结合回访",
          "marks from 1 to 5 after a conversation (5 = very satisfied); about 30% of customers give one: add call-backs",
        ),
        formula: bilingual("评价分之和 ÷ 评价数", "sum of the marks ÷ their number"),
        source: standardsArticle,
      },
      {
        meaning: bilingual("评价为满意的比例", "share of ratings that say satisfied"),
        formula: bilingual("满意评价数 ÷ 全部评价数", "satisfied ratings ÷ all ratings"),
        source: taobaoArticle,
      },
      {
        meaning: bilingual("匿名评价与抽样回访结合", "anonymous ratings and sampled call-backs together"),
        formula: bilingual("两个来源按商定的比例合并", "both sources blended in agreed shares"),
        source: incentiveArticle,
      },
    ],
    unit: "several",
    direction: "higher",
    ...quality,
    usualWeight: { least: 0.2, most: 0.3, source: taobaoArticle },
    thresholds: [
      {
        scale: "≥95%→100",
        meaning: bilingual("不满意率控制在 5% 以下的另一面", "the other side of at most 5% dissatisfied"),
        source: kpiArticle,
      },
    ],
    headers: [
      "csat",
      "客户满意率",
      "客户满意度",
      "满意率",
      "满意度",
      "全天满意率",
      "评价满意率",
      "服务满意度",
      "好评率(人维度)",
      "好评率(会话)",
      "好评率",
      "satisfaction",
      "satisfactionrate",
      "customersatisfaction",
      "csat%",
      "用户好评率",
      "positivereviewrate",
    ],
  },
  {
    id: "positiveReviews",
    name: bilingual("好评率", "Positive review rate"),
    definitions: [
      {
        meaning: bilingual("好评占全部评价的比例", "share of reviews that are positive"),
        formula: bilingual("好评数 ÷ 评价数", "positive reviews ÷ reviews"),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    direction: "higher",
    ...quality,
    headers: [],
    readAs: "csat",
  },
  {
    id: "dsat",
    name: bilingual("不满意率", "Dissatisfaction"),
    definitions: [
      {
        meaning: bilingual("评价为不满意的比例", "share of ratings that say dissatisfied"),
        formula: bilingual("不满意评价数 ÷ 全部评价数", "dissatisfied ratings ÷ all ratings"),
        source: kpiArticle,
      },
    ],
    unit: "rate",
    direction: "lower",
    ...quality,
    thresholds: [{ scale: "≤5%→100", meaning: bilingual("SMART 示例", "the example of a SMART target"), source: kpiArticle }],
    headers: [
      "dsat",
      "不满意率",
      "全天不满意率",
      "im不满意率(人维度)",
      "不服务率",
      "差评率(人维度)",
      "差评率(会话)",
      "差评率",
      "dissatisfaction",
      "badreviewrate",
    ],
  },
  {
    id: "badReviews",
    name: bilingual("差评率", "Bad review rate"),
    definitions: [
      {
        meaning: bilingual("只算因服务失误导致的差评，商品质量等除外", "bad reviews through faults of service only, not of the goods"),
        formula: bilingual("服务类差评数 ÷ 评价数", "bad reviews of the service ÷ reviews"),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    direction: "lower",
    ...quality,
    headers: [],
    readAs: "dsat",
  },
  {
    id: "badReviewsSolved",
    name: bilingual("差评解决率", "Bad reviews solved"),
    definitions: [
      {
        meaning: bilingual("差评得到妥善解决的比例", "share of bad reviews settled with the customer"),
        formula: bilingual("已解决差评数 ÷ 差评数", "bad reviews settled ÷ bad reviews"),
        source: taobaoArticle,
      },
    ],
    unit: "rate",
    direction: "higher",
    ...quality,
    headers: ["差评解决率", "badreviewresolution", "badreviewssolved"],
  },
  {
    id: "reviewsChanged",
    name: bilingual("改评数", "Reviews changed"),
    definitions: [
      {
        meaning: bilingual("客户经沟通后修改的评价数", "reviews that customers changed after talking to us"),
        formula: bilingual("修改的评价计数", "changed reviews counted"),
        source: taobaoArticle,
      },
    ],
    unit: "count",
    direction: "higher",
    ...quality,
    headers: ["改评数", "改评量", "reviewschanged"],
  },
  {
    id: "nps",
    name: bilingual("NPS", "NPS"),
    definitions: [
      {
        meaning: bilingual("客户愿意推荐的程度，衡量忠诚度", "how likely customers are to recommend us: loyalty"),
        formula: bilingual("推荐者占比 − 贬损者占比", "share of promoters − share of detractors"),
        source: kpiArticle,
      },
    ],
    unit: "points",
    direction: "higher",
    ...quality,
    headers: ["nps", "净推荐值", "netpromoterscore"],
  },
  {
    id: "deepSatisfaction",
    name: bilingual("深度满意度", "Satisfaction in depth"),
    definitions: [
      {
        meaning: bilingual("抽样回访：语气亲和力、表达清晰性等细项", "sampled call-backs: warmth, clarity and the like"),
        formula: bilingual("各细项评分的平均值", "mean of the marks for each aspect"),
        source: standardsArticle,
      },
    ],
    unit: "points",
    direction: "higher",
    ...quality,
    nature: "qualitative",
    headers: ["深度满意度", "回访满意度", "satisfactionindepth"],
  },
  {
    id: "dsr",
    name: bilingual("DSR评分", "DSR rating"),
    definitions: [
      {
        meaning: bilingual("店铺动态评分；变化计入团队绩效", "the shop's rating; its change counts for the team"),
        formula: bilingual("由平台给出；变化 = 本期 − 上期", "given by the platform; change = this period − the last"),
        source: taobaoArticle,
      },
    ],
    unit: "points",
    direction: "higher",
    ...quality,
    headers: ["dsr评分", "dsr", "店铺dsr", "dsr变化", "dsrrating", "dsrchange"],
  },
  {
    id: "ratings",
    name: bilingual("评价量", "Ratings"),
    definitions: [
      {
        meaning: bilingual("收到的评价数，用来看样本够不够", "ratings received: whether the sample will do"),
        formula: bilingual("评价计数", "ratings counted"),
        source: standardsArticle,
      },
    ],
    unit: "count",
    direction: "given",
    layer: "basics",
    nature: "quantitative",
    aspect: "volume",
    headers: ["评价量", "旺旺评价量", "有效评价数", "评价数", "ratings", "surveys"],
  },
];
