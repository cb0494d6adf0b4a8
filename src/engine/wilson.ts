import { tidy } from "./decimal";

/** The 97.5 % point of the normal distribution: 95 % lies between it and its negative. */
const z = 1.959963984540054;

/** Lower bound of Wilson's 95 % interval: what a rate seen in `n` cases is at least worth. 5 of 5 → 0.5655. For ranking, not for pay (D11). */
export function wilsonLowerBound(rate: number, n: number): number {
  const spread = z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
  return tidy(Math.max(0, (rate + (z * z) / (2 * n) - spread) / (1 + (z * z) / n)));
}
