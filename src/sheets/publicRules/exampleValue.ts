import { bandOf } from "../../engine/steps";
import type { Scale, StepScale, Unit } from "../../rules/scale";

/** From coarse to fine: steps in which people state such a figure. */
const roundings: Readonly<Record<Unit, readonly number[]>> = {
  percent: [0.001, 0.0001, 0.00001],
  seconds: [1, 0.1],
  minutes: [60, 1],
  hours: [3600, 60, 1],
  yuan: [1000, 100, 10, 1, 0.01],
  tenThousandYuan: [10_000, 1000, 100, 1],
  none: [10, 1, 0.1, 0.01, 0.001, 0.0001],
};
/** How far into its band a made-up figure lies, seen from the band's worse edge. */
const depth = 0.4;

/**
 * A made-up figure that a scale can score, as somebody might reach it: in the best band, or so many bands below it; for lines,
 * deductions and marks, well and not perfectly.
 */
export function exampleValue(scale: Scale, bandsBelowBest: number): number {
  switch (scale.type) {
    case "steps":
      return inBand(scale, Math.min(bandsBelowBest, scale.steps.length - 1));
    case "line": {
      const best = scale.points.reduce((a, b) => (b.score > a.score ? b : a));
      const other = scale.points.find((point) => Math.abs(scale.points.indexOf(point) - scale.points.indexOf(best)) === 1) ?? best;
      const value = best.at + depth * (other.at - best.at);
      return rounded(value, scale.unit, (candidate) => between(candidate, best.at, other.at)) ?? value;
    }
    case "deduct": {
      const short = scale.target + (scale.side === "below" ? -2.6 : 2.6) * scale.per;
      return rounded(short, scale.unit, (candidate) => Math.abs(candidate - short) < scale.per * 0.4) ?? short;
    }
    case "score": {
      const mark = scale.min + 0.88 * (scale.max - scale.min);
      const step = scale.max - scale.min > 20 ? 1 : 0.1;
      return tidied(Math.round(mark / step) * step);
    }
  }
}

function inBand(scale: StepScale, position: number): number {
  const own = scale.steps[position];
  if (!own) return scale.direction === "higher" ? 1 : 0;
  const sign = scale.direction === "higher" ? 1 : -1;
  const better = scale.steps[position - 1]?.edge;
  const worse = scale.steps[position + 1]?.edge;
  const isShare = scale.unit === "percent";
  const room = worse === undefined ? Math.abs(own.edge) * 0.2 : Math.abs(own.edge - worse);
  const end = better ?? (isShare && sign > 0 ? Math.min(1, own.edge + room) : sign > 0 ? own.edge + room : Math.max(0, own.edge - room));
  const value = own.edge + depth * (end - own.edge);
  const fits = (candidate: number): boolean => bandOf(scale, candidate)?.index === position && (candidate !== own.edge || own.edge === end);
  return rounded(value, scale.unit, fits) ?? (own.inclusive ? own.edge : value);
}

function rounded(value: number, unit: Unit, fits: (candidate: number) => boolean): number | undefined {
  return roundings[unit].map((step) => tidied(Math.round(value / step) * step)).find(fits);
}

function between(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}

function tidied(value: number): number {
  return Number(value.toPrecision(10));
}
