import type { BandResult, DeductScale, Scale, StepScale } from "../../../rules/scale";

/** What there is to draw, in values and results. */
export interface Shape {
  readonly values: readonly number[];
  readonly results: readonly BandResult[];
  readonly strokes: readonly { readonly points: readonly (readonly [number, BandResult])[]; readonly assumed: boolean }[];
  readonly dots: readonly { readonly value: number; readonly own: BandResult; readonly other?: BandResult; readonly inclusive: boolean }[];
  readonly uncovered: readonly { readonly from: number; readonly to: number }[];
}

/** What a scale looks like, before anything has its place. */
export function shapeOf(scale: Scale): Shape {
  switch (scale.type) {
    case "steps":
      return stairOf(scale);
    case "line": {
      const values = scale.points.map(({ at }) => at);
      const [first, last] = [scale.points[0], scale.points.at(-1)];
      const ends = (value: number, score: number | undefined) => (score === undefined ? [] : [[value, score] as const]);
      const points = scale.points.map(({ at, score }) => [at, score] as const);
      return {
        values,
        results: scale.points.map(({ score }) => score),
        strokes: [{ points: [...ends(-Infinity, first?.score), ...points, ...ends(Infinity, last?.score)], assumed: scale.assumed }],
        dots: scale.points.map(({ at, score }) => ({ value: at, own: score, other: score, inclusive: true })),
        uncovered: [],
      };
    }
    case "deduct":
      return slopeOf(scale);
    case "score": {
      const { min, max } = scale;
      return {
        values: [min, max],
        results: [min, max],
        strokes: [{ points: [[min, min] as const, [max, max] as const], assumed: scale.assumed }],
        dots: [min, max].map((value) => ({ value, own: value, other: value, inclusive: true })),
        uncovered: [
          { from: -Infinity, to: min },
          { from: max, to: Infinity },
        ],
      };
    }
  }
}

function stairOf({ direction, steps, otherwise }: StepScale): Shape {
  const higher = direction === "higher";
  const beyond = higher ? Infinity : -Infinity;
  const strokes = steps.map(({ edge, result, assumed }, k) => {
    const end = steps[k - 1]?.edge ?? beyond;
    return { points: (higher ? [edge, end] : [end, edge]).map((value) => [value, result] as const), assumed };
  });
  const worst = steps.at(-1)?.edge ?? 0;
  const rest = higher ? { from: -Infinity, to: worst } : { from: worst, to: Infinity };
  const tail = otherwise && {
    points: [rest.from, rest.to].map((value) => [value, otherwise.result] as const),
    assumed: otherwise.assumed,
  };
  return {
    values: steps.map(({ edge }) => edge),
    results: [...steps.map(({ result }) => result), ...(otherwise ? [otherwise.result] : [])],
    strokes: [...strokes, ...(tail ? [tail] : [])],
    dots: steps.map(({ edge, result, inclusive }, k) => {
      const other = (steps[k + 1] ?? otherwise)?.result;
      return { value: edge, own: result, inclusive, ...(other !== undefined && { other }) };
    }),
    uncovered: otherwise ? [] : [rest],
  };
}

/** More of them can't be told from a slope. */
const mostStairs = 50;

function slopeOf({ full, floor, points, per, side, target, whole, assumed }: DeductScale): Shape {
  const away = side === "below" ? -1 : 1;
  const units = Math.max(0, (full - floor) / points);
  const end = target + away * units * per;
  const stairs = whole && units <= mostStairs ? Math.ceil(units) : 0;
  const corner = (k: number): number => target + away * k * per;
  const scoreAt = (k: number): number => Math.max(floor, full - points * k);
  const stair = Array.from({ length: stairs }, (_, k) => [
    [corner(k + 1), scoreAt(k)] as const,
    [corner(k + 1), scoreAt(k + 1)] as const,
  ]).flat();
  const way = stairs > 0 ? stair : [[end, Math.max(floor, full - points * units)] as const];
  const stroke = [[away < 0 ? Infinity : -Infinity, full] as const, [target, full] as const, ...way];
  const last = way.at(-1) ?? ([target, full] as const);
  const points_ = [...stroke, [away < 0 ? -Infinity : Infinity, last[1]] as const];
  return {
    values: [target, stairs > 0 ? corner(stairs) : end],
    results: [full, floor],
    strokes: [{ points: away < 0 ? points_.toReversed() : points_, assumed }],
    dots: [{ value: target, own: full, other: full, inclusive: true }],
    uncovered: [],
  };
}
