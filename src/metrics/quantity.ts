import { edgesOf, isRatio } from "../engine/banding";
import type { Scale } from "../rules/scale";
import type { ParsedUnit } from "./parseNumber";
import { tooQuick } from "./shareWithin";

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
 * Bare numbers above 0 and below this are Excel times, parts of a day (0:05:00 is 0.0035), and can't be compared with a scale in whole
 * seconds; where a scale that may be in seconds names no unit, only what nobody is quick enough for. 0 where the scale asks for a share,
 * for much of something, or for parts of a second itself.
 */
export function leastBare(scale: Scale): number {
  if (!edgesOf(scale).every((edge) => edge === 0 || edge >= 1)) return 0;
  const quantity = quantityOf(scale);
  return quantity === "time" ? 1 : quantity === "number" ? tooQuick : 0;
}

/** Can a value written in this unit be meant for such a scale? */
export function accepts(quantity: Quantity, unit: ParsedUnit): boolean {
  return accepted[quantity].includes(unit);
}
