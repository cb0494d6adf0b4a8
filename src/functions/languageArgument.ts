import { languageOf, type Language } from "../i18n/language";
import { displayLanguage, invalid } from "./failure";

/** `zh` or `en`, with or without a region; the language of Excel where it is left out. Throws `#VALUE!` on other words. */
export function readLanguage(lang: string | null | undefined): Language {
  if (lang == null || lang.trim() === "") return displayLanguage();
  if (!/^(zh|en)([-_]\w+)?$/i.test(lang.trim())) throw invalid("unknownWord", { found: lang, allowed: "zh, en" });
  return languageOf(lang.trim());
}
