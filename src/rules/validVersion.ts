import type { Rule } from "./ruleBook";
import { ruleIssue, type RuleIssue } from "./ruleIssue";
import { templateNames, versionsOf, type TemplateVersion } from "./templateNames";

type Found = { readonly version?: TemplateVersion; readonly issues: readonly RuleIssue[] };

/**
 * The version of a template that is valid in a period: a month (`yyyy-mm`) or a day (`yyyy-mm-dd`); anything else is an issue.
 * A month goes by its first day (D27); a version that only begins within it is taken where there is no other.
 * Published versions go before drafts. None, or two, is an issue; a change within the month is a warning that names the days.
 */
export function validVersion(rules: readonly Rule[], template: string, period: string): Found {
  const days = daysOf(period);
  if (!days) return { issues: [ruleIssue("periodUnclear", { found: period })] };
  const versions = versionsOf(rules, template);
  if (versions.length === 0) {
    const choices = templateNames(rules).map(({ name }) => name);
    return { issues: [ruleIssue("templateUnknown", { template, choices: choices.join(", ") || "—" })] };
  }
  const published = versions.filter(({ status }) => status === "published");
  const { candidates, later } = validAmong(published, days) ?? validAmong(versions, days) ?? { candidates: [], later: [] };
  const [version] = candidates;
  if (!version) return { issues: [ruleIssue("versionNone", { template, period }, { rule: versions[0]?.rows[0] ?? 0, column: "from" })] };
  if (candidates.length > 1) {
    const numbers = candidates.map((each) => each.version).sort((a, b) => a - b);
    const older = candidates.at(-1)?.rows[0] ?? 0;
    return { issues: [ruleIssue("versionTwo", { template, period, versions: numbers.join(", ") }, { rule: older, column: "to" })] };
  }
  return { version, issues: changesWithin(version, later, template, days) };
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** First and last day of a month or a day that exists. */
function daysOf(period: string): Days | undefined {
  const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(period) ?? [];
  const first = `${month}${day ?? "-01"}`;
  const time = new Date(`${first}T00:00:00Z`);
  if (!month || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== first) return undefined;
  return day
    ? { first, last: first }
    : { first, last: new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 0)).toISOString().slice(0, 10) };
}

/** Those valid on the first day, else those that begin later in the period; and all that begin later. */
function validAmong(
  versions: readonly TemplateVersion[],
  { first, last }: Days,
): { readonly candidates: readonly TemplateVersion[]; readonly later: readonly TemplateVersion[] } | undefined {
  const onFirstDay = versions.filter(({ from, to }) => (!from || from <= first) && (!to || to >= first));
  const later = versions.filter(({ from }) => from !== undefined && from > first && from <= last);
  const candidates = onFirstDay.length > 0 ? onFirstDay : later;
  return candidates.length > 0 ? { candidates, later } : undefined;
}

/** What happens within the period to a version that is applied to the whole of it. */
function changesWithin(version: TemplateVersion, later: readonly TemplateVersion[], template: string, { first, last }: Days): RuleIssue[] {
  const { version: number, from = "", to } = version;
  const row = version.rows[0] ?? 0;
  const warn = (code: "versionMidPeriod" | "versionEnds" | "versionChanges", more: RuleIssue["params"], column: "from" | "to") => [
    ruleIssue(code, { template, version: number, ...more }, { rule: row, column, severity: "warning" }),
  ];
  if (from > first) return warn("versionMidPeriod", { from }, "from");
  const next = later.reduce<TemplateVersion | undefined>((a, b) => (a?.from && b.from && a.from <= b.from ? a : b), undefined);
  if (next) return warn("versionChanges", { next: next.version, from: next.from ?? "", to: to ?? "—" }, "to");
  return to !== undefined && to < last ? warn("versionEnds", { to }, "to") : [];
}
