import { type RefObject, useLayoutEffect, useRef } from "react";

export interface HeldFocus {
  readonly list: RefObject<HTMLElement | null>;
  /** Call before something is written: rows may come and go by it, and buttons. */
  readonly hold: () => void;
}

/** The names of the rules, which open them. */
const rowButtons = "[data-entry]";

/**
 * Keeps the keyboard where it was while rows of a list come, go and change their place: on the same control, else on the rule that now
 * stands where the removed one stood. `rows` = what the list shows.
 */
export function useHeldFocus(rows: unknown): HeldFocus {
  const list = useRef<HTMLElement>(null);
  const held = useRef<{ readonly element: HTMLElement; readonly place: number }>(undefined);
  const buttons = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(rowButtons) ?? [])];
  useLayoutEffect(() => {
    const { activeElement } = document;
    const last = held.current;
    held.current = undefined;
    if (!last || !list.current || !activeElement?.contains(list.current)) return;
    const { element, place } = last;
    const target = list.current.contains(element) ? element : buttons()[Math.min(place, buttons().length - 1)];
    target?.focus();
  }, [rows]);
  return {
    list,
    hold() {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement)) return;
      const row = activeElement.closest("li");
      held.current = { element: activeElement, place: buttons().findIndex((button) => row?.contains(button)) };
    },
  };
}
