/** What the ribbon and the context menu ask of the pane: they share one runtime, so a plain subscription is enough. */
export type PaneRequest =
  | { readonly view: "rules" | "score" }
  | { readonly view: "score"; readonly explainSelection: true }
  | { readonly undo: true }
  | { readonly functions: true };

type Listener = (request: PaneRequest) => void;

let listener: Listener | undefined;
let waiting: PaneRequest | undefined;

/** Passes the request on, or keeps it until the pane is there. */
export function requestPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane listens; a request made before it was ready is delivered at once. Returns how to stop. */
export function onPaneRequest(next: Listener): () => void {
  listener = next;
  if (waiting) next(waiting);
  waiting = undefined;
  return () => {
    if (listener === next) listener = undefined;
  };
}
