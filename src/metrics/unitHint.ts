/**
 * What a bare number means where the cell itself doesn't say: from a header's brackets, a number format,
 * or the unit argument of `KPI.NUM`. `time` is an Excel time serial (1 = one day).
 */
export type UnitHint = "percent" | "seconds" | "minutes" | "hours" | "time" | "yuan" | "tenThousand" | "points";

const words: readonly (readonly [UnitHint, RegExp])[] = [
  ["percent", /^(%|percent|百分比)$/],
  ["seconds", /^(秒|s|sec|secs|second|seconds)$/],
  ["minutes", /^(分钟|分|min|mins|minute|minutes)$/],
  ["hours", /^(小时|时|h|hr|hrs|hour|hours)$/],
  ["time", /^(时间|time|\[?h+\]?:mm(:ss)?|\[?m+\]?:ss|hh:mm:ss)$/],
  ["yuan", /^(元|¥|rmb|cny|yuan)$/],
  ["tenThousand", /^(万元|万|10k)$/],
  ["points", /^(得分|points|pts)$/],
];

/** Reads a unit as people write it (`秒`, `min`, `万元`, `time`); undefined where it is none we know. */
export function unitHintOf(text: string): UnitHint | undefined {
  const word = text.normalize("NFKC").trim().toLowerCase();
  return words.find(([, pattern]) => pattern.test(word))?.[0];
}

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

/** How the hint is written in a formula, so that the cell says what it assumes. */
export const unitHintWord: Readonly<Record<UnitHint, string>> = {
  percent: "%",
  seconds: "s",
  minutes: "min",
  hours: "h",
  time: "time",
  yuan: "元",
  tenThousand: "万",
  points: "pts",
};
