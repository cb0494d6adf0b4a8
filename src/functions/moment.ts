/** Cells that hold a date, a time of day, or both. */
import { momentOfSerial, parseMoment } from "../metrics/parseMoment";
import { parseNumber } from "../metrics/parseNumber";
import { describe, readNumber, type Reading } from "./cells";
import { invalid } from "./failure";

/** Reads a moment in milliseconds from Excel's day 0; NaN where there is none; `#VALUE!` for what is no date and no time; errors as they are. */
export function readMoment(cell: unknown): Reading {
  if (typeof cell === "object" || cell === undefined) return readNumber(cell);
  if (typeof cell === "number") return momentOfSerial(cell) ?? notATime(cell);
  const moment = typeof cell === "string" ? parseMoment(cell) : undefined;
  if (moment !== undefined || typeof cell !== "string") return moment ?? notATime(cell);
  const parsed = parseNumber(cell);
  if (parsed.kind === "missing") return NaN;
  return (parsed.kind === "value" && parsed.unit === "none" ? momentOfSerial(parsed.value) : undefined) ?? notATime(cell);
}

export function notATime(cell: unknown): ReturnType<typeof invalid> {
  return invalid("notATime", { found: describe(cell ?? "") });
}
