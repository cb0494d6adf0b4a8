import { type Dispatch, useEffect } from "react";
import type { PaneActions } from "../../actions/paneActions";
import { onPaneRequest } from "../../actions/paneRequest";
import type { PaneEvent } from "./paneEvent";
import type { Jobs } from "./useJobs";
import { messageOf } from "./useRemotes";

/** Does in the pane what the ribbon and the cells' menu ask for. */
export function useRibbon(dispatch: Dispatch<PaneEvent>, actions: PaneActions, jobs: Jobs): void {
  useEffect(
    () =>
      onPaneRequest((request) => {
        if ("undo" in request) return jobs.undo();
        if ("functions" in request) return dispatch({ type: "browserOpened" });
        dispatch({ type: "started" });
        dispatch({ type: "viewChosen", view: request.view });
        if ("explainSelection" in request)
          actions.selectedRow().then(
            (selection) => dispatch({ type: "personAsked", selection }),
            (error: unknown) => dispatch({ type: "selectFailed", message: messageOf(error) }),
          );
      }),
    [actions, dispatch, jobs],
  );
}
