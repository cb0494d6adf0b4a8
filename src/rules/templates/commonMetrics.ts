import type { Bilingual } from "../../i18n/language";
import type { BuiltInRow } from "./builtInTemplate";
import { taobaoArticle } from "../sources";

/** Rows that several templates use with their own names and weights. */
type Own = Pick<BuiltInRow, "item"> & { readonly weight: number; readonly weightSource: Bilingual };

const value = { "zh-CN": "价值", en: "Value" };
const quality = { "zh-CN": "质量", en: "Quality" };
const basics = { "zh-CN": "基础", en: "Basics" };

/** Conversion with published bands, and the assumed rest below them. */
export function conversionRows({ item, weight, weightSource }: Own): readonly BuiltInRow[] {
  const same = weightSource === taobaoArticle;
  return [
    {
      kind: "metric",
      item,
      group: value,
      weight,
      scale: "≥70%→100; ≥67.5%→90; ≥65%→80",
      missing: "reweight",
      note: {
        "zh-CN": `权重取自${weightSource["zh-CN"]}；档位（70% 以上满分，67.5%–70% 得 90 分，65%–67.5% 得 80 分）取自${same ? "同一文章" : taobaoArticle["zh-CN"]}。`,
        en: `Weight from ${weightSource.en}; bands (70% and above full marks, 67.5–70% 90, 65–67.5% 80) from ${same ? "the same" : taobaoArticle.en}.`,
      },
    },
    {
      kind: "metric",
      item,
      group: value,
      scale: "else→60",
      assumed: true,
      note: {
        "zh-CN": "公开资料没有给出 65% 以下的得分。假设为 60 分。",
        en: "No published source gives a score below 65%. Assumed: 60.",
      },
    },
  ];
}

/** Satisfaction as a rate: dissatisfaction of at most 5 % is the published example of a target. */
export function satisfactionRow({ item, weight, weightSource }: Own): BuiltInRow {
  return {
    kind: "metric",
    item,
    group: quality,
    weight,
    scale: "≥95%→100; ≥90%→90; ≥85%→80; else→60",
    missing: "reweight",
    assumed: true,
    note: {
      "zh-CN": `权重取自${weightSource["zh-CN"]}。档位为假设：公开资料只举例不满意率 ≤5%，即满意率 95% 得满分。`,
      en: `Weight from ${weightSource.en}. Bands assumed: the only published example is at most 5% dissatisfied, so 95% satisfied is full marks.`,
    },
  };
}

/** Average response: 40 s is an efficient agent, nobody may take over two minutes. */
export function responseRow({ item, weight, weightSource }: Own): BuiltInRow {
  return {
    kind: "metric",
    item,
    group: basics,
    weight,
    scale: "≤40s→100; ≤60s→80; ≤120s→60; else→0",
    missing: "reweight",
    assumed: true,
    note: {
      "zh-CN": `权重取自${weightSource["zh-CN"]}。公开资料：高效客服平均响应在 40 秒以内，再复杂的问题也不超过 2 分钟；各档得分为假设。`,
      en: `Weight from ${weightSource.en}. Published figures: efficient agents answer within 40 s on average, never over 2 minutes; the scores are assumed.`,
    },
  };
}

/** First-contact resolution: 95 % is excellent, 85 % a good case. */
export function resolutionRow({ item, weight, weightSource }: Own): BuiltInRow {
  return {
    kind: "metric",
    item,
    group: quality,
    weight,
    scale: "≥95%→100; ≥90%→90; ≥85%→80; else→60",
    missing: "reweight",
    assumed: true,
    note: {
      "zh-CN": `权重取自${weightSource["zh-CN"]}。公开资料：95% 以上为优秀，85% 为良好；各档得分为假设。`,
      en: `Weight from ${weightSource.en}. Published figures: 95% is excellent, 85% good; the scores are assumed.`,
    },
  };
}

/** Sales in yuan per person and month; the published source gives a weight and no amount. */
export function salesRow({ item, weight, weightSource }: Own): BuiltInRow {
  return {
    kind: "metric",
    item,
    group: value,
    weight,
    scale: "≥100000元→100; ≥80000元→90; ≥60000元→80; else→60",
    missing: "reweight",
    assumed: true,
    note: {
      "zh-CN": `权重取自${weightSource["zh-CN"]}。公开资料没有金额；各档为假设，请按本店每人每月的目标修改。`,
      en: `Weight from ${weightSource.en}. No amounts are published; the bands are assumed: put in your shop's targets per person and month.`,
    },
  };
}
