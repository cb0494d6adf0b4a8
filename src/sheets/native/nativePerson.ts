import { quantityOf } from "../../metrics/quantity";
import type { AdjustRule, MetricRule } from "../../rules/ruleBook";
import type { FormulaParts, Span } from "../formulaParts";
import { textConstant } from "../formulaText";
import { PersonFormulas } from "../personFormulas";
import type { PlanCell } from "../plan";
import type { MetricPlace } from "../scoresLayout";
import type { NativeColumns } from "./nativeColumns";
import type { RuleNumbers } from "./ruleNumbers";
import { scaleFormula } from "./scaleFormula";

const missing = `"—"`;

/** One person's actuals, scores and plus points in plain Excel. Names, levels and red lines need no functions of ours anyway. */
export class NativePerson extends PersonFormulas {
  constructor(
    parts: FormulaParts,
    private readonly numbers: RuleNumbers,
    private readonly columns: NativeColumns,
    /** What an exemption is shown as. */
    private readonly exemptWord: string,
  ) {
    super(parts);
  }

  override actual(place: MetricPlace, span: Span): string {
    const { source, rules } = place;
    const [first] = rules;
    if (source?.column === undefined || !first) return `=${missing}`;
    const reading = this.columns.reading(source.column, source.unitWord, quantityOf(first.rule.scale));
    const few = this.fewer(place, span);
    const enough = (value: string) => (few === undefined ? value : `IF(${few},${missing},${value})`);
    return `=${reading.read(this.parts.there(source.column, span), { missing, exempt: textConstant(this.exemptWord), number: enough })}`;
  }

  /** Is the sample smaller than the smallest that counts? Without a sample size, there is none. */
  private fewer({ rules, source }: MetricPlace, span: Span): string | undefined {
    if (source?.samplesColumn === undefined) return undefined;
    const least = (rule: MetricRule): string => {
      const row = this.numbers.metrics.get(rule)?.minSample;
      return row === undefined ? "0" : this.numbers.cell("value", row);
    };
    const samples = this.columns.reading(source.samplesColumn, undefined).read(this.parts.there(source.samplesColumn, span), {
      missing: "0",
      exempt: "0",
    });
    return `${this.byRule(rules, span, least, "0")}>${samples}`;
  }

  /** A dash, an exemption and an error stand as they are. */
  override score(place: MetricPlace, span: Span): string {
    const actual = this.parts.here(place.actual, span);
    const cap = this.numbers.cell("value", this.numbers.settings.capMetric);
    const by = (rule: MetricRule): string => {
      const rows = this.numbers.metrics.get(rule)?.scale;
      return rows ? `MIN(${cap},${scaleFormula(actual, rule.scale, rows, this.numbers)})` : "NA()";
    };
    const score = this.byRule(place.rules, span, (rule) => `IF(ISNUMBER(${actual}),${by(rule)},${actual})`, missing);
    return `=${score}`;
  }

  override adjustment(source: string, column: string, span: Span): string {
    const { weightRows, missingRow } = this.parts.layout;
    const [least, most] = [`${column}$${weightRows[0]?.row ?? 0}`, `${column}$${missingRow}`];
    const points = this.columns.reading(source, undefined).read(this.parts.there(source, span), { missing: "0", exempt: "0" });
    return `=MIN(${most},MAX(${least},${points}))`;
  }

  override limits(rule: AdjustRule): readonly [PlanCell, PlanCell] {
    const rows = this.numbers.limits.get(rule);
    if (!rows) return [rule.min, rule.max];
    return [{ formula: `=${this.numbers.cell("value", rows.least)}` }, { formula: `=${this.numbers.cell("value", rows.most)}` }];
  }
}
