import { unsigned } from "../publication";
import { ruleColumns, type Rule } from "../ruleBook";
import { templateNames, versionsOf, type TemplateVersion } from "../templateNames";

/** One version of one template that was sent, against the rule book at hand. */
export interface SharedVersion {
  readonly template: string;
  readonly version: number;
  readonly rules: readonly Rule[];
  /** `new`: the rule book has no such version; `same`: it has it, cell for cell; `other`: it has one of this number that says something else. */
  readonly fate: "new" | "same" | "other";
  /** The number it would get beside the one that stands there. */
  readonly next: number;
  /** A published version of the rule book that is valid on some of its days: it comes in as a draft. */
  readonly clash?: number;
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
      const clash = fate === "new" ? clashOf(rules, own) : undefined;
      return { template: name, version, rules, fate, next: fate === "other" ? ++free : version, ...(clash !== undefined && { clash }) };
    });
  });
}

function linesOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map((rule) => ruleColumns.map((column) => rule[column] ?? null)));
}

/** The published version of the rule book that a published one would share days with. */
function clashOf(rules: readonly Rule[], own: readonly TemplateVersion[]): number | undefined {
  const [sent] = versionsOf(rules, rules[0]?.template ?? "");
  if (sent?.status !== "published") return undefined;
  return own.find((each) => each.status === "published" && shareDays(each, sent))?.version;
}

function shareDays(a: TemplateVersion, b: TemplateVersion): boolean {
  return (a.from ?? "") <= (b.to ?? "9999") && (b.from ?? "") <= (a.to ?? "9999");
}

/**
 * The rules to add: what is new as it was sent, but as a draft where its days are taken; of what differs only `beside`, as drafts under
 * their next number.
 * @param from first day of what comes beside (`yyyy-mm-dd`); absent = the days it was sent with
 */
export function rulesToAdd(versions: readonly SharedVersion[], beside: boolean, from?: string): readonly Rule[] {
  return versions.flatMap(({ fate, rules, next, version, clash }) => {
    if (fate === "new") return clash === undefined ? rules : rules.map((rule) => asDraft(rule, version));
    return fate === "other" && beside ? rules.map((rule) => begun(asDraft(rule, next), from)) : [];
  });
}

/** Who published it elsewhere has not published it here. */
function asDraft({ note, ...rule }: Rule, version: number): Rule {
  const kept = unsigned(note);
  return { ...rule, version, status: "draft", ...(kept !== undefined && { note: kept }) };
}

function begun(rule: Rule, from: string | undefined): Rule {
  if (from === undefined) return rule;
  const { to: _, ...open } = rule;
  return { ...open, from };
}
