import type { BuiltInRow } from "./builtInTemplate";
import { incentiveArticle, taobaoArticle } from "../sources";

/** What the total is worth: grades, coefficients and the 60/40 bonus. */
export const totalRows: readonly BuiltInRow[] = [
  {
    kind: "grade",
    item: { "zh-CN": "等级", en: "Grade" },
    scale: "≥90→S; ≥80→A; ≥70→B; else→C",
    assumed: true,
    note: {
      "zh-CN": "公开资料没有等级名称；界限与奖金系数一致：90、80、70 分。",
      en: "No grades are published; the limits are those of the coefficients: 90, 80, 70.",
    },
  },
  {
    kind: "coefficient",
    item: { "zh-CN": "奖金系数", en: "Bonus coefficient" },
    scale: "≥90→1.2; ≥80→1.0; ≥70→0.8",
    note: {
      "zh-CN": `90 分以上 1.2、80–89 分 1.0、70–79 分 0.8，取自${taobaoArticle["zh-CN"]}；档位连续，89.5 分属 1.0。`,
      en: `90 and above 1.2, 80–89 1.0, 70–79 0.8, from ${taobaoArticle.en}; bands are continuous, 89.5 belongs to 1.0.`,
    },
  },
  {
    kind: "coefficient",
    item: { "zh-CN": "奖金系数", en: "Bonus coefficient" },
    scale: "≥60→0.6; else→0",
    assumed: true,
    note: {
      "zh-CN": "公开资料没有 70 分以下的系数。假设：60–69 分 0.6，60 分以下 0。",
      en: "No coefficient below 70 is published. Assumed: 60–69 → 0.6, below 60 → 0.",
    },
  },
  {
    kind: "pay",
    item: { "zh-CN": "固定部分占比", en: "Fixed share" },
    scale: "60%",
    note: {
      "zh-CN": `基础绩效 60%、浮动绩效 40%，取自${incentiveArticle["zh-CN"]}；系数只作用于浮动部分。`,
      en: `60% fixed and 40% floating, from ${incentiveArticle.en}; the coefficient touches the floating part only.`,
    },
  },
  {
    kind: "pay",
    item: { "zh-CN": "绩效基数", en: "Bonus base" },
    scale: "3000",
    assumed: true,
    note: {
      "zh-CN": "元/人/月。公开资料没有金额，3000 仅为示例；数据表中有个人基数时以个人为准。",
      en: "Yuan per person and month. No amount is published, 3000 is an example; a person's own base in the data goes first.",
    },
  },
  {
    kind: "setting",
    item: { "zh-CN": "总分小数位", en: "Decimals of the total" },
    scale: "2",
    note: {
      "zh-CN": "本产品默认：总分只在最后四舍五入一次，显示几位就按几位分档；89.995 → 90.00 → 1.2，89.95 → 1.0。",
      en: "Our default: the total is rounded once, at the end, and banded as shown; 89.995 → 90.00 → 1.2, 89.95 → 1.0.",
    },
  },
  {
    kind: "setting",
    item: { "zh-CN": "最低有效权重", en: "Minimum cover" },
    scale: "60%",
    note: {
      "zh-CN": "本产品默认：有数据的指标权重不足 60% 时不出总分，不再重新分配。",
      en: "Our default: with less than 60% of the weight measured there is no total, nothing is reweighted.",
    },
  },
];
