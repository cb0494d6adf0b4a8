import { bilingual } from "../../i18n/language";
import { incentiveArticle } from "../sources";
import type { BuiltInTemplate } from "./builtInTemplate";
import { proportional, speedRow } from "./commonMetrics";
import { quality } from "./groups";
import { metricRow } from "./metricRow";
import { byDecision, resolutionAward, reviewLadder } from "./moneyRows";
import { serviceRedLines } from "./redLines";
import { totalRows } from "./totalRows";

const speed = bilingual("响应速度（P90）", "Response speed (P90)");

/** 服饰新: resolution 30, positive reviews 20, speed 20; 30 unallocated. */
export const apparelNew: BuiltInTemplate = {
  id: "apparelNew",
  name: bilingual("服饰新", "Apparel, new"),
  about: bilingual(
    "服饰电商优化后的方案：解决率 30%、用户好评率 20%、响应速度 20%；其余 30% 来源没有写明。",
    "An apparel shop after its reform: resolution 30%, positive reviews 20%, speed 20%; the source doesn't say what the other 30% are.",
  ),
  rows: [
    metricRow(
      { item: bilingual("解决率", "Resolution"), weight: 0.3, source: incentiveArticle },
      {
        group: quality,
        scale: "≥90%→100; ≥85%→90; ≥80%→80; else→60",
        why: bilingual(
          "解决率 ＝ 1 − 二次咨询率 × 0.8；同一文章以 90% 为达标线，各档得分为假设。",
          "Resolution = 1 − repeat rate × 0.8; the article's mark is 90%, the scores are assumed.",
        ),
      },
    ),
    metricRow({ item: bilingual("用户好评率", "Positive review rate"), weight: 0.2, source: incentiveArticle }, proportional(quality)),
    speedRow({ item: speed, weight: 0.2, source: incentiveArticle }),
    resolutionAward,
    reviewLadder,
    ...byDecision,
    ...serviceRedLines,
    ...totalRows,
  ],
};

/** 服饰旧: speed 40 is all that is known; to compare with, not to pay by. */
export const apparelOld: BuiltInTemplate = {
  id: "apparelOld",
  name: bilingual("服饰旧", "Apparel, old"),
  about: bilingual(
    "服饰电商优化前的方案，只用来与新方案对比：响应速度 40%；其余 60% 来源没有写明。",
    "The apparel shop before its reform, only to compare the new one with: speed 40%; the source doesn't say what the other 60% were.",
  ),
  rows: [speedRow({ item: speed, weight: 0.4, source: incentiveArticle }), ...totalRows],
};
