import { readDate } from "../rules/readDate";
import { describe, passOn } from "./cells";
import { isError } from "./failure";

/**
 * A period as rules take it, `2026-10` or `2026-10-15`, from such text, `2026年10月`, or an Excel date. Other text stays, for the rules
 * to refuse; so does a number with a point: October typed as 2026.10 is the number 2026.1, as January is.
 */
export function readPeriod(period: readonly (readonly unknown[])[]): string {
  const cell = period[0]?.[0];
  if (isError(cell)) throw passOn(cell);
  const text = describe(cell ?? "")
    .normalize("NFKC")
    .trim();
  if (typeof cell === "number" && cell < 10_000) return text;
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text) ?? [];
  return year && month ? `${year}-${month.padStart(2, "0")}` : (readDate(text) ?? text);
}
