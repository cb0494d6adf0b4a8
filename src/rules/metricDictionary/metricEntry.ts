import type { Bilingual } from "../../i18n/language";

/** What its value is stated in; a rate is a percentage, a ratio in cells; `several` = a rate or points, as the definition says. */
export type MetricUnit = "rate" | "seconds" | "hours" | "yuan" | "count" | "points" | "several";

/** Which way is better; `given` = depends on the shop or says nothing by itself. */
export type MetricDirection = "higher" | "lower" | "twoSided" | "given";

/** Layers of an appraisal: 基础, 质量, 价值, 成长. */
export type MetricLayer = "basics" | "quality" | "value" | "growth";

/** What a metric pushes people to; one aspect alone wants a counterweight. */
export type MetricAspect = "speed" | "volume" | "quality" | "satisfaction" | "sales";

/** What a metric means and how it is calculated, as one source has it. */
export interface MetricDefinition {
  readonly meaning: Bilingual;
  /** In words. */
  readonly formula: Bilingual;
  readonly source: Bilingual;
}

/** A number that a source gives for it: an example to start from, never a constant. */
export interface MetricThreshold {
  /** Scale notation in which the source's number is an edge; what it is worth is left to the template (100 = reached). */
  readonly scale: string;
  readonly meaning: Bilingual;
  readonly source: Bilingual;
}

/** Least and most share of the total that a source calls usual. */
export interface UsualWeight {
  readonly least: number;
  readonly most: number;
  readonly source: Bilingual;
}

/** A metric as the product knows it. */
export interface MetricEntry {
  readonly id: string;
  readonly name: Bilingual;
  /** More than one where sources disagree: say in the rule book which one is meant. */
  readonly definitions: readonly [MetricDefinition, ...MetricDefinition[]];
  readonly unit: MetricUnit;
  readonly direction: MetricDirection;
  readonly layer: MetricLayer;
  readonly nature: "quantitative" | "qualitative";
  readonly aspect?: MetricAspect;
  readonly usualWeight?: UsualWeight;
  readonly thresholds?: readonly MetricThreshold[];
  /** What platforms, shops and templates call it, as header keys (half-width, lower case, no spaces), the most exact first. */
  readonly headers: readonly string[];
  /** Id of the metric whose columns it is read from, where exports don't tell the two apart. */
  readonly readAs?: string;
}
