import { bilingual, type Bilingual } from "../../i18n/language";
import type { BuiltInRow } from "./builtInTemplate";

/** What a template says of a metric itself; the rest is shared. */
export interface Own extends Pick<BuiltInRow, "item" | "weight" | "level"> {
  /** The source of the weight, or of the metric where it gives no weight. */
  readonly source: Bilingual;
}

/** How a metric is scored: a scale that no source gives in full, or none where nothing sensible is known. */
export interface Scored extends Pick<BuiltInRow, "group"> {
  readonly scale: string;
  /** Why this scale, or why there is none. */
  readonly why: Bilingual;
}

/** A metric whose scale is our assumption; without a weight or a scale the template can't score until somebody gives it. */
export function metricRow({ source, ...own }: Own, { why, ...scored }: Scored): BuiltInRow {
  const origin = originOf(own.weight, source);
  return {
    kind: "metric",
    ...own,
    ...scored,
    missing: "reweight",
    ...(scored.scale !== "" && { assumed: true }),
    note: bilingual(`${origin["zh-CN"]}。${why["zh-CN"]}`, `${origin.en}. ${why.en}`),
  };
}

/** Where a weight is from, or that there is none yet. */
export function originOf(weight: number | undefined, source: Bilingual): Bilingual {
  return weight === undefined
    ? bilingual(`指标取自${source["zh-CN"]}，没有给出权重，请填写`, `Metric from ${source.en}, which gives no weight: put one in`)
    : bilingual(`权重取自${source["zh-CN"]}`, `Weight from ${source.en}`);
}
