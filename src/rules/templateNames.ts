import type { Rule } from "./ruleBook";

/** One version of a template as the rule book lists it. */
export interface TemplateVersion {
  readonly version: number;
  readonly from?: string;
  readonly to?: string;
  readonly status: Rule["status"];
  /** Positions of its rows within the rules. */
  readonly rows: readonly number[];
  /** Rows that wait for confirmation. */
  readonly unconfirmed: number;
}

export interface TemplateName {
  readonly name: string;
  /** Newest version first. */
  readonly versions: readonly TemplateVersion[];
}

/** The templates of a rule book in the order they appear, each with its versions. */
export function templateNames(rules: readonly Rule[]): readonly TemplateName[] {
  const names = [...new Set(rules.map((rule) => rule.template))];
  return names.map((name) => ({ name, versions: versionsOf(rules, name) }));
}

/** The versions of one template, newest first; empty where the rule book doesn't have it. */
export function versionsOf(rules: readonly Rule[], name: string): readonly TemplateVersion[] {
  const rows = new Map<number, number[]>();
  rules.forEach((rule, index) => {
    if (rule.template === name) rows.set(rule.version, [...(rows.get(rule.version) ?? []), index]);
  });
  return [...rows]
    .map(([version, indexes]) => {
      const own = indexes.map((index) => rules[index]).filter((rule) => rule !== undefined);
      const [from, to] = [own.find((rule) => rule.from)?.from, own.find((rule) => rule.to)?.to];
      const status = own.every((rule) => rule.status === "published") ? ("published" as const) : ("draft" as const);
      const unconfirmed = own.filter((rule) => rule.assumed).length;
      return { version, status, rows: indexes, unconfirmed, ...(from && { from }), ...(to && { to }) };
    })
    .sort((a, b) => b.version - a.version);
}
