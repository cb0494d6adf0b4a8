import type { Rule } from "./ruleBook";

/**
 * The rule book with a version put in: rows of the same template and version are replaced where they stood, all others stay.
 * Rows of one template come to stand together, in the order in which templates first appear.
 */
export function mergeRules(existing: readonly Rule[], added: readonly Rule[]): readonly Rule[] {
  const keyOf = (rule: Rule): string => `${rule.template}\u001f${rule.version}`;
  const replaced = new Set(added.map(keyOf));
  const versions = new Map<string, Rule[]>();
  for (const rule of [...existing.filter((each) => !replaced.has(keyOf(each))), ...added])
    versions.set(keyOf(rule), [...(versions.get(keyOf(rule)) ?? []), rule]);
  const order = [...new Set([...existing, ...added].map((rule) => rule.template))];
  return [...versions.values()]
    .sort(([a], [b]) => {
      const byTemplate = order.indexOf(a?.template ?? "") - order.indexOf(b?.template ?? "");
      return byTemplate || (b?.version ?? 0) - (a?.version ?? 0);
    })
    .flat();
}
