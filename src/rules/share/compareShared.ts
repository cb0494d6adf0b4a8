import { ruleColumns, type Rule } from "../ruleBook";
import { templateNames, versionsOf } from "../templateNames";

/** One version of one template that was sent, against the rule book at hand. */
export interface SharedVersion {
  readonly template: string;
  readonly version: number;
  readonly rules: readonly Rule[];
  /** `new`: the rule book has no such version; `same`: it has it, cell for cell; `other`: it has one of this number that says something else. */
  readonly fate: "new" | "same" | "other";
  /** The number it would get beside the one that stands there. */
  readonly next: number;
}

/** What an import would bring, in the order of the book that was sent. */
export function compareShared(shared: readonly Rule[], present: readonly Rule[]): readonly SharedVersion[] {
  return templateNames(shared).flatMap(({ name, versions }) => {
    const own = versionsOf(present, name);
    let free = Math.max(0, ...own.map(({ version }) => version), ...versions.map(({ version }) => version));
    return versions.map(({ version, rows }): SharedVersion => {
      const rules = rows.flatMap((row) => shared[row] ?? []);
      const there = own.find((each) => each.version === version)?.rows.flatMap((row) => present[row] ?? []);
      const fate = there === undefined ? "new" : linesOf(there) === linesOf(rules) ? "same" : "other";
      return { template: name, version, rules, fate, next: fate === "other" ? ++free : version };
    });
  });
}

function linesOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map((rule) => ruleColumns.map((column) => rule[column] ?? null)));
}

/** The rules to add: what is new as it was sent; of what differs only `beside`, as drafts under their next number. */
export function rulesToAdd(versions: readonly SharedVersion[], beside: boolean): readonly Rule[] {
  return versions.flatMap(({ fate, rules, next }) => {
    if (fate === "new") return rules;
    return fate === "other" && beside ? rules.map((rule): Rule => ({ ...rule, version: next, status: "draft" })) : [];
  });
}
