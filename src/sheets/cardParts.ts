import type { ScoreRun } from "../engine/scoreRun";
import type { Language } from "../i18n/language";
import { sheetWords, type SheetWords } from "../i18n/sheetWords";
import type { MetricRule } from "../rules/ruleBook";
import type { BandsOfMetric, BandsTable } from "./bandsTable";
import { exemptWords } from "./exemptWords";
import { textConstant, textList } from "./formulaText";
import type { RuleAddresses } from "./ruleAddresses";
import { levelCell, personRow, type ScorecardLayout } from "./scorecardLayout";
import { peopleRange, type MetricPlace, type ScoresLayout } from "./scoresLayout";

/** What the formulas of the scorecard are made of: the chosen person's cells on the score sheet, bands, and rule cells. */
export class CardParts {
  readonly words: SheetWords;

  constructor(
    readonly run: ScoreRun,
    readonly scores: ScoresLayout,
    readonly bands: BandsTable,
    readonly card: ScorecardLayout,
    readonly language: Language,
    /** What the formulas follow: the rule book, or the numbers spelled out of it; absent where the values are frozen. */
    readonly rules: RuleAddresses | undefined,
  ) {
    this.words = sheetWords(language);
  }

  /** What a column of the score sheet says about the chosen person. */
  pick(column: string): string {
    return `INDEX(${peopleRange(this.scores, column)},${personRow})`;
  }

  /** A cell below the header of the score sheet. */
  head(column: string, row: number): string {
    return `${this.scores.reference}!$${column}$${row}`;
  }

  /** What a formula says by the rule that the chosen person's level has; `none` where there is none. */
  byLevel(place: MetricPlace, of: (rule: MetricRule) => string, none = `"—"`): string {
    const rules = place.rules.map(({ rule }) => rule);
    const general = rules.find(({ level }) => level === undefined);
    return rules
      .filter(({ level }) => level !== undefined)
      .reduceRight((rest, rule) => `IF(${levelCell}=${textConstant(rule.level ?? "")},${of(rule)},${rest})`, general ? of(general) : none);
  }

  /** A column of the bands table over the bands of a rule. */
  bandCells(column: keyof BandsTable["columns"], bands: BandsOfMetric, last = bands.lastRow): string {
    const letters = this.bands.columns[column];
    return `${this.scores.reference}!$${letters}$${bands.firstRow}:$${letters}$${last}`;
  }

  unchanged(bands: BandsOfMetric): string {
    return this.head(this.bands.columns.unchanged, bands.firstRow);
  }

  isExempt(cell: string): string {
    return `ISNUMBER(MATCH(LOWER(TRIM(${cell})),${textList(exemptWords)},0))`;
  }
}
