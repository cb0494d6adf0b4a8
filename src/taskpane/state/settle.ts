import type { Remote, Remotes, RemoteName, Requests, PaneState } from "./paneState";
import { choiceOf, choicesOf, chosenTemplate, hasErrors, outputWaitsFor, readyReading, sourceOf, viewedOf } from "./select";

/**
 * Asks what now has to be asked: each question follows from the choices and from the answers above it,
 * so a changed cell, another source or another language flows down to the preview by itself.
 */
export function settle(state: PaneState): PaneState {
  if (state.job?.status === "running") return state;
  let settled = ask(state, "workbook", state.revision > 0 ? { revision: state.revision, language: state.language } : undefined, true);
  settled = ask(settled, "reading", readingRequest(settled), settled.remotes.reading.request?.source.id === sourceOf(settled)?.id);
  const sameSource = settled.remotes.blanks.request?.source.id === sourceOf(settled)?.id;
  settled = ask(settled, "blanks", blankRequest(settled), sameSource);
  settled = ask(settled, "score", scoreRequest(settled), settled.remotes.score.request?.choice.id === choiceOf(settled)?.id);
  settled = ask(settled, "preview", previewRequest(settled), true);
  settled = ask(settled, "findings", findingsRequest(settled), settled.remotes.findings.request?.choice.id === viewedOf(settled)?.id);
  return ask(settled, "help", state.browser ? {} : settled.remotes.help.request, true);
}

function readingRequest(state: PaneState): Requests["reading"] | undefined {
  const source = sourceOf(state);
  if (!source) return undefined;
  const { mapping, period, language } = state;
  const previous = state.remotes.reading.request;
  const choices = choicesOf(state);
  const same = previous !== undefined && sameItems(previous.choices, choices);
  return { source, mapping, period, language, template: chosenTemplate(state), choices: same ? previous.choices : choices };
}

function blankRequest(state: PaneState): Requests["blanks"] | undefined {
  const { request, value, loading } = state.remotes.reading;
  if (!state.blanksAsked && state.blankDelivery !== "zero") return undefined;
  if (loading && state.remotes.blanks.request?.source.id === request?.source.id) return state.remotes.blanks.request;
  return request && value && value.columns.length > 0 ? { source: request.source, matches: value.matches } : undefined;
}

function scoreRequest(state: PaneState): Requests["score"] | undefined {
  // A first score waits for the workbook as it is now.
  if (!state.remotes.score.request && state.remotes.workbook.loading) return undefined;
  const choice = choiceOf(state);
  const table = readyReading(state)?.table;
  const { templateId, versionIssues = [] } = state.remotes.reading.value ?? {};
  if (!choice?.template || hasErrors(choice.issues) || hasErrors(versionIssues) || !table) return undefined;
  return templateId === choice.id ? { choice, table } : undefined;
}

function previewRequest(state: PaneState): Requests["preview"] | undefined {
  const run = state.remotes.score.value?.run;
  const seen = state.view === "score" || state.view === "scorecards";
  if (!run || outputWaitsFor(state) || state.pieces.length === 0) return undefined;
  return seen ? { run, pieces: state.pieces, mode: state.mode, language: state.language } : state.remotes.preview.request;
}

/** Other months are read once somebody looks at the rules. */
function findingsRequest(state: PaneState): Requests["findings"] | undefined {
  const choice = viewedOf(state);
  const { workbook, reading, score, findings } = state.remotes;
  if (!choice || !workbook.value) return undefined;
  const { ruleBook: book, sources } = workbook.value;
  const seen = state.view === "rules" || findings.request?.sources !== undefined;
  return {
    choice,
    book,
    reading: reading.value?.templateId === choice.id ? reading.value : undefined,
    run: score.request?.choice.id === choice.id ? score.value?.run : undefined,
    sources: seen ? sources : undefined,
  };
}

/** Puts a question unless it is the one already put; `keep` shows the old answer meanwhile. */
function ask<K extends RemoteName>(state: PaneState, name: K, request: Requests[K] | undefined, keep: boolean): PaneState {
  const remote: Remote<Requests[K], Remotes[K]["value"]> = state.remotes[name];
  if (sameFields(remote.request, request)) return state;
  const next = { request, loading: request !== undefined, value: request && keep ? remote.value : undefined };
  return { ...state, remotes: { ...state.remotes, [name]: next } };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function sameFields(a: object | undefined, b: object | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
