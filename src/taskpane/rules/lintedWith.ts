import type { TemplateChoice } from "../../actions/paneActions";
import type { LintedData } from "../../sheets/lintTemplate";
import type { PaneState } from "../state/paneState";

/** The data that the linter may look at besides a version: what is read and scored for this one. */
export function lintedWith(state: PaneState, choice: TemplateChoice): LintedData | undefined {
  const { reading, score } = state.remotes;
  const read = reading.value?.templateId === choice.id ? reading.value : undefined;
  const run = score.request?.choice.id === choice.id ? score.value?.run : undefined;
  return read && { matches: read.matches, columns: read.columns, ...(run && { run }) };
}
