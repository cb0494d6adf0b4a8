import type { Rule, RuleColumn } from "../ruleBook";
import type { RuleIssue } from "../ruleIssue";

/** One change of the rule table: a cell gets another value (absent = emptied), or a rule gets a row of its own below another. */
export type RuleEdit =
  | { readonly type: "set"; readonly rule: number; readonly column: RuleColumn; readonly value?: NonNullable<Rule[RuleColumn]> }
  | { readonly type: "insert"; readonly after: number; readonly rule: Rule };

/** Something about the rules that compiles and still wants a look; `fix` = changes that are safe to make, on request only. */
export interface Finding extends RuleIssue {
  readonly fix?: readonly RuleEdit[];
}

/** Gives a cell another text. */
export function setCell(rule: number, column: RuleColumn, value: NonNullable<Rule[RuleColumn]>): RuleEdit {
  return { type: "set", rule, column, value };
}

/** A finding, with its fix where there is something to change. */
export function withFix(issue: RuleIssue, fix: readonly RuleEdit[] | undefined): Finding {
  return fix && fix.length > 0 ? { ...issue, fix } : issue;
}
