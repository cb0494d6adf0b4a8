import type { ScoreRun } from "../engine/scoreRun";
import { FormulaParts } from "./formulaParts";
import { PayFormulas } from "./payFormulas";
import { PersonFormulas } from "./personFormulas";
import type { RuleAddresses } from "./ruleAddresses";
import type { ScoresLayout } from "./scoresLayout";
import { TotalFormulas } from "./totalFormulas";

/** The formulas of the live score sheet. One row at a time they are plain cell formulas; over several rows they spill. */
export class ScoreFormulas {
  readonly parts: FormulaParts;
  readonly person: PersonFormulas;
  readonly totals: TotalFormulas;
  readonly pay: PayFormulas;

  constructor(run: ScoreRun, layout: ScoresLayout, rules: RuleAddresses, namespace: string) {
    this.parts = new FormulaParts(run, layout, rules, namespace);
    this.person = new PersonFormulas(this.parts);
    this.totals = new TotalFormulas(this.parts);
    this.pay = new PayFormulas(this.parts, this.totals);
  }
}
