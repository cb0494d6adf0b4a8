import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintedVersion } from "./lintedVersion";

/** Bands of one scale on rows that don't stand together: a formula can point at one range only. */
export function rowsApart({ scales }: LintedVersion): readonly Finding[] {
  return scales.flatMap(({ item, rows }) => {
    const stray = rows.find(({ index }, place) => place > 0 && index !== (rows[place - 1]?.index ?? index) + 1);
    return stray ? [ruleIssue("lintRowsApart", { item }, { rule: stray.index, column: "item", severity: "warning" })] : [];
  });
}
