import type { Scale } from "../rules/scale";
import { applyScale } from "./scale";

/** Would a rule that still waits for confirmation cover the value? Tells "not confirmed yet" from "nobody wrote a rule" (D6). */
export function isCoveredOnceConfirmed(scale: Scale, value: number): boolean {
  return applyScale(confirmed(scale), value).kind === "scored";
}

function confirmed(scale: Scale): Scale {
  if (scale.type !== "steps") return { ...scale, assumed: false };
  const { otherwise } = scale;
  return {
    ...scale,
    steps: scale.steps.map((step) => ({ ...step, assumed: false })),
    ...(otherwise && { otherwise: { ...otherwise, assumed: false } }),
  };
}
