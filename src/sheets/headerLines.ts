import { displayWidth } from "./displayWidth";

/** Bold letters are wider than those that column widths are measured in. */
const boldness = 1.1;
/** Room that a cell keeps free at its sides. */
const padding = 1;

/** Lines that a bold header takes at a column width, in characters: Latin words stay whole, Chinese ones break anywhere. */
export function headerLines(text: string, width: number): number {
  const perLine = Math.max(1, width - padding) / boldness;
  let lines = 1;
  let used = 0;
  for (const piece of text.split(/(?<=[ -])|(?<=[\u2e80-\uffef])/)) {
    const room = displayWidth(piece.trimEnd());
    if (used > 0 && used + room > perLine) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(room / perLine) - 1);
    used += displayWidth(piece);
  }
  return lines;
}

/** The narrowest width between two limits at which a header takes no more than so many lines. */
export function headerWidth(text: string, lines: number, least: number, most: number): number {
  for (let width = least; width < most; width += 0.5) if (headerLines(text, width) <= lines) return width;
  return most;
}
