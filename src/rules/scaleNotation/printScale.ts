import type { Language } from "../../i18n/language";
import type { Scale, StepScale, Unit } from "../scale";
import { fromBase, plainNumber, toBase } from "./quantity";

type Printed = (text: string) => string;
const after =
  (word: string): Printed =>
  (text) =>
    text + word;

/** English counts large money in thousands: 5万元 is `¥50k`. */
const writings: Readonly<Record<Language, Readonly<Record<Unit, Printed>>>> = {
  "zh-CN": {
    none: after(""),
    percent: after("%"),
    seconds: after("秒"),
    minutes: after("分钟"),
    hours: after("小时"),
    yuan: after("元"),
    tenThousandYuan: after("万元"),
  },
  en: {
    none: after(""),
    percent: after("%"),
    seconds: after("s"),
    minutes: after("min"),
    hours: after("h"),
    yuan: (text) => `¥${text}`,
    tenThousandYuan: (text) => `¥${plainNumber(Number(`${text}e1`))}k`,
  },
};

/**
 * The one canonical form of a scale, in a language's units: `≥70%→100; ≥67.5%→90; else→60`.
 * `parseScale(printScale(scale))` gives the scale back.
 */
export function printScale(scale: Scale, language: Language): string {
  switch (scale.type) {
    case "steps":
      return printSteps(scale, language);
    case "line": {
      const value = printer(
        scale.unit,
        scale.points.map((point) => point.at),
        language,
      );
      const [first, last] = [scale.points[0], scale.points.at(-1)];
      const worstFirst = first && last && first.score > last.score ? scale.points.toReversed() : scale.points;
      return `line ${worstFirst.map((point) => `${value(point.at)}→${plainNumber(point.score)}`).join(", ")}`;
    }
    case "deduct": {
      const value = printer(scale.unit, [scale.target, scale.per], language);
      const rate = `-${plainNumber(scale.points)} per ${value(scale.per)} ${scale.side} ${value(scale.target)}`;
      return `from ${plainNumber(scale.full)}, ${rate}, min ${plainNumber(scale.floor)}${scale.whole ? "" : ", proportional"}`;
    }
    case "score":
      return `score ${plainNumber(scale.min)}..${plainNumber(scale.max)}`;
  }
}

function printSteps({ direction, unit, steps, otherwise }: StepScale, language: Language): string {
  const value = printer(
    unit,
    steps.map((step) => step.edge),
    language,
  );
  const sign = (inclusive: boolean): string => (direction === "higher" ? (inclusive ? "≥" : ">") : inclusive ? "≤" : "<");
  const parts = steps.map((step) => `${sign(step.inclusive)}${value(step.edge)}→${printResult(step.result)}`);
  return [...parts, ...(otherwise ? [`else→${printResult(otherwise.result)}`] : [])].join("; ");
}

function printResult(result: string | number): string {
  return typeof result === "number" ? plainNumber(result) : result;
}

/** A single value as the scale of this unit writes it: `67.5%`, `30秒`, `1.2万元`, in English `¥12k`. */
export function printValue(value: number, unit: Unit, language: Language): string {
  return printer(unit, [value], language)(value);
}

/** Falls back to seconds or yuan where the larger unit can't show every value exactly. */
function printer(unit: Unit, values: readonly number[], language: Language): (value: number) => string {
  const exact = values.every((value) => toBase(fromBase(value, unit), unit) === value);
  const smaller = unit === "tenThousandYuan" ? "yuan" : unit === "minutes" || unit === "hours" ? "seconds" : unit;
  const written = exact ? unit : smaller;
  return (value) => writings[language][written](fromBase(value, written));
}
