import type { RuleSentence } from "./scaleSentences";

/** Sentences one below the other, those that wait for confirmation marked. */
export function lines(sentences: readonly RuleSentence[], mark: string): string {
  const space = mark.startsWith("(") ? " " : "";
  return sentences.map(({ text, assumed }) => (assumed ? `${text}${space}${mark}` : text)).join("\n");
}

/** Is anything of it still open? */
export function isOpen(sentences: readonly RuleSentence[]): boolean {
  return sentences.some(({ assumed, uncovered }) => assumed || uncovered === true);
}
