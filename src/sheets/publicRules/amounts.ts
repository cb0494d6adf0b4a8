import { roundHalfUp } from "../../engine/decimal";
import { plainNumber } from "../../rules/scaleNotation/quantity";

function grouped(digits: string): string {
  const [whole = "", rest] = digits.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? thousands : `${thousands}.${rest}`;
}

/** Yuan to the cent: `3,240.00`. */
export function cents(value: number): string {
  return grouped(roundHalfUp(value, 2).toFixed(2));
}

/** Yuan as people write them: `3,000`, `3,240.50`; more decimals where a step of a calculation has some. */
export function yuan(value: number): string {
  const exact = roundHalfUp(value, 6);
  return Number.isInteger(exact) ? grouped(String(exact)) : roundHalfUp(exact, 2) === exact ? cents(exact) : grouped(plainNumber(exact));
}

/** A ratio as a percent without noise: `60%`, `12.5%`. */
export function percent(ratio: number): string {
  return `${plainNumber(roundHalfUp(ratio * 100, 10))}%`;
}

/** A step of a calculation with the decimals that can matter before the total is rounded: `27.675`. */
export function exactly(value: number): string {
  return plainNumber(roundHalfUp(value, 4));
}

/** With its sign: `+2`, `-5`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${exactly(value)}` : exactly(value);
}

/** A coefficient as people write it: `1.0`, `0.85`, `0`. */
export function coefficientText(value: number): string {
  return value !== 0 && Number.isInteger(value) ? value.toFixed(1) : plainNumber(value);
}
