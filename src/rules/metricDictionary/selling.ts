import { bilingual } from "../../i18n/language";
import { incentiveArticle, kpiArticle, pinduoduoArticle, taobaoArticle } from "../sources";
import type { MetricEntry } from "./metricEntry";

const value = { direction: "higher", layer: "value", nature: "quantitative", aspect: "sales" } as const;

/** What service brings in. */
export const selling: readonly MetricEntry[] = [
  {
    id: "conversion",
    name: bilingual("转化率", "Conversion"),
    definitions: [
      {
        meaning: bilingual("咨询客户中最终下单购买的比例", "share of those who ask that buy in the end"),
        formula: bilingual("最终下单人数 ÷ 咨询人数", "people who order ÷ people who ask"),
        source: kpiArticle,
      },
      {
        meaning: bilingual("拼多多：最终下单且成团的人数占比", "on Pinduoduo: share whose group order came about"),
        formula: bilingual("最终成团人数 ÷ 询单人数", "people with a completed group order ÷ people who ask"),
        source: pinduoduoArticle,
      },
    ],
    unit: "rate",
    ...value,
    usualWeight: { least: 0.5, most: 0.5, source: taobaoArticle },
    thresholds: [
      {
        scale: "≥70%→100; ≥67.5%→90; ≥65%→80",
        meaning: bilingual("行业分层标准；65% 以下没有给出", "the trade's tiers; none is given below 65%"),
        source: taobaoArticle,
      },
    ],
    headers: [
      "咨询转化率",
      "询单转化率",
      "询单最终付款转化率",
      "最终付款转化率",
      "转化率",
      "下单转化率",
      "询单当日付款转化率",
      "conversionrate",
      "inquiryconversion",
      "enquiryconversion",
      "conversion",
    ],
  },
  {
    id: "sales",
    name: bilingual("销售额", "Sales"),
    definitions: [
      {
        meaning: bilingual("客服接待后成交的金额", "money of the orders that the agent's conversations led to"),
        formula: bilingual("归属于该客服的付款金额之和", "sum of the payments that go to the agent's account"),
        source: taobaoArticle,
      },
    ],
    unit: "yuan",
    ...value,
    headers: [
      "销售额",
      "询单最终付款金额",
      "最终付款金额",
      "去退销售额",
      "净销售额",
      "客服询单支付额",
      "退款后销售额",
      "客服销售额",
      "促成下单商品金额",
      "下单金额",
      "sales",
      "salesamount",
      "revenue",
      "gmv",
    ],
  },
  {
    id: "orderValue",
    name: bilingual("客单价", "Order value"),
    definitions: [
      {
        meaning: bilingual("成交买家平均每人的购买金额", "mean money that a buyer spends"),
        formula: bilingual("销售额 ÷ 销售买家数", "sales ÷ buyers"),
        source: pinduoduoArticle,
      },
    ],
    unit: "yuan",
    ...value,
    headers: ["客单价", "询单客单价", "averageordervalue", "aov", "ordervalue"],
  },
  {
    id: "itemsPerOrder",
    name: bilingual("客件数", "Items per order"),
    definitions: [
      {
        meaning: bilingual("平均每个买家购买的件数", "mean number of items that a buyer takes"),
        formula: bilingual("销售量 ÷ 销售买家数", "items sold ÷ buyers"),
        source: pinduoduoArticle,
      },
    ],
    unit: "count",
    ...value,
    headers: ["客件数", "itemsperorder"],
  },
  {
    id: "orderValueLift",
    name: bilingual("客单价提升", "Order value lift"),
    definitions: [
      {
        meaning: bilingual("客服接待订单的均价高于自然流量订单的部分", "how far orders with an agent are above those without"),
        formula: bilingual("客服订单平均金额 − 自然流量订单平均金额", "mean order with an agent − mean order without"),
        source: kpiArticle,
      },
      {
        meaning: bilingual(
          "成交客单价高于咨询前预估的部分，剔除大促满减等外部因素",
          "how far the order is above the estimate before the talk, without the promotion's own discounts",
        ),
        formula: bilingual("实际成交客单价 − 咨询前预估客单价", "order value reached − estimate before the enquiry"),
        source: incentiveArticle,
      },
    ],
    unit: "yuan",
    ...value,
    headers: ["客单价提升", "客单价提升贡献", "ordervaluelift", "aovlift"],
  },
  {
    id: "crossSelling",
    name: bilingual("关联销售率", "Cross-selling"),
    definitions: [
      {
        meaning: bilingual(
          "成功推荐并售出附加商品或服务的会话比例",
          "share of conversations in which something more was recommended and sold",
        ),
        formula: bilingual("关联成交的会话数 ÷ 会话数", "conversations with a further sale ÷ conversations"),
        source: kpiArticle,
      },
      {
        meaning: bilingual("推荐 3 件商品以上的订单占比", "share of orders with at least 3 items recommended"),
        formula: bilingual("推荐 3 件以上的订单数 ÷ 订单数", "orders with at least 3 recommended items ÷ orders"),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    ...value,
    headers: ["关联销售率", "关联销售成功率", "cross-selling", "crossselling", "cross-sellrate"],
  },
  {
    id: "savedOrders",
    name: bilingual("挽单成功率", "Orders saved"),
    definitions: [
      {
        meaning: bilingual("已表示放弃的客户经挽留后下单的比例", "share of customers about to leave who ordered after all"),
        formula: bilingual("挽回下单人数 ÷ 表示放弃的人数", "people won back ÷ people who said no"),
        source: kpiArticle,
      },
    ],
    unit: "rate",
    ...value,
    headers: ["挽单成功率", "挽单率", "orderssaved", "saverate"],
  },
  {
    id: "repurchase",
    name: bilingual("复购引导率", "Repurchase guidance"),
    definitions: [
      {
        meaning: bilingual("主动介绍会员权益、新品预告的触达率", "share of customers told of membership and new goods"),
        formula: bilingual(
          "被引导（例如加入会员）的客户数 ÷ 接待客户数",
          "customers guided, for example into membership ÷ customers served",
        ),
        source: incentiveArticle,
      },
    ],
    unit: "rate",
    ...value,
    headers: ["复购引导率", "会员引导率", "repurchaseguidance"],
  },
  {
    id: "lifetimeValue",
    name: bilingual("客户生命周期价值", "Lifetime value"),
    definitions: [
      {
        meaning: bilingual("由客户管理系统算出后导入；本产品不计算", "imported from the customer system; not worked out here"),
        formula: bilingual("导入的数值", "the number as imported"),
        source: taobaoArticle,
      },
    ],
    unit: "yuan",
    ...value,
    headers: ["客户生命周期价值", "ltv", "lifetimevalue"],
  },
];
