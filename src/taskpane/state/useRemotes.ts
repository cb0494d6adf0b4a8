import { type Dispatch, useEffect } from "react";
import type { PaneActions } from "../../actions/paneActions";
import type { PaneEvent } from "./paneEvent";
import type { Answers, PaneState, RemoteName, Requests } from "./paneState";

/** Carries out what the state asks of the workbook, once per question, and tells the answers. */
export function useRemotes(state: PaneState, dispatch: Dispatch<PaneEvent>, actions: PaneActions): void {
  const { workbook, reading, blanks, score, preview, findings, help } = state.remotes;
  useEffect(() => answer("workbook", workbook.request, actions, dispatch), [workbook.request, actions, dispatch]);
  useEffect(() => answer("reading", reading.request, actions, dispatch), [reading.request, actions, dispatch]);
  useEffect(() => answer("blanks", blanks.request, actions, dispatch), [blanks.request, actions, dispatch]);
  useEffect(() => answer("score", score.request, actions, dispatch), [score.request, actions, dispatch]);
  useEffect(() => answer("preview", preview.request, actions, dispatch), [preview.request, actions, dispatch]);
  useEffect(() => answer("findings", findings.request, actions, dispatch), [findings.request, actions, dispatch]);
  useEffect(() => answer("help", help.request, actions, dispatch), [help.request, actions, dispatch]);
  useEffect(() => {
    dispatch({ type: "opened" });
    return actions.onWorkbookChanged(() => dispatch({ type: "workbookChanged" }));
  }, [actions, dispatch]);
}

type Finders = { [K in RemoteName]: (actions: PaneActions, request: Requests[K]) => Promise<Answers[K]> };

const finders: Finders = {
  async workbook(actions, { language }) {
    const [sources, ruleBook, lastWrite] = await Promise.all([actions.listSources(), actions.readRuleBook(language), actions.lastWrite()]);
    return { sources, ruleBook, lastWrite };
  },
  reading: (actions, request) => actions.readData(request),
  blanks: (actions, request) => actions.findBlanks(request),
  score: (actions, request) => actions.score(request),
  preview: (actions, request) => actions.previewOutput(request),
  findings: (actions, request) => actions.findings(request),
  help: (actions) => actions.functionHelp(),
};

function answer<K extends RemoteName>(
  remote: K,
  request: Requests[K] | undefined,
  actions: PaneActions,
  dispatch: Dispatch<PaneEvent>,
): void {
  if (!request) return;
  finders[remote](actions, request).then(
    (value) => dispatch({ type: "answered", remote, request, value } as PaneEvent),
    (error: unknown) => dispatch({ type: "unanswered", remote, request, message: messageOf(error) } as PaneEvent),
  );
}

/** What a thrown thing says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
