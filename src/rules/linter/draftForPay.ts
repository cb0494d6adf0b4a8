import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintFacts } from "./lintFacts";
import type { LintedVersion } from "./lintedVersion";

/** A draft that a period is scored and paid by. */
export function draftForPay({ template, version, rows }: LintedVersion, { inUse = false }: LintFacts): readonly Finding[] {
  const pays = rows.some(({ rule }) => rule.kind === "coefficient" || rule.kind === "pay");
  if (!inUse || !pays || version.status === "published") return [];
  const draft = rows.find(({ rule }) => rule.status === "draft") ?? rows[0];
  const params = { template, version: version.version };
  return draft ? [ruleIssue("lintDraftPays", params, { rule: draft.index, column: "status", severity: "warning" })] : [];
}
