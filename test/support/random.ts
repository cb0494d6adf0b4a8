/** Random numbers that are the same at every run, and the places where arithmetic goes wrong. */
import Big from "big.js";

export interface Random {
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** mulberry32 */
export function aRandom(seed: number): Random {
  let state = seed * 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { whole, pick: <T>(list: readonly [T, ...T[]]): T => list[whole(0, list.length - 1)] ?? list[0] };
}

/** On an edge, a few binary digits beside it, at the rounding ties around it, some last decimals away, or anywhere near. */
export function beside(random: Random, edge: number, decimals: number): number {
  const unit = 10 ** -decimals;
  const ulp = Number.EPSILON * Math.abs(edge);
  switch (random.whole(0, 4)) {
    case 0:
      return edge + random.whole(-2, 2) * ulp;
    case 1:
      return edge + (random.whole(-3, 3) + 0.5) * unit;
    case 2:
      return edge + (random.whole(-1, 0) + 0.5) * unit + random.whole(-2, 2) * ulp;
    case 3:
      return edge + random.whole(-20, 20) * unit;
    default:
      return edge + (random.whole(-1e6, 1e6) / 1e6) * 100 * unit;
  }
}

/** The decimal that people see in a double: its first 15 digits. */
export function seen(x: number | undefined): Big {
  return new Big((x ?? NaN).toPrecision(15));
}
