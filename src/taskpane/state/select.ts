import type { DataReading, Source, TemplateChoice } from "../../actions/paneActions";
import type { ChoiceFinding } from "../../actions/lintChoice";
import type { Issue } from "../../rules/issue";
import type { PaneState } from "./paneState";

/** The source that was chosen, or the one that looks most like a period's metrics. */
export function sourceOf(state: PaneState): Source | undefined {
  const sources = state.remotes.workbook.value?.sources ?? [];
  const chosen = sources.find((source) => source.id === state.sourceId) ?? sources.find((source) => source.sheet === state.sheet);
  if (chosen) return chosen;
  return sources
    .filter((source) => source.rows > 0)
    .reduce<Source | undefined>((best, next) => (best && best.likelihood >= next.likelihood ? best : next), undefined);
}

/** Names of the templates to choose from. */
export function templateNamesOf(state: PaneState): readonly string[] {
  return [...new Set(choicesOf(state).map(({ name }) => name))];
}

/** Templates to choose from: a built-in one that stands in the rule book, in whatever version, is offered once. */
export function choicesOf(state: PaneState): readonly TemplateChoice[] {
  const all = state.remotes.workbook.value?.ruleBook.choices ?? [];
  const written = new Set(all.filter((choice) => choice.origin === "workbook").map(({ name }) => name));
  return all.filter((choice) => choice.origin === "workbook" || !written.has(choice.name));
}

/** All versions in the rule book of a template, newest first. */
export function versionsOfChoice(state: PaneState, { name }: TemplateChoice): readonly TemplateChoice[] {
  const versions = choicesOf(state).filter((choice) => choice.origin === "workbook" && choice.name === name);
  return versions.toSorted((a, b) => b.version - a.version);
}

/** `售前 3`: what identifies a template's version, wherever it stands. */
export function templateKey(choice: { readonly name: string; readonly version: number }): string {
  return `${choice.name} ${choice.version}`;
}

/** The template the user chose, in the version that is looked at or else the newest; undefined = leave it to the data. */
export function chosenTemplate(state: PaneState): TemplateChoice | undefined {
  const { template } = state;
  const versions = template ? choicesOf(state).filter(({ name }) => name === template.name) : [];
  return versions.find(({ version }) => version === template?.version) ?? versions[0];
}

/** The template that people are scored by: chosen, or fitting the data, or the first; always in the version that the period goes by. */
export function choiceOf(state: PaneState): TemplateChoice | undefined {
  const choices = choicesOf(state);
  const chosen = chosenTemplate(state);
  const valid = choices.find((choice) => choice.id === state.remotes.reading.value?.templateId);
  return chosen && chosen.name !== valid?.name ? chosen : (valid ?? choices[0]);
}

/** The version that the rules view shows: the one the user looks at, else the one people are scored by. */
export function viewedOf(state: PaneState): TemplateChoice | undefined {
  return state.template?.version === undefined ? choiceOf(state) : chosenTemplate(state);
}

/** Can its rows be changed? A draft in the rule book; what is published stays, what is built in stands nowhere yet. */
export function isEditable({ origin, rules }: TemplateChoice): boolean {
  return origin === "workbook" && rules.some(({ status }) => status === "draft");
}

/** Positions of the rows that wait for a confirmation. */
export function assumedRows(choice: TemplateChoice): readonly number[] {
  return choice.rules.flatMap((rule, row) => (rule.assumed ? [row] : []));
}

/** Those of them that the user is about to confirm. */
export function confirmedRows(state: PaneState, choice: TemplateChoice): readonly number[] {
  return assumedRows(choice).filter((row) => !state.unconfirmed.includes(row));
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}

/** The reading, if people can be scored from it. */
export function readyReading(state: PaneState): (DataReading & { readonly table: NonNullable<DataReading["table"]> }) | undefined {
  const reading = state.remotes.reading.value;
  return reading?.table && reading.period !== "" && !hasErrors(reading.issues) ? { ...reading, table: reading.table } : undefined;
}

/** Which version the period goes by, where that is no plain matter. */
function versionIssues(state: PaneState): readonly Issue[] {
  const { templateId, versionIssues: issues = [] } = state.remotes.reading.value ?? {};
  return templateId === choiceOf(state)?.id ? issues : [];
}

/** Issues of the version that is looked at, of the table it stands in, and of the versions' dates. */
function ruleIssues(state: PaneState, choice = viewedOf(state)): readonly Issue[] {
  return [...(state.remotes.workbook.value?.ruleBook.issues ?? []), ...versionIssues(state), ...(choice?.issues ?? [])];
}

/** Issues of the rules that aren't listed one by one as assumptions. */
export function otherRuleIssues(state: PaneState): readonly Issue[] {
  return ruleIssues(state).filter((issue) => issue.code !== "ruleUnconfirmed");
}

/** What is to be said about the rules at hand, beyond assumptions: by compiling them, and by the linter. */
export function ruleFindings(state: PaneState): readonly ChoiceFinding[] {
  const { request, value } = state.remotes.findings;
  return [...otherRuleIssues(state), ...((request?.choice.id === viewedOf(state)?.id && value) || [])];
}

/** Issues that came up in scoring, beyond those of the rules; and that the rules change within the period, as that touches pay. */
export function scoreIssues(state: PaneState): readonly Issue[] {
  const known = ruleIssues(state, choiceOf(state));
  return [...versionIssues(state), ...(state.remotes.score.value?.issues ?? []).filter((issue) => !known.includes(issue))];
}

/** What keeps people from being scored, or scores from being written; undefined = nothing. */
export type Wait = "data" | "period" | "columns" | "rules" | "weights" | "version" | "unconfirmed" | "unwritten" | "score";

export function scoreWaitsFor(state: PaneState): Wait | undefined {
  if (!choiceOf(state)) return "rules";
  if (!sourceOf(state)) return "data";
  if (!choiceOf(state)?.template || hasErrors(choiceOf(state)?.issues ?? [])) return "weights";
  const { reading, score } = state.remotes;
  if (hasErrors(versionIssues(state))) return "version";
  if (reading.value?.table && reading.value.period === "") return "period";
  if (reading.value && !readyReading(state)) return "columns";
  const { run } = score.value ?? {};
  const nobody = run !== undefined && run.unscored.size === run.table.people.length;
  return nobody && score.request && assumedRows(score.request.choice).length > 0 ? "unconfirmed" : undefined;
}

export function outputWaitsFor(state: PaneState): Wait | undefined {
  const wait = scoreWaitsFor(state);
  if (wait) return wait;
  if (choiceOf(state)?.origin !== "workbook") return "unwritten";
  return state.remotes.score.value && !state.remotes.score.value.run ? "score" : undefined;
}

/** First run: nothing of ours is in the workbook, and nobody has begun. */
export function isFirstRun(state: PaneState): boolean {
  return (
    !state.started &&
    state.remotes.workbook.value !== undefined &&
    state.remotes.workbook.value.ruleBook.book === undefined &&
    !state.remotes.workbook.value.ruleBook.damage
  );
}
