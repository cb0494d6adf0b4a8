import type { LineScale } from "../scale";
import { commonUnit, readQuantity, type Quantity } from "./quantity";
import type { Reader } from "./reader";
import { readResult } from "./result";
import { arrow } from "./words";

export const lineWord = /(?:line|linear|线性(?:插值)?|直线|折线)(?![A-Za-z])\s*:?/iy;

/** `line 60秒→60, 40秒→100`: two to four points, in any order. */
export function readLine(reader: Reader): LineScale {
  const start = reader.here();
  reader.take(lineWord);
  const points: { readonly at: Quantity; readonly score: number }[] = [];
  while (!reader.atEnd) {
    const at = readQuantity(reader, { thousands: false }) ?? reader.fail(reader.look(arrow) ? "missingEdge" : "lineNeedsNumbers");
    if (!reader.take(arrow)) reader.fail(reader.atEnd ? "missingResult" : "missingArrow");
    const position = reader.here();
    const score = readResult(reader) ?? reader.fail("missingResult");
    if (typeof score !== "number") reader.fail("lineNeedsNumbers", position);
    points.push({ at, score });
    if (points.length > 4) reader.fail("lineTooManyPoints", at.position);
    if (!reader.skipSeparators() && !reader.atEnd) reader.fail("trailing");
  }
  if (points.length < 2) reader.fail("lineNeedsPoints", start);
  const [first, last] = [points[0], points.at(-1)];
  const falling = first && last && Number(first.at.text) < Number(last.at.text) === first.score > last.score;
  const { unit, base } = commonUnit(
    points.map((point) => point.at),
    falling === true,
    (q) => reader.fail("mixedUnits", q.position),
  );
  const sorted = points.map((point) => ({ ...point, value: base(point.at) })).sort((a, b) => a.value - b.value);
  sorted.forEach((point, index) => {
    const before = sorted[index - 1];
    if (before?.value === point.value) reader.fail("duplicateEdge", Math.max(before.at.position, point.at.position));
  });
  return { type: "line", unit, points: sorted.map(({ value, score }) => ({ at: value, score })), assumed: false };
}
