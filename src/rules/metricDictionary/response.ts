import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, pinduoduoArticle, standardsArticle, taobaoArticle } from "../sources";
import type { MetricEntry, MetricThreshold } from "./metricEntry";

const basics = { layer: "basics", nature: "quantitative", aspect: "speed" } as const;
const wait = { ...basics, unit: "seconds", direction: "lower" } as const;
const share = { ...basics, unit: "rate", direction: "higher" } as const;

/** Sixty per cent of customers turn negative after two minutes, thirty per cent leave: nobody may take longer. */
const neverOver: MetricThreshold = {
  scale: "≤120s→100",
  meaning: bilingual("再复杂的问题也不超过 2 分钟", "never over 2 minutes, however complex"),
  source: standardsArticle,
};

/** How fast people answer. */
export const response: readonly MetricEntry[] = [
  {
    id: "averageResponse",
    name: bilingual("平均响应时间", "Average response"),
    definitions: [
      {
        meaning: bilingual("单次服务中每次交互的平均耗时", "mean time of every turn within a conversation"),
        formula: bilingual("各次回复的等待时间之和 ÷ 回复次数", "sum of the waits for every reply ÷ number of replies"),
        source: standardsArticle,
      },
      {
        meaning: bilingual("从客户消息接入到客服首次回复的平均时长", "mean time from the customer's message to the agent's first reply"),
        formula: bilingual("各会话首次回复的等待时间之和 ÷ 会话数", "sum of the waits for the first reply ÷ conversations"),
        source: kpiArticle,
      },
      {
        meaning: bilingual(
          "8:00–23:00 期间，买家每次发消息到客服人工回复的平均等待时长",
          "mean wait from every buyer message to the human reply, 8:00–23:00 only",
        ),
        formula: bilingual("时段内各次人工回复的等待时间之和 ÷ 次数", "sum of the waits for human replies in those hours ÷ their number"),
        source: pinduoduoArticle,
      },
    ],
    ...wait,
    thresholds: [{ scale: "≤40s→100", meaning: bilingual("高效客服", "an efficient agent"), source: taobaoArticle }, neverOver],
    headers: [
      "平均响应",
      "平均响应时长",
      "平均响应时间",
      "平均人工响应时长",
      "人工平均回复时长",
      "平均响应时长(新)",
      "全天平响时长",
      "平响时长",
      "工作时间平响时长",
      "响应时间",
      "响应时长",
      "响应速度",
      "averageresponse",
      "averageresponsetime",
      "avgresponse",
      "avgresponsetime",
      "responsetime",
      "art",
    ],
  },
  {
    id: "firstResponse",
    name: bilingual("首次响应时间", "First response"),
    definitions: [
      {
        meaning: bilingual("从客户发送消息到客服回复的时间差", "time from the customer's first message to the reply"),
        formula: bilingual("各会话首次回复的等待时间之和 ÷ 会话数", "sum of the waits for the first reply ÷ conversations"),
        source: standardsArticle,
      },
    ],
    ...wait,
    thresholds: [
      { scale: "≤10s→100", meaning: bilingual("拼多多示例", "example on Pinduoduo"), source: pinduoduoArticle },
      { scale: "≤30s→100", meaning: bilingual("淘宝高效客服", "an efficient agent on Taobao"), source: taobaoArticle },
      {
        scale: "≤30s→100",
        meaning: bilingual("在线客服行业惯例；电话三声铃响内接听", "usual online; phones within three rings"),
        source: standardsArticle,
      },
      neverOver,
    ],
    headers: [
      "首次响应",
      "首次响应时长",
      "首次响应时间",
      "首次平均响应时间",
      "首响时长",
      "全天首响时长",
      "首响",
      "firstresponse",
      "firstresponsetime",
      "frt",
    ],
  },
  {
    id: "replyIn30Seconds",
    name: bilingual("30秒应答率", "30 s reply rate"),
    definitions: [
      {
        meaning: bilingual(
          "8:00–23:00 期间，30 秒内得到人工回复的消息占比",
          "share of messages answered by a human within 30 s, 8:00–23:00",
        ),
        formula: bilingual("30 秒内人工回复的消息数 ÷ 买家消息总数", "messages answered by a human within 30 s ÷ all buyer messages"),
        source: pinduoduoArticle,
      },
    ],
    ...share,
    headers: ["30秒应答率", "30秒应答率(8-23点)", "30s应答率", "30sreplyrate"],
  },
  {
    id: "replyIn3Minutes",
    name: bilingual("3分钟回复率", "3 min reply rate"),
    definitions: [
      {
        meaning: bilingual(
          "3 分钟内得到回复的咨询占比；影响店铺评分与排名",
          "share of enquiries answered within 3 minutes; counts for the shop's rank",
        ),
        formula: bilingual("3 分钟内回复的咨询数 ÷ 需要回复的咨询数", "enquiries answered within 3 minutes ÷ enquiries to be answered"),
        source: taobaoArticle,
      },
    ],
    ...share,
    headers: [
      "3分钟回复率",
      "3分钟人工响应率",
      "3分钟人工回复率(8-23点)",
      "3分钟人工回复率",
      "客服3分钟人工回复率",
      "全天3分钟回复率",
      "三分钟回复率(人维度)",
      "三分钟回复率(会话)",
      "3minreplyrate",
    ],
  },
  {
    id: "replyIn5Minutes",
    name: bilingual("5分钟回复率", "5 min reply rate"),
    definitions: [
      {
        meaning: bilingual(
          "最近一天 5 分钟内得到回复的咨询占比；平台按行业标准考核店铺",
          "share of the last day's enquiries answered within 5 minutes; the platform holds shops to the industry's standard",
        ),
        formula: bilingual("5 分钟内回复的咨询数 ÷ 需要回复的咨询数", "enquiries answered within 5 minutes ÷ enquiries to be answered"),
        source: pinduoduoArticle,
      },
    ],
    ...share,
    headers: ["5分钟回复率", "五分钟回复率", "5minreplyrate"],
  },
  {
    id: "responseP90",
    name: bilingual("P90响应时间", "P90 response"),
    definitions: [
      {
        meaning: bilingual(
          "90% 的会话都不超过的响应时间，不受极端值影响",
          "the response time that 90% of conversations stay within, whatever the extremes",
        ),
        formula: bilingual(
          "全部会话响应时间的 90% 分位值（最近排位法）",
          "90th percentile of the response times of all conversations, nearest rank",
        ),
        source: incentiveArticle,
      },
    ],
    ...wait,
    thresholds: [
      { scale: "≤15s→100", meaning: bilingual("90% 会话 15 秒以内", "90% of conversations within 15 s"), source: incentiveArticle },
    ],
    headers: [
      "p90响应时间",
      "p90响应时长",
      "响应时间p90",
      "90分位响应时间",
      "响应速度(p90)",
      "p90response",
      "p90responsetime",
      "responsespeed(p90)",
    ],
  },
  {
    id: "peakResponse",
    name: bilingual("高峰响应时间", "Peak-hour response"),
    definitions: [
      {
        meaning: bilingual("大促高峰时段的响应速度", "response in the peak hours of a promotion"),
        formula: bilingual("高峰时段内响应时间的平均值", "mean response time within the peak hours"),
        source: incentiveArticle,
      },
    ],
    ...wait,
    headers: [
      "高峰响应时间",
      "高峰响应时长",
      "高峰时段响应速度",
      "高峰时段响应时间",
      "peakresponse",
      "peak-hourresponse",
      "peakhourresponse",
    ],
  },
  {
    id: "replyRate",
    name: bilingual("有效回复率", "Effective reply rate"),
    definitions: [
      {
        meaning: bilingual("得到有效回复的消费者占比", "share of customers who got an effective reply"),
        formula: bilingual(
          "有效回复人数 ÷ 咨询总人数 ＝（总人数 − 无效回复人数）÷ 总人数",
          "customers effectively answered ÷ all = (all − answered in vain) ÷ all",
        ),
        source: pinduoduoArticle,
      },
    ],
    ...share,
    thresholds: [
      {
        scale: "≥50%→100",
        meaning: bilingual(
          "店铺底线：当日咨询满 100 人且低于 50%，平台扣 1000 元",
          "floor for a shop: below 50% on a day with 100 or more enquiries, the platform takes ¥1,000",
        ),
        source: pinduoduoArticle,
      },
    ],
    headers: ["回复率", "旺旺回复率", "有效回复率", "replyrate", "effectivereplyrate"],
  },
];
