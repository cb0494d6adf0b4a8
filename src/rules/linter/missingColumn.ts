import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** A metric that the chosen data has no column for: everybody's value would count as missing. */
export function missingColumn({ metricRows }: LintedVersion, { missingColumns = [] }: LintFacts): readonly Finding[] {
  return [...new Set(missingColumns)].flatMap((item) => {
    const row = metricRows.find(([{ rule }]) => rule.item === item)?.[0];
    return row ? [ruleIssue("lintNoColumn", { item }, { rule: row.index, column: "item", severity: "warning" })] : [];
  });
}
