/** The picture of a scale tells the truth at its edges. */
import { parseScale, parseScaleParts } from "../../../src/rules/scaleNotation/parseScale";
import { type Picture, pictureOf } from "../../../src/taskpane/rules/scaleEditor/pictureGeometry";

const words = { value: (value: number) => String(Number(value.toPrecision(9))), result: (result: number | string) => String(result) };

function draw(text: string, tested?: number): Picture {
  const parsed = parseScale(text);
  if (!parsed.ok) throw new Error(text);
  return pictureOf(parsed.scale, words, tested);
}

/** Height of a result's label. */
const level = (picture: Picture, label: string) => picture.levels.find((each) => each.label === label)?.y;
const mark = (picture: Picture, label: string) => picture.marks.find((each) => each.label === label)?.x;

test("more is better: the stair rises, and a closed dot owns the edge", () => {
  const picture = draw("≥70%→100; >65%→80; else→60");
  const [x70, x65] = [mark(picture, "0.7"), mark(picture, "0.65")];
  expect(x65).toBeLessThan(x70 ?? 0);
  expect(level(picture, "100")).toBeLessThan(level(picture, "80") ?? 0);
  expect(picture.dots).toEqual([
    { x: x70, y: level(picture, "100"), closed: true },
    { x: x70, y: level(picture, "80"), closed: false },
    { x: x65, y: level(picture, "80"), closed: false },
    { x: x65, y: level(picture, "60"), closed: true },
  ]);
  expect(picture.uncovered).toEqual([]);
});

test("less is better: the stair falls, and what no band covers is shown at the other end", () => {
  const picture = draw("≤30秒→100; <60秒→80");
  const [x30, x60] = [mark(picture, "30"), mark(picture, "60")];
  expect(picture.strokes.map(({ points }) => points.map(([x]) => x))).toEqual([
    [picture.strokes[0]?.points[0]?.[0], x30],
    [x30, x60],
  ]);
  expect(picture.dots.at(-1)).toEqual({ x: x60, y: level(picture, "80"), closed: false });
  expect(picture.uncovered).toEqual([{ from: x60, to: picture.right }]);
});

test.each([
  ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", 0.6749, "80"],
  ["≥70%→100; ≥67.5%→90; ≥65%→80; else→60", 0.675, "90"],
  ["≤30秒→100; <60秒→80; else→0", 60, "0"],
  ["≥90→S; ≥80→A; else→C", 85, "A"],
])("%s: the dot of %d lies on the line of %s", (text, value, result) => {
  const picture = draw(text, value);
  expect(picture.tested?.y).toBe(level(picture, result));
});

test("a value that nothing covers has a place and no height", () => {
  const picture = draw("≥70%→100", 0.5);
  expect(picture.tested).toEqual({ x: expect.any(Number) });
});

test("a line bends at its points and stays flat beyond them; half way is half way up", () => {
  const picture = draw("line 40→100, 60→60", 50);
  const ys = picture.strokes[0]?.points.map(([, y]) => y);
  expect(ys?.[0]).toBe(ys?.[1]);
  expect(ys?.at(-1)).toBe(ys?.at(-2));
  expect(picture.tested?.y).toBeCloseTo(((level(picture, "100") ?? 0) + (level(picture, "60") ?? 0)) / 2);
});

test("whole units make a deduction a stair that a tested value stands on", () => {
  const picture = draw("from 50, -10 per 1% below 90%, min 0", 0.874);
  const points = picture.strokes[0]?.points ?? [];
  expect(new Set(points.map(([, y]) => y)).size).toBe(6);
  expect(points.some(([, y]) => y === picture.tested?.y)).toBe(true);
});

test("what waits for confirmation is dashed", () => {
  const joined = parseScaleParts([
    { text: "≥70%→100", assumed: false },
    { text: "else→60", assumed: true },
  ]);
  if (!joined.ok) throw new Error("They join.");
  expect(pictureOf(joined.scale, words).strokes.map(({ assumed }) => assumed)).toEqual([false, true]);
});

test("labels never touch, however close the edges are", () => {
  const { marks, levels } = draw("≥99.9%→100; ≥99.8%→99; ≥99.5%→98; ≥99%→97; ≥50%→96; else→0");
  const xs = marks.map(({ x }) => x).sort((a, b) => a - b);
  for (const [k, x] of xs.entries()) if (k > 0) expect(x - (xs[k - 1] ?? 0)).toBeGreaterThan(30);
  const ys = levels.map(({ y }) => y).sort((a, b) => a - b);
  for (const [k, y] of ys.entries()) if (k > 0) expect(y - (ys[k - 1] ?? 0)).toBeGreaterThanOrEqual(11);
});
