import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

const named =
  /(?:平均|均值|日均|周均|月均)[^，。；,.;]*率|率[^，。；,.;]*(?:平均|均值)|\b(?:average|avg|mean)\b[^,.;]*\brates?\b|\brates?\b[^,.;]*\b(?:average|avg|mean)\b/i;

/** Averages of percentages, by what the metric, its note or its column is called: weeks with ten cases weigh as much as weeks with a thousand (D23). */
export function meanOfRates({ metricRows }: LintedVersion, { headers = [] }: LintFacts): readonly Finding[] {
  const items = new Map(metricRows.map(([row]) => [row.rule.item, row]));
  return [...items.values()].flatMap(({ rule: { item, note = "" }, index }): Finding[] => {
    const severity = "warning" as const;
    if (named.test(item)) return [ruleIssue("lintMeanOfRates", { item, header: item }, { rule: index, column: "item", severity })];
    const defined = named.exec(note)?.[0];
    if (defined !== undefined)
      return [ruleIssue("lintMeanOfRates", { item, header: shortened(defined) }, { rule: index, column: "note", severity })];
    const read = headers.find(({ metric, header }) => metric === item && named.test(header));
    if (!read) return [];
    const issue = ruleIssue("lintMeanOfRates", { item, header: read.header }, { severity });
    return [read.cell === undefined ? { ...issue, rule: index, column: "item" } : { ...issue, cell: read.cell }];
  });
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
