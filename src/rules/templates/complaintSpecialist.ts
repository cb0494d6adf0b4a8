import { bilingual } from "../../i18n/language";
import { incentiveArticle, standardsArticle } from "../sources";
import type { BuiltInTemplate } from "./builtInTemplate";
import { proportional, unscaled } from "./commonMetrics";
import { basics, quality } from "./groups";
import { metricRow } from "./metricRow";
import { serviceRedLines } from "./redLines";
import { totalRows } from "./totalRows";

/** 投诉专员: a position of its own, with weights of its own that no source gives. */
export const complaintSpecialist: BuiltInTemplate = {
  id: "complaintSpecialist",
  name: bilingual("投诉专员", "Complaint specialist"),
  about: bilingual(
    "投诉处理专员：解决时效、流程四步、跟进闭环、二次投诉；来源只说权重应与其他岗位不同，没有给出数字。",
    "For complaint specialists: time to resolve, the four steps, follow-up, complaints that come back; the sources only say that the weights differ from other positions.",
  ),
  rows: [
    metricRow(
      { item: bilingual("投诉解决时效", "Complaint resolution time"), source: standardsArticle },
      {
        group: quality,
        scale: "≤24h→100; ≤72h→60; else→0",
        why: bilingual(
          "公开资料：一般投诉 24 小时，跟进 72 小时闭环；各档得分为假设。",
          "Published figures: ordinary complaints within 24 hours, follow-ups closed within 72; the scores are assumed.",
        ),
      },
    ),
    metricRow({ item: bilingual("流程执行完整率", "Complete complaint flow"), source: standardsArticle }, proportional(basics)),
    metricRow({ item: bilingual("二次跟进完成率", "Follow-up completion"), source: standardsArticle }, proportional(quality)),
    metricRow({ item: bilingual("二次投诉率", "Repeat complaint rate"), source: incentiveArticle }, unscaled(quality)),
    ...serviceRedLines,
    ...totalRows,
  ],
};
