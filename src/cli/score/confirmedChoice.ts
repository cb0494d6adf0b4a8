import type { TemplateChoice } from "../../actions/paneActions";
import { compileVersion } from "../../rules/compile";
import { versionsOf } from "../../rules/templateNames";

/** The template as it would be with its assumptions confirmed, where the command says so; nothing is written. */
export function confirmedChoice(choice: TemplateChoice, { confirm }: { readonly confirm: boolean }): TemplateChoice {
  if (!confirm) return choice;
  const rules = choice.rules.map((rule) => ({ ...rule, assumed: false }));
  const [version] = versionsOf(rules, choice.name);
  if (!version) return choice;
  const { template, issues } = compileVersion(rules, choice.name, version);
  return { ...choice, rules, issues, ...(template && { template }) };
}
