import { bilingual } from "../../i18n/language";
import { taobaoArticle } from "../sources";
import { plusPoints } from "./adjustments";
import type { BuiltInTemplate } from "./builtInTemplate";
import { proportional, unscaled } from "./commonMetrics";
import { quality } from "./groups";
import { metricRow } from "./metricRow";
import { serviceRedLines } from "./redLines";
import { totalRows } from "./totalRows";

/** 售后: returns 25, bad reviews solved 20, good reviews and changed reviews among others; 55 unallocated. */
export const afterSales: BuiltInTemplate = {
  id: "afterSales",
  name: bilingual("售后", "After-sales"),
  about: bilingual(
    "售后客服：退货率控制 25%、差评解决率 20%，另有好评率、改评数等；其余 55% 来源没有写明。",
    "For after-sales agents: returns 25%, bad reviews solved 20%, also good and changed reviews; the source doesn't say how the other 55% are spread.",
  ),
  rows: [
    metricRow(
      { item: bilingual("退货率", "Return rate"), weight: 0.25, source: taobaoArticle },
      {
        ...unscaled(quality),
        why: bilingual(
          "因商品质量退的不归责于客服，先剔除。没有公开的档位，各店差别很大，请按本店数据填写。",
          "Returns for the goods' quality aren't the agent's: leave them out first. No bands are published and shops differ widely: put in your own.",
        ),
      },
    ),
    metricRow({ item: bilingual("差评解决率", "Bad reviews solved"), weight: 0.2, source: taobaoArticle }, proportional(quality)),
    metricRow({ item: bilingual("好评率", "Positive review rate"), source: taobaoArticle }, proportional(quality)),
    metricRow({ item: bilingual("改评数", "Reviews changed"), source: taobaoArticle }, unscaled(quality)),
    ...plusPoints,
    ...serviceRedLines,
    ...totalRows,
  ],
};
