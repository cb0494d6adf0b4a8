import type { Rule } from "../ruleBook";
import { ruleIssue } from "../ruleIssue";
import { versionsOf, type TemplateVersion } from "../templateNames";
import { setCell, withFix, type Finding, type RuleEdit } from "./finding";

/** Published versions of one template that are valid on the same days, or leave days to none. The fix moves the end of the older one. */
export function versionDates(rules: readonly Rule[], template: string): readonly Finding[] {
  const published = versionsOf(rules, template)
    .filter(({ status }) => status === "published")
    .sort((a, b) => compare(a.from ?? "", b.from ?? "") || a.version - b.version);
  let longest: TemplateVersion | undefined;
  return published.flatMap((newer) => {
    const older = longest;
    if (!older || ends(newer) >= ends(older)) longest = newer;
    if (!older) return [];
    const params = { template, older: older.version, newer: newer.version };
    const at = { rule: older.rows[0] ?? 0, column: "to" as const };
    const fix = endBefore(older, newer.from);
    if (ends(older) >= (newer.from ?? "")) {
      const from = newer.from ?? "—";
      const to = ends(older) < ends(newer) ? older.to : newer.to;
      return [withFix(ruleIssue("lintVersionsOverlap", { ...params, from, to: to ?? "—" }, at), fix)];
    }
    const [from, to] = [dayAfter(older.to ?? "", 1), dayAfter(newer.from ?? "", -1)];
    if (from > to) return [];
    return [withFix(ruleIssue("lintVersionsHole", { ...params, from, to }, { ...at, severity: "warning" }), fix)];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Last day; open ends lie beyond every date. */
function ends({ to }: TemplateVersion): string {
  return to ?? "9999-12-31";
}

/** The older version ends the day before the newer one begins; impossible where it doesn't begin before it. */
function endBefore({ from, rows }: TemplateVersion, newer: string | undefined): readonly RuleEdit[] | undefined {
  if (newer === undefined || (from ?? "") >= newer) return undefined;
  return rows.map((row) => setCell(row, "to", dayAfter(newer, -1)));
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
