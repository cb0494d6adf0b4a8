import type { BuiltInRow } from "./builtInTemplate";

/** Rows that several templates use with their own names and weights. */
type Own = Pick<BuiltInRow, "item"> & { readonly weight: number; readonly weightSource: string };

const value = { "zh-CN": "价值", en: "Value" };
const quality = { "zh-CN": "质量", en: "Quality" };
const basics = { "zh-CN": "基础", en: "Basics" };

/** Conversion with the bands of seed 000, and the assumed rest below them. */
export function conversionRows({ item, weight, weightSource }: Own): readonly BuiltInRow[] {
  return [
    {
      kind: "metric",
      item,
      group: value,
      weight,
      scale: "≥70%→100; ≥67.5%→90; ≥65%→80",
      missing: "reweight",
      note: {
        "zh-CN": `权重 [${weightSource}]；70% 以上满分，67.5%–70% 得 90 分，65%–67.5% 得 80 分 [000:6]。`,
        en: `Weight [${weightSource}]; 70% and above full marks, 67.5–70% 90, 65–67.5% 80 [000:6].`,
      },
    },
    {
      kind: "metric",
      item,
      group: value,
      scale: "else→60",
      assumed: true,
      note: { "zh-CN": "来源没有 65% 以下的得分 [000:6]。假设：60 分。", en: "The sources give no score below 65% [000:6]. Assumed: 60." },
    },
  ];
}

/** Satisfaction as a rate: DSAT ≤ 5 % is the sources' example of a target. */
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
      "zh-CN": `权重 [${weightSource}]。档位为假设：来源只举例不满意率 ≤5% [002:9]，即满意率 95% 得满分。`,
      en: `Weight [${weightSource}]. Bands assumed: the sources only give DSAT ≤ 5% as an example [002:9], so 95% satisfied is full marks.`,
    },
  };
}

/** Average response: 40 s is an efficient agent (seed 000), nobody may take over two minutes (seed 003). */
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
      "zh-CN": `权重 [${weightSource}]。高效客服平均响应 40 秒以下 [000:8]，再复杂也不超过 2 分钟 [003:14]；各档得分为假设。`,
      en: `Weight [${weightSource}]. Efficient agents answer within 40 s on average [000:8], never over 2 minutes [003:14]; the scores are assumed.`,
    },
  };
}

/** First-contact resolution: 95 % is excellent (seed 000), 85 % a good case (seed 003). */
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
      "zh-CN": `权重 [${weightSource}]。优秀客服 95% 以上 [000:8]，85% 为良好案例 [003:28]；各档得分为假设。`,
      en: `Weight [${weightSource}]. 95% is excellent [000:8], 85% a good case [003:28]; the scores are assumed.`,
    },
  };
}

/** Sales in yuan per person and month; the sources give a weight and no amount. */
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
      "zh-CN": `权重 [${weightSource}]。来源没有金额；各档为假设，请按本店每人每月的目标修改。`,
      en: `Weight [${weightSource}]. The sources give no amounts; the bands are assumed: put in your shop's targets per person and month.`,
    },
  };
}
