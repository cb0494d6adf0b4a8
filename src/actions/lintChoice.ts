import type { Issue } from "../rules/issue";
import { type LintedData, lintTemplate } from "../sheets/lintTemplate";
import type { RuleFixRequest, TemplateChoice } from "./paneActions";

/** A finding as it is shown; with `request`, it can be mended at once. */
export interface ChoiceFinding extends Issue {
  readonly request?: RuleFixRequest;
}

/** What the linter finds in a version, by the other versions of its template and, where it is read for this one, the data. */
export function lintChoice(choice: TemplateChoice, choices: readonly TemplateChoice[], data?: LintedData): readonly ChoiceFinding[] {
  const { name, origin } = choice;
  const own = choice.places ? choices.filter((each) => each.origin === origin && each.name === name && each.places) : [choice];
  const rules = own.flatMap((each) => each.rules);
  const places = choice.places && { ...choice.places, rows: own.flatMap((each) => each.places?.rows ?? []) };
  return lintTemplate(rules, choice, places, data).map(({ fix, ...finding }) => ({
    ...finding,
    ...(fix && places && { request: { fix, rules, places } }),
  }));
}
