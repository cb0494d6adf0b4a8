import { applyScale } from "../../../engine/scale";
import type { BandResult, DeductScale, Scale, StepScale } from "../../../rules/scale";

/** A picture of a scale in units of the drawing: values run to the right, results upwards. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Left end and bottom of the axes. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly right: number;
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  /** Lines of the scale; those that wait for confirmation are drawn dashed. */
  readonly strokes: readonly { readonly points: readonly (readonly [number, number])[]; readonly assumed: boolean }[];
  /** The step from one band to the next. */
  readonly drops: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  /** Which band the edge itself belongs to: the closed dot's. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly closed: boolean }[];
  /** Values that the scale doesn't cover. */
  readonly uncovered: readonly { readonly from: number; readonly to: number }[];
  readonly tested?: { readonly x: number; readonly y?: number };
}

export interface PictureWords {
  readonly value: (value: number) => string;
  readonly result: (result: BandResult) => string;
}

const width = 296;
const top = 14;
const bottom = 118;
const height = 138;
const labelGap = 6;

/** Where everything of a scale's picture stands. */
export function pictureOf(scale: Scale, words: PictureWords, tested?: number): Picture {
  const shape = shapeOf(scale);
  const levels = levelsOf(shape.results, words);
  const left = 8 + Math.max(8, ...levels.places.map(({ label }) => textWidth(label)));
  const right = width - 10;
  const axis = valueAxis(shape.values, words, left + 4, right);
  const at = (value: number): number => axis.at(value);
  const y = (result: BandResult): number => levels.at(result);
  const point = (value: number, result: BandResult): readonly [number, number] => [at(value), y(result)];
  const outcome = tested === undefined ? undefined : applyScale(scale, tested);
  return {
    width,
    height,
    origin: { x: left, y: bottom },
    right,
    levels: levels.places,
    marks: axis.marks,
    strokes: shape.strokes.map(({ points, assumed }) => ({ points: points.map(([value, result]) => point(value, result)), assumed })),
    drops: shape.dots
      .filter(({ own, other }) => own !== other)
      .map(({ value, own, other }) => {
        const [a, b] = [y(own), other === undefined ? bottom : y(other)];
        return { x: at(value), top: Math.min(a, b), bottom: Math.max(a, b) };
      }),
    dots: shape.dots.flatMap(({ value, own, other, inclusive }) => [
      { x: at(value), y: y(own), closed: inclusive },
      ...(other === undefined || other === own ? [] : [{ x: at(value), y: y(other), closed: !inclusive }]),
    ]),
    uncovered: shape.uncovered.map(({ from, to }) => ({ from: at(from), to: at(to) })).filter(({ from, to }) => to - from > 1),
    ...(tested !== undefined && { tested: { x: at(tested), ...(outcome?.kind === "scored" && { y: y(outcome.result) }) } }),
  };
}

/** What there is to draw, in values and results. */
interface Shape {
  readonly values: readonly number[];
  readonly results: readonly BandResult[];
  readonly strokes: readonly { readonly points: readonly (readonly [number, BandResult])[]; readonly assumed: boolean }[];
  readonly dots: readonly { readonly value: number; readonly own: BandResult; readonly other?: BandResult; readonly inclusive: boolean }[];
  readonly uncovered: readonly { readonly from: number; readonly to: number }[];
}

function shapeOf(scale: Scale): Shape {
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

interface Levels {
  readonly places: readonly { readonly y: number; readonly label: string }[];
  readonly at: (result: BandResult) => number;
}

/** Numbers at their height, words one above the other; the best result of a stair in words comes first. */
function levelsOf(results: readonly BandResult[], words: PictureWords): Levels {
  const distinct = results.filter((result, index) => results.indexOf(result) === index);
  const numbers = distinct.filter((result) => typeof result === "number");
  const sorted: readonly BandResult[] = numbers.length === distinct.length ? numbers.toSorted((a, b) => a - b) : distinct.toReversed();
  const [low, high] = [numbers.length > 0 ? Math.min(...numbers) : 0, numbers.length > 0 ? Math.max(...numbers) : 1];
  const space = bottom - 10 - top;
  const raw = sorted.map((result, k) =>
    typeof result === "number"
      ? high === low
        ? space / 2
        : ((result - low) / (high - low)) * space
      : (k / Math.max(1, sorted.length - 1)) * space,
  );
  const places = spread(
    raw,
    sorted.map(() => 12),
    0,
    space,
  );
  const heights = places.map((place) => bottom - 10 - place);
  const at = (result: BandResult): number => {
    const known = sorted.indexOf(result);
    if (known >= 0) return heights[known] ?? bottom;
    return typeof result === "number" ? between(sorted as readonly number[], heights, result) : bottom;
  };
  const labels = sorted.map((result, k) => ({ y: heights[k] ?? bottom, label: words.result(result) }));
  return { places: thinned(labels.toReversed(), (label) => label.y, 11), at };
}

function valueAxis(values: readonly number[], words: PictureWords, left: number, right: number) {
  const edges = values.filter((value, index) => values.indexOf(value) === index).toSorted((a, b) => a - b);
  const [min, max] = [edges[0] ?? 0, edges.at(-1) ?? 1];
  const margin = max > min ? (max - min) * 0.35 : Math.abs(max) * 0.2 || 1;
  const low = min >= 0 ? Math.max(0, min - margin) : min - margin;
  const high = max + margin;
  const linear = (value: number): number => left + ((value - low) / (high - low)) * (right - left);
  const labels = edges.map(words.value);
  const widths = labels.map((label) => textWidth(label) + labelGap);
  const places = spread(edges.map(linear), widths, left + (min > low ? 10 : 0), right - 10);
  const at = (value: number): number => between([low, ...edges, high], [left, ...places, right], value);
  const marks = edges.map((_, k) => ({ x: places[k] ?? left, label: labels[k] ?? "", width: widths[k] ?? 0 }));
  return { at, marks: fitting(marks) };
}

/** Labels that stand beside each other without touching; the outermost first. */
function fitting(marks: readonly { readonly x: number; readonly label: string; readonly width: number }[]) {
  const taken: { readonly x: number; readonly width: number }[] = [];
  const order = [marks.at(-1), ...marks.slice(0, -1)].filter((mark) => mark !== undefined);
  return order.flatMap(({ x, label, width: own }) => {
    if (taken.some((other) => Math.abs(other.x - x) < (other.width + own) / 2 - 1)) return [];
    taken.push({ x, width: own });
    return [{ x, label }];
  });
}

function thinned<T>(labels: readonly T[], place: (label: T) => number, gap: number): readonly T[] {
  const kept: T[] = [];
  for (const label of labels) if (kept.every((other) => Math.abs(place(other) - place(label)) >= gap)) kept.push(label);
  return kept;
}

/** Moves ascending places apart until their labels have room, as far as there is any. */
function spread(places: readonly number[], sizes: readonly number[], from: number, to: number): readonly number[] {
  const gap = (k: number): number => ((sizes[k] ?? 0) + (sizes[k - 1] ?? 0)) / 2;
  const needed = places.reduce((sum, _, k) => (k === 0 ? 0 : sum + gap(k)), 0);
  const share = Math.min(1, needed === 0 ? 1 : (to - from) / needed);
  const moved: number[] = [];
  places.forEach((place, k) => moved.push(Math.max(place, from, k === 0 ? from : (moved[k - 1] ?? from) + gap(k) * share)));
  for (let k = moved.length - 1; k >= 0; k--) {
    const limit = k === moved.length - 1 ? to : (moved[k + 1] ?? to) - gap(k + 1) * share;
    moved[k] = Math.min(moved[k] ?? to, limit);
  }
  return moved;
}

/** Straight lines through known places; beyond them their ends. */
function between(known: readonly number[], places: readonly number[], value: number): number {
  const right = known.findIndex((each) => each >= value);
  if (right < 0) return places.at(-1) ?? 0;
  if (right === 0 || known[right] === value) return places[right] ?? 0;
  const [a = 0, b = 1] = [known[right - 1], known[right]];
  const [from = 0, to = 0] = [places[right - 1], places[right]];
  return b === a ? to : from + ((value - a) / (b - a)) * (to - from);
}

/** Roughly how wide a text is at the picture's size. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 10.5 : 6), 0);
}
