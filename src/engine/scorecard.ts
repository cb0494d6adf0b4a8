/** Reads one person out of a run, every line explained. */
import { adjustmentOf } from "./adjust";
import { roundHalfUp, tidy } from "./decimal";
import { isNearCoefficientEdge, isNearEdge } from "./nearEdge";
import { LineState, type Scorecard, type ScoreColumn, type ScoreLine, type ScoreRun, type Why } from "./scoreRun";
import { whyScored } from "./why";

/** The scorecard of person `i`, without the metrics that don't apply to them. Throws a RangeError where nobody is `i`. */
export function scorecardOf(run: ScoreRun, i: number): Scorecard {
  const { template, table } = run;
  const person = table.people[i];
  if (!person) throw new RangeError(`There is no person ${i} in this period.`);
  const { name, version, status, from, fingerprint } = template;
  const columns = run.columns.filter(({ states }) => states[i] !== LineState.notApplicable);
  const cover = roundHalfUp(
    columns.reduce((sum, { rule, scores, states }) => (isNumber(scores[i]) || states[i] === LineState.noRule ? sum + rule.weight : sum), 0),
    12,
  );
  return {
    person,
    period: table.period,
    template: { name, version, status, fingerprint, ...(from !== undefined && { from }) },
    lines: columns.map((column) => lineOf(run, column, i, cover)),
    adjustments: template.adjustments.flatMap((rule) => {
      const column = table.adjustments.find((candidate) => candidate.name === rule.name);
      return column ? [{ name: rule.name, points: adjustmentOf(column.points[i], rule) }] : [];
    }),
    rawTotal: numberOrNone(run.rawTotals[i]),
    total: numberOrNone(run.totals[i]),
    nearCoefficientEdge: isNearCoefficientEdge(run, i),
    gate: run.gates.get(i),
    grade: run.grades[i],
    coefficient: numberOrNone(run.coefficients[i]),
    base: person.base ?? template.pay.base,
    bonus: numberOrNone(run.bonuses[i]),
    rank: run.ranks[i] || undefined,
    unscored: run.unscored.get(i),
  };
}

function lineOf(run: ScoreRun, { rule, scores, states }: ScoreColumn, i: number, cover: number): ScoreLine {
  const column = run.table.metrics.find(({ metric }) => metric === rule.name);
  const isMissing = states[i] === LineState.missing;
  const actual = numberOrNone(column?.values[i]);
  const score = numberOrNone(scores[i]);
  const effectiveWeight = score === undefined || cover === 0 ? 0 : tidy(rule.weight / cover);
  return {
    rule,
    actual,
    score,
    effectiveWeight,
    points: score === undefined ? undefined : tidy((score * rule.weight) / cover),
    why: isMissing || actual === undefined ? whyMissing(run, rule, i) : whyScored(rule.scale, actual),
    nearEdge: !isMissing && actual !== undefined && isNearEdge(rule.scale, actual),
  };
}

function whyMissing(run: ScoreRun, rule: ScoreColumn["rule"], i: number): Why {
  const column = run.table.metrics.find(({ metric }) => metric === rule.name);
  const reason = !column ? "noColumn" : (column.missing.get(i) ?? (isNumber(column.values[i]) ? "tooFew" : "blank"));
  return { type: "missing", reason, policy: reason === "exempt" ? "reweight" : rule.missing };
}

function isNumber(x: number | undefined): x is number {
  return x !== undefined && !Number.isNaN(x);
}

function numberOrNone(x: number | undefined): number | undefined {
  return isNumber(x) ? x : undefined;
}
