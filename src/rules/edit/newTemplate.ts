import type { Language } from "../../i18n/language";
import { nextVersion } from "../nextVersion";
import type { Rule } from "../ruleBook";
import { totalRows } from "../templates/totalRows";
import { builtInRules } from "../templates/builtInTemplate";
import { bilingual } from "../../i18n/language";
import type { NewRule } from "./addRule";

/** A template of one metric, with the grades and coefficients that most begin with: version 1, a draft, valid from a day on. */
export function emptyTemplate(name: string, from: string, metric: NewRule, language: Language): readonly Rule[] {
  const about = bilingual("", "");
  const rest = builtInRules(
    { id: "", name: bilingual(name, name), about, rows: totalRows.filter(({ kind }) => kind === "grade" || kind === "coefficient") },
    language,
    from,
  );
  return [{ template: name, version: 1, from, status: "draft", weight: 1, ...metric }, ...rest];
}

/** A template under another name, with all that it says: version 1, a draft, valid from a day on. */
export function templateCopy(rules: readonly Rule[], name: string, from: string): readonly Rule[] {
  return nextVersion(rules, 1, from).map((rule) => ({ ...rule, template: name }));
}
