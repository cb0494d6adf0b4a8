import type { PlanCell } from "../sheets/plan";

/** Words that Excel would read as something else than text: numbers, dates, times, percents, booleans, formulas. */
const mayBeCoerced = /^[^\p{L}]|\d|^(true|false)$/iu;

/**
 * What to assign to `Range.formulas` so that the cell holds exactly this.
 * Text that Excel would convert (`2026-10`, `001`, `=1+1` typed by a user) gets an apostrophe: it stays text, and nobody's text becomes a formula.
 */
export function cellInput(cell: PlanCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" && mayBeCoerced.test(cell) ? `'${cell}` : cell;
}
