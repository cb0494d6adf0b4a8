import type { Issue } from "../rules/issue";
import { validVersion } from "../rules/validVersion";
import { placeRuleIssues } from "../sheets/readRules";
import type { TemplateChoice } from "./paneActions";

/** The version of a template that a period is scored by, and what is to be said about it. */
export interface PeriodVersion {
  /** Where an issue of severity error blocks, only a stand-in to read the data's columns with. */
  readonly choice: TemplateChoice;
  readonly issues: readonly Issue[];
}

/**
 * Picks the version of a template by the period alone (D27): how well its metrics fit the data plays no part.
 * @param choices All templates; versions of the rule book go before a built-in template of the same name, which fits any period.
 * @param period `2026-10`; "" = not known yet: the newest published version stands in.
 * @returns Undefined where no template has that name.
 */
export function versionOfPeriod(choices: readonly TemplateChoice[], name: string, period: string): PeriodVersion | undefined {
  const named = choices.filter((choice) => choice.name === name);
  const own = named.filter(({ origin }) => origin === "workbook");
  const newest = own.reduce<TemplateChoice | undefined>((best, next) => (best && rank(best) >= rank(next) ? best : next), undefined);
  if (!newest) return named[0] && { choice: named[0], issues: [] };
  if (period === "") return { choice: newest, issues: [] };
  const rules = own.flatMap((choice) => choice.rules);
  const { version, issues } = validVersion(rules, name, period);
  const valid = version && own.find((choice) => choice.version === version.version);
  const rows = own.flatMap(({ places }) => places?.rows ?? []);
  return { choice: valid ?? newest, issues: newest.places ? placeRuleIssues(issues, { ...newest.places, rows }) : issues };
}

/** Newer goes before older, and anything published before drafts. */
function rank({ version, rules }: TemplateChoice): number {
  return version + (rules.every(({ status }) => status === "published") ? 1e9 : 0);
}
