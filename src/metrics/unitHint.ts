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
