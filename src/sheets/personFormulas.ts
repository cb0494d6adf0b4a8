import type { ScoreColumn } from "../engine/scoreRun";
import { breachWords } from "../metrics/flag";
import type { FormulaParts, Span } from "./formulaParts";
import { textConstant, textList } from "./formulaText";
import { bestScore } from "./scaleFacts";
import type { MetricPlace } from "./scoresLayout";

/** No cap may be lower: below it nobody can score more than the cap. */
const leastCap = 100;

/** Columns that read one person's row of the data: names, actuals and their scores, plus points, red lines. */
export class PersonFormulas {
  constructor(private readonly parts: FormulaParts) {}

  /** As text, so that a person's number is found by what the drop-down says. */
  name(span: Span): string {
    return `=TRIM(${this.parts.there(this.parts.run.table.nameColumn, span)}&"")`;
  }

  /** Team or level: empty stays empty. */
  text(column: string | undefined, span: Span): string {
    return column === undefined ? `=""` : `=TRIM(${this.parts.there(column, span)}&"")`;
  }

  /**
   * The actual in base units; what is missing is a dash, an exemption stays what it says, whenever it is typed.
   * Broken-off measurements (#DIV/0!) and blanks are met before the function sees them.
   */
  actual({ source, rules }: MetricPlace, span: Span): string {
    if (source?.column === undefined) return `="—"`;
    const cell = this.parts.there(source.column, span);
    const read = this.parts.call("NUM", cell, ...(source.unitWord === undefined ? [] : [textConstant(source.unitWord)]));
    const reasons = new Set(source.missing.values());
    let formula = read;
    if (reasons.has("blank")) formula = `IF(${cell}="","—",${formula})`;
    if (reasons.has("error")) formula = `IF(ISERROR(${cell}),"—",${formula})`;
    const rule = rules[0]?.rule;
    const least = rule?.minSample === undefined ? undefined : this.parts.rules.cell(rule.rows[0] ?? -1, "minSample");
    if (least === undefined || source.samplesColumn === undefined) return `=${formula}`;
    const samples = this.parts.there(source.samplesColumn, span);
    return `=IF(ISNUMBER(${read})*(1-ISNUMBER(${samples})*(${samples}>=${least})),"—",${formula})`;
  }

  /** The score by the rule's own cells; people of another level take their own rule's. */
  score(place: MetricPlace, span: Span): string {
    const actual = this.parts.here(place.actual, span);
    const general = place.rules.find(({ rule }) => rule.level === undefined);
    const own = place.rules.flatMap((column): [string, string][] =>
      column.rule.level === undefined ? [] : [[column.rule.level, this.scoreBy(column, actual)]],
    );
    return `=${this.parts.byLevel(span, own, general ? this.scoreBy(general, actual) : `"—"`)}`;
  }

  private scoreBy({ rule }: ScoreColumn, actual: string): string {
    const { run } = this.parts;
    const score = this.parts.call("TIER", actual, this.parts.scaleOf(rule.rows, rule.scale));
    const cap = this.parts.settingOf("capMetric");
    const mayExceed = bestScore(rule.scale) > (this.parts.isWritten("capMetric") ? leastCap : run.template.settings.capMetric);
    return mayExceed ? `IF(ISNUMBER(${score}),IF(${score}>${cap},${cap},${score}),${score})` : score;
  }

  adjustment(column: string, min: number, max: number, span: Span): string {
    const points = this.parts.call("NUM", this.parts.there(column, span));
    return `=IF(ISNUMBER(${points}),IF(${points}<${min},${min},IF(${points}>${max},${max},${points})),0)`;
  }

  /** 1 where a red line was crossed. */
  flag(column: string, span: Span): string {
    const cell = this.parts.there(column, span);
    return `=IF(ISNUMBER(${cell}),--(${cell}<>0),--ISNUMBER(MATCH(TRIM(${cell}&""),${textList(breachWords)},0)))`;
  }
}
