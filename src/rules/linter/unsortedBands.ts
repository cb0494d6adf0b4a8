import { ruleIssue } from "../ruleIssue";
import { toBase } from "../scaleNotation/quantity";
import { withFix, type Finding } from "./finding";
import type { LintedVersion } from "./lintedVersion";
import { rewriteOneCell } from "./rewrite";

/** Bands that stand neither from the best to the worst nor the other way: they are read rightly, and misread by people. */
export function unsortedBands({ scales }: LintedVersion): readonly Finding[] {
  return scales.flatMap(({ item, rows, scale, bands }) => {
    if (scale.type !== "steps") return [];
    const isHigher = scale.direction === "higher";
    const edges = bands.map(({ low, high }) => {
      const edge = isHigher ? low : high;
      // "Else", and a band that only ends, reach as far as it gets.
      return edge ? toBase(edge.quantity.text, edge.quantity.unit) : isHigher ? -Infinity : Infinity;
    });
    const runs = (sign: 1 | -1): boolean => edges.every((edge, index) => index === 0 || (edge - (edges[index - 1] ?? edge)) * sign >= 0);
    if (runs(1) || runs(-1)) return [];
    const issue = ruleIssue("lintUnsorted", { item }, { rule: rows[0].index, column: "scale", severity: "info" });
    return [withFix(issue, rewriteOneCell(rows))];
  });
}
