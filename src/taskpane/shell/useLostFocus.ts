import { type RefObject, useEffect, useRef } from "react";

/**
 * The element that takes the keyboard's focus when what had it went away with the step that ended.
 * Only then: whoever is typing in the grid is left alone.
 */
export function useLostFocus(step: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (document.hasFocus() && (activeElement === null || activeElement === body)) place.current?.focus();
  }, [step]);
  return place;
}
