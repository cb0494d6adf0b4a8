import type { Issue } from "../rules/issue";
import { publishBlocks } from "../rules/publishVersion";
import { placeRuleIssues } from "../sheets/readRules";
import type { TemplateChoice } from "./paneActions";

/** What keeps a version in the rule book from being published, with its cells; empty = nothing. */
export function blocksOf(choices: readonly TemplateChoice[], { name, version, places }: TemplateChoice): readonly Issue[] {
  const own = choices.filter((choice) => choice.origin === "workbook" && choice.name === name);
  const rules = own.flatMap((choice) => choice.rules);
  const issues = publishBlocks(rules, name, version);
  return places ? placeRuleIssues(issues, { ...places, rows: own.flatMap((choice) => choice.places?.rows ?? []) }) : issues;
}
