import type { DeductScale } from "../scale";
import { commonUnit, readQuantity, type Quantity } from "./quantity";
import type { Reader } from "./reader";
import { valueName } from "./words";

export const deductWord =
  /(?:from|start)(?![a-z])|[^]*每(?:少|低|超|高|差|多|降)|基准分?\s*\d|满分\s*\d|起始分?\s*\d|[\d.]+\s*分?\s*起扣?\s*[,;]/iy;

const fullBefore = /(?:from|start(?:s|ing)? (?:at|from|with)|得?满分|得|基准分?|起始分?)\s*:?\s*([\d.]+)\s*分?(?:起扣?|:)?/iy;
const fullAfter = /([\d.]+)\s*分?\s*(?:起扣?|(?=[,;]))/iy;
const rateEnglish = /(?:-|minus|deduct)\s*([\d.]+)\s*(?:points?|pts?)?\s*(?:per|for every|for each|every|each|\/)/iy;
const rateChinese = /每(?:(?:少|低|差|降)(?:于|低)?|(?:超|高|多)(?:过|出|于)?)?/y;
const points = /\s*[,;]?\s*(?:扣减?|减|-)\s*([\d.]+)\s*分?/y;
const targetBelow = /(?:below|under|低于|不足|少于|未达到?|(?:达到|完成)?目标值?|达到)\s*:?/iy;
const targetAbove = /(?:above|over|高于|超过|超出|多于)\s*:?/iy;
const floor = /(?:min(?:imum)?|floor|not below|最低|保底|下限|扣至|不低于)\s*:?\s*(-?[\d.]+)\s*分?(?:为止)?/iy;
const untilZero = /扣完为止/y;
const proportional = /proportional(?:ly)?|按比例/iy;
const whole = /whole(?: units)?|按整(?:数|档)/iy;

interface Parts {
  full?: number;
  rate?: { readonly points: number; readonly per: Quantity };
  target?: { readonly side: "below" | "above"; readonly at: Quantity };
  floor?: number;
  whole: boolean;
}

/** `from 50, -2 per 1% below 90%, min 0`, `满分50，低于90%每少1%扣2分，扣完为止`: parts in any order. */
export function readDeduct(reader: Reader): DeductScale {
  const start = reader.here();
  const parts: Parts = { whole: true };
  let side: "below" | "above" | undefined;
  const once = <T>(known: T | undefined, position: number): void => {
    if (known !== undefined) reader.fail("deductTwice", position);
  };
  while (!reader.atEnd) {
    if (!reader.look(targetBelow)) reader.take(valueName);
    const position = reader.here();
    let match: RegExpExecArray | undefined;
    if ((match = reader.take(fullBefore) ?? reader.take(fullAfter))) {
      once(parts.full, position);
      parts.full = numberIn(match, reader, position);
    } else if ((match = reader.take(floor)) ?? reader.take(untilZero)) {
      once(parts.floor, position);
      parts.floor = match ? numberIn(match, reader, position) : 0;
    } else if ((match = reader.take(rateEnglish))) {
      once(parts.rate, position);
      parts.rate = { points: numberIn(match, reader, position), per: readAmount(reader) };
    } else if ((match = reader.take(rateChinese))) {
      once(parts.rate, position);
      if (/[超高多]/.test(match[0])) side ??= "above";
      else if (/[少低差降]/.test(match[0])) side ??= "below";
      const per = readAmount(reader);
      const cost = reader.take(points) ?? reader.fail("deductNeedsRate");
      parts.rate = { points: numberIn(cost, reader, position), per };
    } else if (reader.take(targetBelow)) {
      once(parts.target, position);
      parts.target = { side: side ?? "below", at: readAmount(reader) };
    } else if (reader.take(targetAbove)) {
      once(parts.target, position);
      parts.target = { side: "above", at: readAmount(reader) };
    } else if (reader.take(proportional)) parts.whole = false;
    else if (!reader.take(whole)) reader.fail("trailing");
    reader.take(/的|时/y);
    reader.skipSeparators();
  }
  return build(reader, start, parts, side);
}

function build(reader: Reader, start: number, parts: Parts, side: "below" | "above" | undefined): DeductScale {
  const full = parts.full ?? reader.fail("deductNeedsFrom", start);
  const rate = parts.rate ?? reader.fail("deductNeedsRate", start);
  const target = parts.target ?? reader.fail("deductNeedsTarget", start);
  const { unit, base } = commonUnit([target.at, rate.per], target.side === "above", (q) => reader.fail("mixedUnits", q.position));
  const per = base(rate.per);
  if (!(per > 0) || !(rate.points > 0)) reader.fail("deductNeedsPositive", rate.per.position);
  return {
    type: "deduct",
    unit,
    full,
    points: rate.points,
    per,
    side: target.side === "below" && side === "above" ? "above" : target.side,
    target: base(target.at),
    floor: parts.floor ?? 0,
    whole: parts.whole,
    assumed: false,
  };
}

function readAmount(reader: Reader): Quantity {
  return readQuantity(reader, { thousands: false }) ?? reader.fail("deductNeedsTarget");
}

function numberIn(match: RegExpExecArray, reader: Reader, position: number): number {
  const value = Number(match[1]);
  return Number.isFinite(value) ? value : reader.fail("notANumber", position);
}
