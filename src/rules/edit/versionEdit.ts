import type { Rule, RuleColumn } from "../ruleBook";

/** One cell of a rule that gets another value; absent = emptied. */
export interface FieldSet {
  /** Position among the version's rules. */
  readonly rule: number;
  readonly column: RuleColumn;
  /** What it said when the change was begun. */
  readonly was?: Rule[RuleColumn];
  readonly value?: Rule[RuleColumn];
}

/** One thing done to the rows of a version. Positions are those before it; `before` = the number of rules means the end. */
export type VersionEdit =
  | { readonly type: "set"; readonly sets: readonly FieldSet[] }
  | { readonly type: "add"; readonly before: number; readonly rule: Rule }
  | { readonly type: "remove"; readonly rows: readonly number[] }
  | { readonly type: "move"; readonly rows: readonly number[]; readonly before: number };

/** The rules of a version as they are after an edit. */
export function applyVersionEdit(rules: readonly Rule[], edit: VersionEdit): readonly Rule[] {
  switch (edit.type) {
    case "set":
      return edit.sets.reduce<readonly Rule[]>(
        (all, { rule, column, value }) => all.with(rule, withField(all[rule], column, value)),
        rules,
      );
    case "add":
      return rules.toSpliced(edit.before, 0, edit.rule);
    case "remove":
      return rules.filter((_, row) => !edit.rows.includes(row));
    case "move":
      return orderAfter(rules.length, edit).map((row) => rules[row] as Rule);
  }
}

/** Which row stands where after a move: a permutation of all positions. */
export function orderAfter(count: number, { rows, before }: Extract<VersionEdit, { type: "move" }>): readonly number[] {
  const all = Array.from({ length: count }, (_, row) => row);
  const moved = all.filter((row) => rows.includes(row));
  const stays = (row: number): boolean => !rows.includes(row);
  return [...all.slice(0, before).filter(stays), ...moved, ...all.slice(before).filter(stays)];
}

function withField(rule: Rule | undefined, column: RuleColumn, value: Rule[RuleColumn]): Rule {
  const { [column]: _, ...rest } = rule as Rule;
  return { ...rest, ...(value !== undefined && { [column]: value }) } as Rule;
}
