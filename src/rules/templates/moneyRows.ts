import { bilingual } from "../../i18n/language";
import { incentiveArticle } from "../sources";
import type { BuiltInRow } from "./builtInTemplate";

const from = incentiveArticle;

/** Monthly resolution of 90 % or more: ¥500. */
export const resolutionAward: BuiltInRow = {
  kind: "award",
  item: bilingual("解决率", "Resolution"),
  scale: "≥90%→500",
  note: bilingual(
    `解决率达标奖，取自${from["zh-CN"]}：月解决率 ≥90%，额外奖励 500 元；不乘奖金系数。`,
    `Award for resolution, from ${from.en}: ¥500 for a monthly resolution of 90% or more; no coefficient touches it.`,
  ),
};

/** Every 5 points of positive reviews above the baseline: 0.3 points more commission. */
export const reviewLadder: BuiltInRow = {
  kind: "stepup",
  item: bilingual("好评率", "Positive review rate"),
  scale: bilingual("比基线每高 5%，提成 +0.3%", "+0.3% commission per 5% above the baseline"),
  assumed: true,
  note: bilingual(
    `好评率阶梯奖，取自${from["zh-CN"]}：每提升 5%，提成 +0.3%。假设：按百分点、满 5 个算一级；基线没有给出，请商定（例如上季度本人的数）。`,
    `Ladder for reviews, from ${from.en}: +0.3% commission for every 5%. Assumed: percentage points, whole steps; no baseline is given, agree on one (such as the person's own last quarter).`,
  ),
};

/** Stepped commission: the source gives no rates, and slab or marginal must be chosen. */
export const steppedCommission: BuiltInRow = {
  kind: "commission",
  item: bilingual("阶梯提成", "Stepped commission"),
  scale: "",
  note: bilingual(
    `取自${from["zh-CN"]}，没有给出比例，也没有说按哪种方式：先选 SLAB 累计落点（全额按所在档）或 MARGINAL 分段加总（每段按各自比例），再写各档。`,
    `From ${from.en}, which gives no rates and doesn't say how: choose SLAB (the whole amount by its band) or MARGINAL (band by band), then write the bands.`,
  ),
};

/** Award for tickets in a promotion: neither threshold nor amount is given. */
export const ticketAward: BuiltInRow = {
  kind: "award",
  item: bilingual("工单处理量", "Tickets handled"),
  scale: "",
  note: bilingual(
    `大促工单处理量达标奖，取自${from["zh-CN"]}，达标线和金额没有给出，请填写，例如 ≥500→300。`,
    `Award for tickets in a promotion, from ${from.en}, which gives no threshold and no amount: put them in, such as ≥500→300.`,
  ),
};

/** What is paid or granted by decision, not by a number: told here so that everybody knows of it. */
export const byDecision: readonly BuiltInRow[] = [
  {
    kind: "award",
    item: bilingual("即时奖励", "Instant award"),
    scale: "",
    note: bilingual(
      `取自${from["zh-CN"]}：挽回高价值流失用户、解决重大投诉，单笔即时红包；金额在来源中是空白，逐笔登记。`,
      `From ${from.en}: for winning back a valuable customer or solving a major complaint, case by case; the amount is blank in the source, keep a list of them.`,
    ),
  },
  {
    kind: "award",
    item: bilingual("学习基金", "Learning fund"),
    scale: "",
    note: bilingual(
      `取自${from["zh-CN"]}：优秀客服可申请峰会门票、课程补贴；不计入奖金。`,
      `From ${from.en}: the best may apply for tickets to conferences and for courses; no part of the bonus.`,
    ),
  },
];
