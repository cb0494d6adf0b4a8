import type { IssueCode } from "../issue";
import type { GateRule } from "../ruleBook";
import { ruleIssue } from "../ruleIssue";
import type { Finding } from "./finding";
import type { LintedVersion } from "./lintedVersion";

/** Red lines that take nothing from whoever crosses them (D13). */
export function idleGate(version: LintedVersion): readonly Finding[] {
  return version.gates.flatMap((gate) => {
    const code = idleBecause(gate, version);
    if (!code) return [];
    const at = gate.action.type === "cap" ? gate.action.at : 0;
    return [ruleIssue(code, { gate: gate.name, at }, { rule: gate.rows[0] ?? 0, column: "scale", severity: "warning" })];
  });
}

function idleBecause({ action }: GateRule, { scales, settings }: LintedVersion): IssueCode | undefined {
  const bands = scales.filter(({ kind }) => kind !== "metric");
  if (action.type === "veto") return undefined;
  if (action.type === "downgrade") return bands.length === 0 ? "lintDowngradeIdle" : undefined;
  if (action.at >= settings.capTotal) return "lintCapIdle";
  const tops = bands.flatMap(({ scale }) => (scale.type === "steps" && scale.direction === "higher" ? [scale.steps[0]?.edge ?? 0] : []));
  return tops.length > 0 && tops.every((edge) => action.at >= edge) ? "lintCapAboveTop" : undefined;
}
