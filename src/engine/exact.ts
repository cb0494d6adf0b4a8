/** Exact decimal arithmetic on whole numbers, for the rare sums that doubles leave too close to a tie. */

/** digits ÷ 10^places */
export interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

export const none: Exact = { digits: 0n, places: 0 };

/** The decimal that the first 15 significant digits of a finite double spell. */
export function exactly(x: number): Exact {
  const [mantissa = "", exponent = "0"] = x.toPrecision(15).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return align({ digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) }, 0);
}

export function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { digits: align(a, places).digits + align(b, places).digits, places };
}

export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** a ÷ b at a number of decimals, half up and away from zero. b must be positive. */
export function roundQuotient(a: Exact, b: Exact, decimals: number): number {
  const size = a.digits < 0n ? -a.digits : a.digits;
  const dividend = size * ten(b.places + decimals);
  const divisor = b.digits * ten(a.places);
  const rounded = Number((2n * dividend + divisor) / (2n * divisor)) / 10 ** decimals;
  return a.digits < 0n && rounded !== 0 ? -rounded : rounded;
}

/** The same number with at least that many places. */
export function align({ digits, places }: Exact, atLeast: number): Exact {
  return places < atLeast ? { digits: digits * ten(atLeast - places), places: atLeast } : { digits, places };
}

const powers = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

function ten(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}
