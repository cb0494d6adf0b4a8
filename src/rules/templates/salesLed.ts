import type { BuiltInTemplate } from "./builtInTemplate";
import { conversionRows, responseRow, salesRow, satisfactionRow } from "./commonMetrics";
import { taobaoArticle } from "../sources";
import { redLines } from "./redLines";
import { totalRows } from "./totalRows";

/** 销售导向: conversion 50, sales 30, response time 10, satisfaction 10. */
export const salesLed: BuiltInTemplate = {
  id: "salesLed",
  name: { "zh-CN": "销售导向", en: "Sales-led" },
  about: {
    "zh-CN": "以销售为导向的店铺：转化率 50%、销售额 30%、响应时间 10%、满意度 10%。",
    en: "For shops led by sales: conversion 50%, sales 30%, response time 10%, satisfaction 10%.",
  },
  rows: [
    ...conversionRows({ item: { "zh-CN": "转化率", en: "Conversion" }, weight: 0.5, source: taobaoArticle }),
    salesRow({ item: { "zh-CN": "销售额", en: "Sales" }, weight: 0.3, source: taobaoArticle }),
    responseRow({ item: { "zh-CN": "响应时间", en: "Response time" }, weight: 0.1, source: taobaoArticle }),
    satisfactionRow({ item: { "zh-CN": "满意度", en: "Satisfaction" }, weight: 0.1, source: taobaoArticle }),
    ...redLines,
    ...totalRows,
  ],
};
