import { scaleEditor as en } from "../../../i18n/en/scaleEditor";
import type { Language, Translated } from "../../../i18n/language";
import { scaleEditor as zhCN } from "../../../i18n/zh-CN/scaleEditor";

export type ScaleEditorWords = Translated<typeof en>;

/** The scale editor's own words: they load with it, not with the pane. */
export function scaleEditorWords(language: Language): ScaleEditorWords {
  return language === "en" ? en : zhCN;
}
