import { edgesOf, isRatio } from "../engine/banding";
import type { Scale } from "../rules/scale";
import type { ParsedUnit } from "./parseNumber";

/** The kind of quantity a scale asks for; an amount is a plain number of which more is better, so no time. */
export type Quantity = "ratio" | "time" | "money" | "points" | "amount" | "number";

const accepted: Readonly<Record<Quantity, readonly ParsedUnit[]>> = {
  ratio: ["percent", "none"],
  time: ["seconds", "none"],
  money: ["yuan", "none"],
  points: ["none"],
  amount: ["none", "yuan"],
  number: ["none", "seconds", "yuan"],
};

export function quantityOf(scale: Scale): Quantity {
  if (scale.type === "score") return "points";
  if (scale.unit === "seconds" || scale.unit === "minutes" || scale.unit === "hours") return "time";
  if (scale.unit === "yuan" || scale.unit === "tenThousandYuan") return "money";
  if (isRatio(scale.unit, edgesOf(scale))) return "ratio";
  const isMoreBetter = (scale.type === "steps" && scale.direction === "higher") || (scale.type === "deduct" && scale.side === "below");
  return isMoreBetter ? "amount" : "number";
}

/**
 * Bare numbers above 0 and below this can't be seconds for a scale in time: they are Excel times, parts of a day (0:05:00 is 0.0035).
 * 0 where the scale is not in time, or asks for parts of a second itself.
 */
export function leastSeconds(scale: Scale): number {
  return quantityOf(scale) === "time" && edgesOf(scale).every((edge) => edge === 0 || edge >= 1) ? 1 : 0;
}

/** Can a value written in this unit be meant for such a scale? */
export function accepts(quantity: Quantity, unit: ParsedUnit): boolean {
  return accepted[quantity].includes(unit);
}
