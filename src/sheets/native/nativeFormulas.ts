import type { ScoreRun } from "../../engine/scoreRun";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import { FormulaParts } from "../formulaParts";
import type { PlanCell } from "../plan";
import type { RuleAddresses } from "../ruleAddresses";
import type { ScoresLayout } from "../scoresLayout";
import type { HeaderSettings, SheetFormulas } from "../sheetFormulas";
import type { NativeColumns } from "./nativeColumns";
import { NativePay } from "./nativePay";
import { NativePerson } from "./nativePerson";
import { NativeTotals } from "./nativeTotals";
import type { RuleNumbers } from "./ruleNumbers";
import { stepsLayout } from "./stepsLayout";

/** The score sheet in plain Excel formulas: functions of Excel 2016 and LibreOffice, one formula a cell, nothing of the add-in. */
export class NativeFormulas implements SheetFormulas {
  readonly person: NativePerson;
  readonly totals: NativeTotals;
  readonly pay: NativePay;
  readonly rules: RuleAddresses;
  readonly spills = false;

  constructor(
    run: ScoreRun,
    layout: ScoresLayout,
    private readonly numbers: RuleNumbers,
    columns: NativeColumns,
    language: Language,
  ) {
    this.rules = numbers.addresses;
    const parts = new FormulaParts(run, layout, this.rules, "");
    this.person = new NativePerson(parts, numbers, columns, sheetWords(language).scores.exempt);
    this.totals = new NativeTotals(parts, numbers, stepsLayout(run, layout), language);
    this.pay = new NativePay(parts, this.totals, numbers, columns);
  }

  settings(): HeaderSettings {
    const cell = (row: number | undefined): PlanCell => (row === undefined ? null : { formula: `=${this.numbers.cell("value", row)}` });
    const { bandDecimals, minCover } = this.numbers.settings;
    return { decimals: cell(bandDecimals), cover: cell(minCover), base: cell(this.numbers.base), share: cell(this.numbers.fixedShare) };
  }

  missing(cell: string): PlanCell {
    return { formula: `=${cell}` };
  }
}
