import type { BlankDelivery, OutputMode, OutputPiece, Progress, SelectedRow, WriteOutcome } from "../../actions/paneActions";
import type { Language } from "../../i18n/language";
import type { BrowserEvent } from "./browser";
import type { Answers, JobKind, PeopleFilter, RemoteName, Requests, ThemeChoice, View } from "./paneState";

type Answered = { [K in RemoteName]: { type: "answered"; remote: K; request: Requests[K]; value: Answers[K] } }[RemoteName];
type Unanswered = { [K in RemoteName]: { type: "unanswered"; remote: K; request: Requests[K]; message: string } }[RemoteName];

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { type: "opened" }
  | { type: "workbookChanged" }
  | { type: "started" }
  | { type: "viewChosen"; view: View }
  | { type: "languageChosen"; language: Language }
  | { type: "themeChosen"; theme: ThemeChoice }
  | { type: "sourceChosen"; id: string }
  | { type: "templateChosen"; name: string; /** To look at; absent = the one valid in the period. */ version?: number }
  | { type: "editingChosen"; editing: boolean }
  | { type: "periodChosen"; period: string }
  | { type: "columnChosen"; /** Key of a column target, `metric:咨询转化率`. */ target: string; column: string | null }
  | { type: "blanksAsked" }
  | { type: "blankDeliveryTold"; delivery: BlankDelivery }
  | { type: "confirmationToggled"; row: number }
  | { type: "filterChosen"; filter: PeopleFilter }
  | { type: "searchTyped"; search: string }
  | { type: "personToggled"; person: number }
  | { type: "personAsked"; /** Undefined = an empty row. */ selection: SelectedRow | undefined }
  | { type: "pieceToggled"; piece: OutputPiece }
  | { type: "modeChosen"; mode: OutputMode }
  | BrowserEvent
  | Answered
  | Unanswered
  | { type: "jobStarted"; kind: JobKind; /** Name of the template that is being created. */ template?: string }
  | { type: "jobProgressed"; progress: Progress }
  | { type: "jobCancelling" }
  | { type: "jobEnded"; kind: JobKind; outcome: WriteOutcome }
  | { type: "jobCancelled"; kind: JobKind }
  | { type: "jobFailed"; kind: JobKind; message: string }
  | { type: "jobDismissed" }
  | { type: "selectFailed"; message: string }
  | { type: "troubleDismissed" };
