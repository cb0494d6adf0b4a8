import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import type { Rule } from "./ruleBook";
import { ruleWords } from "./vocabulary";

/**
 * The rules with the assumptions of the given rows confirmed: no longer assumed, and who confirmed when (`yyyy-mm-dd`) added to the note.
 * Rows that assume nothing stay as they are.
 */
export function confirmAssumptions(
  rules: readonly Rule[],
  rows: readonly number[],
  who: string,
  when: string,
  language: Language,
): readonly Rule[] {
  const chosen = new Set(rows);
  const remark = fill(ruleWords[language].confirmed, { who, when });
  return rules.map((rule, index) => {
    if (!rule.assumed || !chosen.has(index)) return rule;
    return { ...rule, assumed: false, note: [rule.note, remark].filter(Boolean).join(language === "en" ? " " : "") };
  });
}
