import type { Scale, Step, StepScale } from "../scale";
import type { MistakeCode } from "./mistake";

export type Joined =
  { readonly ok: true; readonly scale: Scale } | { readonly ok: false; readonly part: number; readonly code: MistakeCode };

/**
 * Joins scales that stand on several rows into one, marking the bands of assumed rows.
 * Where the texts are at hand, `parseScaleParts` sees more (gaps between ranges).
 */
export function joinScales(parts: readonly { readonly scale: Scale; readonly assumed: boolean }[]): Joined {
  const [only] = parts;
  if (!only) return { ok: false, part: 0, code: "empty" };
  if (parts.length === 1)
    return {
      ok: true,
      scale: only.scale.type === "steps" ? markSteps(only.scale, only.assumed) : { ...only.scale, assumed: only.assumed },
    };
  const lead = parts.map(({ scale }) => scale).find((scale) => scale.type === "steps" && scale.steps.length > 0) ?? only.scale;
  if (lead.type !== "steps") return { ok: false, part: 0, code: "cannotJoin" };
  const steps: Step[] = [];
  let otherwise: StepScale["otherwise"];
  for (const [part, { scale, assumed }] of parts.entries()) {
    if (scale.type !== "steps") return { ok: false, part, code: "cannotJoin" };
    if (scale.steps.length > 0 && scale.direction !== lead.direction) return { ok: false, part, code: "mixedDirections" };
    if (scale.steps.length > 0 && (scale.unit === "percent") !== (lead.unit === "percent")) return { ok: false, part, code: "mixedUnits" };
    if (scale.otherwise && otherwise) return { ok: false, part, code: "duplicateElse" };
    const marked = markSteps(scale, assumed);
    if (marked.steps.some((step) => steps.some((known) => known.edge === step.edge))) return { ok: false, part, code: "duplicateEdge" };
    steps.push(...marked.steps);
    otherwise ??= marked.otherwise;
  }
  const kinds = new Set([...steps, ...(otherwise ? [otherwise] : [])].map(({ result }) => typeof result));
  if (kinds.size > 1) return { ok: false, part: parts.length - 1, code: "mixedResults" };
  steps.sort((a, b) => (lead.direction === "higher" ? b.edge - a.edge : a.edge - b.edge));
  return { ok: true, scale: { ...lead, steps, ...(otherwise && { otherwise }) } };
}

function markSteps(scale: StepScale, assumed: boolean): StepScale {
  if (!assumed) return scale;
  const { otherwise } = scale;
  return { ...scale, steps: scale.steps.map((step) => ({ ...step, assumed })), ...(otherwise && { otherwise: { ...otherwise, assumed } }) };
}
