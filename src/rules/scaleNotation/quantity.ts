import type { Unit } from "../scale";
import type { Reader } from "./reader";

/** A number with the unit it was written in; `fen` is 分 on its own: minutes or points, as the whole scale will tell. */
export interface Quantity {
  readonly text: string;
  readonly unit: Unit | "fen" | "days";
  readonly position: number;
}

const grouped = /[+-]?\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/y;
const plain = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)/y;
const units: readonly (readonly [Quantity["unit"] | "count", RegExp])[] = [
  ["percent", /%|个?百分点|percent(?![a-z])/iy],
  ["tenThousandYuan", /万元?/y],
  ["yuan", /元|块钱?|yuan(?![a-z])|rmb(?![a-z])/iy],
  ["seconds", /秒钟?|″|"|(?:seconds?|secs?|s)(?![a-z])/iy],
  ["minutes", /分钟|′|'|(?:minutes?|mins?|m)(?![a-z])/iy],
  ["hours", /个?小时|个?钟头|时(?!,|;|得|为)|(?:hours?|hrs?|h)(?![a-z])/iy],
  ["days", /天|日|days?(?![a-z])|d(?![a-z])/iy],
  ["fen", /分/y],
  ["count", /[次个单人条件笔起星]|(?:point|pt|star|complaint|case|order|chat|ticket|time)s?(?![a-z])/iy],
];

/** Reads a number and its unit; `1分20秒` and `2h 30min` become seconds. */
export function readQuantity(reader: Reader, { thousands }: { thousands: boolean }): Quantity | undefined {
  const position = reader.here();
  const currency = reader.take(/¥|rmb(?![a-z])/iy);
  const text = ((thousands && reader.take(grouped)) || reader.take(plain))?.[0].replace(/,/g, "").replace(/^\+/, "");
  if (text === undefined) return currency ? reader.fail("missingEdge") : undefined;
  if (reader.look(/\.\d/y)) reader.fail("notANumber", position);
  // ¥50k is 5万元.
  if (currency && reader.take(/k(?![a-z])/iy)) return { text: plainNumber(Number(`${text}e-1`)), unit: "tenThousandYuan", position };
  if (reader.take(/‰/y)) return { text: plainNumber(Number(`${text}e-1`)), unit: "percent", position };
  const unit = readUnit(reader);
  if (currency) return { text, unit: unit === "tenThousandYuan" ? unit : "yuan", position };
  const compound = isLongDuration(unit) ? readRest(reader, Number(text) * secondsIn(unit), secondsIn(unit), thousands) : undefined;
  return compound === undefined ? { text, unit, position } : { text: String(compound), unit: "seconds", position };
}

function readUnit(reader: Reader): Quantity["unit"] {
  for (const [unit, pattern] of units) if (reader.take(pattern)) return unit === "count" ? "none" : unit;
  return "none";
}

function isLongDuration(unit: Quantity["unit"]): boolean {
  return unit === "minutes" || unit === "hours" || unit === "days" || unit === "fen";
}

/** The smaller parts of a compound duration, added to `seconds`; nothing where none follow. The 0分 of a band `48小时0分` is its score. */
function readRest(reader: Reader, seconds: number, larger: number, ofBand: boolean): number | undefined {
  const start = reader.position;
  const number = reader.take(/\d+(?:\.\d+)?/y)?.[0];
  const unit = number === undefined ? "none" : readUnit(reader);
  const size = secondsIn(unit);
  const isResult = ofBand && unit === "fen" && (reader.atEnd || reader.look(/[;,]/y));
  if (number === undefined || size === 0 || size >= larger || isResult) {
    reader.position = start;
    return undefined;
  }
  const total = seconds + Number(number) * size;
  return readRest(reader, total, size, ofBand) ?? total;
}

function secondsIn(unit: Quantity["unit"]): number {
  return { seconds: 1, minutes: 60, fen: 60, hours: 3600, days: 86400 }[unit as string] ?? 0;
}

/** The written number in base units (ratio, seconds, yuan), exact to 15 digits. */
export function toBase(text: string, unit: Quantity["unit"]): number {
  if (unit === "percent") return Number(`${text}e-2`);
  if (unit === "tenThousandYuan") return Number(`${text}e4`);
  return Number((Number(text) * (secondsIn(unit) || 1)).toPrecision(15));
}

/** The base value as it is written in a unit; the way back of `toBase`. */
export function fromBase(value: number, unit: Unit): string {
  const factor = { percent: 1e-2, tenThousandYuan: 1e4, minutes: 60, hours: 3600 }[unit as string] ?? 1;
  return plainNumber(Number((value / factor).toPrecision(15)));
}

/** Without exponent, as a cell would show it. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

type Family = "none" | "percent" | "duration" | "money";
const families: Readonly<Record<Quantity["unit"], Family>> = {
  none: "none",
  fen: "none",
  percent: "percent",
  seconds: "duration",
  minutes: "duration",
  hours: "duration",
  days: "duration",
  yuan: "money",
  tenThousandYuan: "money",
};

export function isDuration(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && families[quantity.unit] === "duration";
}

/**
 * The one unit of a scale. A plain 0 fits any unit; seconds and minutes, yuan and 万 may stand together.
 * 分 on its own means minutes beside durations, or where less is better; otherwise points.
 */
export function commonUnit(
  quantities: readonly Quantity[],
  lessIsBetter: boolean,
  failAt: (q: Quantity) => never,
): { readonly unit: Unit; readonly base: (q: Quantity) => number } {
  const counted = quantities.filter((q) => Number(q.text) !== 0 || q.unit !== "none");
  const fenIsMinutes = counted.some((q) => families[q.unit] === "duration") || (lessIsBetter && counted.every((q) => q.unit === "fen"));
  const unitOf = (q: Quantity): Unit | "days" => (q.unit !== "fen" ? q.unit : fenIsMinutes ? "minutes" : "none");
  const first = counted[0];
  if (!first) return { unit: "none", base: (q) => Number(q.text) };
  const family = families[unitOf(first)];
  for (const q of counted) if (families[unitOf(q)] !== family) failAt(q);
  const base = (q: Quantity): number => toBase(q.text, unitOf(q));
  return { unit: writtenUnit(counted.map(unitOf), counted.map(base), family), base };
}

function writtenUnit(units: readonly (Unit | "days")[], values: readonly number[], family: Family): Unit {
  const [first] = units;
  const smallest = family === "duration" ? "seconds" : "yuan";
  const wanted = first === "days" ? "hours" : first;
  if (wanted === undefined || units.some((unit) => unit !== first)) return smallest;
  return values.every((value) => toBase(fromBase(value, wanted), wanted) === value) ? wanted : smallest;
}
