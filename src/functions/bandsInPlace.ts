import { roundHalfUp } from "../engine/decimal";

/**
 * What a value is worth in two sorted columns of numbers, read where they stand: the way a single cell asks, thousands of times.
 * `undefined` where the columns need a closer look (blanks, text, unsorted, edges with more decimals, no band, a value of another unit).
 */
export function worthInPlace(value: number, bands: readonly (readonly unknown[])[], lowerIsBetter: boolean): unknown {
  const count = bands.length;
  let before: unknown;
  let largest = 0;
  let rising = true;
  let falling = true;
  for (let k = 0; k < count; k++) {
    const row = bands[k] as readonly unknown[];
    const edge = row[0];
    const result = row[1];
    if (row.length !== 2 || typeof edge !== "number" || (typeof result !== "number" && (typeof result !== "string" || result === "")))
      return undefined;
    if (typeof before === "number") {
      if (edge >= before) falling = false;
      if (edge <= before) rising = false;
    }
    before = edge;
    const size = Math.abs(edge);
    if (size > largest) largest = size;
  }
  const isRatio = largest <= 1;
  if ((!rising && !falling) || (isRatio ? value > 1 : value < 1 && value > 0)) return undefined;
  const decimals = isRatio ? 4 : 2;
  for (const row of bands) if (roundHalfUp(row[0] as number, decimals) !== row[0]) return undefined;
  const shown = roundHalfUp(value, decimals);
  const bestFirst = lowerIsBetter ? rising : falling;
  for (let n = 0; n < count; n++) {
    const row = bands[bestFirst ? n : count - 1 - n] as readonly unknown[];
    const edge = row[0] as number;
    if (lowerIsBetter ? reaches(edge, shown) : reaches(shown, edge)) return row[1];
  }
  return undefined;
}

/** x ≥ y, at 15 significant digits. */
function reaches(x: number, y: number): boolean {
  return x >= y || (y - x < 1e-9 && Number(x.toPrecision(15)) >= Number(y.toPrecision(15)));
}
