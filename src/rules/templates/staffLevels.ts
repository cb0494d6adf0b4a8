import { bilingual } from "../../i18n/language";
import { standardsArticle } from "../sources";
import type { BuiltInTemplate } from "./builtInTemplate";
import { proportional, resolutionRow, responseRow } from "./commonMetrics";
import { basics, quality } from "./groups";
import { metricRow } from "./metricRow";
import { serviceRedLines } from "./redLines";
import { totalRows } from "./totalRows";

const volume = { item: bilingual("日均接待量", "Conversations per day"), source: standardsArticle };

/** 新人 and 成熟: fifty conversations a day for new staff, eighty to a hundred for mature staff; no weights given. */
export const staffLevels: BuiltInTemplate = {
  id: "staffLevels",
  name: bilingual("新人与成熟", "New and experienced"),
  about: bilingual(
    "按人员级别：新人日均接待 50、成熟 80–100，与解决率、满意度配对；来源没有给出权重。数据里要有“人员级别”一列。",
    "By staff level: 50 conversations a day for new staff, 80–100 for experienced, paired with resolution and satisfaction; no weights are given. The data needs a column Level.",
  ),
  rows: [
    metricRow(
      { ...volume, level: bilingual("新人", "New") },
      {
        group: basics,
        scale: "≥50→100; ≥40→80; else→60",
        why: bilingual("新员工日均 50 单；50 单以下的得分为假设。", "New staff: 50 a day; the scores below that are assumed."),
      },
    ),
    metricRow(
      { ...volume, level: bilingual("成熟", "Experienced") },
      {
        group: basics,
        scale: "≥100→100; ≥80→80; else→60",
        why: bilingual(
          "成熟员工日均 80–100 单；各档得分为假设。大促日均是平时的 3–5 倍，请另立版本。",
          "Mature staff: 80–100 a day; the scores are assumed. In promotions it is 3 to 5 times that: make a version for them.",
        ),
      },
    ),
    responseRow({ item: bilingual("平均响应时间", "Average response"), source: standardsArticle }),
    resolutionRow({ item: bilingual("一次解决率", "FCR"), source: standardsArticle }),
    metricRow({ item: bilingual("有效服务占比", "Effective service share"), source: standardsArticle }, proportional(basics)),
    metricRow(
      { item: bilingual("CSAT", "CSAT"), source: standardsArticle },
      {
        group: quality,
        scale: "line 1→0, 5→100",
        why: bilingual(
          "1–5 分评价，5 分为非常满意；按直线换算为假设。",
          "Marks from 1 to 5, 5 is very satisfied; the straight line is assumed.",
        ),
      },
    ),
    ...serviceRedLines,
    ...totalRows,
  ],
};
