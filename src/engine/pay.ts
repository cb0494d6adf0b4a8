/** What a coefficient is worth in yuan (D14, D15). */
import { decimal, isNearTie, roundExactly, roundHalfUp } from "./decimal";

/** base × fixed share + base × (1 − fixed share) × coefficient, rounded once, to cents. 3,000 yuan, 0.6, 1.2 → 3,240. */
export function bonusOf(base: number, coefficient: number, fixedShare: number): number {
  const bonus = base * (fixedShare + (1 - fixedShare) * coefficient);
  if (!isNearTie(bonus, 2)) return roundHalfUp(bonus, 2);
  const fixed = decimal(fixedShare);
  const floating = decimal(1).minus(fixed).times(decimal(coefficient));
  return roundExactly(decimal(base).times(fixed.plus(floating)), 2);
}
