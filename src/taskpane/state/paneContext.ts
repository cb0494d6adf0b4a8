import { createContext, type Dispatch, useContext } from "react";
import type { PaneEvent } from "./paneEvent";
import type { PaneState } from "./paneState";
import type { Jobs } from "./useJobs";

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly jobs: Jobs;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane's state, how to tell it what happened, and the jobs it can start. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane stands outside the pane");
  return pane;
}
