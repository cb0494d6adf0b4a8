import { ruleEditor as en } from "../../../i18n/en/ruleEditor";
import type { Language, Translated } from "../../../i18n/language";
import { ruleEditor as zhCN } from "../../../i18n/zh-CN/ruleEditor";
import { useLanguage } from "../../common/useLanguage";

export type EditorWords = Translated<typeof en>;

function editorWords(language: Language): EditorWords {
  return language === "en" ? en : zhCN;
}

/** The editor's own words: they load with it, not with the pane. */
export function useEditorWords(): EditorWords {
  return editorWords(useLanguage());
}
