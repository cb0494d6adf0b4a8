import { displayWidth } from "./displayWidth";

/** Bold letters are wider than those that column widths are measured in. */
const boldness = 1.1;
/** Room that a cell keeps free at its sides. */
const padding = 1;

/** Lines that a bold header takes at a column width, in characters; Infinity where a Latin word would be torn. Chinese breaks anywhere. */
export function headerLines(text: string, width: number): number {
  const perLine = Math.max(2, (width - padding) / boldness);
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, perLine), 0);
}

function wrapped(line: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.split(/(?<=[ -])|(?<=[\u2e80-\uffef])/)) {
    const room = displayWidth(piece.trimEnd());
    if (room > perLine) return Infinity;
    if (used > 0 && used + room > perLine) {
      lines++;
      used = 0;
    }
    used += displayWidth(piece);
  }
  return lines;
}

/** Little more room that saves a second line. */
const stretch = 3.5;

/** The narrowest width between two limits at which a header takes no more than so many lines; a little wider where one line is enough then. */
export function headerWidth(text: string, lines: number, least: number, most: number): number {
  const narrowest = (allowed: number) => {
    for (let width = least; width < most; width += 0.5) if (headerLines(text, width) <= allowed) return width;
    return most;
  };
  const [one, several] = [narrowest(1), narrowest(lines)];
  return one <= least + stretch ? one : several;
}
