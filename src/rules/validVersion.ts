import type { Rule } from "./ruleBook";
import { ruleIssue, type RuleIssue } from "./ruleIssue";
import { templateNames, versionsOf, type TemplateVersion } from "./templateNames";

type Found = { readonly version?: TemplateVersion; readonly issues: readonly RuleIssue[] };

/**
 * The version of a template that is valid in a period: a month (`yyyy-mm`) or a day (`yyyy-mm-dd`).
 * A month goes by its first day (D27); a version that only begins within it is taken where there is no other.
 * Published versions go before drafts. None, or two, is an issue.
 */
export function validVersion(rules: readonly Rule[], template: string, period: string): Found {
  const versions = versionsOf(rules, template);
  if (versions.length === 0) {
    const choices = templateNames(rules).map(({ name }) => name);
    return { issues: [ruleIssue("templateUnknown", { template, choices: choices.join(", ") || "—" })] };
  }
  const [first, last] = period.length > 7 ? [period, period] : [`${period}-01`, `${period}-31`];
  const onFirstDay = preferPublished(versions.filter(({ from, to }) => (!from || from <= first) && (!to || to >= first)));
  const within = preferPublished(versions.filter(({ from }) => from !== undefined && from > first && from <= last));
  const candidates = onFirstDay.length > 0 ? onFirstDay : within;
  const [version] = candidates;
  if (!version) return { issues: [ruleIssue("versionNone", { template, period }, { rule: versions[0]?.rows[0] ?? 0, column: "from" })] };
  if (candidates.length > 1) {
    const numbers = candidates.map((each) => each.version).sort((a, b) => a - b);
    const older = candidates.at(-1)?.rows[0] ?? 0;
    return { issues: [ruleIssue("versionTwo", { template, period, versions: numbers.join(", ") }, { rule: older, column: "to" })] };
  }
  const late = ruleIssue(
    "versionMidPeriod",
    { template, version: version.version, from: version.from ?? "" },
    { rule: version.rows[0] ?? 0, column: "from", severity: "warning" },
  );
  return { version, issues: onFirstDay.length > 0 ? [] : [late] };
}

function preferPublished(versions: readonly TemplateVersion[]): readonly TemplateVersion[] {
  const published = versions.filter(({ status }) => status === "published");
  return published.length > 0 ? published : versions;
}
