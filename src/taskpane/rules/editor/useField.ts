import { type KeyboardEvent, useRef, useState } from "react";
import { fieldState, kept, typed, type FieldDraft, type FieldState, type FieldValue, type Reading } from "./fieldDraft";

export interface FieldProps {
  /** What the cell says. */
  readonly cell: FieldValue;
  /** How it is shown. */
  readonly print: (value: FieldValue) => string;
  readonly read: (text: string) => Reading;
  readonly onCommit: (value: FieldValue) => void;
}

export interface Field {
  readonly text: string;
  readonly state: FieldState;
  readonly type: (text: string) => void;
  /** Writes what was typed, where it can be written. */
  readonly commit: () => void;
  /** The same on leaving the field, unless that was on its way already. */
  readonly leave: () => void;
  readonly keepMine: () => void;
  readonly takeCell: () => void;
  /** Enter writes, Escape goes back to what the cell says. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One field over one cell: what is typed stays until it is written, and a cell that changed meanwhile is not overwritten. */
export function useField({ cell, print, read, onCommit }: FieldProps): Field {
  const [draft, setDraft] = useState<FieldDraft>();
  const state = fieldState(draft, cell, read);
  const isClean = draft !== undefined && state.status === "clean" && draft.base !== cell;
  // What was typed has arrived in the cell.
  if (isClean) setDraft(undefined);
  const sent = useRef<string>(undefined);
  const commit = (): void => {
    if (state.status === "dirty") {
      sent.current = draft?.text;
      onCommit(state.value);
    } else if (state.status === "clean") setDraft(undefined);
  };
  return {
    text: draft?.text ?? print(cell),
    state,
    type(text) {
      sent.current = undefined;
      setDraft((before) => typed(before, cell, text));
    },
    commit,
    leave: () => (sent.current === undefined || sent.current !== draft?.text) && commit(),
    keepMine() {
      setDraft((before) => kept(before, cell));
      if (state.status === "conflict") onCommit(state.value);
    },
    takeCell: () => setDraft(undefined),
    onKeyDown(event) {
      if (event.key === "Escape" && draft) {
        event.stopPropagation();
        setDraft(undefined);
      } else if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
    },
  };
}
