import type { Issue, IssueCode, Severity } from "./issue";
import type { RuleColumn } from "./ruleBook";
import type { Mistake, MistakeCode } from "./scaleNotation/mistake";

/** An issue about the rules: the position of its row within the rules, and the column, where it has one. */
export interface RuleIssue extends Issue {
  readonly rule?: number;
  readonly column?: RuleColumn;
}

export function ruleIssue(
  code: IssueCode,
  params: Issue["params"],
  at: { rule?: number; column?: RuleColumn; severity?: Severity } = {},
): RuleIssue {
  const { rule, column, severity = "error" } = at;
  return { code, severity, params, ...(rule !== undefined && { rule }), ...(column && { column }) };
}

/** The issue code of a mistake in the notation, e.g. `gap` → `scaleGap`. */
function mistakeIssueCode(code: MistakeCode): IssueCode {
  return `scale${code.charAt(0).toUpperCase()}${code.slice(1)}` as `scale${Capitalize<MistakeCode>}`;
}

/** A mistake in a scale cell as an issue; `position` is 1-based, for people. */
export function mistakeIssue(item: string, mistake: Mistake, rule: number): RuleIssue {
  const params = { item, position: mistake.position + 1, found: mistake.found };
  return ruleIssue(mistakeIssueCode(mistake.code), params, { rule, column: "scale" });
}
