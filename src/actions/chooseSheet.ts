import { markedSheet, type Sketch } from "../excel/sketch";

/** Longest name that Excel takes. */
const longestName = 31;

export interface SheetChoice {
  readonly name: string;
  /** `new`; `replace` = ours, written anew; `beside` = a sheet named as wanted isn't ours and stays untouched. */
  readonly fate: "new" | "replace" | "beside";
}

/** Which sheet a piece of output goes to. A sheet of the user's own is never taken. */
export function chooseSheet(sketch: Sketch, mark: string, wanted: string): SheetChoice {
  const ours = markedSheet(sketch, mark);
  if (ours) return { name: ours.name, fate: "replace" };
  const taken = new Set(sketch.sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return { name: wanted, fate: "new" };
  let count = 2;
  const numbered = (): string => `${wanted.slice(0, longestName - ` (${count})`.length)} (${count})`;
  while (taken.has(numbered().toLowerCase())) count++;
  return { name: numbered(), fate: "beside" };
}
