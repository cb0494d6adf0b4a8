import type { ScoresLayout } from "./scoresLayout";

/** Scores above which live sheets hold one spilled formula per column: a hundred thousand cell formulas would stall Excel. */
export const spillThreshold = 2_000;

/**
 * Is the score sheet too large for a formula, or a conditional format with arithmetic, in every cell?
 * Then columns spill, and only totals are marked near an edge.
 */
export function isLargeTeam({ firstRow, lastRow, metrics }: Pick<ScoresLayout, "firstRow" | "lastRow" | "metrics">): boolean {
  return (lastRow - firstRow + 1) * metrics.length > spillThreshold;
}
