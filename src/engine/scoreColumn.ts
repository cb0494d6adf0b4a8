/** Scores one metric for everybody: tight loops over typed arrays, one per kind of scale. */
import type { MetricRule } from "../rules/ruleBook";
import type { Scale, StepScale } from "../rules/scale";
import { largestRatio } from "./banding";
import { scoreByDeduction } from "./deduct";
import { scoreOnLine } from "./line";
import type { MetricColumn } from "./metricTable";
import { LineState, type ScoreColumn } from "./scoreRun";
import { compiledSteps, resultAt } from "./steps";

/**
 * Scores a column. `applies` marks the people the metric is for (absent: everybody); scores above `cap` are cut to it (D12).
 * A missing value has the score its policy gives, NaN where its weight goes to the other metrics.
 */
export function scoreColumn(
  rule: MetricRule,
  column: MetricColumn | undefined,
  people: number,
  applies: Uint8Array | undefined,
  cap: number,
): ScoreColumn {
  const scores = new Float64Array(people);
  const states = new Uint8Array(people);
  const bands = new Int16Array(people).fill(-1);
  const values = column ? withEnoughSamples(column, rule.minSample) : new Float64Array(people).fill(NaN);
  if (rule.scale.type === "steps") scoreSteps(rule.scale, values, scores, states, bands, cap);
  else scoreFormula(rule.scale, values, scores, states, cap);
  applyMissingPolicy(rule, column, scores, states);
  if (applies) clearOthers(applies, scores, states, bands);
  return { rule, scores, states, bands };
}

function clearOthers(applies: Uint8Array, scores: Float64Array, states: Uint8Array, bands: Int16Array): void {
  for (let i = 0; i < applies.length; i++) {
    if (applies[i]) continue;
    scores[i] = NaN;
    states[i] = LineState.notApplicable;
    bands[i] = -1;
  }
}

/** Values whose sample is too small count as missing (D11). */
function withEnoughSamples(column: MetricColumn, minSample: number | undefined): Float64Array {
  const { samples } = column;
  if (!samples || minSample === undefined) return column.values;
  return column.values.map((value, i) => ((samples[i] as number) >= minSample ? value : NaN));
}

function scoreSteps(
  scale: StepScale,
  values: Float64Array,
  scores: Float64Array,
  states: Uint8Array,
  bands: Int16Array,
  cap: number,
): void {
  const { thresholds, positions, higher } = compiledSteps(scale);
  const count = thresholds.length;
  const worth = Float64Array.from(positions, (position) => {
    const result = resultAt(scale, position);
    return typeof result === "number" ? Math.min(cap, result) : NaN;
  });
  const largest = largestRatio(scale);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== value) {
      states[i] = LineState.missing;
      continue;
    }
    let k = 0;
    if (higher) while (k < count && value < (thresholds[k] as number)) k++;
    else while (k < count && value >= (thresholds[k] as number)) k++;
    const score = value > largest ? NaN : (worth[k] as number);
    scores[i] = score;
    bands[i] = positions[k] as number;
    if (score !== score) states[i] = LineState.noRule;
  }
}

function scoreFormula(scale: Exclude<Scale, StepScale>, values: Float64Array, scores: Float64Array, states: Uint8Array, cap: number): void {
  const largest = largestRatio(scale);
  const scoreOf = formulaOf(scale);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== value) {
      states[i] = LineState.missing;
      continue;
    }
    const score = scale.assumed || value > largest ? NaN : scoreOf(value);
    scores[i] = Math.min(cap, score);
    if (score !== score) states[i] = LineState.noRule;
  }
}

function formulaOf(scale: Exclude<Scale, StepScale>): (value: number) => number {
  switch (scale.type) {
    case "line":
      return (value) => scoreOnLine(scale.points, value);
    case "deduct":
      return (value) => scoreByDeduction(scale, value);
    case "score":
      return (value) => (value >= scale.min && value <= scale.max ? value : NaN);
  }
}

/** An exempt person is always reweighted, whatever the policy says (D8). */
function applyMissingPolicy(rule: MetricRule, column: MetricColumn | undefined, scores: Float64Array, states: Uint8Array): void {
  const given = rule.missing === "zero" ? 0 : typeof rule.missing === "number" ? rule.missing : NaN;
  for (let i = 0; i < states.length; i++) {
    if (states[i] === LineState.missing) scores[i] = column?.missing.get(i) === "exempt" ? NaN : given;
  }
}
