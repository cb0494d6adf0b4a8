import { invalid } from "./failure";

/** Checks an optional number of decimals; throws `#VALUE!` unless it is a whole number from 0 to 6. */
export function checkDecimals(decimals: number | null | undefined): number | undefined {
  if (decimals == null) return undefined;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) throw invalid("unknownWord", { found: decimals, allowed: "0, 1 … 6" });
  return decimals;
}
