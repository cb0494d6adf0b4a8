import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, pinduoduoArticle, standardsArticle, taobaoArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const quality = { direction: "lower", layer: "quality", nature: "quantitative" } as const;
const share = { ...quality, unit: "rate" } as const;

/** Complaints, returns and refunds. */
export const complaints: readonly MetricEntry[] = [
  {
    id: "complaints",
    name: bilingual("投诉率", "Complaint rate"),
    definitions: [
      {
        meaning: bilingual("投诉客服的买家占比", "share of buyers who complain of the agent"),
        formula: bilingual("投诉数 ÷ 接待总量", "complaints ÷ conversations"),
        source: pinduoduoArticle,
      },
    ],
    ...share,
    aspect: "satisfaction",
    headers: ["投诉率", "服务态度投诉率", "complaintrate", "attitudecomplaintrate"],
  },
  {
    id: "attitudeComplaints",
    name: bilingual("服务态度投诉率", "Attitude complaint rate"),
    definitions: [
      {
        meaning: bilingual("因服务态度引发的投诉占比", "share of conversations that end in a complaint of manners"),
        formula: bilingual("服务态度投诉数 ÷ 接待总量", "complaints of manners ÷ conversations"),
        source: kpiArticle,
      },
    ],
    ...share,
    aspect: "satisfaction",
    headers: [],
    readAs: "complaints",
  },
  {
    id: "validComplaints",
    name: bilingual("有效投诉占比", "Valid complaint share"),
    definitions: [
      {
        meaning: bilingual("去掉恶意投诉和超出服务范围的投诉之后的占比", "share left without malicious complaints and those out of scope"),
        formula: bilingual("有效投诉数 ÷ 投诉总数", "valid complaints ÷ all complaints"),
        source: standardsArticle,
      },
    ],
    ...share,
    aspect: "satisfaction",
    headers: ["有效投诉占比", "有效投诉率", "validcomplaintshare", "validcomplaintrate"],
  },
  {
    id: "repeatComplaints",
    name: bilingual("二次投诉率", "Repeat complaint rate"),
    definitions: [
      {
        meaning: bilingual("处理后再次投诉的比例", "share of complaints that come back after they were handled"),
        formula: bilingual("再次投诉数 ÷ 已处理投诉数", "complaints made again ÷ complaints handled"),
        source: incentiveArticle,
      },
    ],
    ...share,
    aspect: "satisfaction",
    headers: ["二次投诉率", "重复投诉率", "repeatcomplaintrate"],
  },
  {
    id: "refunds",
    name: bilingual("退货率", "Return rate"),
    definitions: [
      {
        meaning: bilingual("退货占比；因商品质量退的不归责于客服", "share of goods returned; returns for their quality aren't the agent's"),
        formula: bilingual("可归责的退货数 ÷ 订单数", "returns the agent answers for ÷ orders"),
        source: taobaoArticle,
      },
    ],
    ...share,
    aspect: "quality",
    headers: ["退货率", "退款率", "退货率控制", "refundrate", "returnrate"],
  },
  {
    id: "disputeRefunds",
    name: bilingual("纠纷退款率", "Dispute refund rate"),
    definitions: [
      {
        meaning: bilingual(
          "平台介入、退款成功并判定为商家责任的订单占比；来源没有给出分母",
          "orders refunded with the platform stepping in and finding the shop at fault; the source gives no denominator",
        ),
        formula: bilingual(
          "纠纷退款订单数 ÷ 商定的分母（成交订单或退款订单）",
          "such orders ÷ an agreed denominator (orders paid or refunded)",
        ),
        source: pinduoduoArticle,
      },
    ],
    ...share,
    aspect: "quality",
    headers: ["纠纷退款率", "disputerefundrate"],
  },
  {
    id: "refundSpeed",
    name: bilingual("平均退款速度", "Refund time"),
    definitions: [
      {
        meaning: bilingual("近 30 天所有退款成功订单的平均退款时长", "mean time of all refunds completed in the last 30 days"),
        formula: bilingual("退款时长之和 ÷ 退款成功订单数", "sum of the refund times ÷ orders refunded"),
        source: pinduoduoArticle,
      },
    ],
    ...quality,
    unit: "hours",
    aspect: "speed",
    headers: ["平均退款速度", "平均退款时长", "退款时长", "refundtime"],
  },
];
