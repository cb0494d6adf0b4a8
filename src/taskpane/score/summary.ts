import { roundHalfUp, sumOf } from "../../engine/decimal";
import { isNearCoefficientEdge } from "../../engine/nearEdge";
import { LineState, type ScoreRun } from "../../engine/scoreRun";
import type { BandResult } from "../../rules/scale";

/** One bar of a distribution; `undefined` = without a coefficient or grade. */
export interface Bar {
  readonly result: BandResult | undefined;
  readonly count: number;
}

/** A period at a glance. */
export interface Summary {
  readonly people: number;
  readonly scored: number;
  /** Mean of the totals, rounded as totals are; undefined = nobody has one. */
  readonly average: number | undefined;
  /** Yuan; undefined = nobody has a bonus. */
  readonly bonuses: number | undefined;
  readonly distribution: readonly Bar[];
  /** Values that are missing, over all people and metrics. */
  readonly missing: number;
  readonly unscored: ReadonlySet<number>;
  readonly nearEdge: ReadonlySet<number>;
  readonly redLine: ReadonlySet<number>;
  /** People in the order of their rank; those without one last. */
  readonly byRank: readonly number[];
}

const summaries = new WeakMap<ScoreRun, Summary>();

/** Sums a run up, once per run. */
export function summaryOf(run: ScoreRun): Summary {
  const known = summaries.get(run);
  if (known) return known;
  const made = summarise(run);
  summaries.set(run, made);
  return made;
}

function summarise(run: ScoreRun): Summary {
  const people = run.table.people.map((_, person) => person);
  const totals = people.flatMap((person) => number(run.totals[person]) ?? []);
  const bonuses = people.flatMap((person) => number(run.bonuses[person]) ?? []);
  return {
    people: people.length,
    scored: people.length - run.unscored.size,
    average: totals.length === 0 ? undefined : roundHalfUp(sumOf(totals) / totals.length, run.template.settings.bandDecimals),
    bonuses: bonuses.length === 0 ? undefined : roundHalfUp(sumOf(bonuses), 2),
    distribution: distributionOf(run, people),
    missing: run.columns.reduce((sum, { states }) => sum + states.filter((state) => state === LineState.missing).length, 0),
    unscored: new Set(run.unscored.keys()),
    nearEdge: new Set(people.filter((person) => isNearCoefficientEdge(run, person))),
    redLine: new Set(run.gates.keys()),
    byRank: [...people].sort((a, b) => (run.ranks[a] || Infinity) - (run.ranks[b] || Infinity) || a - b),
  };
}

function distributionOf(run: ScoreRun, people: readonly number[]): readonly Bar[] {
  const { coefficients, grades } = run.template;
  const scale = (coefficients ?? grades)?.scale;
  if (!scale) return [];
  const resultOf = (person: number): BandResult | undefined => (coefficients ? number(run.coefficients[person]) : run.grades[person]);
  const counts = new Map<BandResult | undefined, number>();
  for (const step of scale.steps) counts.set(step.result, 0);
  if (scale.otherwise) counts.set(scale.otherwise.result, 0);
  for (const person of people) counts.set(resultOf(person), (counts.get(resultOf(person)) ?? 0) + 1);
  const none = counts.get(undefined) ?? 0;
  counts.delete(undefined);
  const bars = [...counts].map(([result, count]) => ({ result, count }));
  return none > 0 ? [...bars, { result: undefined, count: none }] : bars;
}

function number(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
