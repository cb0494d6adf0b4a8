import type { PaneState } from "./paneState";

/** The function browser lies over the views while it is open; absent = closed. */
export interface Browser {
  readonly search: string;
  /** The function at hand; absent = the list. */
  readonly id?: string | undefined;
  /** Position of the example that would be inserted. */
  readonly example: number;
  /** Whether the last formula could be copied; absent = none was. */
  readonly copied?: boolean | undefined;
}

export type BrowserEvent =
  | { type: "browserOpened" }
  | { type: "browserClosed" }
  | { type: "functionSearched"; search: string }
  | { type: "functionChosen"; /** Undefined = back to the list. */ id: string | undefined }
  | { type: "exampleChosen"; example: number }
  | { type: "exampleCopied"; copied: boolean };

const opened: Browser = { search: "", example: 0 };

/** The pane's state after something happened in the function browser. */
export function browse(state: PaneState, event: BrowserEvent): PaneState {
  const browser = state.browser ?? opened;
  // What a job came to belongs to the page it was started from.
  const job = state.job?.status === "running" ? state.job : undefined;
  switch (event.type) {
    case "browserOpened": {
      const { help } = state.remotes;
      // Texts that could not be loaded are asked for anew.
      const remotes = help.failure === undefined ? state.remotes : { ...state.remotes, help: { loading: false } };
      return { ...state, remotes, job, browser };
    }
    case "browserClosed":
      return { ...state, job, browser: undefined };
    case "functionSearched":
      return { ...state, browser: { ...browser, search: event.search } };
    case "functionChosen":
      return { ...state, job, browser: { search: browser.search, id: event.id, example: 0 } };
    case "exampleChosen":
      return { ...state, job, browser: { ...browser, example: event.example, copied: undefined } };
    case "exampleCopied":
      return { ...state, job, browser: { ...browser, copied: event.copied } };
  }
}
