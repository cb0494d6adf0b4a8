/** What an Excel number format says about the numbers it shows. */
import type { UnitHint } from "./unitHint";

/** The hint an Excel number format gives: `[h]:mm:ss`, `mm:ss` → a time serial; everything else says nothing. */
export function unitHintOfFormat(numberFormat: string | undefined): UnitHint | undefined {
  if (numberFormat === undefined) return undefined;
  const shown = withoutLiterals(numberFormat);
  return /(\bh|\[h+\]|h:|m:s|\[m+\]|\[s+\]|时.*分|mm.*ss)/i.test(shown) && !/y/i.test(shown) ? "time" : undefined;
}

/** Does an Excel number format show a date: `yyyy-mm-dd`, `m"月"d"日"`? */
export function isDateFormat(numberFormat: string): boolean {
  return /yy|年|(?<![a-z])m+\W*d|(?<![a-z])d+\W*m/i.test(withoutLiterals(numberFormat));
}

function withoutLiterals(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}
