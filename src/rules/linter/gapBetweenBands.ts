import { ruleIssue } from "../ruleIssue";
import type { Clause, Edge } from "../scaleNotation/clause";
import { toBase } from "../scaleNotation/quantity";
import { withFix, type Finding } from "./finding";
import type { LintedVersion, Scaled } from "./lintedVersion";
import { rewriteOneCell } from "./rewrite";

/** Values that no band names as written: 89.5 between `80-89` and `90-100`, exactly 70 between `>70` and `<70` (D1, D2). */
export function gapBetweenBands({ scales }: LintedVersion): readonly Finding[] {
  return scales.flatMap((scaled) => {
    const gap = firstGap(scaled);
    if (!gap) return [];
    const [{ index }] = scaled.rows;
    const at = { rule: index, column: "scale" as const, severity: gap.low === gap.high ? ("warning" as const) : ("info" as const) };
    const { item } = scaled;
    const issue =
      gap.low === gap.high
        ? ruleIssue("lintEdgeOpen", { item, edge: gap.low }, at)
        : ruleIssue("lintGap", { item, low: gap.low, high: gap.high }, at);
    return [withFix(issue, rewriteOneCell(scaled.rows))];
  });
}

function firstGap({ scale, bands }: Scaled): { readonly low: string; readonly high: string } | undefined {
  if (scale.type !== "steps") return undefined;
  const isHigher = scale.direction === "higher";
  const near = (clause: Clause): Edge | undefined => (isHigher ? clause.low : clause.high);
  const far = (clause: Clause): Edge | undefined => (isHigher ? clause.high : clause.low);
  const better = (a: Edge, b: Edge): number => (isHigher ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a));
  for (const band of bands) {
    const end = far(band);
    if (!end || bands.some((other) => other !== band && covers(near(other), end))) continue;
    const above = bands.flatMap((other) => near(other) ?? []).filter((edge) => better(edge, end) >= 0);
    const next = above.reduce<Edge | undefined>((best, edge) => (best && better(best, edge) <= 0 ? best : edge), undefined);
    if (next) return inOrder(end, next);
  }
  return undefined;

  /** Does a band that begins here begin where the other one ends, so that one of both has the edge? */
  function covers(begin: Edge | undefined, end: Edge): boolean {
    return begin !== undefined && better(begin, end) === 0 && (begin.inclusive || end.inclusive);
  }
}

function valueOf({ quantity }: Edge): number {
  return toBase(quantity.text, quantity.unit);
}

function inOrder(a: Edge, b: Edge): { readonly low: string; readonly high: string } {
  const [low, high] = valueOf(a) <= valueOf(b) ? [a, b] : [b, a];
  const shown = ({ quantity: { text, unit } }: Edge): string => (unit === "percent" ? `${text}%` : text);
  return { low: shown(low), high: valueOf(a) === valueOf(b) ? shown(low) : shown(high) };
}
