import type { Unit } from "../../../rules/scale";
import { fromBase, plainNumber, toBase } from "../../../rules/scaleNotation/quantity";
import type { DeductFields, LineFields, StepField, StepFields } from "./fields";

/** Fields whose values have a unit. */
export type MeasuredFields = StepFields | LineFields | DeductFields;

const families: Readonly<Record<Unit, string>> = {
  none: "none",
  percent: "percent",
  seconds: "time",
  minutes: "time",
  hours: "time",
  yuan: "money",
  tenThousandYuan: "money",
};

/** The same scale in another unit: minutes become seconds; where only the sign was missing, 70 becomes 70 %. */
export function withUnit<F extends MeasuredFields>(fields: F, unit: Unit): F {
  const converts = families[unit] === families[fields.unit];
  const change = (typed: string): string => {
    const plain = typed.normalize("NFKC").trim();
    if (!converts || !/^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(plain)) return typed;
    return fromBase(toBase(plain, fields.unit), unit);
  };
  switch (fields.form) {
    case "steps":
      return { ...fields, unit, steps: fields.steps.map((step) => ({ ...step, edge: change(step.edge) })) };
    case "line":
      return { ...fields, unit, points: fields.points.map((point) => ({ ...point, at: change(point.at) })) };
    case "deduct":
      return { ...fields, unit, per: change(fields.per), target: change(fields.target) };
  }
}

/** The other values are the better ones: the best result goes to the other end of the edges. */
export function turned(fields: StepFields): StepFields {
  const direction = fields.direction === "higher" ? "lower" : "higher";
  const edges = fields.steps.toReversed();
  const steps = fields.steps.map((step, k): StepField => ({ ...step, edge: edges[k]?.edge ?? "", inclusive: edges[k]?.inclusive ?? true }));
  return { ...fields, direction, steps };
}

/** One more step below the worst, as far from it as the two before are from each other. */
export function withStep(fields: StepFields): StepFields {
  const { steps, direction } = fields;
  const [last, before] = [steps.at(-1), steps.at(-2)];
  const away = direction === "higher" ? -1 : 1;
  const worst = Number(last?.edge ?? NaN);
  const edge = next(Number(before?.edge ?? NaN), worst, (Math.abs(worst) / 10 || 1) * away);
  const result = next(Number(before?.result ?? NaN), Number(last?.result ?? NaN), -10);
  const step = { id: newId(steps), inclusive: last?.inclusive ?? true, edge: edge.startsWith("-") ? "" : edge, result };
  return { ...fields, steps: [...steps, step] };
}

/** One more point beyond the last one. */
export function withPoint(fields: LineFields): LineFields {
  const { points } = fields;
  const [last, before] = [points.at(-1), points.at(-2)];
  const at = next(Number(before?.at ?? NaN), Number(last?.at ?? NaN), 1);
  return { ...fields, points: [...points, { id: newId(points), at: at.startsWith("-") ? "" : at, score: last?.score ?? "" }] };
}

function next(before: number, last: number, otherwise: number): string {
  const step = Number.isNaN(before) || before === last ? otherwise : last - before;
  const value = Number((last + step).toPrecision(12));
  return Number.isNaN(value) ? "" : plainNumber(value);
}

function newId(rows: readonly { readonly id: number }[]): number {
  return rows.reduce((most, { id }) => Math.max(most, id), -1) + 1;
}
