/** Words that say a red line was crossed; formulas on the score sheet compare with the same list. */
export const breachWords = ["Y", "YES", "TRUE", "T", "是", "有", "√", "✓", "违规"] as const;
const clearWords = new Set(["", "N", "NO", "FALSE", "F", "否", "无", "-", "--", "—", "×", "0"]);
const breaches: ReadonlySet<string> = new Set(breachWords);

/** Reads a red-line cell: an empty one is no breach, a number above 0 counts breaches; undefined = nobody can tell. */
export function readFlag(cell: string | number | boolean): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell > 0;
  const word = cell.normalize("NFKC").trim().toUpperCase();
  if (breaches.has(word) || /^[1-9]\d*$/.test(word)) return true;
  return clearWords.has(word) ? false : undefined;
}
