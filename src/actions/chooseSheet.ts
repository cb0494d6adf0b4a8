import { markedSheet, type Sketch } from "../excel/sketch";

/** Longest name that Excel takes. */
const longestName = 31;

export interface SheetChoice {
  readonly name: string;
  /** The workbook name that marks the sheet as ours. */
  readonly mark: string;
  /** `new`; `replace` = ours, written anew; `beside` = a sheet named as wanted isn't ours; `kept` = ours stays as it is. */
  readonly fate: "new" | "replace" | "beside" | "kept";
}

/** The workbook name that says of a marked sheet whether it holds values: what was filed, sent or paid by. */
export function valuesMark(mark: string): string {
  return `${mark}_values`;
}

/**
 * Which sheet a piece of output goes to. A sheet of the user's own is never taken, nor one of ours that stays: by its mark, and
 * unless told otherwise, the one that holds values.
 */
export function chooseSheet(
  sketch: Sketch,
  firstMark: string,
  wanted: string,
  stays = (mark: string): boolean => sketch.names.get(valuesMark(mark)) === "=TRUE",
): SheetChoice {
  let mark = firstMark;
  let ours = markedSheet(sketch, mark);
  for (let count = 2; ours && stays(mark); count++) {
    mark = `${firstMark}_${count}`;
    ours = markedSheet(sketch, mark);
  }
  if (ours) return { name: ours.name, mark, fate: "replace" };
  const taken = new Set(sketch.sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return { name: wanted, mark, fate: mark === firstMark ? "new" : "kept" };
  let count = 2;
  const numbered = (): string => `${wanted.slice(0, longestName - ` (${count})`.length)} (${count})`;
  while (taken.has(numbered().toLowerCase())) count++;
  return { name: numbered(), mark, fate: mark === firstMark ? "beside" : "kept" };
}
