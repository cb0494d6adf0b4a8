import { applyScale } from "../../../engine/scale";
import type { BandResult, Scale } from "../../../rules/scale";
import { bottom, levelsOf, type PictureWords, textWidth, valueAxis } from "./axes";
import { shapeOf } from "./shapeOf";

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

const width = 296;
const height = 138;

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
