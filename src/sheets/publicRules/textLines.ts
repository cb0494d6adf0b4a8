import type { Language } from "../../i18n/language";

/** Chinese characters and full-width signs are as wide as the font is high; other ones take this share of it, in the font of the language. */
const shares: Readonly<Record<Language, { readonly letter: number; readonly space: number }>> = {
  "zh-CN": { letter: 0.56, space: 0.32 },
  en: { letter: 0.49, space: 0.23 },
};
const padding = 6;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—→≥≤]/;
/** What isn't torn apart at the end of a line: a Latin word, or a Chinese character with the marks that can't begin a line. */
const pieces = /[^\s\u2e80-\uffef]+|\s+|[\u2e80-\uffef][，。；：、）”！？]*/g;

function widthOf(text: string, size: number, language: Language): number {
  const { letter, space } = shares[language];
  let width = 0;
  for (const character of text) width += size * (wide.test(character) ? 1 : character === " " ? space : letter);
  return width;
}

/** Lines that a text takes when it is wrapped within so many points; a generous guess, as every program's fonts differ. */
export function wrappedLines(text: string, points: number, size: number, language: Language): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, points - padding, size, language), 0);
}

function linesOf(line: string, room: number, size: number, language: Language): number {
  let [lines, used] = [1, 0];
  for (const [piece] of line.matchAll(pieces)) {
    const width = widthOf(piece, size, language);
    if (used > 0 && used + width > room && piece.trim() !== "") [lines, used] = [lines + 1, 0];
    used += width;
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room];
  }
  return lines;
}
