import type { SelectedRow, WriteOutcome } from "../../actions/paneActions";
import type { MetricTable } from "../../engine/metricTable";
import { browse } from "./browser";
import { carriedTo, remembering } from "./carriedChoices";
import type { PaneEvent } from "./paneEvent";
import type { JobKind, PaneState, Remotes } from "./paneState";
import { choicesOf, readyReading, viewedOf } from "./select";
import { settle } from "./settle";

/** The pane's next state. Pure: work is asked for by the requests in the state and told by events. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const next = apply(state, event);
  return next === state ? state : showAsked(settle(next));
}

function apply(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "opened":
    case "workbookChanged":
      return state.job?.status === "running" ? state : { ...state, revision: state.revision + 1 };
    case "started":
      return { ...state, started: true, view: "data" };
    case "viewChosen":
      return {
        ...state,
        view: event.view,
        browser: undefined,
        asked: undefined,
        job: state.job?.status === "running" ? state.job : undefined,
      };
    case "languageChosen":
      return { ...state, language: event.language, languageChosen: true };
    case "themeChosen":
      return { ...state, theme: event.theme };
    case "sourceChosen":
      return {
        ...byPeriod(state),
        sourceId: event.id,
        sheet: undefined,
        period: undefined,
        mapping: {},
        blanksAsked: false,
        open: [],
      };
    case "templateChosen": {
      const { name, version } = event;
      return { ...state, template: { name, ...(version !== undefined && { version }) }, unconfirmed: [], open: [] };
    }
    case "editingChosen":
      return { ...state, editing: event.editing, job: state.job?.status === "running" ? state.job : undefined };
    case "periodChosen":
      return { ...byPeriod(state), period: event.period };
    case "columnChosen":
      return remembering({ ...state, mapping: { ...state.mapping, [event.target]: event.column } });
    case "blanksAsked":
      return { ...state, view: "data", blanksAsked: true, asked: undefined, job: state.job?.status === "running" ? state.job : undefined };
    case "blankDeliveryTold":
      return { ...state, blankDelivery: event.delivery };
    case "confirmationToggled":
      return { ...state, unconfirmed: toggled(state.unconfirmed, event.row) };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "searchTyped":
      return { ...state, search: event.search };
    case "personToggled":
      return { ...state, open: toggled(state.open, event.person) };
    case "personAsked":
      return { ...state, view: "score", asked: { selection: event.selection, found: "waiting" } };
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
      return {
        ...state,
        job: { kind: event.kind, status: "running", cancelling: false, ...(event.template !== undefined && { template: event.template }) },
        told: undefined,
      };
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
    case "browserOpened":
    case "browserClosed":
    case "functionSearched":
    case "functionChosen":
    case "exampleChosen":
    case "exampleCopied":
      return browse(state, event);
  }
}

/** With another period, the version that is valid in it is looked at. */
function byPeriod(state: PaneState): PaneState {
  return state.template ? { ...state, template: { name: state.template.name }, unconfirmed: [] } : state;
}

function answered(state: PaneState, event: Extract<PaneEvent, { type: "answered" }>): PaneState {
  if (state.remotes[event.remote].request !== event.request) return state;
  // Sheets of the same name may hold other cells by now: as new objects they are read anew.
  const value =
    event.remote === "workbook" ? { ...event.value, sources: event.value.sources.map((source) => ({ ...source })) } : event.value;
  const next = withRemote(state, event.remote, { request: event.request, loading: false, value });
  if (event.remote === "reading") return { ...next, mapping: carriedTo(state, event.value) };
  // Scoring anew after a changed cell is no news; it would talk over what was just said.
  if (event.remote !== "score" || !event.value.run || state.remotes.score.value) return next;
  const count = event.value.run.table.people.length - event.value.run.unscored.size;
  return count === 0 ? next : { ...next, told: { what: "scored", count } };
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
        // A draft that can't score yet is completed where it stands.
        view: viewedOf(state)?.template === undefined ? "rules" : readyReading(state) ? "score" : "data",
        // Scores by the rules as they were would only flash by.
        remotes: { ...state.remotes, score: { loading: false }, preview: { loading: false } },
        told: { what: "rules" },
      });
    case "import":
      return over(state, { job: { kind, status: "done", outcome }, view: "rules", told: { what: kind } });
    case "fix":
    case "publicRules":
    case "edit":
    case "publication":
    case "lock":
    case "repair":
    case "ruleCheck":
      return over(state, { job: { kind, status: "done", outcome }, told: { what: kind } });
    case "template": {
      const name = state.job?.status === "running" ? state.job.template : undefined;
      const template = name === undefined ? state.template : { name, version: 1 };
      const next = { template, unconfirmed: [], started: true, view: "rules", editing: true } as const;
      return over(state, { job: { kind, status: "done", outcome }, ...next, told: { what: kind } });
    }
    case "newVersion": {
      const name = viewedOf(state)?.name;
      const versions = choicesOf(state).flatMap((choice) => (choice.name === name ? choice.version : []));
      const template = name === undefined ? state.template : { name, version: Math.max(...versions) + 1 };
      return over(state, { job: { kind, status: "done", outcome }, template, unconfirmed: [], told: { what: kind } });
    }
    case "output":
      return over(state, {
        // What was previewed is what was written; nothing is asked anew while a write is under way.
        job: { kind, status: "done", outcome, people: state.remotes.preview.request?.run.table.people.length ?? 0 },
        view: "scorecards",
        told: { what: "output", count: outcome.sheets.length },
      });
    case "dashes":
      return over(state, { job: { kind, status: "done", outcome }, told: { what: "dashes", count: outcome.cells } });
    case "formula":
      return over(state, { job: { kind, status: "done", outcome }, told: { what: "formula" } });
    case "undo":
      return over(state, { job: { kind, status: "done", outcome }, told: { what: outcome.sheets.length > 0 ? "undone" : "undoNothing" } });
  }
}

/** A write is over: whatever it did, the workbook is looked at afresh. */
function over(state: PaneState, change: Partial<PaneState>): PaneState {
  return { ...state, ...change, revision: state.revision + 1 };
}

function withRemote<K extends keyof Remotes>(state: PaneState, name: K, remote: object): PaneState {
  return { ...state, remotes: { ...state.remotes, [name]: remote } };
}

/** Opens the person who was asked for, as soon as there are scores to explain. */
function showAsked(state: PaneState): PaneState {
  const { asked } = state;
  const { value, loading } = state.remotes.score;
  if (asked?.found !== "waiting" || !value?.run || loading) return state;
  const { table } = value.run;
  const person = personIn(table, asked.selection);
  const name = person === undefined ? undefined : table.people[person]?.name;
  if (person === undefined || name === undefined) return { ...state, asked: { ...asked, found: "nobody" } };
  return { ...state, asked: { ...asked, found: person }, filter: "all", search: name, open: [person] };
}

/** The person a selected row is about: the row's own where the data stands, else the one whose name is in it. */
function personIn(table: MetricTable, selection: SelectedRow | undefined): number | undefined {
  if (!selection) return undefined;
  const { sheet, row, cells } = selection;
  const found = table.people.findIndex((person) => (table.sheet === sheet ? person.row === row : cells.includes(person.name)));
  return found < 0 ? undefined : found;
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
