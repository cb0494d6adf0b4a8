/** Words that say a red line was crossed; formulas on the score sheet compare with the same list. */
export const breachWords = ["1", "Y", "YES", "TRUE", "是", "有", "√", "✓", "✔", "X", "×", "违规", "触犯", "触碰"] as const;
/** Words that say it was not. */
export const clearWords = ["0", "N", "NO", "FALSE", "否", "无", "没有", "-", "--", "—", "正常", "未触犯", "未触碰"] as const;
const breaches: ReadonlySet<string> = new Set(breachWords);
const clears: ReadonlySet<string> = new Set(["", ...clearWords]);

/** Reads a red-line cell: an empty one is no breach, any number but 0 is one; undefined = nobody can tell. */
export function readFlag(cell: string | number | boolean): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  const word = cell.normalize("NFKC").trim().toUpperCase();
  if (breaches.has(word)) return true;
  return clears.has(word) ? false : undefined;
}
