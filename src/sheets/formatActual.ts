import { bandingDecimals, edgesOf, isRatio } from "../engine/banding";
import { roundHalfUp } from "../engine/decimal";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sentencesIn } from "../i18n/sentencesIn";
import type { Scale } from "../rules/scale";

/** What an actual is shown as. */
export type ActualKind = "percent" | "seconds" | "yuan" | "points" | "number";

/** The kind of actuals a scale bands. */
export function actualKind(scale: Scale): ActualKind {
  if (scale.type === "score") return "points";
  if (scale.unit === "seconds" || scale.unit === "minutes" || scale.unit === "hours") return "seconds";
  if (scale.unit === "yuan" || scale.unit === "tenThousandYuan") return "yuan";
  return isRatio(scale.unit, edgesOf(scale)) ? "percent" : "number";
}

/** Decimals that actuals are banded with, in base units; what is shown is what counts, so 67.125 % is never shown as 67.13 %. */
export function actualDecimals(scale: Scale): number {
  return bandingDecimals(scale.type === "score" ? "none" : scale.unit, edgesOf(scale));
}

const zeros = (decimals: number): string => `0.${"0".repeat(decimals)}`;

/** Number format of a column of actuals; rules that differ by level share it, the finest decides. */
export function actualNumberFormat(scales: readonly Scale[]): string {
  const [scale] = scales;
  if (!scale) return "General";
  const decimals = Math.max(...scales.map(actualDecimals));
  const kind = actualKind(scale);
  if (kind === "percent") return `${zeros(decimals - 2)}%`;
  return kind === "number" ? "General" : `${kind === "yuan" ? "#,##" : ""}${zeros(decimals)}`;
}

/** The unit that stands in a header, empty where the cells say it themselves. */
export function headerUnit(kind: ActualKind, language: Language): string {
  const { units } = sentencesIn(language);
  return kind === "seconds" ? units.seconds : kind === "yuan" ? units.yuan : "";
}

function fixed(value: number, decimals: number): string {
  return roundHalfUp(value, decimals).toFixed(decimals);
}

function grouped(value: number, decimals: number): string {
  const [whole = "", rest] = fixed(value, decimals).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${rest}`;
}

/** At most two decimals, none that say nothing. */
export function plainDecimals(value: number): string {
  return String(roundHalfUp(value, 2));
}

/** An actual in a sentence: `69.20%`, `40 秒`, `1,234.50 元`. */
export function formatActual(value: number, scale: Scale, language: Language): string {
  const kind = actualKind(scale);
  const decimals = actualDecimals(scale);
  const { units } = sentencesIn(language);
  if (kind === "percent") return `${fixed(value * 100, decimals - 2)}%`;
  if (kind === "yuan") return `${grouped(value, decimals)} ${units.yuan}`;
  return kind === "seconds" ? `${roundHalfUp(value, decimals)} ${units.seconds}` : String(roundHalfUp(value, decimals));
}

/** A distance between two actuals: percents differ by percentage points. */
export function formatGap(gap: number, scale: Scale, language: Language): string {
  if (actualKind(scale) !== "percent") return formatActual(gap, scale, language);
  return fill(sentencesIn(language).sentence.percentagePoints, { value: fixed(gap * 100, actualDecimals(scale) - 2) });
}
