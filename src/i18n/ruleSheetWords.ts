import { ruleSheet as en } from "./en/ruleSheet";
import type { Language, Translated } from "./language";
import { ruleSheet as zh } from "./zh-CN/ruleSheet";

/** The words around the rule book's table, in a language. */
export function ruleSheetWords(language: Language): Translated<typeof en> {
  return language === "zh-CN" ? zh : en;
}
