import { metricFacts } from "../../../metrics/metricFacts";
import { compileMetrics, compileTotalBands } from "../../../rules/compileMetrics";
import type { PlacedRule } from "../../../rules/compileScale";
import { applyEdits } from "../../../rules/linter/applyEdits";
import type { Finding } from "../../../rules/linter/finding";
import { gapBetweenBands } from "../../../rules/linter/gapBetweenBands";
import { idleBand } from "../../../rules/linter/idleBand";
import { lintedVersion } from "../../../rules/linter/lintedVersion";
import { missingTail } from "../../../rules/linter/missingTail";
import { percentAgainstPoints } from "../../../rules/linter/percentAgainstPoints";
import { scaleReader } from "../../../rules/linter/scaleReader";
import { unsortedBands } from "../../../rules/linter/unsortedBands";
import { wrongDirection } from "../../../rules/linter/wrongDirection";
import type { Rule, RuleKind } from "../../../rules/ruleBook";
import type { RuleIssue } from "../../../rules/ruleIssue";
import type { ScalePart } from "../../../rules/scaleNotation/parseScale";
import { versionsOf } from "../../../rules/templateNames";

/** Something that a scale lacks; `fixed` = the cell's text once it is mended. */
export interface ScaleFinding extends RuleIssue {
  readonly fixed?: string;
}

const lintRules = [percentAgainstPoints, wrongDirection, missingTail, gapBetweenBands, idleBand, unsortedBands];

/** What the linter and the compiler say of one scale alone; `parts`: this cell first, then the scale's other rows. */
export function scaleFindings(kind: RuleKind, item: string, parts: readonly [ScalePart, ...ScalePart[]]): readonly ScaleFinding[] {
  if (kind !== "metric" && kind !== "grade" && kind !== "coefficient") return [];
  const rules = parts.map(({ text, assumed }, index): Rule => ({
    template: "template",
    version: 1,
    status: "draft",
    kind,
    item,
    scale: text,
    assumed,
    ...(kind === "metric" && index === 0 && { weight: 1 }),
  }));
  const [version] = versionsOf(rules, "template");
  if (!version) return [];
  const linted = lintedVersion(rules, "template", version, scaleReader());
  const findings = lintRules.flatMap((lintRule): readonly Finding[] => lintRule(linted, { metricOf: metricFacts }));
  return [...compilerIssues(kind, rules), ...findings.map((finding) => withText(finding, rules))];
}

function compilerIssues(kind: "metric" | "grade" | "coefficient", rules: readonly Rule[]): readonly RuleIssue[] {
  const issues: RuleIssue[] = [];
  const rows = rules.map((rule, index): PlacedRule => ({ rule, index }));
  if (kind === "metric") compileMetrics(rows, issues);
  else compileTotalBands(rows, kind === "grade" ? "any" : "numbers", issues);
  return issues;
}

/** A fix that concerns the first cell alone; a row of its own that it would add is written into the cell, for here a person looks at it. */
function withText({ fix, ...finding }: Finding, rules: readonly Rule[]): ScaleFinding {
  if (!fix || fix.some((edit) => edit.type === "set" && edit.rule > 0)) return finding;
  const added = fix.flatMap((edit) => (edit.type === "insert" ? [edit.rule.scale] : []));
  const [own] = applyEdits(
    rules,
    fix.filter(({ type }) => type === "set"),
  );
  const fixed = [own?.scale ?? "", ...added].join("; ");
  return fixed === rules[0]?.scale ? finding : { ...finding, fixed };
}
