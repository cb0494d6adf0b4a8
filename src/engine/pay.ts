/** What a coefficient is worth in yuan (D14, D15). */
import { isNearTie, roundHalfUp } from "./decimal";
import { exactly, plus, roundQuotient, times } from "./exact";

const one = exactly(1);

/** base × fixed share + base × (1 − fixed share) × coefficient, rounded once, to cents. 3,000 yuan, 0.6, 1.2 → 3,240. */
export function bonusOf(base: number, coefficient: number, fixedShare: number): number {
  const bonus = base * (fixedShare + (1 - fixedShare) * coefficient);
  if (!isNearTie(bonus, 2)) return roundHalfUp(bonus, 2);
  const fixed = exactly(fixedShare);
  const floating = times(plus(one, exactly(-fixedShare)), exactly(coefficient));
  return roundQuotient(times(exactly(base), plus(fixed, floating)), one, 2);
}
