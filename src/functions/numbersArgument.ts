import { parseNumber, type ParsedUnit } from "../metrics/parseNumber";
import { readNumber } from "./cells";
import { invalid, type Failure } from "./failure";

type Range = readonly (readonly unknown[])[];

/** All numbers of a range in reading order, NaN for missing ones; throws the first error, and `#VALUE!` where units are mixed. */
export function readNumbers(range: Range): Float64Array {
  const numbers = new Float64Array(range.length * (range[0]?.length ?? 0));
  let k = 0;
  for (const row of range) {
    for (const cell of row) {
      const value = typeof cell === "number" ? cell : cell === null ? NaN : readNumber(cell);
      if (typeof value !== "number") throw value;
      numbers[k++] = value;
    }
  }
  const misfit = misfitOf(range);
  if (misfit) throw misfit;
  return numbers;
}

/** More than a ratio is likely to be: scales allow three times their best edge. */
const mostRatio = 3;

/**
 * `#VALUE!` for numbers that are compared or added up, yet written in units that can't stand together (D31): percents beside points,
 * times beside percents, times in words beside Excel times. Numbers without a unit fit any other.
 */
export function misfitOf(range: Range): Failure | undefined {
  const cells = range.flat();
  if (!cells.some((cell) => typeof cell === "string")) return undefined;
  const plain: number[] = [];
  const written = new Map<ParsedUnit, string>();
  for (const cell of cells) {
    const parsed = typeof cell === "string" || typeof cell === "number" ? parseNumber(cell) : undefined;
    if (parsed?.kind !== "value") continue;
    if (parsed.unit === "none") plain.push(parsed.value);
    else written.set(parsed.unit, String(cell));
  }
  const isMixed =
    written.size > 1 ||
    (written.has("percent") && plain.some((value) => value > mostRatio)) ||
    (written.has("seconds") && plain.some((value) => value > 0 && value < 1));
  return isMixed ? invalid("unitsDiffer", { found: [...written.values()][0] ?? "" }) : undefined;
}
