import type { Rule } from "../ruleBook";
import type { RuleEdit } from "./finding";

/** The rules as they are after a fix. Positions in the edits are those before it; inserted rows stand below theirs. */
export function applyEdits(rules: readonly Rule[], edits: readonly RuleEdit[]): readonly Rule[] {
  return rules.flatMap((rule, index) => {
    let changed = rule;
    const below: Rule[] = [];
    for (const edit of edits) {
      if (edit.type === "insert" && edit.after === index) below.push(edit.rule);
      if (edit.type !== "set" || edit.rule !== index) continue;
      const { [edit.column]: _, ...rest } = changed;
      changed = { ...rest, ...(edit.value !== undefined && { [edit.column]: edit.value }) } as Rule;
    }
    return [changed, ...below];
  });
}
