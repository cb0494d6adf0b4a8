/**
 * The decimal layer: numbers as people see them. A double stands for the decimal its first 15 significant digits spell,
 * and rounding is half up, away from zero (D3, D5). Doubles do the work; exact whole numbers decide where those are too close to call.
 */
import { exactly, roundQuotient } from "./exact";

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;
const one = exactly(1);
/** Wider than the 15th significant digit and than what a product of doubles can lose. */
const tieWidth = 2e-14;
/** Wider than what a sum of a hundred products of doubles can lose. */
const sumTieWidth = 1e-12;

/** Rounds to 0..12 decimals, half up and away from zero: 10.075 → 10.08, 89.995 → 90. NaN and infinities stay. */
export function roundHalfUp(x: number, decimals: number): number {
  const power = powers[decimals] ?? 1;
  const scaled = Math.abs(x) * power;
  if (!(scaled < 1e15)) return x;
  const whole = Math.floor(scaled);
  const pastTie = scaled - whole - 0.5;
  if (Math.abs(pastTie) <= scaled * tieWidth) return roundQuotient(exactly(x), one, decimals);
  const rounded = (pastTie > 0 ? whole + 1 : whole) / power;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Is a computed sum so close to a rounding tie that its lost digits could decide? Then it must be summed exactly. */
export function isNearTie(x: number, decimals: number): boolean {
  const scaled = Math.abs(x) * (powers[decimals] ?? 1);
  return Math.abs(scaled - Math.floor(scaled) - 0.5) <= scaled * sumTieWidth;
}

/** Clears the noise of binary arithmetic without rounding anything a person wrote: 44.799999999999995 → 44.8. */
export function tidy(x: number): number {
  return roundHalfUp(x, 10);
}

/** Sum of shares without binary noise: ten times 0.1 is 1. */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return roundHalfUp(sum, 12);
}

/**
 * The smallest double that rounds to `edge` or more (`orEqual`), or to more than it.
 * Comparing raw actuals with it is the same as rounding each of them first, and costs nothing.
 */
export function smallestRoundingTo(edge: number, orEqual: boolean, decimals: number): number {
  const reaches = (x: number): boolean => {
    const rounded = roundHalfUp(x, decimals);
    return orEqual ? rounded >= edge : rounded > edge;
  };
  const step = 2 / (powers[decimals] ?? 1);
  let below = edge - step;
  let above = edge + step;
  if (reaches(below) || !reaches(above)) return edge;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
}
