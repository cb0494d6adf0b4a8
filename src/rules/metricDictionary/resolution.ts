import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, standardsArticle, taobaoArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const quality = { layer: "quality", nature: "quantitative", aspect: "quality" } as const;
const share = { ...quality, unit: "rate", direction: "higher" } as const;

/** Whether problems are solved. */
export const resolution: readonly MetricEntry[] = [
  {
    id: "fcr",
    name: bilingual("一次解决率", "FCR"),
    definitions: [
      {
        meaning: bilingual("问题在第一次联系中就彻底解决的比例", "share of problems solved for good at the first contact"),
        formula: bilingual("首次联系即解决的问题数 ÷ 全部问题数", "problems solved at the first contact ÷ all problems"),
        source: kpiArticle,
      },
      {
        meaning: bilingual(
          "24 小时内同一问题再次咨询，或转给别人处理，都算未解决",
          "the same problem again within 24 hours, or handed to somebody else, is unresolved",
        ),
        formula: bilingual(
          "1 −（24 小时内重复或转接的咨询数 ÷ 咨询数）",
          "1 − (enquiries repeated within 24 h or transferred ÷ enquiries)",
        ),
        source: taobaoArticle,
      },
      {
        meaning: bilingual("技术类与咨询类问题分别设门槛", "technical and consulting questions with thresholds of their own"),
        formula: bilingual("按问题类别分别计算一次解决率", "first-contact resolution by class of question"),
        source: incentiveArticle,
      },
    ],
    ...share,
    thresholds: [
      { scale: "≥95%→100", meaning: bilingual("优秀", "excellent"), source: taobaoArticle },
      { scale: "≥85%→100", meaning: bilingual("良好案例", "a good case"), source: standardsArticle },
    ],
    headers: [
      "fcr",
      "一次解决率",
      "一次性解决率",
      "首次解决率",
      "首问解决率",
      "首次联系解决率",
      "frr",
      "firstcontactresolution",
      "first-contactresolution",
      "firstcontactresolutionrate",
      "first-contactresolutionrate",
    ],
  },
  {
    id: "resolution",
    name: bilingual("解决率", "Resolution"),
    definitions: [
      {
        meaning: bilingual("统计周期内成功解决的问题占全部处理问题的比例", "share of the problems handled in the period that were solved"),
        formula: bilingual("解决的问题数 ÷ 处理的问题数", "problems solved ÷ problems handled"),
        source: kpiArticle,
      },
      {
        meaning: bilingual("由二次咨询率折算，规则公开", "worked out from repeated enquiries, by a published rule"),
        formula: bilingual("1 − 二次咨询率 × 0.8", "1 − repeat rate × 0.8"),
        source: incentiveArticle,
      },
    ],
    ...share,
    thresholds: [
      {
        scale: "≥90%→100",
        meaning: bilingual("月解决率达标线，达标奖 500 元", "monthly mark; reaching it earns ¥500"),
        source: incentiveArticle,
      },
    ],
    headers: ["解决率", "问题解决率", "resolutionrate", "resolution"],
  },
  {
    id: "repeatContacts",
    name: bilingual("二次咨询率", "Repeat rate"),
    definitions: [
      {
        meaning: bilingual("因问题没解决而再次咨询的比例", "share of enquiries that come back because nothing was solved"),
        formula: bilingual("再次咨询的客户数 ÷ 咨询客户数", "customers who ask again ÷ customers who ask"),
        source: incentiveArticle,
      },
    ],
    ...quality,
    unit: "rate",
    direction: "lower",
    headers: ["二次咨询率", "重复咨询率", "repeatrate", "repeatcontactrate"],
  },
  {
    id: "followUp",
    name: bilingual("二次跟进完成率", "Follow-up completion"),
    definitions: [
      {
        meaning: bilingual(
          "24 小时内首次跟进、72 小时内闭环的比例；未完成的说明原因并计入",
          "share followed up within 24 hours and closed within 72; the others give a reason and count",
        ),
        formula: bilingual("按时跟进并闭环的问题数 ÷ 需要跟进的问题数", "problems followed up and closed in time ÷ problems to follow up"),
        source: standardsArticle,
      },
    ],
    ...share,
    headers: ["二次跟进完成率", "跟进完成率", "follow-upcompletion", "followupcompletion"],
  },
  {
    id: "complaintTime",
    name: bilingual("投诉解决时效", "Complaint resolution time"),
    definitions: [
      {
        meaning: bilingual("从客户投诉到问题闭环的时间", "time from the complaint to its close"),
        formula: bilingual("各投诉闭环用时之和 ÷ 投诉数", "sum of the times to close ÷ complaints"),
        source: standardsArticle,
      },
    ],
    ...quality,
    unit: "hours",
    direction: "lower",
    thresholds: [
      {
        scale: "≤24h→100",
        meaning: bilingual("一般投诉 24 小时；其他类别来源未写明", "ordinary complaints 24 hours; the source is cut off before the others"),
        source: standardsArticle,
      },
    ],
    headers: ["投诉解决时效", "投诉处理时长", "complaintresolutiontime"],
  },
];
