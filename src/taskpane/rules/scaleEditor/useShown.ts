import { useState } from "react";
import type { Fields } from "./fields";
import type { Asked } from "./readNotation";
import { showFields, type Shown, showText } from "./shown";

/** What the editor shows for `value`, which the parent keeps, and the ways to change it. */
export function useShown(value: string, asked: Asked, onChange: (notation: string, readable: boolean) => void) {
  const [kept, setKept] = useState<Shown>(() => showText(value, asked));
  // Changed from outside, such as in the cell itself.
  const shown = kept.text === value ? kept : showText(value, asked, kept);
  if (shown !== kept) setKept(shown);

  const change = (next: Shown): void => {
    setKept(next);
    if (next.text !== value) onChange(next.text, next.reading.ok);
  };
  return {
    shown,
    typeText: (text: string) => change(showText(text, asked, shown)),
    changeFields: (fields: Exclude<Fields, { form: "words" }>) => change(showFields(fields, asked, shown)),
    /** Whoever leaves the rows finds them in order, and written like the notation. */
    settle: () => {
      if (!shown.stale && shown.reading.ok) setKept(showText(shown.text, asked));
    },
  };
}
