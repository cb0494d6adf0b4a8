import type { Rule } from "../ruleBook";
import { wordKey } from "../wordKey";
import { entriesOf } from "./ruleEntry";
import { applyVersionEdit, type VersionEdit } from "./versionEdit";

/**
 * The rule that an added or renamed one would be taken for: same kind, name and level. Undefined where there is none; two that were the
 * same before count only where the edit is about them.
 */
export function nameTaken(rules: readonly Rule[], edit: VersionEdit): Rule | undefined {
  if (edit.type !== "add" && edit.type !== "set") return undefined;
  const after = applyVersionEdit(rules, edit);
  const named =
    edit.type === "add" ? [edit.before] : edit.sets.flatMap(({ rule, column }) => (column === "item" || column === "level" ? rule : []));
  const own = after[named[0] ?? -1];
  if (!own) return undefined;
  const key = keyOf(own);
  const others = edit.type === "add" ? entriesOf(rules) : entriesOf(rules).filter(({ rows }) => !rows.some((row) => named.includes(row)));
  const other = others.find(({ rows }) => rules[rows[0]] !== undefined && keyOf(rules[rows[0]] as Rule) === key);
  return other && rules[other.rows[0]];
}

function keyOf({ kind, item, level }: Rule): string {
  return [kind, wordKey(item), wordKey(level ?? "")].join("\u001f");
}
