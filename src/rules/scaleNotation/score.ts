import type { ScoreScale } from "../scale";
import type { Reader } from "./reader";
import { dash } from "./words";

export const scoreWord =
  /(?:score|manual|imported|评分|得分|打分|分数|直接评分|人工评分)\s*:?\s*(?=-?\d+(?:\.\d+)?\s*分?\s*(?:\.\.|-|~|至|到|to)|$)/iy;

/** `score 0..100`: the value is the score, within a range. */
export function readScore(reader: Reader): ScoreScale {
  const start = reader.here();
  reader.take(scoreWord);
  const number = /(-?\d+(?:\.\d+)?)\s*分?/y;
  const min = reader.take(number)?.[1];
  if (min === undefined || !reader.take(dash)) reader.fail("scoreNeedsRange");
  const max = reader.take(number)?.[1] ?? reader.fail("scoreNeedsRange");
  reader.skipSeparators();
  if (!reader.atEnd) reader.fail("trailing");
  if (Number(min) >= Number(max)) reader.fail("rangeReversed", start);
  return { type: "score", min: Number(min), max: Number(max), assumed: false };
}
