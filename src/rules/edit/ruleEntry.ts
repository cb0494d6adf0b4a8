import { ruleKinds, type Rule, type RuleKind } from "../ruleBook";

/** What people think of as one rule: a metric, a red line, the grades. Most have one row; bands may stand on several. */
export interface RuleEntry {
  readonly kind: RuleKind;
  readonly item: string;
  /** Absent = everybody. */
  readonly level?: string;
  /** Positions of its rows among the version's rules, in their order. */
  readonly rows: readonly [number, ...number[]];
}

/** Kinds whose rows of one item and level are read as one scale. */
const joined: ReadonlySet<RuleKind> = new Set(["metric", "grade", "coefficient"]);

/** The rules of one version as entries, in the order of their first rows. */
export function entriesOf(rules: readonly Rule[]): readonly RuleEntry[] {
  const entries = new Map<string, RuleEntry>();
  rules.forEach(({ kind, item, level }, row) => {
    const key = joined.has(kind) ? [kind, item, level ?? ""].join("\u001f") : String(row);
    const entry = entries.get(key);
    entries.set(key, entry ? { ...entry, rows: [...entry.rows, row] } : { kind, item, rows: [row], ...(level !== undefined && { level }) });
  });
  return [...entries.values()];
}

/** Entries by kind, in the order in which a total comes about; kinds without a rule are left out. */
export function entriesByKind(
  entries: readonly RuleEntry[],
): readonly { readonly kind: RuleKind; readonly entries: readonly RuleEntry[] }[] {
  return ruleKinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return own.length === 0 ? [] : [{ kind, entries: own }];
  });
}
