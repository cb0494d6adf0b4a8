import type { Language } from "../../../i18n/language";
import type { MetricFacts } from "../../../rules/linter/lintFacts";
import type { RuleKind } from "../../../rules/ruleBook";
import { printScale } from "../../../rules/scaleNotation/printScale";
import type { ScaleForm } from "./fields";
import { knownOf, proposeScale } from "./propose";

const fixed: Readonly<Partial<Record<RuleKind, string>>> = {
  grade: "≥90→S; ≥80→A; ≥70→B; else→C",
  coefficient: "≥90→1.2; ≥80→1; ≥70→0.8; else→0",
  award: "≥90%→500",
  gate: "veto",
  adjust: "score 0..5",
};

/** What a new rule of a kind usually says; every figure is there to be changed. */
export function firstNotation(kind: RuleKind, facts: MetricFacts | undefined, language: Language, form: ScaleForm = "steps"): string {
  if (kind === "metric") return printScale(proposeScale(undefined, form, knownOf(kind, facts)), language);
  if (kind === "commission") return language === "en" ? "≥¥100000→1.2%; ≥¥0→1%" : "≥100000元→1.2%; ≥0元→1%";
  if (kind === "stepup") return language === "en" ? "+0.3% commission per 5% above the baseline" : "比基线每高 5%，提成 +0.3%";
  return fixed[kind] ?? "";
}
