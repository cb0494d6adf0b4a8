import { joinScales } from "../../../src/rules/scaleNotation/joinScales";
import { parseScale } from "../../../src/rules/scaleNotation/parseScale";
import { printScale } from "../../../src/rules/scaleNotation/printScale";

function part(text: string, assumed = false) {
  const result = parseScale(text);
  if (!result.ok) throw new Error(text);
  return { scale: result.scale, assumed };
}

test("rows of one metric become one scale; the unconfirmed bands stay marked", () => {
  const joined = joinScales([part("≥70%→100; ≥65%→80"), part("≥67.5%→90"), part("else→60", true)]);
  expect(joined.ok && printScale(joined.scale, "en")).toBe("≥70%→100; ≥67.5%→90; ≥65%→80; else→60");
  expect(joined).toMatchObject({
    scale: { steps: [{ assumed: false }, { assumed: false }, { assumed: false }], otherwise: { result: 60, assumed: true } },
  });
});

test("an assumed line or given score is marked as a whole", () => {
  expect(joinScales([part("score 0..100", true)])).toMatchObject({ ok: true, scale: { type: "score", assumed: true } });
});

test.each([
  ["cannotJoin", [part("≥70%→100"), part("line 1→1, 2→2")]],
  ["mixedDirections", [part("≥70%→100"), part("≤10%→0")]],
  ["mixedUnits", [part("≥70%→100"), part("≥65→80")]],
  ["duplicateEdge", [part("≥70%→100"), part("≥70%→80")]],
  ["duplicateElse", [part("≥70%→100; else→0"), part("else→60")]],
  ["mixedResults", [part("≥70→100"), part("else→C")]],
])("%s is refused", (code, parts) => {
  expect(joinScales(parts)).toEqual({ ok: false, part: 1, code });
});
