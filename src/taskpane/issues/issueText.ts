import { issues as en } from "../../i18n/en/issues";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { issues as zhCN } from "../../i18n/zh-CN/issues";
import type { Issue } from "../../rules/issue";

/** What is wrong and how to fix it, in the reader's language. */
export function issueText(issue: Issue, language: Language): { readonly text: string; readonly fix: string } {
  const entry = (language === "en" ? en : zhCN)[issue.code];
  return { text: fill(entry.text, issue.params), fix: fill(entry.fix, issue.params) };
}
