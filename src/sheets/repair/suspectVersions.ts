import type { Issue } from "../../rules/issue";
import type { RuleReading } from "../readRules";
import { versionKey } from "./mergedBook";

/**
 * The versions that rows which can't be read may belong to: those of the readable rows next to them. Undefined where a whole column is
 * missing, which touches all of them.
 * @param unsound further versions that must not stay as they are: published ones that no longer add up
 */
export function suspectVersions(
  { rules, places, issues }: Pick<RuleReading, "rules" | "places" | "issues">,
  unsound: readonly string[],
): ReadonlySet<string> | undefined {
  if (issues.some(({ code }) => code.startsWith("ruleHeader"))) return undefined;
  const broken = [...new Set(issues.flatMap((issue) => (issue.severity === "error" ? rowsOf(issue) : [])))];
  const beside = broken.flatMap((row) => {
    const below = places.rows.findIndex((other) => other > row);
    const last = below < 0 ? rules.length - 1 : below - 1;
    return [rules[last], below < 0 ? undefined : rules[below]].flatMap((rule) => (rule ? [versionKey(rule)] : []));
  });
  return new Set([...unsound, ...beside]);
}

/** The sheet's row that an issue is about. */
function rowsOf({ cell }: Issue): readonly number[] {
  const row = /(\d+)(?::[A-Z]+\d+)?$/.exec(cell ?? "")?.[1];
  return row === undefined ? [] : [Number(row)];
}
