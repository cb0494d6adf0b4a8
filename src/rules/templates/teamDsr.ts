import { bilingual } from "../../i18n/language";
import { taobaoArticle } from "../sources";
import type { BuiltInTemplate } from "./builtInTemplate";
import { unscaled } from "./commonMetrics";
import { quality } from "./groups";
import { metricRow } from "./metricRow";
import { totalRows } from "./totalRows";

/** 团队DSR: the change of the shop's rating counts for the team; nothing else is given. */
export const teamDsr: BuiltInTemplate = {
  id: "teamDsr",
  name: bilingual("团队DSR", "Team DSR"),
  about: bilingual(
    "团队绩效：把 DSR 变化计入团队，数据里一行一个团队；来源没有给出权重和其他团队指标。",
    "For teams: the change of the DSR rating counts for the team, one row of data per team; no weight and no other team metric is given.",
  ),
  rows: [metricRow({ item: bilingual("DSR变化", "DSR change"), source: taobaoArticle }, unscaled(quality)), ...totalRows],
};
