import { edgesOf, isRatio } from "../engine/banding";
import { roundHalfUp } from "../engine/decimal";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import type { Scale } from "../rules/scale";
import { numberFormats } from "./style";

/** What an actual is shown as. */
export type ActualKind = "percent" | "seconds" | "yuan" | "points" | "number";

/** The kind of actuals a scale bands. */
export function actualKind(scale: Scale): ActualKind {
  if (scale.type === "score") return "points";
  if (scale.unit === "seconds" || scale.unit === "minutes" || scale.unit === "hours") return "seconds";
  if (scale.unit === "yuan" || scale.unit === "tenThousandYuan") return "yuan";
  return isRatio(scale.unit, edgesOf(scale)) ? "percent" : "number";
}

/** Number format of a column of actuals: the decimals that actuals are banded with, so that what is shown is what counts. */
export function actualNumberFormat(kind: ActualKind): string {
  return {
    percent: numberFormats.percent2,
    seconds: numberFormats.score,
    yuan: numberFormats.money,
    points: numberFormats.score,
    number: "General",
  }[kind];
}

/** The unit that stands in a header, empty where the cells say it themselves. */
export function headerUnit(kind: ActualKind, language: Language): string {
  const { units } = sheetWords(language);
  return kind === "seconds" ? units.seconds : kind === "yuan" ? units.yuan : "";
}

function grouped(value: number): string {
  const [whole = "", rest] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${rest}`;
}

/** At most two decimals, none that say nothing. */
export function plainDecimals(value: number): string {
  return String(roundHalfUp(value, 2));
}

/** An actual in a sentence: `69.20%`, `40 秒`, `1,234.50 元`. */
export function formatActual(value: number, scale: Scale, language: Language): string {
  const kind = actualKind(scale);
  if (kind === "percent") return `${roundHalfUp(value * 100, 2).toFixed(2)}%`;
  if (kind === "yuan") return `${grouped(roundHalfUp(value, 2))} ${sheetWords(language).units.yuan}`;
  if (kind === "seconds") return `${plainDecimals(value)} ${sheetWords(language).units.seconds}`;
  return plainDecimals(value);
}

/** A distance between two actuals: percents differ by percentage points. */
export function formatGap(gap: number, scale: Scale, language: Language): string {
  if (actualKind(scale) !== "percent") return formatActual(gap, scale, language);
  return fill(sheetWords(language).sentence.percentagePoints, { value: roundHalfUp(gap * 100, 2).toFixed(2) });
}
