/** Stepped commission (D18): what the year's sales so far earn, less what they had earned before. */
import type { StepScale } from "../rules/scale";
import { exactly, none, plus, roundQuotient, times, type Exact } from "./exact";
import { bandIndex, compileSteps, resultAt } from "./steps";

/** `slab`: the tier that the sum reaches pays for all of it. `marginal`: every tier pays for its own part. */
export type CommissionMode = "slab" | "marginal";

const one = exactly(1);
const minus = exactly(-1);

/**
 * Commission in yuan on an amount, after `before` was counted: due on both together, less due on `before`, rounded once, to cents.
 * So a year comes to the same however it is cut into months, and a refund takes back exactly what its sale brought.
 * Tiers are reached at cents, their rates are ratios; below 0 they apply as above it, with the sign turned.
 * `undefined` where no confirmed tier covers part of it.
 */
export function commissionBy(tiers: StepScale, mode: CommissionMode): (amount: number, before: number) => number | undefined {
  const compiled = compileSteps(tiers, 2);
  const edges = tiers.steps.map(({ edge }) => edge).sort((a, b) => a - b);
  const rateAt = (sum: number): Exact | undefined => {
    const rate = resultAt(tiers, bandIndex(compiled, sum));
    return typeof rate === "number" ? exactly(rate) : undefined;
  };

  function dueOn(sum: Exact): Exact | undefined {
    if (sum.digits < 0n) return product(minus, dueOn(times(minus, sum)));
    const yuan = roundQuotient(sum, one, 2);
    if (sum.digits === 0n) return none;
    if (mode === "slab") return product(sum, rateAt(yuan));
    let due: Exact | undefined = none;
    let from = 0;
    for (const edge of [...edges.filter((each) => each > 0 && each < yuan), undefined]) {
      const part = plus(edge === undefined ? sum : exactly(edge), exactly(-from));
      const earned = product(part, rateAt((from + (edge ?? yuan)) / 2));
      due = due && earned && plus(due, earned);
      from = edge ?? yuan;
    }
    return due;
  }

  return (amount, before) => {
    const after = dueOn(plus(exactly(amount), exactly(before)));
    const earlier = dueOn(exactly(before));
    return after && earlier && roundQuotient(plus(after, times(minus, earlier)), one, 2);
  };
}

function product(part: Exact, rate: Exact | undefined): Exact | undefined {
  return rate && times(part, rate);
}
