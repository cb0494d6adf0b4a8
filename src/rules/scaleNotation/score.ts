import type { ScoreScale } from "../scale";
import type { Reader } from "./reader";
import { dash } from "./words";

export const scoreWord =
  /(?:(?:(?:manual|imported)\s*)?(?:score|manual|imported)|[\u4e00-\u9fff]{0,4}(?:评分|得分|打分|分数))\s*(?:from)?:?\s*(?=-?\d+(?:\.\d+)?\s*分?\s*(?:\.\.|-|~|至|到|to)|$)|(?=-?[\d.]+(?:\.\.|-|~|至|到)\d+\s*分?制?$)/iy;

/** `score 0..100`: the value is the score, within a range. */
export function readScore(reader: Reader): ScoreScale {
  const start = reader.here();
  reader.take(scoreWord);
  const number = /(-?\d+(?:\.\d+)?)\s*分?制?/y;
  const min = reader.take(number)?.[1];
  if (min === undefined || !reader.take(dash)) reader.fail("scoreNeedsRange");
  const max = reader.take(number)?.[1] ?? reader.fail("scoreNeedsRange");
  reader.skipSeparators();
  if (!reader.atEnd) reader.fail("trailing");
  if (Number(min) >= Number(max)) reader.fail("rangeReversed", start);
  return { type: "score", min: Number(min), max: Number(max), assumed: false };
}
