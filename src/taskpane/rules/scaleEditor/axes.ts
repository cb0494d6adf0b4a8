import type { BandResult } from "../../../rules/scale";

/** How values and results are written at the axes. */
export interface PictureWords {
  readonly value: (value: number) => string;
  readonly result: (result: BandResult) => string;
}

/** Where the drawing begins above the axis, and the axis below it. */
export const top = 14;
export const bottom = 118;
const labelGap = 6;

export interface Levels {
  readonly places: readonly { readonly y: number; readonly label: string }[];
  readonly at: (result: BandResult) => number;
}

/** Numbers at their height, words one above the other; the best result of a stair in words comes first. */
export function levelsOf(results: readonly BandResult[], words: PictureWords): Levels {
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

/** Places of the values, and the labels that have room. */
export function valueAxis(values: readonly number[], words: PictureWords, left: number, right: number) {
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
