import { type Dispatch, useEffect, useRef } from "react";
import type { PaneActions } from "../../actions/paneActions";
import type { PaneEvent } from "./paneEvent";
import type { PaneState } from "./paneState";

/** Asking writes to our own sheet for a moment, and whoever watches the workbook sees that: an Excel that can't tell isn't asked on and on. */
const mostTries = 2;

/** Asks, as soon as the workbook has a rule book to ask on, how this Excel delivers an empty cell to a function. */
export function useBlankDelivery(state: PaneState, dispatch: Dispatch<PaneEvent>, actions: PaneActions): void {
  const tries = useRef(0);
  const { workbook } = state.remotes;
  const wanted =
    state.blankDelivery === undefined &&
    state.job?.status !== "running" &&
    !workbook.loading &&
    workbook.value?.ruleBook.book !== undefined;
  useEffect(() => {
    if (!wanted || tries.current >= mostTries) return;
    tries.current++;
    actions.blankDelivery().then(
      (delivery) => delivery && dispatch({ type: "blankDeliveryTold", delivery }),
      // Not being told changes nothing: empty cells can be checked at any time.
      () => undefined,
    );
  }, [wanted, actions, dispatch]);
}
