import type { Scale } from "../rules/scale";

/** Without the bands that nobody confirmed: for scales whose cells a formula can't point at. */
export function confirmed(scale: Scale): Scale {
  if (scale.type !== "steps") return scale;
  const { otherwise, ...rest } = scale;
  return { ...rest, steps: scale.steps.filter((step) => !step.assumed), ...(otherwise && !otherwise.assumed ? { otherwise } : {}) };
}
