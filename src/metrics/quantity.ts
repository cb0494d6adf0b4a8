import { edgesOf, isRatio } from "../engine/banding";
import type { Scale } from "../rules/scale";
import type { ParsedUnit } from "./parseNumber";
import type { UnitHint } from "./unitHint";

/** The kind of quantity a scale asks for. */
export type Quantity = "ratio" | "time" | "money" | "points" | "number";

const accepted: Readonly<Record<Quantity, readonly ParsedUnit[]>> = {
  ratio: ["percent", "none"],
  time: ["seconds", "none"],
  money: ["yuan", "none"],
  points: ["none"],
  number: ["none", "seconds", "yuan"],
};

export function quantityOf(scale: Scale): Quantity {
  if (scale.type === "score") return "points";
  if (scale.unit === "seconds" || scale.unit === "minutes" || scale.unit === "hours") return "time";
  if (scale.unit === "yuan" || scale.unit === "tenThousandYuan") return "money";
  return isRatio(scale.unit, edgesOf(scale)) ? "ratio" : "number";
}

/** Can a value written in this unit be meant for such a scale? */
export function accepts(quantity: Quantity, unit: ParsedUnit): boolean {
  return accepted[quantity].includes(unit);
}

/** What the bare numbers below a header mean, by the unit in its brackets. */
export function hintFor(quantity: Quantity, headerUnit: UnitHint | undefined): UnitHint | undefined {
  if (quantity === "points") return "points";
  if (quantity === "money") return headerUnit === "tenThousand" ? headerUnit : undefined;
  if (quantity !== "time") return undefined;
  const isTime = headerUnit === "minutes" || headerUnit === "hours" || headerUnit === "time";
  return isTime ? headerUnit : "seconds";
}
