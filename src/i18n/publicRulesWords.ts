import { publicRules as en } from "./en/publicRules";
import type { Language, Translated } from "./language";
import { publicRules as zh } from "./zh-CN/publicRules";

export type PublicRulesWords = Translated<typeof en>;

/** The words of the sheet that is handed out to staff, in a language. */
export function publicRulesWords(language: Language): PublicRulesWords {
  return language === "zh-CN" ? zh : en;
}
