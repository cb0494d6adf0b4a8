import type { GateRule } from "../../rules/ruleBook";
import { ruleWords } from "../../rules/vocabulary";
import type { Language } from "../../i18n/language";
import type { FormulaParts, Span } from "../formulaParts";
import { textList } from "../formulaText";
import { TotalFormulas } from "../totalFormulas";
import type { RuleNumbers } from "./ruleNumbers";
import type { StepsLayout } from "./stepsLayout";

/** Wider than what sums of products in doubles lose, finer than any score: ties are seen as ties (D5). */
const finest = 12;

/** From scores to totals in plain Excel, with the steps in columns of their own: weight covered, weighted sum, disqualifications. */
export class NativeTotals extends TotalFormulas {
  constructor(
    parts: FormulaParts,
    private readonly numbers: RuleNumbers,
    private readonly steps: StepsLayout,
    private readonly language: Language,
  ) {
    super(parts);
  }

  /** Which of the header's rows holds for the person: their level's, or the last one, if that is for others. */
  levelRow({ first: row }: Span): string {
    const { level, weightRows } = this.parts.layout;
    const own = weightRows.flatMap((each) => each.level ?? []);
    const others = weightRows.at(-1)?.level === undefined ? String(weightRows.length) : "NA()";
    return `=IFERROR(MATCH(${level ?? "A"}${row},${textList(own)},0),${others})`;
  }

  /** Weight that has a score, measured or given; no rule, a missing value that must be there, and weights off 100 % are errors (D8). */
  cover(span: Span): string {
    const [scores, weights, missing] = [this.scores(span), this.weights(span), this.missing(span)];
    const refused = `SUMPRODUCT((${scores}="—")*(${missing}="${this.word("error")}"))`;
    const given = `SUMPRODUCT((${scores}="—")*(ISNUMBER(${missing})+(${missing}="${this.word("zero")}"))*${weights})`;
    const cover = `ROUND(SUMPRODUCT(ISNUMBER(${scores})*${weights})+${given},${finest})`;
    return `=IF(OR(ROUND(SUM(${weights}),${finest})<>1,${refused}>0),NA(),${cover})`;
  }

  /** Scores times weights; a missing metric brings what its rule gives. */
  sum(span: Span): string {
    const [scores, weights, missing] = [this.scores(span), this.weights(span), this.missing(span)];
    return `=SUMPRODUCT(${scores},${weights})+SUMPRODUCT((${scores}="—")*${weights},${missing})`;
  }

  /** Divided by the weight that is there, plus points added, capped, rounded once (D3, D4, D12). */
  override raw(span: Span): string {
    const { adjustments } = this.parts.layout;
    const [cover, sum] = [`${this.steps.cover}${span.first}`, `${this.steps.sum}${span.first}`];
    const [from, to] = [adjustments[0]?.column, adjustments.at(-1)?.column];
    const points = from === undefined || to === undefined ? "" : `+SUM(${this.parts.block(from, to, span)})`;
    const cap = this.numbers.cell("value", this.numbers.settings.capTotal);
    const total = `ROUND(ROUND(${sum}/${cover}${points},${finest}),${this.parts.decimals})`;
    return `=IF(AND(${cover}>0,${cover}>=${this.parts.minCover}),MAX(0,MIN(${cap},${total})),NA())`;
  }

  /** How many red lines disqualify. */
  vetoes(span: Span): string {
    return `=${this.gates("veto")
      .map(({ column }) => `${column}${span.first}`)
      .join("+")}`;
  }

  /** A veto leaves nothing; otherwise what leaves the least (D13). */
  override total(span: Span): string {
    const { rawTotal } = this.parts.layout;
    if (rawTotal === undefined) return this.raw(span);
    const raw = `${rawTotal}${span.first}`;
    const crossed = (column: string) => `${column}${span.first}>0`;
    const caps = this.gates("cap").map(({ rule, column }) => `IF(${crossed(column)},${this.amount(rule)},${raw})`);
    const downgrades = this.gates("downgrade").map(({ rule, column }) => `IF(${crossed(column)},${this.lowered(raw, rule)},${raw})`);
    const left = caps.length + downgrades.length === 0 ? raw : `MIN(${[raw, ...caps, ...downgrades].join(",")})`;
    return this.steps.vetoes === undefined ? `=${left}` : `=IF(ISNUMBER(${raw})*(${this.steps.vetoes}${span.first}>0),0,${left})`;
  }

  /** The highest total so many bands below; below the lowest band there is nothing, and without bands nothing is below. */
  private lowered(raw: string, rule: GateRule): string {
    const bands = this.numbers.coefficients ?? this.numbers.grades;
    if (bands?.type !== "steps" || bands.first === bands.last) return raw;
    const place = `MATCH(${raw},${this.numbers.range("from", bands.first, bands.last)},1)`;
    const tops = this.numbers.range("top", bands.first, bands.last);
    return `IF(${place}=1,${raw},INDEX(${tops},MAX(1,${place}-${this.amount(rule)})))`;
  }

  override unlessVetoed(value: string, formula: string, span: Span): string {
    const { vetoes } = this.steps;
    if (vetoes === undefined) return `=${formula}`;
    return `=IF(ISNUMBER(${this.parts.here(this.parts.layout.total, span)})*(${vetoes}${span.first}>0),${value},${formula})`;
  }

  /** 1, 2, 2, 4, or the places of unequal totals: 1, 2, 2, 3 (D24). */
  override rank(row: number): string {
    const { total, firstRow, lastRow } = this.parts.layout;
    const totals = `${total}$${firstRow}:${total}$${lastRow}`;
    const { firstOfKind: first } = this.steps;
    const better = first === undefined ? `COUNTIF(${totals},">"&${total}${row})` : this.kindsAbove(totals, first, row);
    return `=IF(ISNUMBER(${total}${row}),${better}+1,"—")`;
  }

  private kindsAbove(totals: string, first: string, row: number): string {
    const { total, firstRow, lastRow } = this.parts.layout;
    return `SUMIF(${totals},">"&${total}${row},${first}$${firstRow}:${first}$${lastRow})`;
  }

  firstOfKind({ first: row }: Span): string {
    const { total, firstRow } = this.parts.layout;
    return `=IF(ISNUMBER(${total}${row}),IF(COUNTIF(${total}$${firstRow}:${total}${row},${total}${row})=1,1,0),0)`;
  }

  private gates(type: GateRule["action"]["type"]): readonly { readonly rule: GateRule; readonly column: string }[] {
    return this.parts.layout.gates.flatMap(({ name, column }) => {
      const rule = this.parts.run.template.gates.find((gate) => gate.name === name);
      return rule?.action.type === type ? [{ rule, column }] : [];
    });
  }

  private amount(rule: GateRule): string {
    return this.numbers.cell("value", this.numbers.gates.get(rule) ?? 0);
  }

  private scores({ first: row }: Span): string {
    const { metrics } = this.parts.layout;
    return `${metrics[0]?.score ?? ""}${row}:${metrics.at(-1)?.score ?? ""}${row}`;
  }

  private weights(span: Span): string {
    return this.headerCells(this.parts.layout.weightRows, span);
  }

  private missing(span: Span): string {
    return this.headerCells(this.parts.layout.missingRows, span);
  }

  /** The header's cells below the scores: its only row, or that of the person's level. */
  private headerCells(rows: readonly { readonly row: number }[], { first: row }: Span): string {
    const { metrics } = this.parts.layout;
    const [from, to] = [metrics[0]?.score ?? "", metrics.at(-1)?.score ?? ""];
    const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
    const cells = `${from}$${first}:${to}$${last}`;
    return this.steps.level === undefined ? cells : `INDEX(${cells},${this.steps.level}${row},0)`;
  }

  private word(policy: "error" | "zero"): string {
    return ruleWords[this.language].missing[policy];
  }
}
