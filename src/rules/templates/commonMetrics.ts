import { bilingual } from "../../i18n/language";
import { taobaoArticle } from "../sources";
import type { BuiltInRow } from "./builtInTemplate";
import { basics, quality, value } from "./groups";
import { metricRow, originOf, type Own, type Scored } from "./metricRow";

/** Conversion with published bands, and the assumed rest below them. */
export function conversionRows({ source, ...own }: Own): readonly BuiltInRow[] {
  const same = source === taobaoArticle;
  const origin = originOf(own.weight, source);
  return [
    {
      kind: "metric",
      ...own,
      group: value,
      scale: "≥70%→100; ≥67.5%→90; ≥65%→80",
      missing: "reweight",
      note: bilingual(
        `${origin["zh-CN"]}；档位（70% 以上满分，67.5%–70% 得 90 分，65%–67.5% 得 80 分）取自${same ? "同一文章" : taobaoArticle["zh-CN"]}。`,
        `${origin.en}; bands (70% and above full marks, 67.5–70% 90, 65–67.5% 80) from ${same ? "the same" : taobaoArticle.en}.`,
      ),
    },
    {
      kind: "metric",
      item: own.item,
      group: value,
      scale: "else→60",
      assumed: true,
      note: bilingual("公开资料没有给出 65% 以下的得分。假设为 60 分。", "No published source gives a score below 65%. Assumed: 60."),
    },
  ];
}

/** Satisfaction as a rate: dissatisfaction of at most 5 % is the published example of a target. */
export const satisfactionRow = (own: Own): BuiltInRow =>
  metricRow(own, {
    group: quality,
    scale: "≥95%→100; ≥90%→90; ≥85%→80; else→60",
    why: bilingual(
      "档位为假设：公开资料只举例不满意率 ≤5%，即满意率 95% 得满分。",
      "Bands assumed: the only published example is at most 5% dissatisfied, so 95% satisfied is full marks.",
    ),
  });

/** Average response: 40 s is an efficient agent, nobody may take over two minutes. */
export const responseRow = (own: Own): BuiltInRow =>
  metricRow(own, {
    group: basics,
    scale: "≤40s→100; ≤60s→80; ≤120s→60; else→0",
    why: bilingual(
      "公开资料：高效客服平均响应在 40 秒以内，再复杂的问题也不超过 2 分钟；各档得分为假设。",
      "Published figures: efficient agents answer within 40 s on average, never over 2 minutes; the scores are assumed.",
    ),
  });

/** Speed by the 90th percentile: 90 % of conversations within 15 s. */
export const speedRow = (own: Own): BuiltInRow =>
  metricRow(own, {
    group: basics,
    scale: "≤15s→100; ≤30s→80; ≤60s→60; else→0",
    why: bilingual(
      "按 P90 统计：同一文章的目标是 90% 会话在 15 秒以内；各档得分为假设。",
      "Measured as P90: the article's target is 90% of conversations within 15 s; the scores are assumed.",
    ),
  });

/** First-contact resolution: 95 % is excellent, 85 % a good case. */
export const resolutionRow = (own: Own): BuiltInRow =>
  metricRow(own, {
    group: quality,
    scale: "≥95%→100; ≥90%→90; ≥85%→80; else→60",
    why: bilingual(
      "公开资料：95% 以上为优秀，85% 为良好；各档得分为假设。",
      "Published figures: 95% is excellent, 85% good; the scores are assumed.",
    ),
  });

/** Sales in yuan per person and month; the published source gives a weight and no amount. */
export const salesRow = (own: Own): BuiltInRow =>
  metricRow(own, {
    group: value,
    scale: "≥100000元→100; ≥80000元→90; ≥60000元→80; else→60",
    why: bilingual(
      "公开资料没有金额；各档为假设，请按本店每人每月的目标修改。",
      "No amounts are published; the bands are assumed: put in your shop's targets per person and month.",
    ),
  });

/** A rate that no source gives bands for: as many points as per cent. */
export const proportional = (group: NonNullable<Scored["group"]>): Scored => ({
  group,
  scale: "line 0%→0, 100%→100",
  why: bilingual("没有公开的档位；假设按比例给分，100% 得 100 分。", "No bands are published; assumed in proportion, 100% is 100 points."),
});

/** What a person judges, as marks out of 100. */
export const marked = (group: NonNullable<Scored["group"]>): Scored => ({
  group,
  scale: "score 0..100",
  why: bilingual("由人打分；0 到 100 分为假设。", "Judged by people; marks from 0 to 100 are assumed."),
});

/** A metric that depends on the shop so much that any band would be made up. */
export const unscaled = (group: NonNullable<Scored["group"]>): Scored => ({
  group,
  scale: "",
  why: bilingual("没有公开的档位，各店差别很大，请按本店数据填写。", "No bands are published and shops differ widely: put in your own."),
});
