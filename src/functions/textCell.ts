import { describe } from "./cells";

/**
 * Text to compare by, as Excel's `=` does: case and width don't matter. Empty where there is none: blank, a dash, `#N/A`,
 * or 0, which old builds of Excel hand over for a blank.
 */
export function textKey(cell: unknown): string {
  if (cell === undefined || cell === 0 || typeof cell === "object") return "";
  const key = describe(cell).normalize("NFKC").trim().toLowerCase();
  return /^[-—–−]*$/.test(key) ? "" : key;
}
