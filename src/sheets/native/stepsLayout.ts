import { columnLetters } from "../../metrics/cellArea";
import type { ScoreRun } from "../../engine/scoreRun";
import type { ScoresLayout } from "../scoresLayout";

/** Columns of the bands table, and one to keep apart from it. */
const bandsWidth = 8;

/** Columns right of the bands: steps on the way to the total that would make one formula unreadable. */
export interface StepsLayout {
  /** Which of the header's weight rows is the person's; absent where there is only one. */
  readonly level: string | undefined;
  /** Weight that has a score. */
  readonly cover: string;
  /** Scores times weights, before the weight that is missing is spread. */
  readonly sum: string;
  /** Red lines crossed that disqualify; absent where none does. */
  readonly vetoes: string | undefined;
  /** 1 for the first of equal totals; only where places are counted 1, 2, 2, 3. */
  readonly firstOfKind: string | undefined;
}

export function stepsLayout({ template }: ScoreRun, layout: ScoresLayout): StepsLayout {
  let next = layout.bandsColumn + bandsWidth;
  const takeIf = (wanted: boolean) => (wanted ? columnLetters(next++) : undefined);
  const hasVeto = layout.gates.some(({ name }) => template.gates.find((gate) => gate.name === name)?.action.type === "veto");
  return {
    level: takeIf(layout.weightRows.length > 1),
    cover: columnLetters(next++),
    sum: columnLetters(next++),
    vetoes: takeIf(hasVeto),
    firstOfKind: takeIf(template.settings.rankStyle === "dense"),
  };
}
