import type { Rule, RuleColumn } from "../../../rules/ruleBook";

export type FieldValue = Rule[RuleColumn];

/** What is being typed into a field, and what its cell said when that began; undefined = nothing, the field shows its cell. */
export type FieldDraft = { readonly text: string; readonly base: FieldValue } | undefined;

export type Reading = { readonly ok: true; readonly value: FieldValue } | { readonly ok: false };

/**
 * `clean`: the field shows what the cell says. `dirty`: it can be written. `unread`: what was typed is no such value.
 * `conflict`: the cell says something else than when typing began, and something else than what was typed.
 */
export type FieldState =
  | { readonly status: "clean" | "unread" }
  | { readonly status: "dirty"; readonly value: FieldValue }
  | { readonly status: "conflict"; readonly value: FieldValue };

export function typed(draft: FieldDraft, cell: FieldValue, text: string): FieldDraft {
  return { text, base: draft ? draft.base : cell };
}

/** Where a field stands between what was typed and what its cell says by now. */
export function fieldState(draft: FieldDraft, cell: FieldValue, read: (text: string) => Reading): FieldState {
  if (!draft) return { status: "clean" };
  const reading = read(draft.text);
  if (!reading.ok) return { status: "unread" };
  if (reading.value === cell) return { status: "clean" };
  return { status: cell === draft.base ? "dirty" : "conflict", value: reading.value };
}

/** What was typed is kept although the cell changed: from now on the cell is what it began with. */
export function kept(draft: FieldDraft, cell: FieldValue): FieldDraft {
  return draft && { ...draft, base: cell };
}
