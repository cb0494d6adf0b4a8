/** The order of calculation (DOMAIN 0.2), for a whole period at once. */
import type { GateRule, Template } from "../rules/ruleBook";
import { isCoveredOnceConfirmed } from "./confirmation";
import { gatedTotal, harshestOf } from "./gates";
import { appliesTo } from "./levels";
import type { MetricTable } from "./metricTable";
import { bonusOf } from "./pay";
import { rankTotals } from "./rank";
import { scoreColumn } from "./scoreColumn";
import type { GateHit, ScoreRun, Unscored } from "./scoreRun";
import { bandIndex, compiledSteps, resultAt } from "./steps";
import { totalsOf } from "./totals";

/**
 * Scores everybody in a table: scale → cap → weights → plus points → cap → one rounding → red lines → grade → coefficient → bonus → rank.
 * Metrics, flags and plus points are matched with the rules by name. Never throws on data: who can't be scored is named in `unscored`.
 */
export function score(template: Template, table: MetricTable): ScoreRun {
  const people = table.people.length;
  const byName = new Map(table.metrics.map((column) => [column.metric, column]));
  const columns = template.metrics.map((rule) =>
    scoreColumn(rule, byName.get(rule.name), people, applicants(template, table, rule), template.settings.capMetric),
  );
  const { rawTotals, unscored } = totalsOf(template, table, columns);
  const bands = template.coefficients ?? template.grades;
  const totalAfter = (i: number, { action }: GateRule): number =>
    gatedTotal(rawTotals[i] as number, action, bands?.scale, template.settings.bandDecimals);
  const gates = breaches(template, table, totalAfter);
  const totals = rawTotals.slice();
  for (const [i, { rule }] of gates) if (totals[i] === totals[i]) totals[i] = totalAfter(i, rule);
  const coefficients = coefficientsOf(template, totals, gates, unscored);
  return {
    template,
    table,
    columns,
    rawTotals,
    totals,
    gates,
    grades: gradesOf(template, totals, gates),
    coefficients,
    bonuses: bonusesOf(template, table, coefficients, gates),
    ranks: rankTotals(totals, template.settings.rankStyle),
    unscored,
  };
}

/** Who a metric is for; undefined = everybody. */
function applicants(template: Template, table: MetricTable, rule: Template["metrics"][number]): Uint8Array | undefined {
  if (template.metrics.every(({ level }) => level === undefined)) return undefined;
  return Uint8Array.from(table.people, ({ level }) => (appliesTo(rule, level, template.metrics) ? 1 : 0));
}

/** The harshest red line of everybody who crossed one. */
function breaches(template: Template, table: MetricTable, totalAfter: (i: number, rule: GateRule) => number): Map<number, GateHit> {
  const crossed = new Map<number, GateRule[]>();
  const flags = new Map(table.flags.map((column) => [column.gate, column]));
  for (const rule of template.gates)
    flags.get(rule.name)?.breached.forEach((breached, i) => {
      if (breached) crossed.set(i, [...(crossed.get(i) ?? []), rule]);
    });
  const hits = new Map<number, GateHit>();
  for (const [i, rules] of crossed) {
    const rule = harshestOf(rules, (each) => totalAfter(i, each));
    if (rule) hits.set(i, { rule, evidence: flags.get(rule.name)?.evidence[i] ?? "" });
  }
  return hits;
}

function gradesOf(template: Template, totals: Float64Array, gates: ReadonlyMap<number, GateHit>): (string | undefined)[] {
  const grades = new Array<string | undefined>(totals.length).fill(undefined);
  const scale = template.grades?.scale;
  if (!scale) return grades;
  const compiled = compiledSteps(scale);
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] as number;
    if (total !== total || isVetoed(gates, i)) continue;
    const result = resultAt(scale, bandIndex(compiled, total));
    if (result !== undefined) grades[i] = String(result);
  }
  return grades;
}

function coefficientsOf(
  template: Template,
  totals: Float64Array,
  gates: ReadonlyMap<number, GateHit>,
  unscored: Map<number, Unscored>,
): Float64Array {
  const coefficients = new Float64Array(totals.length).fill(NaN);
  const scale = template.coefficients?.scale;
  if (!scale) return coefficients;
  const compiled = compiledSteps(scale);
  const worth = [...scale.steps.map(({ result }) => result), scale.otherwise?.result].map((result) =>
    typeof result === "number" ? result : NaN,
  );
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] as number;
    if (total !== total) continue;
    const coefficient = isVetoed(gates, i) ? 0 : (worth[bandIndex(compiled, total)] ?? NaN);
    coefficients[i] = coefficient;
    if (coefficient !== coefficient) unscored.set(i, { reason: "noCoefficient", total, unconfirmed: isCoveredOnceConfirmed(scale, total) });
  }
  return coefficients;
}

/** A veto takes the floating part; the fixed part too only where the rule book says so (D14). */
function bonusesOf(template: Template, table: MetricTable, coefficients: Float64Array, gates: ReadonlyMap<number, GateHit>): Float64Array {
  const { pay, settings } = template;
  return coefficients.map((coefficient, i) => {
    const base = table.people[i]?.base ?? pay.base;
    if (base === undefined || coefficient !== coefficient) return NaN;
    return isVetoed(gates, i) && settings.vetoScope === "all" ? 0 : bonusOf(base, coefficient, pay.fixedShare);
  });
}

function isVetoed(gates: ReadonlyMap<number, GateHit>, i: number): boolean {
  return gates.size > 0 && gates.get(i)?.rule.action.type === "veto";
}
