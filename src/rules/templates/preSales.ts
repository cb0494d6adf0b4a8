import type { BuiltInTemplate } from "./builtInTemplate";
import { conversionRows, resolutionRow, responseRow, satisfactionRow } from "./commonMetrics";
import { kpiArticle } from "../sources";
import { redLines } from "./redLines";
import { totalRows } from "./totalRows";

/** 售前: conversion 40, CSAT 30, average response 15, FCR 15. */
export const preSales: BuiltInTemplate = {
  id: "preSales",
  name: { "zh-CN": "售前", en: "Pre-sales" },
  about: {
    "zh-CN": "售前客服：咨询转化率 40%、CSAT 30%、平均响应 15%、FCR 15%。",
    en: "For pre-sales agents: conversion 40%, CSAT 30%, average response 15%, first-contact resolution 15%.",
  },
  rows: [
    ...conversionRows({ item: { "zh-CN": "咨询转化率", en: "Conversion" }, weight: 0.4, source: kpiArticle }),
    satisfactionRow({ item: { "zh-CN": "CSAT", en: "CSAT" }, weight: 0.3, source: kpiArticle }),
    responseRow({ item: { "zh-CN": "平均响应时间", en: "Average response" }, weight: 0.15, source: kpiArticle }),
    resolutionRow({ item: { "zh-CN": "FCR", en: "FCR" }, weight: 0.15, source: kpiArticle }),
    ...redLines,
    ...totalRows,
  ],
};
