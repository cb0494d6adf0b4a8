import type { MetricFacts } from "../../../rules/linter/lintFacts";
import type { RuleKind } from "../../../rules/ruleBook";
import type { BandResult, DeductScale, LineScale, Scale, ScoreScale, StepScale, Unit } from "../../../rules/scale";

/** What is known of the values: their unit and which are better. */
export interface Known {
  readonly unit: Unit;
  readonly direction: "higher" | "lower";
}

/** A value and what it is worth, as far as a scale says so. */
interface Anchor {
  readonly at: number;
  readonly score: number;
}

const units = { ratio: "percent", time: "seconds", money: "yuan", points: "none", count: "none" } as const;
const tidy = (value: number): number => Number(value.toPrecision(6));

/** What the metric dictionary knows of the values; totals are points. */
export function knownOf(kind: RuleKind, facts: MetricFacts | undefined): Known {
  if (kind === "commission") return { unit: "yuan", direction: "higher" };
  if (kind === "grade" || kind === "coefficient") return { unit: "none", direction: "higher" };
  const unit = units[facts?.unit ?? "ratio"];
  return { unit, direction: facts?.better ?? (unit === "seconds" ? "lower" : "higher") };
}

/** A scale of another form that says about the same, to be corrected rather than begun anew. */
export function proposeScale(from: Scale | undefined, form: Scale["type"], known: Known): Scale {
  const kept = from && from.type !== "score" ? from : undefined;
  const unit = kept?.unit ?? known.unit;
  const anchors = (kept && anchorsOf(kept)) ?? usualAnchors({ ...known, unit });
  switch (form) {
    case "steps":
      return asSteps(anchors, unit);
    case "line":
      return asLine(anchors, unit);
    case "deduct":
      return asDeduction(anchors, unit);
    case "score":
      return asGiven(anchors);
  }
}

/** Best first. Undefined where the results are words. */
function anchorsOf(scale: Exclude<Scale, ScoreScale>): readonly Anchor[] | undefined {
  switch (scale.type) {
    case "steps": {
      const { steps, otherwise } = scale;
      const anchors = steps.flatMap(({ edge, result }) => (typeof result === "number" ? [{ at: edge, score: result }] : []));
      if (anchors.length < steps.length || anchors.length === 0) return undefined;
      const [last, before] = [anchors.at(-1), anchors.at(-2)];
      if (!last || typeof otherwise?.result !== "number") return withSecond(anchors, scale.direction);
      const step = before ? last.at - before.at : (last.at === 0 ? 1 : Math.abs(last.at) / 10) * (scale.direction === "higher" ? -1 : 1);
      return [...anchors, { at: Math.max(0, tidy(last.at + step)), score: otherwise.result }].filter(isNew);
    }
    case "line": {
      const peak = scale.points.reduce((best, point) => (point.score > best.score ? point : best));
      const [first, last] = [scale.points[0], scale.points.at(-1)];
      const falling = first && last && first.score > last.score;
      const side = scale.points.filter(({ at }) => (falling ? at >= peak.at : at <= peak.at));
      return falling ? side : side.toReversed();
    }
    case "deduct": {
      const units = Math.max(1, Math.ceil((scale.full - scale.floor) / scale.points));
      const end = scale.target + (scale.side === "below" ? -1 : 1) * units * scale.per;
      const score = end < 0 ? scale.full - (scale.points * scale.target) / scale.per : scale.floor;
      return [
        { at: scale.target, score: scale.full },
        { at: Math.max(0, tidy(end)), score: tidy(score) },
      ];
    }
  }
}

function isNew({ at }: Anchor, index: number, all: readonly Anchor[]): boolean {
  return all.findIndex((other) => other.at === at) === index;
}

function withSecond(anchors: readonly Anchor[], direction: StepScale["direction"]): readonly Anchor[] {
  const [only, second] = anchors;
  if (!only || second) return anchors;
  const away = (only.at === 0 ? 1 : Math.abs(only.at) / 10) * (direction === "higher" ? -1 : 1);
  return [only, { at: Math.max(0, tidy(only.at + away)), score: tidy(only.score * 0.6) }].filter(isNew);
}

const usual: Readonly<Record<Unit, Readonly<Record<Known["direction"], readonly [number, number, number]>>>> = {
  percent: { higher: [0.9, 0.8, 0.7], lower: [0.01, 0.03, 0.05] },
  seconds: { higher: [120, 90, 60], lower: [30, 60, 90] },
  minutes: { higher: [600, 300, 120], lower: [120, 300, 600] },
  hours: { higher: [259200, 172800, 86400], lower: [86400, 172800, 259200] },
  yuan: { higher: [50000, 30000, 10000], lower: [10, 20, 30] },
  tenThousandYuan: { higher: [50000, 30000, 10000], lower: [10000, 30000, 50000] },
  none: { higher: [90, 80, 70], lower: [1, 3, 5] },
};

function usualAnchors({ unit, direction }: Known): readonly Anchor[] {
  const [best, middle, worst] = usual[unit][direction];
  return [
    { at: best, score: 100 },
    { at: middle, score: 80 },
    { at: worst, score: 60 },
  ];
}

/** The worst anchor becomes "else"; of a mere two, half way between them is a step, too. */
function asSteps(anchors: readonly Anchor[], unit: Unit): StepScale {
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last || first === last) return stepsFrom([], unit, "higher", 60);
  const between = { at: tidy((first.at + last.at) / 2), score: tidy((first.score + last.score) / 2) };
  const steps = anchors.length === 2 ? [first, between] : anchors.slice(0, -1);
  return stepsFrom(steps, unit, first.at > last.at ? "higher" : "lower", last.score);
}

function stepsFrom(anchors: readonly Anchor[], unit: Unit, direction: StepScale["direction"], rest: BandResult): StepScale {
  const steps = anchors.map(({ at, score }) => ({ edge: at, inclusive: true, result: score, assumed: false }));
  return { type: "steps", direction, unit, steps, otherwise: { result: rest, assumed: false } };
}

/** At most four points: both ends, and the evenest of those between. */
function asLine(anchors: readonly Anchor[], unit: Unit): LineScale {
  const most = Math.min(4, anchors.length);
  const chosen = Array.from({ length: most }, (_, k) => anchors[Math.round((k * (anchors.length - 1)) / (most - 1))]);
  const points = chosen.filter((anchor) => anchor !== undefined).sort((a, b) => a.at - b.at);
  return { type: "line", unit, points, assumed: false };
}

const smallest: Readonly<Record<Unit, number>> = {
  percent: 0.01,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  yuan: 100,
  tenThousandYuan: 10000,
  none: 1,
};

/** From the best anchor on, as steep as the way to the worst. */
function asDeduction(anchors: readonly Anchor[], unit: Unit): DeductScale {
  const first = anchors[0] ?? { at: 0, score: 100 };
  const last = anchors.at(-1) ?? first;
  const per = smallest[unit];
  const span = Math.abs(first.at - last.at) / per;
  const slope = span === 0 ? 1 : (first.score - last.score) / span;
  const points = Math.max(0.1, slope >= 1 ? Math.round(slope * 2) / 2 : Math.round(slope * 10) / 10);
  return {
    type: "deduct",
    unit,
    full: first.score,
    points,
    per,
    side: first.at >= last.at ? "below" : "above",
    target: first.at,
    floor: Math.max(0, last.score),
    whole: true,
    assumed: false,
  };
}

function asGiven(anchors: readonly Anchor[]): ScoreScale {
  const best = Math.max(...anchors.map(({ score }) => score));
  return { type: "score", min: 0, max: best > 0 ? best : 100, assumed: false };
}
