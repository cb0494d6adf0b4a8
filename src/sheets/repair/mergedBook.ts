import type { Rule } from "../../rules/ruleBook";
import { templateNames, type TemplateVersion } from "../../rules/templateNames";
import type { RuleBookCopy } from "./ruleBookCopy";

/** One version in a rule book that is put together again. */
export interface MergedVersion {
  readonly template: string;
  readonly version: number;
  /** `copy`: as the copy has it; `now`: as it stands, for nothing of it is damaged, or the copy doesn't know it. */
  readonly from: "copy" | "now";
  /** What can still be read of it. */
  readonly before: readonly Rule[];
  readonly after: readonly Rule[];
}

/**
 * The versions of a rule book put together from what can be read and from the last good copy. A version of which every row can be read
 * stays as it is now, with all that was changed since the copy.
 * @param suspect versions that rows which can't be read may belong to; undefined = all of them
 */
export function mergedBook(
  now: readonly Rule[],
  copy: Pick<RuleBookCopy, "rules">,
  suspect: ReadonlySet<string> | undefined,
): readonly MergedVersion[] {
  const [present, kept] = [byVersion(now), byVersion(copy.rules)];
  const keys = [...kept.keys(), ...[...present.keys()].filter((key) => !kept.has(key))];
  return keys.flatMap((key): MergedVersion[] => {
    const [before = [], saved] = [present.get(key), kept.get(key)];
    const from = !saved || (before.length > 0 && suspect && !suspect.has(key)) ? "now" : "copy";
    const after = from === "now" ? before : (saved ?? []);
    const [rule] = after;
    return rule ? [{ template: rule.template, version: rule.version, from, before, after }] : [];
  });
}

/** What identifies the version that a rule belongs to. */
export function versionKey({ template, version }: Pick<Rule, "template" | "version">): string {
  return `${template}\u001f${version}`;
}

function byVersion(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const rowsOf = ({ rows }: TemplateVersion): readonly Rule[] => rows.flatMap((row) => rules[row] ?? []);
  return new Map(
    templateNames(rules).flatMap(({ name, versions }) =>
      versions.map((each) => [versionKey({ template: name, version: each.version }), rowsOf(each)] as const),
    ),
  );
}
