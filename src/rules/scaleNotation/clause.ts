import type { BandResult } from "../scale";
import { readQuantity, type Quantity } from "./quantity";
import type { Reader } from "./reader";
import { readResult } from "./result";
import {
  arrow,
  dash,
  elseWord,
  inclusion,
  separator,
  signAfter,
  signAfterOf,
  signBefore,
  signBeforeOf,
  valueName,
  type Sign,
} from "./words";

export interface Edge {
  readonly quantity: Quantity;
  readonly inclusive: boolean;
}

/** One band as written: from `low` to `high` (either may be open), or everything else. */
export interface Clause {
  readonly position: number;
  readonly low?: Edge;
  readonly high?: Edge;
  readonly otherwise: boolean;
  readonly result: BandResult;
}

interface Bounds {
  readonly low?: Edge;
  readonly high?: Edge;
  /** A word closed the condition (以上, a bracket), so the result may follow without an arrow. */
  readonly closed: boolean;
}

/** Reads one band of a step scale: `≥70%→100`, `70%以上得100分`, `80-89→1.0`, `[80,90)→1.0`, `else→60`. */
export function readClause(reader: Reader): Clause {
  reader.take(/[•·*①-⑳]|-(?=[^\d.])|\d;|\(?\d\)|\d\.(?!\d)/y);
  reader.take(/如果|若|if(?![a-z])/iy);
  const position = reader.here();
  const otherwise = reader.take(elseWord) !== undefined;
  const bounds: Bounds = otherwise ? { closed: true } : readBounds(reader);
  const hasArrow = reader.take(arrow) !== undefined;
  if (!hasArrow && !bounds.closed && !reader.look(/[+-]?\d+(?:\.\d+)?\s*分|系数/y)) {
    if (reader.position === reader.here() && reader.look(/[A-Za-z\u4e00-\u9fff]/y)) reader.fail("unknownUnit");
    reader.fail(reader.atEnd || reader.look(separator) ? "missingResult" : "missingArrow");
  }
  const result = readResult(reader) ?? reader.fail("missingResult");
  return { position, otherwise, result, ...(bounds.low && { low: bounds.low }), ...(bounds.high && { high: bounds.high }) };
}

function readBounds(reader: Reader): Bounds {
  const start = reader.here();
  const interval = readInterval(reader);
  if (interval) return interval;
  reader.take(valueName);
  const first = readBound(reader) ?? failAtBound(reader);
  if (first.sign) return withSecondBound(reader, toBounds(first.sign, first));
  const second = readRangeEnd(reader);
  if (second)
    return range(reader, start, { ...first, inclusive: first.inclusive ?? true }, { ...second, inclusive: second.inclusive ?? true });
  const chained = reader.take(signBefore);
  if (!chained)
    return reader.look(/[A-Za-z\u4e00-\u9fff]+/y) && !reader.look(arrow) ? reader.fail("unknownUnit") : reader.fail("missingSign", start);
  // 80≤x<90: the first sign is read from the right.
  const flipped = ({ "≥": "≤", ">": "<", "≤": "≥", "<": ">" } as const)[signBeforeOf(chained)];
  if (!reader.take(/x|得分|总分|分数|[\u4e00-\u9fff]{0,8}(?:率|量|额|度|时间|时长|值)|score|total|value/iy))
    reader.fail("missingSign", start);
  return withSecondBound(reader, toBounds(flipped, first));
}

interface Bound {
  readonly quantity: Quantity;
  readonly sign?: Sign;
  readonly inclusive?: boolean;
  readonly closed: boolean;
}

function readBound(reader: Reader): Bound | undefined {
  const start = reader.position;
  const prefix = reader.take(signBefore);
  const quantity = readQuantity(reader, { thousands: true });
  if (!quantity) {
    if (prefix) reader.fail("missingEdge");
    reader.position = start;
    return undefined;
  }
  const included = readInclusion(reader);
  const suffix = reader.take(signAfter);
  const sign = prefix ? signBeforeOf(prefix) : suffix ? signAfterOf(suffix) : undefined;
  return { quantity, closed: suffix !== undefined, ...(sign && { sign }), ...(included !== undefined && { inclusive: included }) };
}

function readInclusion(reader: Reader): boolean | undefined {
  const match = reader.take(inclusion);
  return match ? (match[1] ?? match[2]) === "含" : undefined;
}

function toBounds(sign: Sign, bound: Bound): Bounds {
  const edge = { quantity: bound.quantity, inclusive: bound.inclusive ?? (sign === "≥" || sign === "≤") };
  return sign === "≥" || sign === ">" ? { low: edge, closed: bound.closed } : { high: edge, closed: bound.closed };
}

/** `≥80且<90`, `80以上90以下`: a second sign that points the other way closes the band. */
function withSecondBound(reader: Reader, first: Bounds): Bounds {
  if (reader.look(arrow) && !reader.look(/[,;]/y)) return first;
  const start = reader.position;
  reader.take(/[,;]?\s*(?:且|并且|而|and(?![a-z])|&&?)?/iy);
  const second = reader.look(signBefore) || reader.look(/[+-]?[\d.,]/y) ? readBound(reader) : undefined;
  const other = second?.sign && toBounds(second.sign, second);
  const open = other && (first.low ? other.high && !other.low : other.low && !other.high);
  if (!open || (reader.source.slice(start, reader.position).match(/[,;，；、\n]/) && !reader.look(arrow))) {
    reader.position = start;
    return first;
  }
  const both = { ...first, ...other };
  return both.low && both.high ? range(reader, both.low.quantity.position, both.low, both.high, second.closed) : first;
}

function readRangeEnd(reader: Reader): Bound | undefined {
  if (!reader.look(dash) || reader.look(/-+>/y)) return undefined;
  reader.take(dash);
  const quantity = readQuantity(reader, { thousands: true }) ?? reader.fail("missingEdge");
  const included = readInclusion(reader);
  reader.take(/之间|以内|区间/y);
  return { quantity, closed: true, ...(included !== undefined && { inclusive: included }) };
}

/** `[80,90)`, `(60,+∞)`. */
function readInterval(reader: Reader): Bounds | undefined {
  const start = reader.here();
  const opening = reader.take(/[[(](?=\s*[-+¥]?\s*[\d.∞])/y)?.[0];
  if (opening === undefined) return undefined;
  const low = reader.take(/-?∞/y) ? undefined : (readQuantity(reader, { thousands: false }) ?? reader.fail("missingEdge"));
  if (!reader.take(/[,;~-]/y)) reader.fail("missingEdge");
  const high = reader.take(/\+?∞/y) ? undefined : (readQuantity(reader, { thousands: false }) ?? reader.fail("missingEdge"));
  const closing = reader.take(/[\])]/y)?.[0] ?? reader.fail("unknownSign");
  const edges = {
    ...(low && { low: { quantity: low, inclusive: opening === "[" } }),
    ...(high && { high: { quantity: high, inclusive: closing === "]" } }),
  };
  if (edges.low && edges.high) return range(reader, start, edges.low, edges.high);
  return edges.low || edges.high ? { ...edges, closed: true } : reader.fail("missingEdge", start);
}

/** Both ends of a band; an end without a unit takes the other's (`67.5-70%`). */
function range(reader: Reader, start: number, low: Edge, high: Edge, closed = true): Bounds {
  const lowUnit = low.quantity.unit === "none" ? high.quantity.unit : low.quantity.unit;
  const highUnit = high.quantity.unit === "none" ? low.quantity.unit : high.quantity.unit;
  if (lowUnit === highUnit && Number(low.quantity.text) >= Number(high.quantity.text)) reader.fail("rangeReversed", start);
  return {
    low: { quantity: { ...low.quantity, unit: lowUnit }, inclusive: low.inclusive },
    high: { quantity: { ...high.quantity, unit: highUnit }, inclusive: high.inclusive },
    closed,
  };
}

function failAtBound(reader: Reader): never {
  if (reader.look(arrow)) reader.fail("missingEdge");
  return reader.fail(reader.look(/[A-Za-z\u4e00-\u9fff]/y) ? "unknownWord" : "unknownSign");
}
