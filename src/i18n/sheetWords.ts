import { sheets as en } from "./en/sheets";
import type { Language, Translated } from "./language";
import { sheets as zh } from "./zh-CN/sheets";

export type SheetWords = Translated<typeof en>;

/** The labels and sentences of written sheets in a language. */
export function sheetWords(language: Language): SheetWords {
  return language === "zh-CN" ? zh : en;
}
