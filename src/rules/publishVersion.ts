import type { Language } from "../i18n/language";
import { compileVersion } from "./compile";
import { dayBeside } from "./nextVersion";
import { signed, type Publication } from "./publication";
import type { Rule } from "./ruleBook";
import { ruleIssue, type RuleIssue } from "./ruleIssue";
import { versionsOf, type TemplateVersion } from "./templateNames";

/**
 * What keeps a version from being published: its errors, unconfirmed assumptions, rows that differ in their dates, no first day, or days
 * that it would share with another published version. A published version without a last day doesn't count: it will end the day before.
 */
export function publishBlocks(rules: readonly Rule[], template: string, number: number): readonly RuleIssue[] {
  const versions = versionsOf(rules, template);
  const version = versions.find((each) => each.version === number);
  if (!version) return [];
  const row = version.rows[0] ?? 0;
  const { issues } = compileVersion(rules, template, version);
  const blocks: RuleIssue[] = issues.flatMap((issue) => {
    const uneven = issue.code === "versionUneven" && issue.column !== "status";
    return issue.severity === "error" || uneven || issue.code === "ruleUnconfirmed" ? [{ ...issue, severity: "error" }] : [];
  });
  if (version.from === undefined)
    return [...blocks, ruleIssue("publishFrom", { template, version: number }, { rule: row, column: "from" })];
  if (version.to !== undefined && version.to < version.from)
    return [...blocks, ruleIssue("publishEnds", { template, version: number, ...datesOf(version) }, { rule: row, column: "to" })];
  const ended = endedBy(versions, version);
  const overlapping = versions.filter(
    (other) => other !== version && other !== ended && other.status === "published" && meet(other, version),
  );
  return [
    ...blocks,
    ...overlapping.map((other) => {
      const later = (other.from ?? "") > (version.from ?? "");
      const params = {
        template,
        version: number,
        ...datesOf(version),
        other: other.version,
        otherFrom: other.from ?? "—",
        otherTo: other.to ?? "—",
      };
      return ruleIssue("publishOverlap", params, { rule: later ? row : (other.rows[0] ?? 0), column: "to" });
    }),
  ];
}

/** The published version that ends the day before another begins, as nobody said when it ends; undefined = none. */
export function endedBy(versions: readonly TemplateVersion[], { version, from = "" }: TemplateVersion): TemplateVersion | undefined {
  return versions
    .filter((other) => other.version !== version && other.status === "published" && other.to === undefined && (other.from ?? "") < from)
    .reduce<TemplateVersion | undefined>((last, next) => (last && (last.from ?? "") >= (next.from ?? "") ? last : next), undefined);
}

/**
 * The rules with a version published: every row of it says so, the record of who, when and why stands in a note, and the version before
 * it ends the day before. Ask `publishBlocks` first.
 */
export function publishVersion(
  rules: readonly Rule[],
  template: string,
  number: number,
  publication: Publication,
  language: Language,
): readonly Rule[] {
  const versions = versionsOf(rules, template);
  const version = versions.find((each) => each.version === number);
  if (!version) return rules;
  const after = [...rules];
  const own = version.rows.flatMap((row) => rules[row] ?? []);
  signed(own, publication, language).forEach((rule, index) => {
    const row = version.rows[index];
    if (row !== undefined) after[row] = { ...rule, status: "published" };
  });
  const { from } = version;
  for (const row of (from !== undefined && endedBy(versions, version)?.rows) || []) {
    const rule = rules[row];
    if (rule && from !== undefined) after[row] = { ...rule, to: dayBeside(from, -1) };
  }
  return after;
}

function meet(a: TemplateVersion, b: TemplateVersion): boolean {
  return (a.from ?? "") <= (b.to ?? "9999") && (b.from ?? "") <= (a.to ?? "9999");
}

function datesOf({ from, to }: TemplateVersion): { readonly from: string; readonly to: string } {
  return { from: from ?? "—", to: to ?? "—" };
}
