import type { RuleEntry } from "../../../rules/edit/ruleEntry";

/** An entry with a number of its own, the same as long as it is the same rule for whoever looks at it. */
export interface NumberedEntry {
  readonly id: number;
  readonly entry: RuleEntry;
}

/**
 * Entries keep their numbers while the rule book is read anew: by kind, name and level wherever they moved, and one that was renamed by
 * its place among those that are left over.
 */
export function keepIds(before: readonly NumberedEntry[], entries: readonly RuleEntry[]): readonly NumberedEntry[] {
  const same = (a: RuleEntry, b: RuleEntry): boolean => a.kind === b.kind && a.item === b.item && a.level === b.level;
  const taken = new Set<number>();
  const take = (found: NumberedEntry | undefined): number | undefined => {
    if (found) taken.add(found.id);
    return found?.id;
  };
  const known = entries.map((entry) => take(before.find((each) => !taken.has(each.id) && same(each.entry, entry))));
  let next = Math.max(0, ...before.map(({ id }) => id));
  const renamed = entries.length === before.length;
  return entries.map((entry, index) => {
    const old = before[index];
    const id = known[index] ?? (renamed && old && !taken.has(old.id) && old.entry.kind === entry.kind ? take(old) : undefined);
    return { id: id ?? ++next, entry };
  });
}
