import { bilingual } from "../../i18n/language";
import { incentiveArticle, taobaoArticle } from "../sources";
import type { BuiltInRow } from "./builtInTemplate";
import { value } from "./groups";

/** Plus points that the sources name without saying how many. */
export const plusPoints: readonly BuiltInRow[] = [
  {
    kind: "adjust",
    item: bilingual("避免的退货", "Returns avoided"),
    group: value,
    scale: "score 0..5",
    assumed: true,
    note: bilingual(
      `${taobaoArticle["zh-CN"]}：用优秀服务避免的退货应额外激励；最多加 5 分为假设。`,
      `${taobaoArticle.en}: returns avoided by good service deserve an extra; at most 5 points are assumed.`,
    ),
  },
  {
    kind: "adjust",
    item: bilingual("客户表扬", "Praise"),
    group: value,
    scale: "score 0..3",
    assumed: true,
    note: bilingual(
      `${incentiveArticle["zh-CN"]}：收集用户表扬信、视频感谢；最多加 3 分为假设。`,
      `${incentiveArticle.en}: letters and videos of thanks are collected; at most 3 points are assumed.`,
    ),
  },
];
