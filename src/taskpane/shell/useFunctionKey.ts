import { type Dispatch, useEffect } from "react";
import type { PaneEvent } from "../state/paneEvent";
import { focusFunctionsButton } from "./functionsButtonFocus";

/** Shift+F3, with which Excel inserts a function, opens the function browser, and closes it. */
export function useFunctionKey(dispatch: Dispatch<PaneEvent>, open: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F3" || !event.shiftKey) return;
      event.preventDefault();
      if (open) focusFunctionsButton();
      dispatch({ type: open ? "browserClosed" : "browserOpened" });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [dispatch, open]);
}
