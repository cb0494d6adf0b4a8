import { breachPerson, exemptPerson, makePeople, newcomer, type Person } from "./people";
import { Random } from "./random";

/** One person's month. Ratios have four decimals, as platforms show them; `undefined` = nobody rated. */
export interface Result {
  readonly person: Person;
  readonly enquiries: number;
  readonly buyers: number;
  readonly conversion: number;
  /** Seconds. */
  readonly firstResponse: number;
  readonly averageResponse: number;
  readonly satisfaction: number | undefined;
  readonly replyRate: number;
  readonly resolution: number | "exempt" | undefined;
  /** Yuan. */
  readonly sales: number;
  readonly refunds: number;
  readonly leak: boolean;
}
export interface Month {
  readonly name: string;
  readonly results: readonly Result[];
}

const monthNames = ["2026-08", "2026-09", "2026-10"];

/** Conversions that must fall exactly on, or a hair beside, the edges of the bands: month → person → ratio. */
const edges: readonly Readonly<Record<number, number>>[] = [
  { 2: 0.675, 14: 0.7, 18: 0.6749 },
  { 0: 0.6999, 9: 0.65, 16: 0.7001 },
  { 1: 0.7, 4: 0.6999, 8: 0.675, 13: 0.6749, 19: 0.6499, 21: 0.7001 },
];

export const fourDecimals = (ratio: number): number => Math.round(ratio * 1e4) / 1e4;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The number of enquiries nearest to `about` with which whole buyers give exactly this ratio at four decimals. */
function countsFor(ratio: number, about: number): { readonly enquiries: number; readonly buyers: number } {
  for (let away = 0; ; away++) {
    for (const enquiries of [about + away, about - away]) {
      const buyers = Math.round(enquiries * ratio);
      if (enquiries > 0 && fourDecimals(buyers / enquiries) === ratio) return { enquiries, buyers };
    }
  }
}

function resultOf(person: Person, position: number, month: number, random: Random): Result {
  const drift = month * 0.15;
  const about = Math.round((person.isNew ? 300 : 480) + random.bell() * 60 + month * 25);
  const wanted = fourDecimals(clamp(0.684 + 0.02 * (person.selling + drift * 0.4) + random.bell() * 0.006, 0.622, 0.758));
  const edge = edges[month]?.[position];
  const { enquiries, buyers } = edge === undefined ? { enquiries: about, buyers: Math.round(about * wanted) } : countsFor(edge, about);
  const averageResponse = clamp(46 - 14 * person.speed - 2 * drift + random.bell() * 5, 19, 118);
  return {
    person,
    enquiries,
    buyers,
    conversion: fourDecimals(buyers / enquiries),
    firstResponse: Math.round(clamp(averageResponse * 0.45 + random.bell() * 2, 6, 60) * 100) / 100,
    averageResponse: Math.round(averageResponse * 100) / 100,
    satisfaction: fourDecimals(clamp(0.932 + 0.028 * (person.care + drift * 0.5) + random.bell() * 0.01, 0.81, 0.996)),
    replyRate: fourDecimals(clamp(0.9945 + 0.003 * person.speed + random.bell() * 0.002, 0.975, 1)),
    resolution: fourDecimals(clamp(0.914 + 0.034 * person.care + random.bell() * 0.01, 0.78, 0.985)),
    sales: Math.round(buyers * clamp(228 + 16 * person.selling + random.bell() * 12, 160, 300) * 100) / 100,
    refunds: Math.round(buyers * random.between(2, 9) * 100) / 100,
    leak: position === breachPerson && month === 2,
  };
}

/** Three enquiries and no sale: a true zero, and nobody rated. */
const firstDays = (result: Result): Result => ({
  ...result,
  enquiries: 3,
  buyers: 0,
  conversion: 0,
  satisfaction: undefined,
  sales: 0,
  refunds: 0,
});

/** Three months of 24 people. */
export function makeMonths(): readonly Month[] {
  const random = new Random(20_261_031);
  const people = makePeople(random);
  return monthNames.map((name, month) => ({
    name,
    results: people.map((person, position) => {
      const result = resultOf(person, position, month, random);
      if (position === newcomer && month === 0) return firstDays(result);
      if (position === exemptPerson && month === 2) return { ...result, resolution: "exempt" };
      return position === 17 && month === 2 ? { ...result, satisfaction: undefined } : result;
    }),
  }));
}
