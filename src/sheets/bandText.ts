import type { Language } from "../i18n/language";
import type { StepScale, Unit } from "../rules/scale";
import { printValue } from "../rules/scaleNotation/printScale";

/** The ends of a band; an absent end is open. */
export interface BandEnds {
  readonly lower?: number;
  readonly lowerInclusive?: boolean;
  readonly upper?: number;
  readonly upperInclusive?: boolean;
}

/** A band as an interval: `[67.5%,70%)`, `≥70%`, `≤30秒`; empty where it has no ends. */
export function bandText({ lower, lowerInclusive = true, upper, upperInclusive = true }: BandEnds, unit: Unit, language: Language): string {
  const value = (edge: number) => printValue(edge, unit, language);
  if (lower !== undefined && upper !== undefined)
    return `${lowerInclusive ? "[" : "("}${value(lower)},${value(upper)}${upperInclusive ? "]" : ")"}`;
  if (lower !== undefined) return `${lowerInclusive ? "≥" : ">"}${value(lower)}`;
  if (upper !== undefined) return `${upperInclusive ? "≤" : "<"}${value(upper)}`;
  return "";
}

/** A confirmed band of a scale, best first; the last one is what no step covers. */
export interface ShownBand {
  readonly text: string;
  /** Where the band begins, seen from the worse side; absent for the last. */
  readonly edge?: number;
  readonly inclusive?: boolean;
  /** undefined = no confirmed rule. */
  readonly result: number | string | undefined;
}

/** The bands of a scale that may be used, with their intervals. Assumed ones are left out (D6). */
export function shownBands(scale: StepScale, language: Language): ShownBand[] {
  const confirmed = scale.steps.filter((step) => !step.assumed);
  const higher = scale.direction === "higher";
  const ends = (position: number): BandEnds => {
    const own = confirmed[position];
    const better = confirmed[position - 1];
    const near = own && { edge: own.edge, inclusive: own.inclusive };
    const far = better && { edge: better.edge, inclusive: !better.inclusive };
    const [lower, upper] = higher ? [near, far] : [far, near];
    return {
      ...(lower && { lower: lower.edge, lowerInclusive: lower.inclusive }),
      ...(upper && { upper: upper.edge, upperInclusive: upper.inclusive }),
    };
  };
  const bands = confirmed.map(({ edge, inclusive, result }, position): ShownBand => ({
    text: bandText(ends(position), scale.unit, language),
    edge,
    inclusive,
    result,
  }));
  const rest = scale.otherwise?.assumed === false ? scale.otherwise.result : undefined;
  return [...bands, { text: bandText(ends(confirmed.length), scale.unit, language), result: rest }];
}
