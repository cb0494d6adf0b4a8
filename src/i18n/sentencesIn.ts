import { sentences as en } from "./en/sentences";
import type { Language, Translated } from "./language";
import { sentences as zh } from "./zh-CN/sentences";

/** The sentences that explain a score, in a language. */
export function sentencesIn(language: Language): Translated<typeof en> {
  return language === "zh-CN" ? zh : en;
}
