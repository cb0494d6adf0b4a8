import type { Quantity } from "./quantity";
import type { UnitHint } from "./unitHint";

/** What the bare numbers below a header mean, by the unit in its brackets. */
export function hintFor(quantity: Quantity, headerUnit: UnitHint | undefined): UnitHint | undefined {
  if (quantity === "points") return "points";
  if (quantity === "money") return headerUnit === "tenThousand" ? headerUnit : undefined;
  if (quantity !== "time") return undefined;
  const isTime = headerUnit === "minutes" || headerUnit === "hours" || headerUnit === "time";
  return isTime ? headerUnit : "seconds";
}
