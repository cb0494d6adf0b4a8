import type { Rule } from "../ruleBook";
import { ruleIssue } from "../ruleIssue";
import type { StepScale } from "../scale";
import type { RuleEdit, Finding } from "./finding";
import { withFix } from "./finding";
import type { LintedVersion, Scaled } from "./lintedVersion";
import { valueAsIn } from "./rewrite";

/** Bands that end somewhere: whoever lies beyond has no score, grade or coefficient (D6). The fix assumes a rest, marked until confirmed. */
export function missingTail({ scales }: LintedVersion): readonly Finding[] {
  return scales.flatMap((scaled) => {
    const { item, rows, scale } = scaled;
    const worst = scale.type === "steps" ? scale.steps.at(-1) : undefined;
    if (scale.type !== "steps" || !worst || scale.otherwise || reachesTheEnd(scale, worst.edge)) return [];
    const code = scale.direction === "higher" ? "lintNoTailBelow" : "lintNoTailAbove";
    const last = rows.at(-1) ?? rows[0];
    const params = { item, edge: valueAsIn(rows[0], worst.edge, scale.unit) };
    return [withFix(ruleIssue(code, params, { rule: last.index, column: "scale", severity: "warning" }), assumedTail(scaled, scale))];
  });
}

/** Nothing measured is below zero, and no share lies above 100 %. */
function reachesTheEnd({ direction, unit }: StepScale, edge: number): boolean {
  return direction === "higher" ? edge <= 0 : unit === "percent" && edge >= 1;
}

function assumedTail({ kind, rows }: Scaled, { steps }: StepScale): readonly RuleEdit[] | undefined {
  const results = steps.flatMap(({ result }) => (typeof result === "number" ? [result] : []));
  if (results.length < steps.length) return undefined;
  // D6 assumes 60 points; never more than what the worst band is worth.
  const rest = kind === "metric" && Math.min(...results) > 60 ? 60 : 0;
  const last = rows.at(-1) ?? rows[0];
  const { weight: _, missing: __, minSample: ___, note: ____, ...same } = last.rule;
  const rule: Rule = { ...same, scale: `else→${rest}`, assumed: true };
  return [{ type: "insert", after: last.index, rule }];
}
