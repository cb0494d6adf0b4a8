import type { PayFormulas } from "./payFormulas";
import type { PersonFormulas } from "./personFormulas";
import type { CellBlock, FormatRun, PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import type { ScoresLayout } from "./scoresLayout";
import type { TotalFormulas } from "./totalFormulas";

/** What the header says of the results: decimals of the total, least weight with a score, usual base, fixed share of the bonus. */
export interface HeaderSettings {
  readonly decimals: PlanCell;
  readonly cover: PlanCell;
  readonly base: PlanCell;
  readonly share: PlanCell;
}

/** The formulas of the score sheet, column by column: those that ask the add-in's functions, or plain Excel ones. */
export interface SheetFormulas {
  /** Where they find the rules. */
  readonly rules: RuleAddresses;
  readonly person: Pick<PersonFormulas, "name" | "text" | "actual" | "score" | "adjustment" | "limits" | "flag">;
  readonly totals: Pick<TotalFormulas, "raw" | "spill" | "redLine" | "total" | "rank" | "spilledRanks">;
  readonly pay: Pick<PayFormulas, "grade" | "coefficient" | "base" | "bonus">;
  /** May one formula spill over many people? */
  readonly spills: boolean;
  settings(): HeaderSettings;
  /** What a missing metric costs, by the rule's cell; `reweight` is the sheet's word for handing its weight to the others. */
  missing(cell: string, reweight: string): PlanCell;
}

/** What plain Excel formulas bring to the sheets. Their code is loaded only where they are asked for. */
export interface NativeWriting {
  /** Where the numbers of the rules are spelled out. */
  readonly rules: RuleAddresses;
  /** The cell that says whether those numbers still are what the rule book says. */
  readonly state: string;
  formulas(layout: ScoresLayout): SheetFormulas;
  /** Columns right of everything else: steps on the way to the total, one formula each. */
  steps(layout: ScoresLayout): {
    readonly blocks: readonly CellBlock[];
    readonly formats: readonly FormatRun[];
    readonly widths: Readonly<Record<string, number>>;
  };
}
