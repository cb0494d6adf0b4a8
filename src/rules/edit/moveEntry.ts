import type { RuleEntry } from "./ruleEntry";
import type { VersionEdit } from "./versionEdit";

type Move = Extract<VersionEdit, { type: "move" }>;

/**
 * Puts one of these entries, all of one kind, in another place among them (0 = first); its rows come to stand together.
 * Undefined where it stands there already.
 */
export function moveEntry(entries: readonly RuleEntry[], entry: RuleEntry, place: number): Move | undefined {
  const from = placeOf(entries, entry);
  const to = Math.max(0, Math.min(entries.length - 1, place));
  const target = entries[to];
  if (from < 0 || from === to || !target) return undefined;
  const before = to < from ? target.rows[0] : Math.max(...target.rows) + 1;
  return { type: "move", rows: entry.rows, before };
}

/** One place up or down. */
export function stepEntry(entries: readonly RuleEntry[], entry: RuleEntry, step: -1 | 1): Move | undefined {
  const place = placeOf(entries, entry) + step;
  return place < 0 || place >= entries.length ? undefined : moveEntry(entries, entry, place);
}

function placeOf(entries: readonly RuleEntry[], { rows: [first] }: RuleEntry): number {
  return entries.findIndex(({ rows: [row] }) => row === first);
}
