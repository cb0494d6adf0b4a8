import { score } from "../engine/score";
import type { Issue } from "../rules/issue";
import type { ScoreOutcome, ScoreRequest } from "./paneActions";

/** Scores what was read by the chosen template. Writes nothing. */
export function scorePeriod({ choice, table }: ScoreRequest): ScoreOutcome {
  const { template } = choice;
  const errors: readonly Issue[] = choice.issues.filter(({ severity }) => severity === "error");
  if (!template || errors.length > 0) return { issues: errors };
  return { run: score(template, table), issues: choice.issues };
}
