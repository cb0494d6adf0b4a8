import { invalid } from "./failure";

/** Reads which values are better, higher ones unless said otherwise; throws `#VALUE!` on other words. */
export function isLower(dir: string | null | undefined): boolean {
  const word = (dir ?? "HIGHER").trim().toUpperCase();
  if (word !== "HIGHER" && word !== "LOWER") throw invalid("unknownWord", { found: word, allowed: "HIGHER, LOWER" });
  return word === "LOWER";
}
