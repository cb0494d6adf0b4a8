/** Compares words as people type them: case, blanks, and full-width brackets don't matter. */
export function wordKey(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff_]+/g, "")
    .toLowerCase();
}
