import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, standardsArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const basics = { layer: "basics", nature: "quantitative" } as const;
const volume = { ...basics, unit: "count", direction: "higher", aspect: "volume" } as const;

/** How much people handle, and at what cost. */
export const workload: readonly MetricEntry[] = [
  {
    id: "enquiries",
    name: bilingual("咨询人数", "Enquiries"),
    definitions: [
      {
        meaning: bilingual("周期内接待的独立客户会话数量", "independent customer conversations handled in the period"),
        formula: bilingual("按会话计数，测试消息和重复提问除外", "conversations counted, without test messages and repeated questions"),
        source: kpiArticle,
      },
    ],
    ...volume,
    headers: [
      "询单人数",
      "咨询人数",
      "接待人数",
      "有效接待人数",
      "接待量",
      "接待会话量",
      "人工接待会话量",
      "enquiries",
      "inquiries",
      "conversations",
      "chats",
    ],
  },
  {
    id: "dailyVolume",
    name: bilingual("日均接待量", "Conversations per day"),
    definitions: [
      {
        meaning: bilingual("每个工作日接待的会话数；须与解决率一起看", "conversations per working day; to be read beside resolution"),
        formula: bilingual("接待量 ÷ 出勤天数", "conversations ÷ days worked"),
        source: standardsArticle,
      },
    ],
    ...volume,
    thresholds: [
      { scale: "≥50→100", meaning: bilingual("新员工日均 50 单", "new staff: 50 a day"), source: standardsArticle },
      {
        scale: "≥100→100; ≥80→80",
        meaning: bilingual("成熟员工日均 80–100 单；大促是平时的 3–5 倍", "mature staff: 80–100 a day; 3 to 5 times that in a promotion"),
        source: standardsArticle,
      },
    ],
    headers: ["日均接待量", "日均接待人数", "日均接待", "conversationsperday", "dailyconversations", "dailyvolume"],
  },
  {
    id: "hourlyVolume",
    name: bilingual("小时接待量", "Conversations per hour"),
    definitions: [
      {
        meaning: bilingual("每个在线小时接待的会话数", "conversations per hour online"),
        formula: bilingual("接待量 ÷ 在线小时数", "conversations ÷ hours online"),
        source: kpiArticle,
      },
    ],
    ...volume,
    headers: ["小时接待量", "每小时接待量", "conversationsperhour", "hourlyvolume"],
  },
  {
    id: "effectiveService",
    name: bilingual("有效服务占比", "Effective service share"),
    definitions: [
      {
        meaning: bilingual("去掉测试消息、重复提问后的实际服务占比", "share of service left without test messages and repeated questions"),
        formula: bilingual("有效会话数 ÷ 全部会话数", "effective conversations ÷ all conversations"),
        source: standardsArticle,
      },
    ],
    ...basics,
    unit: "rate",
    direction: "higher",
    aspect: "quality",
    headers: ["有效服务占比", "有效服务率", "effectiveserviceshare"],
  },
  {
    id: "handlingTime",
    name: bilingual("平均对话时长", "Average handling time"),
    definitions: [
      {
        meaning: bilingual(
          "处理一次完整会话的平均时间；过长、过短都不好",
          "mean time of a whole conversation; too long and too short are both bad",
        ),
        formula: bilingual("会话总时长 ÷ 会话数", "length of all conversations ÷ their number"),
        source: kpiArticle,
      },
    ],
    ...basics,
    unit: "seconds",
    direction: "twoSided",
    headers: ["平均对话时长", "平均会话时长", "averagehandlingtime", "aht"],
  },
  {
    id: "productiveTime",
    name: bilingual("有效工作时长占比", "Productive time"),
    definitions: [
      {
        meaning: bilingual("处于“就绪”或“服务中”的时间占登录时间的比例", "share of the time logged in that is spent ready or serving"),
        formula: bilingual("（就绪时长 + 服务中时长）÷ 登录时长", "(time ready + time serving) ÷ time logged in"),
        source: kpiArticle,
      },
    ],
    ...basics,
    unit: "rate",
    direction: "higher",
    aspect: "volume",
    headers: ["有效工作时长占比", "工时利用率", "productivetime", "occupancy"],
  },
  {
    id: "tickets",
    name: bilingual("工单处理量", "Tickets handled"),
    definitions: [
      {
        meaning: bilingual("周期内处理完的工单数；大促期间增设", "tickets closed in the period; added for promotions"),
        formula: bilingual("已处理工单计数", "closed tickets counted"),
        source: incentiveArticle,
      },
    ],
    ...volume,
    headers: ["工单处理量", "工单量", "处理工单数", "ticketshandled", "tickets"],
  },
  {
    id: "costPerContact",
    name: bilingual("单次接触成本", "Cost per contact"),
    definitions: [
      {
        meaning: bilingual("服务一次客户的平均成本", "mean cost of one contact"),
        formula: bilingual("客服总成本 ÷ 接触次数", "cost of service ÷ contacts"),
        source: kpiArticle,
      },
    ],
    ...basics,
    unit: "yuan",
    direction: "lower",
    aspect: "volume",
    headers: ["单次接触成本", "costpercontact"],
  },
  {
    id: "attendance",
    name: bilingual("考勤合规率", "Attendance"),
    definitions: [
      {
        meaning: bilingual("班次准点与请假合规", "shifts begun on time, leave taken by the rules"),
        formula: bilingual("准点且合规的班次数 ÷ 排班数", "shifts on time and by the rules ÷ shifts planned"),
        source: incentiveArticle,
      },
    ],
    ...basics,
    unit: "rate",
    direction: "higher",
    headers: ["考勤合规率", "考勤", "班次准点率", "出勤率", "attendance"],
  },
];
