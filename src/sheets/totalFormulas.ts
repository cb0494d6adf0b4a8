import type { FormulaParts, Span } from "./formulaParts";
import { vetoFormula } from "./vetoFormula";

/** Columns that make scores a total: weights, red lines, rank. */
export class TotalFormulas {
  constructor(private readonly parts: FormulaParts) {}

  /**
   * The total before red lines, between 0 and the cap.
   * A score without a rule (#N/A) is never reweighted away: then there is no total.
   */
  raw(span: Span): string {
    const { metrics, adjustments, missingRow } = this.parts.layout;
    const [first, last] = [metrics[0]?.score ?? "", metrics.at(-1)?.score ?? ""];
    const single = span.first === span.last;
    const uncovered = single
      ? `SUMPRODUCT(--ISNA(${this.parts.block(first, last, span)}))`
      : metrics.map(({ score }) => `ISNA(${this.parts.here(score, span)})`).join("+");
    const plus = adjustments.map(({ column }) => `+${this.parts.here(column, span)}`).join("");
    const weighted = this.parts.call(
      "WEIGHTED",
      this.parts.block(first, last, span),
      this.weights(first, last, span),
      `${first}$${missingRow}:${last}$${missingRow}`,
      plus === "" ? this.parts.decimals : "6",
      this.parts.minCover,
    );
    const sum = plus === "" ? weighted : `ROUND(${weighted}${plus},${this.parts.decimals})`;
    const cap = this.parts.settingOf("capTotal");
    // MIN and MAX would take a whole column for one number.
    const within = single ? `MAX(0,MIN(${cap},${sum}))` : `IF(${sum}>${cap},${cap},IF(${sum}<0,0,${sum}))`;
    return `=IF(${uncovered}>0,NA(),${within})`;
  }

  /** Totals of people whose levels weigh differently can't spill: the weights differ by row. */
  get spill(): boolean {
    return this.parts.layout.weightRows.length === 1;
  }

  private weights(first: string, last: string, span: Span): string {
    const row = (at: number) => `${first}$${at}:${last}$${at}`;
    const { weightRows } = this.parts.layout;
    const own = weightRows.slice(0, -1).map((each): [string, string] => [each.level ?? "", row(each.row)]);
    return this.parts.byLevel(span, own, row(weightRows.at(-1)?.row ?? 0));
  }

  redLine(span: Span): string {
    const { gates, headerRow } = this.parts.layout;
    const names = gates.map(({ column }) => `IF(${this.parts.here(column, span)}>0,${column}$${headerRow}&" ","")`).join("&");
    const crossed = gates.map(({ column }) => this.parts.here(column, span)).join("+");
    return `=IF(${crossed}>0,TRIM(${names}),"—")`;
  }

  total(span: Span): string {
    const { gates, rawTotal, weightRows } = this.parts.layout;
    const [first, last] = [gates[0]?.column, gates.at(-1)?.column];
    if (rawTotal === undefined || first === undefined || last === undefined) return this.raw(span);
    const actionRow = weightRows[0]?.row ?? 0;
    const bands = this.bands();
    const actions = `${first}$${actionRow}:${last}$${actionRow}`;
    const args = [this.parts.here(rawTotal, span), this.parts.block(first, last, span), actions, ...(bands === undefined ? [] : [bands])];
    return `=${this.parts.call("GATE", ...args)}`;
  }

  /** Bands that a downgrade steps down in. */
  private bands(): string | undefined {
    const { gates, coefficients, grades } = this.parts.run.template;
    const bands = coefficients ?? grades;
    return bands && gates.some(({ action }) => action.type === "downgrade") ? this.parts.scaleOf(bands.rows, bands.scale) : undefined;
  }

  /** A value for whom a red line disqualifies, a formula for everybody else, and for who has no total. */
  unlessVetoed(value: string, formula: string, span: Span): string {
    const { gates, weightRows, total } = this.parts.layout;
    if (gates.length === 0) return `=${formula}`;
    const vetoes = gates.map(({ column }) => vetoFormula(`${this.parts.here(column, span)}>0`, `${column}$${weightRows[0]?.row ?? 0}`));
    return `=IF(ISNUMBER(${this.parts.here(total, span)})*(${vetoes.join("+")})>0,${value},${formula})`;
  }

  /** One formula for everybody: it spills the ranks. */
  spilledRanks(): string {
    const { total, firstRow, lastRow } = this.parts.layout;
    return `=${this.ranks(`${total}${firstRow}:${total}${lastRow}`)}`;
  }

  /** One person's rank, in plain Excel where places are counted 1, 2, 2, 4. */
  rank(row: number): string {
    const { total, firstRow, lastRow } = this.parts.layout;
    const totals = `${total}$${firstRow}:${total}$${lastRow}`;
    const place = this.isDense
      ? `INDEX(${this.ranks(totals)},ROWS(${total}$${firstRow}:${total}${row}))`
      : `COUNTIF(${totals},">"&${total}${row})+1`;
    return `=IF(ISNUMBER(${total}${row}),${place},"—")`;
  }

  private get isDense(): boolean {
    return this.parts.run.template.settings.rankStyle === "dense";
  }

  private ranks(totals: string): string {
    return this.parts.call("RANK", totals, ...(this.isDense ? [`"CN"`] : []));
  }
}
