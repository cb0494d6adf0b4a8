import type { Step, StepScale } from "../scale";
import type { Clause, Edge } from "./clause";
import { commonUnit, isDuration, toBase, type Quantity } from "./quantity";
import type { Reader } from "./reader";

/** A band with where it was written: which text, and whether that text is only assumed. */
export interface WrittenClause extends Clause {
  readonly reader: Reader;
  readonly assumed: boolean;
}

type Direction = StepScale["direction"];

/**
 * Puts bands together into one step scale, best first (D1, D2).
 * Bands are continuous: `80-89` reaches up to the next edge, and what lies beyond the worst edge (`<65%` beside `≥65%`) is "else".
 */
export function buildSteps(clauses: readonly WrittenClause[]): StepScale {
  const bands = clauses.filter((clause) => !clause.otherwise);
  const direction = directionOf(bands);
  const { unit, base } = inOneUnit(bands, direction);
  const edgeOf = (clause: WrittenClause): Edge | undefined => (direction === "higher" ? clause.low : clause.high);
  const farOf = (clause: WrittenClause): Edge | undefined => (direction === "higher" ? clause.high : clause.low);
  const valueOf = (edge: Edge): number => base(edge.quantity);
  const better = (a: number, b: number): number => (direction === "higher" ? b - a : a - b);

  /** How far a band reaches beyond its written end: `80-89` up to 90 (D2), `[80,89)` no further than 89. */
  const reachOf = (far: Edge): number => (far.inclusive ? base(lastDigit(far.quantity)) : 0);

  const written = bands.flatMap((clause) => {
    const edge = edgeOf(clause);
    return edge ? [{ clause, edge: valueOf(edge), inclusive: edge.inclusive }] : [];
  });
  written.sort((a, b) => better(a.edge, b.edge));
  written.forEach((step, index) => {
    const previous = written[index - 1];
    if (previous?.edge === step.edge) failAtLater(previous.clause, step.clause, "duplicateEdge");
    const far = farOf(step.clause);
    if (previous && far) checkTouch(step.clause, better(valueOf(far), previous.edge), reachOf(far));
  });

  const tails = [...bands.filter((clause) => !edgeOf(clause)), ...clauses.filter((clause) => clause.otherwise)];
  const worst = written.at(-1);
  for (const tail of tails) {
    const far = farOf(tail);
    const gap = far && worst ? better(valueOf(far), worst.edge) : undefined;
    if (far && !(gap !== undefined && gap >= 0 && gap <= reachOf(far) * 1.000001)) tail.reader.fail("mixedDirections", tail.position);
  }
  const [tail, second] = tails;
  if (second) second.reader.fail("duplicateElse", second.position);
  checkResults(clauses);
  const steps = written.map(({ clause, edge, inclusive }): Step => ({ edge, inclusive, result: clause.result, assumed: clause.assumed }));
  return { type: "steps", direction, unit, steps, ...(tail && { otherwise: { result: tail.result, assumed: tail.assumed } }) };
}

/**
 * Signs that all point one way decide. Where ranges or both kinds of signs stand together, the end of the values that is worth more
 * is the better one; with grades in words, less is better for durations only.
 */
function directionOf(bands: readonly WrittenClause[]): Direction {
  if (bands.every((clause) => !clause.low)) return bands.length > 0 ? "lower" : "higher";
  if (bands.every((clause) => !clause.high)) return "higher";
  const placed = bands.map((clause) => ({ at: middleOf(clause), result: clause.result })).sort((a, b) => a.at - b.at || 0);
  const [smallest, largest] = [placed[0]?.result, placed.at(-1)?.result];
  if (typeof smallest === "number" && typeof largest === "number") return smallest > largest ? "lower" : "higher";
  return bands.some(({ low, high }) => isDuration((low ?? high)?.quantity)) ? "lower" : "higher";
}

function middleOf({ low, high }: Clause): number {
  const value = (edge: Edge): number => toBase(edge.quantity.text, edge.quantity.unit);
  if (low && high) return (value(low) + value(high)) / 2;
  return low ? Infinity : -Infinity;
}

function inOneUnit(bands: readonly WrittenClause[], direction: Direction): ReturnType<typeof commonUnit> {
  const owners = new Map<Quantity, Reader>();
  for (const { low, high, reader } of bands) for (const edge of [low, high]) if (edge) owners.set(edge.quantity, reader);
  return commonUnit([...owners.keys()], direction === "lower", (q) => {
    owners.get(q)?.fail("mixedUnits", q.position);
    throw new RangeError("A quantity without a text.");
  });
}

/** A band's far end must meet the next better band: within its reach, and not beyond it. */
function checkTouch(clause: WrittenClause, gap: number, reach: number): void {
  if (gap < 0) clause.reader.fail("overlap", clause.position);
  if (gap > reach * 1.000001) clause.reader.fail("gap", clause.position);
}

/** One in the last written digit: 1 for `89`, 0.1 for `89.5`. */
function lastDigit(quantity: Quantity): Quantity {
  const decimals = quantity.text.split(".")[1]?.length ?? 0;
  return { ...quantity, text: (10 ** -decimals).toFixed(decimals) };
}

function checkResults(clauses: readonly WrittenClause[]): void {
  const [first] = clauses;
  for (const clause of clauses) if (typeof clause.result !== typeof first?.result) clause.reader.fail("mixedResults", clause.position);
}

function failAtLater(a: WrittenClause, b: WrittenClause, code: "duplicateEdge"): never {
  const later = a.reader === b.reader && a.position > b.position ? a : b;
  return later.reader.fail(code, later.position);
}
