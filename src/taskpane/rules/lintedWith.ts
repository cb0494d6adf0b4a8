import type { TemplateChoice } from "../../actions/paneActions";
import type { Issue } from "../../rules/issue";
import type { LintedData } from "../../sheets/lintTemplate";
import type { PaneState } from "../state/paneState";
import { choicesOf, otherRuleIssues } from "../state/select";

/** What there is to look at besides a version: what compiling says of it, the other versions, and the data where it is read for this one. */
export function lintedWith(
  state: PaneState,
  choice: TemplateChoice,
): { readonly choices: readonly TemplateChoice[]; readonly data?: LintedData; readonly issues: readonly Issue[] } {
  const { reading, score } = state.remotes;
  const read = reading.value?.templateId === choice.id ? reading.value : undefined;
  const run = score.request?.choice.id === choice.id ? score.value?.run : undefined;
  return {
    choices: choicesOf(state),
    issues: otherRuleIssues(state),
    ...(read && { data: { matches: read.matches, columns: read.columns, ...(run && { run }) } }),
  };
}
