import type {
  BlankColumn,
  BlankDelivery,
  BlankRequest,
  DataReading,
  DataRequest,
  FindingsRequest,
  LastWrite,
  OutputMode,
  OutputPiece,
  OutputPreview,
  OutputRequest,
  Progress,
  RuleBookReading,
  ScoreOutcome,
  ScoreRequest,
  SelectedRow,
  Source,
  WriteOutcome,
} from "../../actions/paneActions";
import type { ChoiceFinding } from "../../actions/lintChoice";
import type { FunctionHelp } from "../../actions/functionHelp";
import type { Language } from "../../i18n/language";
import type { ColumnChoices } from "../../metrics/columnMatch";
import type { Issue } from "../../rules/issue";
import type { Browser } from "./browser";
import type { CarriedChoices } from "./carriedChoices";

export const views = ["data", "rules", "score", "scorecards"] as const;
export type View = (typeof views)[number];

export type ThemeChoice = "auto" | "light" | "dark";

export interface WorkbookRequest {
  readonly revision: number;
  readonly language: Language;
}

/** What the workbook holds, before any of it is read closely. */
export interface WorkbookLook {
  readonly sources: readonly Source[];
  readonly ruleBook: RuleBookReading;
  readonly lastWrite: LastWrite | undefined;
}

/** Everything that is asked of the workbook, and what comes back. */
export interface Requests {
  workbook: WorkbookRequest;
  reading: DataRequest;
  blanks: BlankRequest;
  score: ScoreRequest;
  preview: OutputRequest;
  /** What the linter finds in the version that is looked at. */
  findings: FindingsRequest;
  /** Texts of the functions, in both languages. */
  help: Record<string, never>;
}
export interface Answers {
  workbook: WorkbookLook;
  reading: DataReading;
  blanks: readonly BlankColumn[];
  score: ScoreOutcome;
  preview: OutputPreview;
  findings: readonly ChoiceFinding[];
  help: FunctionHelp;
}
export type RemoteName = keyof Requests;

/** A question and the newest answer; an older answer stays while a new one is on its way. */
export interface Remote<Request, Answer> {
  readonly request?: Request | undefined;
  readonly loading: boolean;
  readonly value?: Answer | undefined;
  /** What the host said when it failed. */
  readonly failure?: string | undefined;
}
export type Remotes = { readonly [K in RemoteName]: Remote<Requests[K], Answers[K]> };

export type JobKind =
  | "sample"
  | "rules"
  | "publication"
  | "lock"
  | "repair"
  | "ruleCheck"
  | "newVersion"
  | "fix"
  | "edit"
  | "template"
  | "import"
  | "publicRules"
  | "output"
  | "dashes"
  | "formula"
  | "undo";

export type Written = Extract<WriteOutcome, { ok: true }>;

/** The one write that is under way, or how it ended. */
export type Job =
  | {
      readonly kind: JobKind;
      readonly status: "running";
      readonly progress?: Progress;
      readonly cancelling: boolean;
      /** Name of the template that is being created. */ readonly template?: string;
    }
  | { readonly kind: Exclude<JobKind, "output">; readonly status: "done"; readonly outcome: Written }
  | {
      readonly kind: "output";
      readonly status: "done";
      readonly outcome: Written;
      /** How many people were written. */ readonly people: number;
    }
  | { readonly kind: JobKind; readonly status: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: JobKind; readonly status: "failed"; readonly message: string }
  | { readonly kind: JobKind; readonly status: "cancelled" };

export const peopleFilters = ["all", "unscored", "nearEdge", "redLine"] as const;
export type PeopleFilter = (typeof peopleFilters)[number];

/** Something that just happened, for the live region. */
export type Told =
  | { readonly what: Exclude<JobKind, "output" | "dashes" | "undo"> | "undone" | "undoNothing" | "refused" | "cancelled" | "failed" }
  | { readonly what: "output" | "scored" | "dashes"; readonly count: number };

export interface PaneState {
  readonly view: View;
  /** First-run screen was left, here or in an earlier session. */
  readonly started: boolean;
  readonly language: Language;
  /** The language was chosen in the pane; otherwise it is Office's. */
  readonly languageChosen?: boolean;
  readonly theme: ThemeChoice;
  readonly revision: number;
  readonly remotes: Remotes;
  /** The user's choices; absent = what fits best. */
  readonly sourceId?: string | undefined;
  /** Sheet to open as soon as it appears among the sources. */
  readonly sheet?: string | undefined;
  /** The template, and the version to look at; absent version = the one valid in the period. Scores go by that one anyway. */
  readonly template?: { readonly name: string; readonly version?: number } | undefined;
  readonly period?: string | undefined;
  readonly mapping: ColumnChoices;
  /** The columns last chosen by hand, for the next sheet with the same headers. */
  readonly carried?: CarriedChoices | undefined;
  /** Empty cells are looked for: they were asked about, or this Excel passes them on as 0. */
  readonly blanksAsked: boolean;
  /** How this Excel delivers an empty cell to a function; absent = not known yet. */
  readonly blankDelivery?: BlankDelivery | undefined;
  /** The rules view edits the draft it shows. */
  readonly editing: boolean;
  /** Assumed rows the user does not confirm, by position in the chosen template's rules. */
  readonly unconfirmed: readonly number[];
  readonly filter: PeopleFilter;
  readonly search: string;
  /** Indexes of people whose lines are open. */
  readonly open: readonly number[];
  /** The row whose person is to be explained; `waiting` until the scores are there. */
  readonly asked?: { readonly selection: SelectedRow | undefined; readonly found: "waiting" | "nobody" | number } | undefined;
  readonly pieces: readonly OutputPiece[];
  readonly mode: OutputMode;
  readonly browser?: Browser | undefined;
  readonly job?: Job | undefined;
  readonly told?: Told | undefined;
  /** Why a cell could not be selected. */
  readonly trouble?: string | undefined;
}

const idle = { loading: false } as const;

export function initialState(
  given: Pick<PaneState, "language" | "languageChosen" | "theme" | "started" | "blankDelivery" | "carried">,
): PaneState {
  return {
    ...given,
    view: "data",
    revision: 0,
    remotes: { workbook: idle, reading: idle, blanks: idle, score: idle, preview: idle, findings: idle, help: idle },
    mapping: {},
    blanksAsked: false,
    editing: false,
    unconfirmed: [],
    filter: "all",
    search: "",
    open: [],
    pieces: ["scores", "scorecards"],
    mode: "live",
  };
}
