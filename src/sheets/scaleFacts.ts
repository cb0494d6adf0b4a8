import type { Scale } from "../rules/scale";

/** Without the bands that nobody confirmed: for scales whose cells a formula can't point at. */
export function confirmed(scale: Scale): Scale {
  if (scale.type !== "steps") return scale;
  const { otherwise, ...rest } = scale;
  return { ...rest, steps: scale.steps.filter((step) => !step.assumed), ...(otherwise && !otherwise.assumed ? { otherwise } : {}) };
}

/** The best score that a scale can give. */
export function bestScore(scale: Scale): number {
  if (scale.type === "steps")
    return Math.max(
      ...[...scale.steps.map(({ result }) => result), scale.otherwise?.result].map((result) => (typeof result === "number" ? result : 0)),
    );
  if (scale.type === "line") return Math.max(...scale.points.map(({ score }) => score));
  return scale.type === "deduct" ? scale.full : scale.max;
}
