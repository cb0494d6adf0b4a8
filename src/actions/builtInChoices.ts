import type { Language } from "../i18n/language";
import { builtInTemplates } from "../rules/builtInTemplates";
import { compileVersion } from "../rules/compile";
import { versionsOf } from "../rules/templateNames";
import { builtInRules, type BuiltInTemplate } from "../rules/templates/builtInTemplate";
import type { TemplateChoice } from "./paneActions";

const compiled = new Map<string, readonly TemplateChoice[]>();

/** The templates that ship with the product, valid from the year's first day; compiled once, for the rule book is read after every change. */
export function builtInChoices(language: Language, year = new Date().getFullYear()): readonly TemplateChoice[] {
  const key = `${language} ${year}`;
  const known = compiled.get(key);
  if (known) return known;
  const choices = builtInTemplates.map((template) => choiceOf(template, language, `${year}-01-01`));
  compiled.set(key, choices);
  return choices;
}

function choiceOf(builtIn: BuiltInTemplate, language: Language, from: string): TemplateChoice {
  const rules = builtInRules(builtIn, language, from);
  const name = builtIn.name[language];
  const [version] = versionsOf(rules, name);
  const { template, issues } = version ? compileVersion(rules, name, version) : { issues: [] };
  return {
    id: `builtIn:${builtIn.id}`,
    name,
    version: 1,
    origin: "builtIn",
    about: builtIn.about[language],
    rules,
    issues,
    ...(template && { template }),
  };
}
