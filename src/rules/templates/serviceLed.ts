import { bilingual } from "../../i18n/language";
import { taobaoArticle } from "../sources";
import type { BuiltInTemplate } from "./builtInTemplate";
import { satisfactionRow, unscaled } from "./commonMetrics";
import { quality } from "./groups";
import { metricRow } from "./metricRow";
import { serviceRedLines } from "./redLines";
import { totalRows } from "./totalRows";

/** 重服务: satisfaction 30 and the DSR rating among others; 70 unallocated. */
export const serviceLed: BuiltInTemplate = {
  id: "serviceLed",
  name: bilingual("重服务", "Service-led"),
  about: bilingual(
    "重服务的店铺：满意度 30%，并增加 DSR 评分等指标；其余 70% 来源没有写明。",
    "For shops led by service: satisfaction 30%, and the DSR rating among others; the source doesn't say how the other 70% are spread.",
  ),
  rows: [
    satisfactionRow({ item: bilingual("满意度", "Satisfaction"), weight: 0.3, source: taobaoArticle }),
    metricRow(
      { item: bilingual("DSR评分", "DSR rating"), source: taobaoArticle },
      {
        ...unscaled(quality),
        why: bilingual(
          "这是团队的分数：同一团队每人填同一个数；没有公开的档位，请按本店数据填写。",
          "It is the team's: the same for everybody of a team. No bands are published: put in your own.",
        ),
      },
    ),
    ...serviceRedLines,
    ...totalRows,
  ],
};
