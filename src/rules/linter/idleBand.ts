import { ruleIssue } from "../ruleIssue";
import type { StepScale } from "../scale";
import { withFix, type Finding } from "./finding";
import type { LintedVersion } from "./lintedVersion";
import { rewriteOneCell, valueAsIn } from "./rewrite";

/** Two bands side by side that are worth the same: one of them changes nothing, or one of the results is a slip. */
export function idleBand({ scales }: LintedVersion): readonly Finding[] {
  return scales.flatMap(({ item, rows, scale }) => {
    if (scale.type !== "steps") return [];
    const idle = idleIndex(scale);
    const step = scale.steps[idle];
    if (!step) return [];
    const params = { item, edge: valueAsIn(rows[0], step.edge, scale.unit), result: step.result };
    const issue = ruleIssue("lintBandIdle", params, { rule: rows[0].index, column: "scale", severity: "info" });
    return [
      withFix(
        issue,
        rewriteOneCell(rows, (read) => (read.type === "steps" ? withoutIdle(read) : read)),
      ),
    ];
  });
}

/** The step whose worse neighbour is worth the same, and as sure; -1 = none. */
function idleIndex({ steps, otherwise }: StepScale): number {
  return steps.findIndex(({ result, assumed }, index) => {
    const next = steps[index + 1] ?? otherwise;
    return next?.result === result && next.assumed === assumed;
  });
}

/** One step always stays: a scale of nothing but "else" would ask for no value at all. */
function withoutIdle(scale: StepScale): StepScale {
  const index = idleIndex(scale);
  return index < 0 || scale.steps.length === 1 ? scale : withoutIdle({ ...scale, steps: scale.steps.toSpliced(index, 1) });
}
