import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import type { Scale } from "../rules/scale";
import { actualDecimals, actualKind } from "./formatActual";
import { textConstant } from "./formulaText";

/** A sentence of the catalogue as a formula: what stands between `{{}}` becomes the given expressions. No leading `=`. */
export function sentenceFormula(sentence: string, expressions: Readonly<Record<string, string>>): string {
  const parts = sentence.split(/(\{\{\w+\}\})/).filter((part) => part !== "");
  return parts.map((part) => expressions[/^\{\{(\w+)\}\}$/.exec(part)?.[1] ?? ""] ?? textConstant(part)).join("&");
}

const zeros = (decimals: number): string => `0.${"0".repeat(decimals)}`;

/** An actual in a sentence, as `formatActual` writes it: `69.20%`, `40 秒`, `1,234.50 元`. */
export function actualFormula(cell: string, scale: Scale, language: Language): string {
  const { units } = sheetWords(language);
  const decimals = actualDecimals(scale);
  const kind = actualKind(scale);
  if (kind === "percent") return `TEXT(${cell},"${zeros(decimals - 2)}%")`;
  if (kind === "yuan") return `TEXT(${cell},"#,##${zeros(decimals)}")&${textConstant(` ${units.yuan}`)}`;
  return kind === "seconds" ? `ROUND(${cell},${decimals})&${textConstant(` ${units.seconds}`)}` : `ROUND(${cell},${decimals})`;
}

/** A distance between two actuals: percents differ by percentage points. */
export function gapFormula(gap: string, scale: Scale, language: Language): string {
  if (actualKind(scale) !== "percent") return beforeWord(actualFormula(`(${gap})`, scale, language), scale, language);
  const value = `TEXT(100*(${gap}),"${zeros(actualDecimals(scale) - 2)}")`;
  return sentenceFormula(sheetWords(language).sentence.percentagePoints, { value });
}

/** Chinese sets a space between a figure or a Latin sign and the next word, none after 秒 or 元. */
export function beforeWord(text: string, scale: Scale, language: Language): string {
  const kind = actualKind(scale);
  return language === "zh-CN" && kind !== "seconds" && kind !== "yuan" ? `${text}&" "` : text;
}
