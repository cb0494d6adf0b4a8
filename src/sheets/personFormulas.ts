import type { ScoreColumn } from "../engine/scoreRun";
import type { AdjustRule, MetricRule } from "../rules/ruleBook";
import { breachWords, clearWords } from "../metrics/flag";
import type { FormulaParts, Span } from "./formulaParts";
import { textConstant, textList } from "./formulaText";
import type { PlanCell } from "./plan";
import type { MetricPlace } from "./scoresLayout";

/** Columns that read one person's row of the data: names, actuals and their scores, plus points, red lines. */
export class PersonFormulas {
  constructor(protected readonly parts: FormulaParts) {}

  /** As text, so that a person's number is found by what the drop-down says. */
  name(span: Span): string {
    return `=TRIM(${this.parts.there(this.parts.run.table.nameColumn, span)}&"")`;
  }

  /** Team or level: empty stays empty. */
  text(column: string | undefined, span: Span): string {
    return column === undefined ? `=""` : `=TRIM(${this.parts.there(column, span)}&"")`;
  }

  /**
   * The actual in base units; what is missing is a dash, an exemption stays what it says, an error stays an error, whenever it is typed.
   * Blanks are met before the function sees them: an old Excel hands them over as 0.
   */
  actual(place: MetricPlace, span: Span): string {
    const { source } = place;
    if (source?.column === undefined) return `="—"`;
    const cell = this.parts.there(source.column, span);
    const read = this.parts.call("NUM", cell, ...(source.unitWord === undefined ? [] : [textConstant(source.unitWord)]));
    const few = this.tooFew(place, span);
    return `=IF(ISBLANK(${cell}),"—",${few === undefined ? read : `IF(${few},IF(ISNUMBER(${read}),"—",${read}),${read})`})`;
  }

  /** Is the sample smallest by what the rule's own cell says? An empty cell asks for none. */
  private tooFew({ rules, source }: MetricPlace, span: Span): string | undefined {
    if (source?.samplesColumn === undefined) return undefined;
    const samples = this.parts.call("NUM", this.parts.there(source.samplesColumn, span));
    const least = ({ rows, said, minSample = 0 }: MetricRule): string => {
      const cell = this.parts.rules.cell(said?.minSample ?? rows[0] ?? -1, "minSample");
      return cell === undefined ? String(minSample) : `IFERROR(VALUE(${cell}),0)`;
    };
    return `${this.byRule(rules, span, least, "0")}>IF(ISTEXT(${samples}),0,${samples})`;
  }

  /** The score by the rule's own cells; people of another level take their own rule's. */
  score(place: MetricPlace, span: Span): string {
    const actual = this.parts.here(place.actual, span);
    const cap = this.parts.settingCell("capMetric") ?? String(this.parts.run.template.settings.capMetric);
    const by = ({ rows, scale }: MetricRule) => this.parts.call("TIER", actual, this.parts.scaleOf(rows, scale), "", "", cap);
    return `=${this.byRule(place.rules, span, by, `"—"`)}`;
  }

  /** What a formula says by the rule of the person's level; `none` for people without one. */
  protected byRule(rules: readonly ScoreColumn[], span: Span, of: (rule: MetricRule) => string, none: string): string {
    const general = rules.find(({ rule }) => rule.level === undefined);
    const own = rules.flatMap(({ rule }): [string, string][] => (rule.level === undefined ? [] : [[rule.level, of(rule)]]));
    return this.parts.byLevel(span, own, general ? of(general.rule) : none);
  }

  /** Points within the limits below the header; none where the cell has none. What can't be read stays an error. */
  adjustment(source: string, column: string, span: Span): string {
    const { weightRows, missingRow } = this.parts.layout;
    const [least, most] = [`${column}$${weightRows[0]?.row ?? 0}`, `${column}$${missingRow}`];
    const points = this.parts.call("NUM", this.parts.there(source, span));
    return `=IF(ISTEXT(${points}),0,IF(${points}<${least},${least},IF(${points}>${most},${most},${points})))`;
  }

  /** The least and the most points of a rule, out of its own cell: `score -5..5`. */
  limits({ min, max, rows }: AdjustRule): readonly [PlanCell, PlanCell] {
    const cell = this.parts.rules.cell(rows[0] ?? -1, "scale");
    if (cell === undefined) return [min, max];
    const cleared = ["score", "points", "point", "分数", "分", " "].reduce(
      (text, word) => `SUBSTITUTE(${text},"${word}","")`,
      `LOWER(${cell})`,
    );
    const range = ["~", "～", "至", "到"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","..")`, cleared);
    return [{ formula: `=VALUE(LEFT(${range},FIND("..",${range})-1))` }, { formula: `=VALUE(MID(${range},FIND("..",${range})+2,20))` }];
  }

  /** 1 where a red line was crossed, 0 where not; what says neither, or is an error, stays one. */
  flag(column: string, span: Span): string {
    const cell = this.parts.there(column, span);
    const word = `TRIM(${cell}&"")`;
    const says = (words: readonly string[]) => `ISNUMBER(MATCH(${word},${textList(words)},0))`;
    return `=IF(ISNUMBER(${cell}),--(${cell}<>0),IF(${word}="",0,IF(${says(breachWords)},1,IF(${says(clearWords)},0,--"?"))))`;
  }
}
