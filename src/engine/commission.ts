/** Stepped commission (D18): what the year's sales so far earn, less what they had earned before. */
import type { StepScale } from "../rules/scale";
import { exactly, none, plus, roundQuotient, times, type Exact } from "./exact";
import { bandIndex, compileSteps } from "./steps";

/** `slab`: the tier that the sum reaches pays for all of it. `marginal`: every tier pays for its own part. */
export type CommissionMode = "slab" | "marginal";

const one = exactly(1);
const minus = exactly(-1);

/** A stretch of sums that earn at one rate. */
interface Tier {
  readonly start: number;
  readonly rate: Exact | undefined;
  /** Due on everything below it; `undefined` where some of that earns at no confirmed rate. */
  readonly below: Exact | undefined;
}

/**
 * Commission in yuan on an amount, after `before` was counted: due on both together, less due on `before`, rounded once, to cents.
 * So a year comes to the same however it is cut into months, and a refund takes back exactly what its sale brought.
 * Tiers are reached at cents, their rates are ratios; below 0 they apply as above it, with the sign turned.
 * `undefined` where no confirmed tier covers part of it.
 */
export function commissionBy(scale: StepScale, mode: CommissionMode): (amount: number, before: number) => number | undefined {
  const due = mode === "slab" ? slab(scale) : marginal(scale);
  const dueOn = (sum: Exact): Exact | undefined => {
    if (sum.digits === 0n) return none;
    return sum.digits < 0n ? product(minus, due(times(minus, sum))) : due(sum);
  };
  return (amount, before) => {
    const earlier = exactly(before);
    const after = dueOn(plus(exactly(amount), earlier));
    const owed = product(minus, dueOn(earlier));
    return after && owed && roundQuotient(plus(after, owed), one, 2);
  };
}

function slab(scale: StepScale): (sum: Exact) => Exact | undefined {
  const rateAt = ratesOf(scale);
  return (sum) => product(sum, rateAt(cents(sum)));
}

function marginal(scale: StepScale): (sum: Exact) => Exact | undefined {
  const tiers = tiersOf(scale);
  return (sum) => {
    const yuan = cents(sum);
    const tier = tiers.findLast(({ start }) => start < yuan);
    const own = tier && product(plus(sum, exactly(-tier.start)), tier.rate);
    return own && tier.below && plus(tier.below, own);
  };
}

function tiersOf(scale: StepScale): readonly Tier[] {
  const rateAt = ratesOf(scale);
  const starts = [0, ...scale.steps.map(({ edge }) => edge).filter((edge) => edge > 0)].sort((a, b) => a - b);
  const tiers: Tier[] = [];
  for (const [k, start] of starts.entries()) {
    const last = tiers[k - 1];
    const own = last && product(exactly(start - last.start), last.rate);
    const middle = (start + (starts[k + 1] ?? start + 2)) / 2;
    tiers.push({ start, rate: rateAt(middle), below: last ? own && last.below && plus(last.below, own) : none });
  }
  return tiers;
}

function ratesOf(scale: StepScale): (sum: number) => Exact | undefined {
  const compiled = compileSteps(scale, 2);
  const rates = [...scale.steps, scale.otherwise].map((step) => (typeof step?.result === "number" ? exactly(step.result) : undefined));
  return (sum) => rates[bandIndex(compiled, sum)];
}

function cents(sum: Exact): number {
  return roundQuotient(sum, one, 2);
}

function product(part: Exact, rate: Exact | undefined): Exact | undefined {
  return rate && times(part, rate);
}
