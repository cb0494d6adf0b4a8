import type { SelectedRow, WriteOutcome } from "../../actions/paneActions";
import type { MetricTable } from "../../engine/metricTable";
import type { PaneEvent } from "./paneEvent";
import type { JobKind, PaneState, Remotes } from "./paneState";
import { readyReading } from "./select";
import { settle } from "./settle";

/** The pane's next state. Pure: work is asked for by the requests in the state and told by events. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const next = apply(state, event);
  return next === state ? state : settle(next);
}

function apply(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "opened":
    case "workbookChanged":
      return state.job?.status === "running" ? state : { ...state, revision: state.revision + 1 };
    case "started":
      return { ...state, started: true, view: "data" };
    case "viewChosen":
      return { ...state, view: event.view, job: state.job?.status === "running" ? state.job : undefined };
    case "languageChosen":
      return { ...state, language: event.language };
    case "themeChosen":
      return { ...state, theme: event.theme };
    case "sourceChosen":
      return { ...state, sourceId: event.id, sheet: undefined, period: undefined, mapping: {}, open: [] };
    case "templateChosen":
      return { ...state, template: { name: event.name, version: event.version }, unconfirmed: [], open: [] };
    case "periodChosen":
      return { ...state, period: event.period };
    case "columnChosen":
      return { ...state, mapping: { ...state.mapping, [event.target]: event.column } };
    case "confirmationToggled":
      return { ...state, unconfirmed: toggled(state.unconfirmed, event.row) };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "searchTyped":
      return { ...state, search: event.search };
    case "personToggled":
      return { ...state, open: toggled(state.open, event.person) };
    case "personAsked":
      return showPerson(state, personIn(state.remotes.score.value?.run?.table, event.selection));
    case "pieceToggled":
      return {
        ...state,
        pieces: toggled(state.pieces, event.piece).sort((a, b) => Number(a === "scorecards") - Number(b === "scorecards")),
      };
    case "modeChosen":
      return { ...state, mode: event.mode };
    case "answered":
      return answered(state, event);
    case "unanswered": {
      const remote = state.remotes[event.remote];
      if (remote.request !== event.request) return state;
      return withRemote(state, event.remote, { ...remote, loading: false, failure: event.message });
    }
    case "jobStarted":
      return { ...state, job: { kind: event.kind, status: "running", cancelling: false }, told: undefined };
    case "jobProgressed":
      return state.job?.status === "running" ? { ...state, job: { ...state.job, progress: event.progress } } : state;
    case "jobCancelling":
      return state.job?.status === "running" ? { ...state, job: { ...state.job, cancelling: true } } : state;
    case "jobEnded":
      return jobEnded(state, event.kind, event.outcome);
    case "jobCancelled":
      return over(state, { job: { kind: event.kind, status: "cancelled" }, told: { what: "cancelled" } });
    case "jobFailed":
      return over(state, { job: { kind: event.kind, status: "failed", message: event.message }, told: { what: "failed" } });
    case "jobDismissed":
      return { ...state, job: undefined };
    case "selectFailed":
      return { ...state, trouble: event.message };
    case "troubleDismissed":
      return { ...state, trouble: undefined };
  }
}

function answered(state: PaneState, event: Extract<PaneEvent, { type: "answered" }>): PaneState {
  if (state.remotes[event.remote].request !== event.request) return state;
  // Sheets of the same name may hold other cells by now: as new objects they are read anew.
  const value =
    event.remote === "workbook" ? { ...event.value, sources: event.value.sources.map((source) => ({ ...source })) } : event.value;
  const next = withRemote(state, event.remote, { request: event.request, loading: false, value });
  // Scoring anew after a changed cell is no news; it would talk over what was just said.
  if (event.remote !== "score" || !event.value.run || state.remotes.score.value) return next;
  return { ...next, told: { what: "scored", count: event.value.run.table.people.length - event.value.run.unscored.size } };
}

function jobEnded(state: PaneState, kind: JobKind, outcome: WriteOutcome): PaneState {
  if (!outcome.ok) return over(state, { job: { kind, status: "refused", issues: outcome.issues }, told: { what: "refused" } });
  switch (kind) {
    case "sample":
      return over(state, {
        job: undefined,
        started: true,
        view: "rules",
        sourceId: undefined,
        sheet: outcome.sheets[0]?.name,
        period: undefined,
        mapping: {},
        told: { what: "sample" },
      });
    case "rules":
      return over(state, {
        job: undefined,
        started: true,
        unconfirmed: [],
        view: readyReading(state) ? "score" : "data",
        told: { what: "rules" },
      });
    case "output":
      return over(state, {
        job: { kind, status: "done", outcome },
        view: "scorecards",
        told: { what: "output", count: outcome.sheets.length },
      });
    case "undo":
      return over(state, { job: undefined, told: { what: "undone" } });
  }
}

/** A write is over: whatever it did, the workbook is looked at afresh. */
function over(state: PaneState, change: Partial<PaneState>): PaneState {
  return { ...state, ...change, revision: state.revision + 1 };
}

function withRemote<K extends keyof Remotes>(state: PaneState, name: K, remote: object): PaneState {
  return { ...state, remotes: { ...state.remotes, [name]: remote } };
}

function showPerson(state: PaneState, person: number | undefined): PaneState {
  const name = person === undefined ? undefined : state.remotes.score.value?.run?.table.people[person]?.name;
  return person === undefined || name === undefined ? state : { ...state, view: "score", filter: "all", search: name, open: [person] };
}

/** The person a selected row is about: the row's own where the data stands, else the one whose name is in it. */
function personIn(table: MetricTable | undefined, { sheet, row, cells }: SelectedRow): number | undefined {
  const found = table?.people.findIndex((person) => (table.sheet === sheet ? person.row === row : cells.includes(person.name))) ?? -1;
  return found < 0 ? undefined : found;
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
