import type { BandResult } from "../scale";
import type { Reader } from "./reader";

const end = "(?=\\s*(?:$|[;,|≥≤<>①-⑳]|(?:else|otherwise|否则|其他|其它|其余|剩余)))";
const points = new RegExp(
  `(?:满分|系数|提成|[\\u4e00-\\u9fff]{1,4}(?=[\\d.]+分))?\\s*([+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+))\\s*(?:分|倍|points?|pts?)?${end}`,
  "iy",
);
const text = new RegExp(`(?:\\d+[级星档等]|[A-Za-z\\u4e00-\\u9fff])[^;,|≥≤<>=→:%]*?${end}`, "iy");

/** What a band is worth: points, a factor, or a grade in words. `undefined` where nothing stands. */
export function readResult(reader: Reader): BandResult | undefined {
  const number = reader.take(points);
  if (number?.[1] !== undefined) return Number(number[1]);
  if (reader.take(/不[得计]分/y)) return 0;
  const word = reader.take(text);
  if (word) return word[0].trim().replace(/\s+/g, " ");
  const start = reader.here();
  const digits = reader.take(/[+-]?\d+(?:\.\d+)?(?:\s*分)?/y);
  if (!digits) return undefined;
  if (reader.look(/%/y)) reader.fail("percentResult", start);
  if (reader.look(/\.\d/y)) reader.fail("notANumber", start);
  return reader.fail("trailing");
}
