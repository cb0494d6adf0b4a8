import { compileAdjustments, compileGates, compileMetrics, compileTotalBands } from "./compileMetrics";
import type { PlacedRule } from "./compileScale";
import { compilePay, compileSettings } from "./compileSettings";
import { fingerprintOf } from "./fingerprint";
import type { Rule, RuleKind, Template } from "./ruleBook";
import { ruleIssue, type RuleIssue } from "./ruleIssue";
import type { TemplateVersion } from "./templateNames";
import { validVersion } from "./validVersion";
import { weightSums, writtenWeights } from "./weightCheck";

export interface Compiled {
  /** Absent where an issue of severity error blocks. */
  readonly template?: Template;
  readonly issues: readonly RuleIssue[];
}

/** Compiles the version of a template that is valid in a period (`2026-10`, or a day), and says what is wrong with it. */
export function compileTemplate(rules: readonly Rule[], name: string, period: string): Compiled {
  const { version, issues } = validVersion(rules, name, period);
  if (!version) return { issues };
  const compiled = compileVersion(rules, name, version);
  return { ...compiled, issues: [...issues, ...compiled.issues] };
}

/** Compiles one version, whatever its dates. */
export function compileVersion(rules: readonly Rule[], name: string, version: TemplateVersion): Compiled {
  const issues: RuleIssue[] = [];
  const rows = version.rows.flatMap((index): PlacedRule[] => (rules[index] ? [{ rule: rules[index], index }] : []));
  const ofKind = (kind: RuleKind): readonly PlacedRule[] => rows.filter(({ rule }) => rule.kind === kind);
  checkEven(rows, name, version.version, issues);
  checkWeights(ofKind("metric"), name, version.version, issues);
  const metrics = compileMetrics(ofKind("metric"), issues);
  const gates = compileGates(ofKind("gate"), issues);
  const adjustments = compileAdjustments(ofKind("adjust"), issues);
  const grades = compileTotalBands(ofKind("grade"), "any", issues);
  const coefficients = compileTotalBands(ofKind("coefficient"), "numbers", issues);
  const pay = compilePay(ofKind("pay"), issues);
  const { settings, settingRows } = compileSettings(ofKind("setting"), issues);
  for (const kind of ["award", "stepup", "commission"] as const)
    for (const { rule, index } of ofKind(kind))
      issues.push(ruleIssue("kindNotScored", { item: rule.item }, { rule: index, column: "kind", severity: "info" }));
  for (const { rule, index } of ofKind("commission"))
    if (!/slab|marginal|落点|分段/i.test(rule.scale))
      issues.push(ruleIssue("commissionMode", { item: rule.item }, { rule: index, column: "scale", severity: "warning" }));
  if (ofKind("metric").length === 0)
    issues.push(ruleIssue("noMetrics", { template: name, version: version.version }, { rule: rows[0]?.index ?? 0, column: "kind" }));
  if (version.unconfirmed > 0) {
    const first = rows.find(({ rule }) => rule.assumed)?.index ?? 0;
    const params = { template: name, version: version.version, count: version.unconfirmed };
    issues.push(ruleIssue("ruleUnconfirmed", params, { rule: first, column: "assumed", severity: "warning" }));
  }
  if (issues.some(({ severity }) => severity === "error")) return { issues };
  const { from, to, status } = version;
  const template: Template = {
    name,
    version: version.version,
    status,
    metrics,
    gates,
    adjustments,
    pay,
    settings,
    settingRows,
    fingerprint: fingerprintOf(rows.map(({ rule }) => rule)),
    ...(from && { from }),
    ...(to && { to }),
    ...(grades && { grades }),
    ...(coefficients && { coefficients }),
  };
  return { template, issues };
}

/** Says how much weight is unallocated, for each staff level, whatever else is wrong with the metrics. */
function checkWeights(rows: readonly PlacedRule[], template: string, version: number, issues: RuleIssue[]): void {
  if (rows.length === 0) return;
  for (const { level, sum, gap } of weightSums(writtenWeights(rows.map(({ rule }) => rule)))) {
    if (gap === 0) continue;
    const params = { template, version, sum: percent(sum), gap: percent(gap) };
    const first = rows.find(({ rule }) => level === undefined || rule.level === level);
    const at = { rule: first?.index ?? 0, column: "weight" as const };
    issues.push(level === undefined ? ruleIssue("weightsNot100", params, at) : ruleIssue("weightsNot100Level", { ...params, level }, at));
  }
}

/** All rows of a version begin, end and are published together. */
function checkEven(rows: readonly PlacedRule[], template: string, version: number, issues: RuleIssue[]): void {
  for (const column of ["from", "to", "status"] as const) {
    const odd = rows.find(({ rule }) => rule[column] !== rows[0]?.rule[column]);
    if (odd) issues.push(ruleIssue("versionUneven", { template, version }, { rule: odd.index, column, severity: "warning" }));
  }
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(12))}%`;
}
