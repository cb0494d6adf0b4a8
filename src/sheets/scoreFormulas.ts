import type { ScoreColumn, ScoreRun } from "../engine/scoreRun";
import { breachWords } from "../metrics/flag";
import { sheetReference } from "../metrics/cellArea";
import type { Settings } from "../rules/ruleBook";
import type { Scale } from "../rules/scale";
import { printScale } from "../rules/scaleNotation/printScale";
import { textConstant, textList } from "./formulaText";
import { bestScore, confirmed } from "./scaleFacts";
import type { RuleAddresses } from "./ruleAddresses";
import type { MetricPlace, ScoresLayout } from "./scoresLayout";

/** People whose rows lie together on both sheets; one formula serves them all. Rows are 1-based. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly sourceFirst: number;
}

/** No cap may be lower: below it nobody can score more than the cap. */
const leastCap = 100;

const exemptWords = ["免考", "豁免", "不考核", "exempt", "exempted"];

/** Writes the formulas of the live score sheet. One row at a time they are plain cell formulas; over several rows they spill. */
export class ScoreFormulas {
  private readonly source: string;

  constructor(
    private readonly run: ScoreRun,
    private readonly layout: ScoresLayout,
    private readonly rules: RuleAddresses,
    /** Namespace of the custom functions, `KPI`. */
    private readonly namespace: string,
    /** What an exempt metric's cells say, `免考`. */
    private readonly exempt: string,
  ) {
    this.source = sheetReference(run.table.sheet);
  }

  private call(name: string, ...args: string[]): string {
    return `${this.namespace}.${name}(${args.join(",")})`;
  }

  private here(column: string, span: Span): string {
    return this.block(column, column, span);
  }

  private block(from: string, to: string, { first, last }: Span): string {
    return first === last && from === to ? `${from}${first}` : `${from}${first}:${to}${last}`;
  }

  private there(column: string, span: Span): string {
    const last = span.sourceFirst + span.last - span.first;
    return span.first === span.last
      ? `${this.source}!${column}${span.sourceFirst}`
      : `${this.source}!${column}${span.sourceFirst}:${column}${last}`;
  }

  /** As text, so that a person's number is found by what the drop-down says. */
  name(span: Span): string {
    return `=TRIM(${this.there(this.run.table.nameColumn, span)}&"")`;
  }

  /** Team or level: empty stays empty. */
  text(column: string | undefined, span: Span): string {
    return column === undefined ? `=""` : `=TRIM(${this.there(column, span)}&"")`;
  }

  /** The actual in base units; what is missing is a dash. Broken-off measurements (#DIV/0!), blanks and exemptions are met before the function sees them. */
  actual({ source, rules }: MetricPlace, span: Span): string {
    if (source?.column === undefined) return `="—"`;
    const cell = this.there(source.column, span);
    let formula = this.call("NUM", cell, ...(source.unitWord === undefined ? [] : [textConstant(source.unitWord)]));
    const reasons = new Set(source.missing.values());
    if (reasons.has("exempt"))
      formula = `IF(ISNUMBER(MATCH(LOWER(TRIM(${cell}&"")),${textList(exemptWords)},0)),${textConstant(this.exempt)},${formula})`;
    if (reasons.has("blank")) formula = `IF(${cell}="","—",${formula})`;
    if (reasons.has("error")) formula = `IF(ISERROR(${cell}),"—",${formula})`;
    const rule = rules[0]?.rule;
    const least = rule?.minSample === undefined ? undefined : this.rules.cell(rule.rows[0] ?? -1, "minSample");
    if (least === undefined || source.samplesColumn === undefined) return `=${formula}`;
    const samples = this.there(source.samplesColumn, span);
    return `=IF(ISNUMBER(${samples})*(${samples}>=${least}),${formula},"—")`;
  }

  /** The score by the rule's own cells; people of another level take their own rule's. */
  score(place: MetricPlace, span: Span): string {
    const actual = this.here(place.actual, span);
    const [only, ...more] = place.rules;
    const generic = place.rules.find(({ rule }) => rule.level === undefined);
    const level = this.layout.level;
    let formula: string;
    if (only && more.length === 0 && only.rule.level === undefined) formula = this.scoreBy(only, actual);
    else {
      formula = generic ? this.scoreBy(generic, actual) : `"—"`;
      for (const column of place.rules.toReversed()) {
        if (column.rule.level === undefined || level === undefined) continue;
        formula = `IF(${this.here(level, span)}=${textConstant(column.rule.level)},${this.scoreBy(column, actual)},${formula})`;
      }
    }
    const exempt = [...(place.source?.missing.values() ?? [])].includes("exempt");
    const word = textConstant(this.exempt);
    return exempt ? `=IF(${actual}=${word},${word},${formula})` : `=${formula}`;
  }

  private scoreBy({ rule }: ScoreColumn, actual: string): string {
    const score = this.call("TIER", actual, this.scaleOf(rule.rows, rule.scale));
    const cap = this.settingOf("capMetric");
    const mayExceed = bestScore(rule.scale) > (this.isWritten("capMetric") ? leastCap : this.run.template.settings.capMetric);
    return mayExceed ? `IF(ISNUMBER(${score}),IF(${score}>${cap},${cap},${score}),${score})` : score;
  }

  private scaleOf(positions: readonly number[], scale: Scale): string {
    return this.rules.scale(positions) ?? textConstant(printScale(confirmed(scale), "en"));
  }

  /** The total before red lines. A score without a rule (#N/A) is never reweighted away: then there is no total. */
  rawTotal(span: Span): string {
    const { metrics, adjustments, missingRow } = this.layout;
    const { settings } = this.run.template;
    const [first, last] = [metrics[0]?.score ?? "", metrics.at(-1)?.score ?? ""];
    const single = span.first === span.last;
    const uncovered = single
      ? `SUMPRODUCT(--ISNA(${this.block(first, last, span)}))`
      : metrics.map(({ score }) => `ISNA(${this.here(score, span)})`).join("+");
    const plus = adjustments.map(({ column }) => `+${this.here(column, span)}`).join("");
    const decimals = plus === "" ? this.decimals() : "6";
    const weighted = this.call(
      "WEIGHTED",
      this.block(first, last, span),
      this.weights(first, last, span),
      `${first}$${missingRow}:${last}$${missingRow}`,
      decimals,
      this.minCover(),
    );
    const sum = `${weighted}${plus}`;
    const cap = this.settingOf("capTotal");
    const mayExceed = plus !== "" || settings.capMetric > settings.capTotal || this.isWritten("capMetric");
    const capped = mayExceed ? `IF(${sum}>${cap},${cap},${sum})` : sum;
    return `=IF(${uncovered}>0,NA(),${plus === "" ? capped : `ROUND(${capped},${this.decimals()})`})`;
  }

  /** Totals of people whose levels weigh differently can't spill: the weights differ by row. */
  get totalsSpill(): boolean {
    return this.layout.weightRows.length === 1;
  }

  private weights(first: string, last: string, span: Span): string {
    const { weightRows, level } = this.layout;
    const row = (at: number) => `${first}$${at}:${last}$${at}`;
    const fallback = weightRows.at(-1)?.row ?? 0;
    return weightRows
      .slice(0, -1)
      .reduceRight(
        (rest, each) =>
          level === undefined ? rest : `IF(${this.here(level, span)}=${textConstant(each.level ?? "")},${row(each.row)},${rest})`,
        row(fallback),
      );
  }

  adjustment(column: string, min: number, max: number, span: Span): string {
    const points = this.call("NUM", this.there(column, span));
    return `=IF(ISNUMBER(${points}),IF(${points}<${min},${min},IF(${points}>${max},${max},${points})),0)`;
  }

  /** 1 where a red line was crossed. */
  flag(column: string, span: Span): string {
    const cell = this.there(column, span);
    return `=IF(ISNUMBER(${cell}),--(${cell}<>0),--ISNUMBER(MATCH(TRIM(${cell}&""),${textList(breachWords)},0)))`;
  }

  private crossed(span: Span): string {
    return this.layout.gates.map(({ column }) => this.here(column, span)).join("+");
  }

  redLine(span: Span): string {
    const { gates, headerRow } = this.layout;
    const names = gates.map(({ column }) => `IF(${this.here(column, span)}>0,${column}$${headerRow}&" ","")`).join("&");
    return `=IF(${this.crossed(span)}>0,TRIM(${names}),"—")`;
  }

  total(span: Span): string {
    const { gates, rawTotal, weightRows } = this.layout;
    const [first, last] = [gates[0]?.column, gates.at(-1)?.column];
    if (rawTotal === undefined || first === undefined || last === undefined) return this.rawTotal(span);
    const actionRow = weightRows[0]?.row ?? 0;
    const bands = this.totalBands();
    return `=${this.call("GATE", this.here(rawTotal, span), this.block(first, last, span), `${first}$${actionRow}:${last}$${actionRow}`, ...(bands === undefined ? [] : [bands]))}`;
  }

  /** Bands that a downgrade steps down in. */
  private totalBands(): string | undefined {
    const { gates, coefficients, grades } = this.run.template;
    const bands = coefficients ?? grades;
    return bands && gates.some(({ action }) => action.type === "downgrade") ? this.scaleOf(bands.rows, bands.scale) : undefined;
  }

  private unlessVetoed(value: string, formula: string, span: Span): string {
    if (this.layout.gates.length === 0) return `=${formula}`;
    return `=IF((${this.crossed(span)}>0)*(${this.here(this.layout.total, span)}=0),${value},${formula})`;
  }

  grade(span: Span): string {
    const bands = this.run.template.grades;
    return bands
      ? this.unlessVetoed(`"—"`, this.call("TIER", this.here(this.layout.total, span), this.scaleOf(bands.rows, bands.scale)), span)
      : `=""`;
  }

  coefficient(span: Span): string {
    const { coefficients } = this.run.template;
    if (!coefficients) return `=""`;
    const bands = this.scaleOf(coefficients.rows, coefficients.scale);
    return this.unlessVetoed("0", this.call("BONUSCOEF", this.here(this.layout.total, span), bands, this.decimals()), span);
  }

  /** Somebody's own base, else the template's, which stands below the header. */
  base(span: Span): string {
    const { base, weightRows } = this.layout;
    const usual = `${base}$${weightRows[0]?.row ?? 0}`;
    const { baseColumn } = this.run.table;
    if (baseColumn === undefined) return span.first === span.last ? `=${usual}` : `=IF(ROW(${this.here(base ?? "A", span)})>0,${usual})`;
    const cell = this.there(baseColumn, span);
    return this.run.template.pay.base === undefined ? `=${this.call("NUM", cell)}` : `=IF(${cell}="",${usual},${this.call("NUM", cell)})`;
  }

  bonus(span: Span): string {
    const { base, coefficient, bonus, weightRows } = this.layout;
    const share = `${bonus}$${weightRows[0]?.row ?? 0}`;
    const formula = this.call("BONUS", this.here(base ?? "A", span), this.here(coefficient ?? "A", span), share);
    return this.run.template.settings.vetoScope === "all" ? this.unlessVetoed("0", formula, span) : `=${formula}`;
  }

  /** One formula for everybody: it spills the ranks. */
  spilledRanks(): string {
    const { total, firstRow, lastRow } = this.layout;
    return `=${this.ranks(`${total}${firstRow}:${total}${lastRow}`)}`;
  }

  /** One person's rank, in plain Excel where places are counted 1, 2, 2, 4. */
  rank(row: number): string {
    const { total, firstRow, lastRow } = this.layout;
    const totals = `${total}$${firstRow}:${total}$${lastRow}`;
    const place =
      this.run.template.settings.rankStyle === "dense"
        ? `INDEX(${this.ranks(totals)},ROWS(${total}$${firstRow}:${total}${row}))`
        : `COUNTIF(${totals},">"&${total}${row})+1`;
    return `=IF(ISNUMBER(${total}${row}),${place},"—")`;
  }

  private ranks(totals: string): string {
    return this.call("RANK", totals, ...(this.run.template.settings.rankStyle === "dense" ? [`"CN"`] : []));
  }

  /** Decimals of the total, and the least weight with a score: they stand below the total's header. */
  private decimals(): string {
    return `${this.layout.weighed}$${this.layout.weightRows[0]?.row ?? 0}`;
  }

  private minCover(): string {
    return `${this.layout.weighed}$${this.layout.missingRow}`;
  }

  /** Does a row of the rule book say it, so that it may change? */
  private isWritten(name: keyof Settings): boolean {
    return this.run.template.settingRows?.[name] !== undefined;
  }

  /** A numeric setting: its cell in the rule book, or the default where no row says anything. */
  private settingOf(name: "capMetric" | "capTotal"): string {
    const { settings, settingRows } = this.run.template;
    const cell = this.rules.cell(settingRows?.[name] ?? -1, "scale");
    return cell === undefined ? String(settings[name]) : this.call("NUM", cell);
  }

  /** A typed setting of the rule book as a number: `60%` → 0.6. */
  setting(positions: readonly number[], value: number): string | number {
    const cell = this.rules.cell(positions[0] ?? -1, "scale");
    return cell === undefined ? value : `=${this.call("NUM", cell)}`;
  }
}
