/** Step scales: which band a value falls in. */
import type { BandResult, StepScale } from "../rules/scale";
import { bandingDecimals, edgesOf } from "./banding";
import { smallestRoundingTo } from "./decimal";

/** A step scale made ready for many values. Assumed steps are left out: they may band nobody (D6). */
export interface CompiledSteps {
  readonly type: "steps";
  readonly higher: boolean;
  /** What a raw actual is compared with; the rounding of the actual is already in it. */
  readonly thresholds: Float64Array;
  /** Position of each confirmed step in the scale; the last one, of `otherwise` or -1, is for what no step covers. */
  readonly positions: Int16Array;
}

/** Compiles the confirmed steps; `decimals` overrides how finely actuals are banded. */
export function compileSteps(scale: StepScale, decimals = bandingDecimals(scale.unit, edgesOf(scale))): CompiledSteps {
  const higher = scale.direction === "higher";
  const thresholds: number[] = [];
  const positions: number[] = [];
  scale.steps.forEach((step, position) => {
    if (step.assumed) return;
    const edge = Number(step.edge.toPrecision(15));
    thresholds.push(smallestRoundingTo(edge, higher === step.inclusive, decimals));
    positions.push(position);
  });
  positions.push(scale.otherwise && !scale.otherwise.assumed ? scale.steps.length : -1);
  return { type: "steps", higher, thresholds: Float64Array.from(thresholds), positions: Int16Array.from(positions) };
}

/** Index of the step that covers a value; `steps.length` for otherwise, -1 where no confirmed band covers it. */
export function bandIndex(compiled: CompiledSteps, value: number): number {
  const { thresholds, positions, higher } = compiled;
  const count = thresholds.length;
  let k = 0;
  if (higher) while (k < count && !(value >= (thresholds[k] as number))) k++;
  else while (k < count && !(value < (thresholds[k] as number))) k++;
  return positions[k] as number;
}

/** What the band at an index is worth. */
export function resultAt(scale: StepScale, index: number): BandResult | undefined {
  return index < 0 ? undefined : index < scale.steps.length ? scale.steps[index]?.result : scale.otherwise?.result;
}

const compiledScales = new WeakMap<StepScale, CompiledSteps>();

/** Compiles a scale once and keeps it as long as the scale lives. */
export function compiledSteps(scale: StepScale): CompiledSteps {
  let compiled = compiledScales.get(scale);
  if (!compiled) compiledScales.set(scale, (compiled = compileSteps(scale)));
  return compiled;
}

/** The band that covers a value, exact at its edges; undefined where no confirmed band does. */
export function bandOf(scale: StepScale, value: number): { readonly index: number; readonly result: BandResult } | undefined {
  const index = bandIndex(compiledSteps(scale), value);
  const result = resultAt(scale, index);
  return result === undefined ? undefined : { index, result };
}
