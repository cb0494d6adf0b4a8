/** Excel takes at most 255 characters in one text constant of a formula. */
const longestConstant = 250;

/** A text as it stands in a formula, split where it is too long for one constant. */
export function textConstant(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += longestConstant)
    parts.push(`"${text.slice(at, at + longestConstant).replace(/"/g, '""')}"`);
  return parts.join("&");
}

/** `{"A","B"}` */
export function textList(words: readonly string[]): string {
  return `{${words.map((word) => textConstant(word)).join(",")}}`;
}
