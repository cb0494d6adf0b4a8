import type { Language } from "../../../i18n/language";
import type { BandResult, GateAction, Scale, StepScale, Unit } from "../../../rules/scale";
import { fromBase, plainNumber } from "../../../rules/scaleNotation/quantity";

/** One step as it is typed: where it begins (`67.5`, or with a unit of its own `1分20秒`), and what it is worth. */
export interface StepField {
  readonly id: number;
  readonly inclusive: boolean;
  readonly edge: string;
  readonly result: string;
}

export interface StepFields {
  readonly form: "steps";
  readonly direction: StepScale["direction"];
  readonly unit: Unit;
  readonly language: Language;
  readonly steps: readonly StepField[];
  /** What everything else is worth; absent = the scale doesn't say. */
  readonly rest?: string;
  /** Of a stepped commission: by the tier reached, or tier by tier; "" = not chosen yet. Its results are percents. */
  readonly mode?: "slab" | "marginal" | "";
}

export interface LineFields {
  readonly form: "line";
  readonly unit: Unit;
  readonly language: Language;
  readonly points: readonly { readonly id: number; readonly at: string; readonly score: string }[];
}

export interface DeductFields {
  readonly form: "deduct";
  readonly unit: Unit;
  readonly language: Language;
  readonly full: string;
  readonly points: string;
  readonly per: string;
  readonly side: "below" | "above";
  readonly target: string;
  readonly floor: string;
  readonly whole: boolean;
}

export interface RangeFields {
  readonly form: "score";
  readonly min: string;
  readonly max: string;
}

export interface GateFields {
  readonly form: "gate";
  readonly action: GateAction["type"];
  /** Points of a cap, bands of a downgrade. */
  readonly amount: string;
}

/** `比基线每高 5%，提成 +0.3%`. */
export interface StepUpFields {
  readonly form: "stepUp";
  readonly language: Language;
  readonly step: string;
  readonly worth: string;
}

/** What has no rows: an amount, a setting, or words. */
export interface WordFields {
  readonly form: "words";
}

/** A scale cell as fields to type in; texts stay as they are typed until they can be read. */
export type Fields = StepFields | LineFields | DeductFields | RangeFields | GateFields | StepUpFields | WordFields;

/** Forms of a scale that a metric may have. */
export const scaleForms = ["steps", "line", "deduct", "score"] as const;
export type ScaleForm = (typeof scaleForms)[number];

/** The fields of a scale, best band first, in a language's units. */
export function fieldsOf(scale: Scale, language: Language): StepFields | LineFields | DeductFields | RangeFields {
  switch (scale.type) {
    case "steps": {
      const { direction, unit, steps, otherwise } = scale;
      const rows = steps.map(({ edge, inclusive, result }, id) => ({ id, inclusive, edge: fromBase(edge, unit), result: shown(result) }));
      return { form: "steps", direction, unit, language, steps: rows, ...(otherwise && { rest: shown(otherwise.result) }) };
    }
    case "line": {
      const { unit, points } = scale;
      const [first, last] = [points[0], points.at(-1)];
      const worstFirst = first && last && first.score > last.score ? points.toReversed() : points;
      const rows = worstFirst.map(({ at, score }, id) => ({ id, at: fromBase(at, unit), score: plainNumber(score) }));
      return { form: "line", unit, language, points: rows };
    }
    case "deduct": {
      const { unit, full, points, per, side, target, floor, whole } = scale;
      return {
        form: "deduct",
        unit,
        language,
        full: plainNumber(full),
        points: plainNumber(points),
        per: fromBase(per, unit),
        side,
        target: fromBase(target, unit),
        floor: plainNumber(floor),
        whole,
      };
    }
    case "score":
      return { form: "score", min: plainNumber(scale.min), max: plainNumber(scale.max) };
  }
}

function shown(result: BandResult): string {
  return typeof result === "number" ? plainNumber(result) : result;
}
