import { readNumber } from "./cells";

/** All numbers of a range in reading order, NaN for missing ones; throws the first error. */
export function readNumbers(range: readonly (readonly unknown[])[]): Float64Array {
  const numbers = new Float64Array(range.length * (range[0]?.length ?? 0));
  let k = 0;
  for (const row of range) {
    for (const cell of row) {
      const value = typeof cell === "number" ? cell : cell === null ? NaN : readNumber(cell);
      if (typeof value !== "number") throw value;
      numbers[k++] = value;
    }
  }
  return numbers;
}
