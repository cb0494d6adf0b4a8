import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { textConstant } from "./formulaText";
import type { ActualKind } from "./formatActual";

/** A sentence of the catalogue as a formula: what stands between `{{}}` becomes the given expressions. No leading `=`. */
export function sentenceFormula(sentence: string, expressions: Readonly<Record<string, string>>): string {
  const parts = sentence.split(/(\{\{\w+\}\})/).filter((part) => part !== "");
  return parts.map((part) => expressions[/^\{\{(\w+)\}\}$/.exec(part)?.[1] ?? ""] ?? textConstant(part)).join("&");
}

/** An actual in a sentence, as `formatActual` writes it: `69.20%`, `40 秒`, `1,234.50 元`. */
export function actualFormula(cell: string, kind: ActualKind, language: Language): string {
  const { units } = sheetWords(language);
  if (kind === "percent") return `TEXT(${cell},"0.00%")`;
  if (kind === "seconds") return `ROUND(${cell},2)&${textConstant(` ${units.seconds}`)}`;
  if (kind === "yuan") return `TEXT(${cell},"#,##0.00")&${textConstant(` ${units.yuan}`)}`;
  return `ROUND(${cell},2)`;
}

/** A distance between two actuals: percents differ by percentage points. */
export function gapFormula(gap: string, kind: ActualKind, language: Language): string {
  if (kind === "percent") return sentenceFormula(sheetWords(language).sentence.percentagePoints, { value: `TEXT(100*(${gap}),"0.00")` });
  return beforeWord(actualFormula(`(${gap})`, kind, language), kind, language);
}

/** Chinese sets a space between a figure or a Latin sign and the next word, none after 秒 or 元. */
export function beforeWord(text: string, kind: ActualKind, language: Language): string {
  return language === "zh-CN" && kind !== "seconds" && kind !== "yuan" ? `${text}&" "` : text;
}
