import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { publicRulesWords } from "../../i18n/publicRulesWords";
import { printOf } from "./sheetContent";

/** Name of the sheet unless the user has one of that name; at most 31 characters, none that Excel refuses. */
export function publicRulesSheet(template: string, version: number, language: Language): string {
  const { sheet } = publicRulesWords(language);
  const named = (name: string): string => fill(sheet, { template: name, version });
  const clean = template.replace(/[:\\/?*[\]']/g, " ").trim();
  const most = 31 - named("").length;
  return named([...clean].slice(0, Math.max(1, most)).join("").trim());
}

/** Workbook name that marks the sheet of a version in a language as ours. */
export function publicRulesMark(template: string, version: number, language: Language): string {
  return `KpiPublic_${printOf(template)}_${version}_${language.slice(0, 2)}`;
}
