import { bilingual } from "../../i18n/language";
import { pinduoduoArticle, standardsArticle, taobaoArticle } from "../sources";
import type { BuiltInRow } from "./builtInTemplate";
import { compliance } from "./groups";

/** Published red lines: leaking data and false promises are vetoed at once. */
export const redLines: readonly BuiltInRow[] = [
  {
    kind: "gate",
    item: { "zh-CN": "泄露信息", en: "Data leak" },
    group: compliance,
    scale: "veto",
    note: {
      "zh-CN": `一票否决，取自${taobaoArticle["zh-CN"]}。得分仍显示，系数为 0；须记录依据。`,
      en: `Disqualifies at once, from ${taobaoArticle.en}. The score stays visible, the coefficient is 0; evidence must be on record.`,
    },
  },
  {
    kind: "gate",
    item: { "zh-CN": "虚假承诺", en: "False promise" },
    group: compliance,
    scale: "veto",
    note: { "zh-CN": `一票否决，取自${taobaoArticle["zh-CN"]}。`, en: `Disqualifies at once, from ${taobaoArticle.en}.` },
  },
];

/** The published ones, and those that the sources name without saying what a breach does to a person. */
export const serviceRedLines: readonly BuiltInRow[] = [
  ...redLines,
  {
    kind: "gate",
    item: bilingual("辱骂客户", "Abuse"),
    group: compliance,
    scale: "veto",
    assumed: true,
    note: bilingual(
      `平台会下架全店商品 3 天，见${pinduoduoArticle["zh-CN"]}；对个人一票否决为假设。`,
      `The platform takes all goods off for 3 days, see ${pinduoduoArticle.en}; disqualifying the person is assumed.`,
    ),
  },
  {
    kind: "gate",
    item: bilingual("未核验身份", "Identity not checked"),
    group: compliance,
    scale: "downgrade 1",
    assumed: true,
    note: bilingual(
      `${standardsArticle["zh-CN"]}把身份核验列为强制考核项；未核验降一档为假设。`,
      `${standardsArticle.en} makes the identity check mandatory; one band down without it is assumed.`,
    ),
  },
];
