import type { Scale } from "../../../rules/scale";
import { compose } from "./compose";
import type { Fields } from "./fields";
import { readNotation, type Asked, type Reading } from "./readNotation";

/** What the editor shows for a cell: its text, what that says, and the fields, which may be those of the last text that could be read. */
export interface Shown {
  readonly text: string;
  readonly reading: Reading;
  readonly fields?: Fields;
  readonly scale?: Scale;
  /** The last text that could be read. */
  readonly good?: string;
  /** The fields say something else than the text, which can't be read yet. */
  readonly stale: boolean;
}

/** A text that was typed, or handed over; what can't be read leaves the last good fields where they are. */
export function showText(text: string, asked: Asked, before?: Shown): Shown {
  const reading = readNotation(text, asked);
  if (reading.ok)
    return { text, reading, fields: reading.fields, good: text, stale: false, ...(reading.scale && { scale: reading.scale }) };
  const { fields, scale, good } = before ?? {};
  return { text, reading, stale: true, ...(fields && { fields }), ...(scale && { scale }), ...(good !== undefined && { good }) };
}

/** Fields that were changed: the text follows, in its canonical form once it can be read; the fields stay as they are typed. */
export function showFields(fields: Exclude<Fields, { form: "words" }>, asked: Asked, before?: Shown): Shown {
  const { text: composed } = compose(fields);
  const reading = readNotation(composed, asked);
  if (reading.ok) {
    const text = reading.canonical;
    return { text, reading: readNotation(text, asked), fields, good: text, stale: false, ...(reading.scale && { scale: reading.scale }) };
  }
  const { scale, good } = before ?? {};
  return { text: composed, reading, fields, stale: false, ...(scale && { scale }), ...(good !== undefined && { good }) };
}

/** The row of the fields that a mistake in their text is in; undefined where it concerns all of it. */
export function rowAtFault({ fields, reading, stale, text }: Shown): number | undefined {
  if (stale || reading.ok || !reading.mistake || !fields || fields.form === "words") return undefined;
  const composed = compose(fields);
  const { position } = reading.mistake;
  return composed.text === text ? composed.spans.find(({ from, to }) => position >= from && position <= to)?.row : undefined;
}
