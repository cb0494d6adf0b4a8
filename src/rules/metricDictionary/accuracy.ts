import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, standardsArticle, taobaoArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const share = { unit: "rate", direction: "higher", layer: "basics", nature: "quantitative", aspect: "quality" } as const;
const inspected = (zhCN: string, en: string) => bilingual(`${zhCN} ÷ 抽检数`, `${en} ÷ those inspected`);

/** Whether people keep to the standards. */
export const accuracy: readonly MetricEntry[] = [
  {
    id: "qa",
    name: bilingual("质检得分", "QA score"),
    definitions: [
      {
        meaning: bilingual(
          "抽检对话：礼貌用语、准确理解、处理情绪、共情；神秘客户和录音用来制衡",
          "conversations inspected for courtesy, understanding, handling of emotion and empathy; mystery shoppers as a counterweight",
        ),
        formula: bilingual("各抽检会话的评分之和 ÷ 抽检数", "marks of the conversations inspected ÷ their number"),
        source: taobaoArticle,
      },
    ],
    unit: "points",
    direction: "higher",
    layer: "quality",
    nature: "qualitative",
    aspect: "quality",
    usualWeight: { least: 0.15, most: 0.2, source: taobaoArticle },
    headers: ["质检", "质检得分", "质检分", "质检评分", "qa", "qascore"],
  },
  {
    id: "informationAccuracy",
    name: bilingual("信息准确率", "Information accuracy"),
    definitions: [
      {
        meaning: bilingual("产品信息、活动规则、政策条款准确无误的比例", "share of product facts, rules and terms that were right"),
        formula: inspected("信息准确的会话数", "conversations with right information"),
        source: kpiArticle,
      },
    ],
    ...share,
    headers: ["信息准确率", "informationaccuracy"],
  },
  {
    id: "processCompliance",
    name: bilingual("流程遵守率", "Process compliance"),
    definitions: [
      {
        meaning: bilingual(
          "按规定流程（问候语、结束语、升级）服务的比例",
          "share served by the set process: greeting, closing, escalation",
        ),
        formula: inspected("流程合规的会话数", "conversations by the process"),
        source: kpiArticle,
      },
    ],
    ...share,
    headers: ["流程遵守率", "流程合规率", "processcompliance"],
  },
  {
    id: "complaintFlow",
    name: bilingual("流程执行完整率", "Complete complaint flow"),
    definitions: [
      {
        meaning: bilingual(
          "投诉处理走完安抚、记录、反馈、跟进四步；缺一步即不完整",
          "complaints that went through calming, recording, reporting and follow-up; one step missing is incomplete",
        ),
        formula: bilingual("四步齐全的投诉数 ÷ 投诉数", "complaints with all four steps ÷ complaints"),
        source: standardsArticle,
      },
    ],
    ...share,
    headers: ["流程执行完整率", "流程执行完整性", "completecomplaintflow"],
  },
  {
    id: "ticketQuality",
    name: bilingual("工单填写规范率", "Ticket quality"),
    definitions: [
      {
        meaning: bilingual("工单内容完整、准确、分类清晰的比例", "share of tickets that are complete, right and well classed"),
        formula: inspected("填写规范的工单数", "tickets filled in well"),
        source: kpiArticle,
      },
    ],
    ...share,
    headers: ["工单填写规范率", "工单规范率", "ticketquality"],
  },
  {
    id: "ticketClass",
    name: bilingual("工单分类准确率", "Ticket class accuracy"),
    definitions: [
      {
        meaning: bilingual("分类正确的工单比例（例如没有把“售后”标成“咨询”）", "share of tickets in the right class"),
        formula: inspected("分类正确的工单数", "tickets in the right class"),
        source: standardsArticle,
      },
    ],
    ...share,
    headers: ["工单分类准确率", "ticketclassaccuracy"],
  },
  {
    id: "recordCompleteness",
    name: bilingual("信息录入完整率", "Record completeness"),
    definitions: [
      {
        meaning: bilingual(
          "客户信息录入完整（例如没有遗漏联系方式）的比例",
          "share of records with nothing left out, such as how to reach the customer",
        ),
        formula: inspected("录入完整的记录数", "complete records"),
        source: standardsArticle,
      },
    ],
    ...share,
    headers: ["信息录入完整率", "recordcompleteness"],
  },
  {
    id: "replyCompleteness",
    name: bilingual("回复完整率", "Reply completeness"),
    definitions: [
      {
        meaning: bilingual("话术专业、推荐理由讲完整的比例", "share of replies that are professional and give full reasons"),
        formula: inspected("回复完整的会话数", "conversations with complete replies"),
        source: incentiveArticle,
      },
    ],
    ...share,
    headers: ["回复完整率", "推荐理由完整度", "replycompleteness"],
  },
];
