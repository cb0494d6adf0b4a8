import type { ScoreRun } from "../engine/scoreRun";
import { defaultFixedShare } from "../rules/compileSettings";
import { FormulaParts } from "./formulaParts";
import { PayFormulas } from "./payFormulas";
import { PersonFormulas } from "./personFormulas";
import type { PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import type { ScoresLayout } from "./scoresLayout";
import type { HeaderSettings, SheetFormulas } from "./sheetFormulas";
import { TotalFormulas } from "./totalFormulas";

/** The formulas of the live score sheet. One row at a time they are plain cell formulas; over several rows they spill. */
export class ScoreFormulas implements SheetFormulas {
  readonly person: PersonFormulas;
  readonly totals: TotalFormulas;
  readonly pay: PayFormulas;
  readonly spills = true;
  private readonly parts: FormulaParts;

  constructor(
    run: ScoreRun,
    layout: ScoresLayout,
    readonly rules: RuleAddresses,
    namespace: string,
  ) {
    this.parts = new FormulaParts(run, layout, rules, namespace);
    this.person = new PersonFormulas(this.parts);
    this.totals = new TotalFormulas(this.parts);
    this.pay = new PayFormulas(this.parts, this.totals);
  }

  settings(): HeaderSettings {
    const { pay, settings } = this.parts.run.template;
    const [decimals, cover] = (["bandDecimals", "minCover"] as const).map((name): PlanCell => {
      const cell = this.parts.settingCell(name);
      return cell === undefined ? settings[name] : { formula: `=${this.parts.call("NUM", cell)}` };
    });
    return {
      decimals: decimals ?? null,
      cover: cover ?? null,
      base: this.parts.setting(pay.baseRows, undefined) ?? pay.base ?? null,
      share: this.parts.setting(pay.fixedShareRows, defaultFixedShare) ?? pay.fixedShare,
    };
  }

  /** An empty cell, or a dash, means reweight; linked as it is, Excel would read an empty one as 0 points. `50分` is 50. */
  missing(cell: string, reweight: string): PlanCell {
    const points = `IF(RIGHT(${cell})="分",IFERROR(VALUE(SUBSTITUTE(${cell},"分","")),${cell}),${cell})`;
    return { formula: `=IF(OR(TRIM(${cell})={"","-","—"}),"${reweight}",${points})` };
  }
}
