import { publishBlocks } from "../rules/publishVersion";
import type { LintedData } from "../sheets/lintTemplate";
import { placeRuleIssues } from "../sheets/readRules";
import { type ChoiceFinding, lintChoice } from "./lintChoice";
import type { TemplateChoice } from "./paneActions";

/**
 * What keeps a version in the rule book from being published, with its cells: what compiling and its dates say, and the linter's errors.
 * Empty = nothing.
 * @param data what people reached, where it is read for this version: some errors show only there
 */
export function blocksOf(choices: readonly TemplateChoice[], choice: TemplateChoice, data?: LintedData): readonly ChoiceFinding[] {
  const { name, version, places } = choice;
  const own = choices.filter((each) => each.origin === "workbook" && each.name === name);
  const rules = own.flatMap((each) => each.rules);
  const issues = publishBlocks(rules, name, version);
  const placed = places ? placeRuleIssues(issues, { ...places, rows: own.flatMap((each) => each.places?.rows ?? []) }) : issues;
  return [...placed, ...lintChoice(choice, choices, data).filter(({ severity }) => severity === "error")];
}
