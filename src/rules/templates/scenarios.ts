import { bilingual } from "../../i18n/language";
import { incentiveArticle, taobaoArticle } from "../sources";
import type { BuiltInTemplate } from "./builtInTemplate";
import { conversionRows, marked, proportional, responseRow, speedRow, unscaled } from "./commonMetrics";
import { basics, growth, judged } from "./groups";
import { metricRow } from "./metricRow";
import { steppedCommission, ticketAward } from "./moneyRows";
import { serviceRedLines } from "./redLines";
import { totalRows } from "./totalRows";

/** 大促: speed in peak hours and tickets; no weights given. */
export const promotion: BuiltInTemplate = {
  id: "promotion",
  name: bilingual("大促", "Promotion"),
  about: bilingual(
    "大促期间增设：高峰响应时间、工单处理量，另有达标奖和阶梯提成；来源没有给出权重。",
    "For promotions: speed in peak hours and tickets, with an award and stepped commission; no weights are given.",
  ),
  rows: [
    speedRow({ item: bilingual("高峰响应时间", "Peak-hour response"), source: incentiveArticle }),
    metricRow({ item: bilingual("工单处理量", "Tickets handled"), source: incentiveArticle }, unscaled(basics)),
    ticketAward,
    steppedCommission,
    ...serviceRedLines,
    ...totalRows,
  ],
};

/** 淡季: proposals and user research; no weights given. */
export const lowSeason: BuiltInTemplate = {
  id: "lowSeason",
  name: bilingual("淡季", "Low season"),
  about: bilingual(
    "淡季侧重：创新提案数、用户调研参与度；来源没有给出权重。",
    "For the low season: proposals and user research; no weights are given.",
  ),
  rows: [
    metricRow({ item: bilingual("创新提案数", "Proposals"), source: incentiveArticle }, unscaled(growth)),
    metricRow({ item: bilingual("用户调研参与度", "User research"), source: incentiveArticle }, proportional(growth)),
    ...serviceRedLines,
    ...totalRows,
  ],
};

/** 高客单咨询: advice and relationship; no weights given. */
export const premiumAdvice: BuiltInTemplate = {
  id: "premiumAdvice",
  name: bilingual("高客单咨询", "Premium advice"),
  about: bilingual(
    "高端商品：更看重专业咨询能力和客户关系管理；来源没有给出权重。",
    "For premium goods: quality of advice and customer relationship count most; no weights are given.",
  ),
  rows: [
    metricRow({ item: bilingual("专业咨询能力", "Quality of advice"), source: taobaoArticle }, marked(judged)),
    metricRow({ item: bilingual("客户关系管理", "Customer relationship"), source: taobaoArticle }, marked(judged)),
    ...serviceRedLines,
    ...totalRows,
  ],
};

/** 促销型: conversion and speed; no weights given. */
export const promotionShop: BuiltInTemplate = {
  id: "promotionShop",
  name: bilingual("促销型店铺", "Discount shop"),
  about: bilingual(
    "促销型店铺：侧重转化效率和响应速度；来源没有给出权重。",
    "For shops that live on discounts: conversion and speed count most; no weights are given.",
  ),
  rows: [
    ...conversionRows({ item: bilingual("转化率", "Conversion"), source: taobaoArticle }),
    responseRow({ item: bilingual("响应速度", "Response speed"), source: taobaoArticle }),
    ...serviceRedLines,
    ...totalRows,
  ],
};
