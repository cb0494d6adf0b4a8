import { publicationOf } from "../publication";
import { ruleIssue } from "../ruleIssue";
import { type Finding, setCell, withFix } from "./finding";
import type { LintedVersion } from "./lintedVersion";

/** Rows that say published while no note says who published them, when and why: the word was typed by hand. The fix makes them a draft again. */
export function publishedByHand({ template, version, rows }: LintedVersion): readonly Finding[] {
  const published = rows.filter(({ rule }) => rule.status === "published");
  const [first] = published;
  if (!first || publicationOf(rows.map(({ rule }) => rule))) return [];
  const at = { rule: first.index, column: "status" as const, severity: "warning" as const };
  const issue = ruleIssue("lintPublishedByHand", { template, version: version.version }, at);
  return [
    withFix(
      issue,
      published.map(({ index }) => setCell(index, "status", "draft")),
    ),
  ];
}
