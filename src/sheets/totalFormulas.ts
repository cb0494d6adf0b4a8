import type { FormulaParts, Span } from "./formulaParts";
import { textList } from "./formulaText";
import type { WeightRow } from "./scoresLayout";
import { vetoFormula } from "./vetoFormula";

/** Columns that make scores a total: weights, red lines, rank. */
export class TotalFormulas {
  constructor(protected readonly parts: FormulaParts) {}

  /**
   * The total before red lines, between 0 and the cap.
   * A score without a rule (#N/A) is never reweighted away: then there is no total.
   */
  raw(span: Span): string {
    const { metrics, adjustments, weightRows, missingRows } = this.parts.layout;
    const [first, last] = [metrics[0]?.score ?? "", metrics.at(-1)?.score ?? ""];
    const single = span.first === span.last;
    const uncovered = single
      ? `SUMPRODUCT(--ISNA(${this.parts.block(first, last, span)}))`
      : metrics.map(({ score }) => `ISNA(${this.parts.here(score, span)})`).join("+");
    const [from, to] = [adjustments[0]?.column, adjustments.at(-1)?.column];
    const total = this.parts.call(
      "WEIGHTED",
      this.parts.block(first, last, span),
      this.ofLevel(weightRows, first, last, span),
      this.ofLevel(missingRows, first, last, span),
      this.parts.decimals,
      this.parts.minCover,
      from === undefined || to === undefined ? "" : this.parts.block(from, to, span),
      this.parts.settingCell("capTotal") ?? String(this.parts.run.template.settings.capTotal),
    );
    return `=IF(${uncovered}${this.strangers(span)}>0,NA(),${total})`;
  }

  /** People of a level that no rule is for: their metrics may not add up to 100 %, and then there is no total. */
  private strangers(span: Span): string {
    const { level, metrics, weightRows } = this.parts.layout;
    const levels = weightRows.flatMap((row) => row.level ?? []);
    if (level === undefined || levels.length === 0) return "";
    const others = weightRows.find((row) => row.level === undefined);
    const weights = others && `${metrics[0]?.score ?? ""}$${others.row}:${metrics.at(-1)?.score ?? ""}$${others.row}`;
    const odd = weights === undefined ? "1" : `--(${this.parts.call("WEIGHTCHECK", weights)}<>0)`;
    return `+IF(ISNUMBER(MATCH(${this.parts.here(level, span)},${textList(levels)},0)),0,${odd})`;
  }

  /** Totals of people whose levels weigh differently can't spill: the weights differ by row. */
  get spill(): boolean {
    return this.parts.layout.weightRows.length === 1;
  }

  /** The header row that holds for a person's level. */
  private ofLevel(rows: readonly WeightRow[], first: string, last: string, span: Span): string {
    const cells = (at: number) => `${first}$${at}:${last}$${at}`;
    const own = rows.slice(0, -1).map((each): [string, string] => [each.level ?? "", cells(each.row)]);
    return this.parts.byLevel(span, own, cells(rows.at(-1)?.row ?? 0));
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
    const actions = `${first}$${actionRow}:${last}$${actionRow}`;
    const args = [this.parts.here(rawTotal, span), this.parts.block(first, last, span), actions, this.bands(), this.parts.decimals];
    return `=${this.parts.call("GATE", ...args)}`;
  }

  /** Bands that a downgrade steps down in; without any there is nothing below, and it changes nothing. */
  private bands(): string {
    const { coefficients, grades } = this.parts.run.template;
    const bands = coefficients ?? grades;
    return bands ? this.parts.scaleOf(bands.rows, bands.scale) : `"≥1000→0"`;
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
    const style = this.dense === undefined ? [] : [`IF(${this.dense},"CN","COMP")`];
    return `=${this.parts.call("RANK", `${total}${firstRow}:${total}${lastRow}`, ...style)}`;
  }

  /** One person's rank, in plain Excel where places are counted 1, 2, 2, 4. */
  rank(row: number): string {
    const { total, firstRow, lastRow } = this.parts.layout;
    const totals = `${total}$${firstRow}:${total}$${lastRow}`;
    const place = `COUNTIF(${totals},">"&${total}${row})+1`;
    const closed = `INDEX(${this.parts.call("RANK", totals, `"CN"`)},ROWS(${total}$${firstRow}:${total}${row}))`;
    return `=IF(ISNUMBER(${total}${row}),${this.dense === undefined ? place : `IF(${this.dense},${closed},${place})`},"—")`;
  }

  /** Does the rule book count 1, 2, 2, 3? undefined where no row of it says how. */
  private get dense(): string | undefined {
    return this.parts.says("rankStyle", "dense");
  }
}
