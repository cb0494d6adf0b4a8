import { bandingDecimals, edgesOf } from "../engine/banding";
import type { ScoreRun } from "../engine/scoreRun";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { sheetReference } from "../metrics/cellArea";
import { missingWords } from "../rules/missingWords";
import { printScale } from "../rules/scaleNotation/printScale";
import type { BandsOfMetric, BandsTable } from "./bandsTable";
import { actualKind } from "./formatActual";
import { textConstant, textList } from "./formulaText";
import type { PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import { coverCell, helper, personRow, type ScorecardLayout } from "./scorecardLayout";
import { peopleRange, type MetricPlace, type ScoresLayout } from "./scoresLayout";
import { actualFormula, beforeWord, gapFormula, sentenceFormula } from "./sentenceFormula";

/** Writes the lines of the scorecard as plain Excel formulas over the score sheet, so that they work without the add-in, too. */
export class ScorecardLines {
  constructor(
    private readonly run: ScoreRun,
    private readonly scores: ScoresLayout,
    private readonly bands: BandsTable,
    private readonly card: ScorecardLayout,
    private readonly language: Language,
    /** Absent where the values are frozen. */
    private readonly rules: RuleAddresses | undefined,
  ) {}

  /** What a column of the score sheet says about the chosen person. */
  pick(column: string): string {
    return `INDEX(${peopleRange(this.scores, column)},${personRow})`;
  }

  /** Cells A to G of a metric. */
  line(place: MetricPlace, row: number): PlanCell[] {
    const counted = `$${helper.counted}${row}`;
    const weight = `$${helper.weight}${row}`;
    return [
      place.name,
      { formula: `=${this.pick(place.actual)}` },
      { formula: `=${this.bandOf(place, row)}` },
      { formula: `=IF(ISNUMBER(${counted}),${counted},"—")` },
      { formula: `=IF(ISNUMBER(${counted}),${weight}/${coverCell},"—")` },
      { formula: `=IF(ISNUMBER(${counted}),${counted}*${weight}/${coverCell},"—")` },
      { formula: `=${this.why(place, row)}` },
    ];
  }

  /** Cells I to P of a metric: chart data and look-ups. */
  helpers(place: MetricPlace, row: number): PlanCell[] {
    const { counted, raw, policy } = {
      counted: `$${helper.counted}${row}`,
      raw: `$${helper.raw}${row}`,
      policy: `$${helper.policy}${row}`,
    };
    const given = `IF(ISNUMBER(MATCH(LOWER(${policy}&""),${textList(missingWords.zero)},0)),0,IFERROR(VALUE(${policy}),""))`;
    const mean = `${this.scores.reference}!$${place.score}$${this.scores.meanRow}`;
    return [
      { formula: `=A${row}` },
      { formula: `=IF(ISNUMBER(${counted}),${counted},0)` },
      { formula: `=IF(ISNUMBER(${mean}),${mean},0)` },
      { formula: `=${this.position(place, row)}` },
      {
        formula: `=IF(ISNUMBER(${raw}),${raw},IF(ISNA(${raw}),"",IF(${raw}=${textConstant(sheetWords(this.language).scores.exempt)},"",${given})))`,
      },
      { formula: `=${this.pick(place.score)}` },
      { formula: `=${this.weight(place)}` },
      { formula: `=${this.scores.reference}!$${place.score}$${this.scores.missingRow}` },
    ];
  }

  /** What counts as measured: a value without a rule keeps its weight, nothing else takes it over. */
  cover(): string {
    const over = (column: string) => `${column}${this.card.firstMetric}:${column}${this.card.lastMetric}`;
    return `=SUMPRODUCT((ISNUMBER(${over(helper.counted)})+ISNA(${over(helper.raw)}))*${over(helper.weight)})`;
  }

  private weight(place: MetricPlace): string {
    const cell = (row: number) => `${this.scores.reference}!$${place.score}$${row}`;
    const { weightRows, level } = this.scores;
    return weightRows
      .slice(0, -1)
      .reduceRight(
        (rest, each) =>
          level === undefined ? rest : `IF(${this.pick(level)}=${textConstant(each.level ?? "")},${cell(each.row)},${rest})`,
        cell(weightRows.at(-1)?.row ?? 0),
      );
  }

  private bandsOf(place: MetricPlace): BandsOfMetric | undefined {
    return this.bands.of.get(place.name);
  }

  private bandCells(column: keyof BandsTable["columns"], bands: BandsOfMetric, last = bands.lastRow): string {
    const letters = this.bands.columns[column];
    return `${this.scores.reference}!$${letters}$${bands.firstRow}:$${letters}$${last}`;
  }

  private unchanged(bands: BandsOfMetric): string {
    return `${this.scores.reference}!$${this.bands.columns.unchanged}$${bands.firstRow}`;
  }

  /** The actual as it is banded. */
  private banded(row: number, { scale }: BandsOfMetric): string {
    return `ROUND($B${row},${bandingDecimals(scale.unit, edgesOf(scale))})`;
  }

  /** How many bands are better than the one reached. */
  private position(place: MetricPlace, row: number): string {
    const bands = this.bandsOf(place);
    if (!bands || bands.lastRow === bands.firstRow) return "0";
    const last = bands.lastRow - 1;
    const [edges, excluded] = [this.bandCells("edge", bands, last), this.bandCells("excluded", bands, last)];
    const value = this.banded(row, bands);
    const short = bands.scale.direction === "higher" ? "<" : ">";
    return `IF(ISNUMBER($B${row}),SUMPRODUCT(--(${value}${short}${edges}))+SUMPRODUCT((${value}=${edges})*${excluded}),0)`;
  }

  private bandOf(place: MetricPlace, row: number): string {
    const bands = this.bandsOf(place);
    if (!bands) return this.ruleText(place);
    const reached = `IF(ISNUMBER($B${row}),INDEX(${this.bandCells("band", bands)},$${helper.position}${row}+1),"—")`;
    return this.rules ? `IF(${this.unchanged(bands)},${reached},${textConstant(sheetWords(this.language).card.edited)})` : reached;
  }

  /** The rule in its own words: from the rule book's cells, or as it was when values were frozen. */
  private ruleText(place: MetricPlace): string {
    const texts = place.rules.map(({ rule }) => {
      const cells = rule.rows.flatMap((position) => this.rules?.cell(position, "scale") ?? []);
      return { level: rule.level, text: cells.length > 0 ? cells.join(`&"; "&`) : textConstant(printScale(rule.scale, this.language)) };
    });
    const general = texts.find(({ level }) => level === undefined)?.text ?? `"—"`;
    const { level } = this.scores;
    return texts.reduceRight(
      (rest, each) =>
        each.level === undefined || level === undefined ? rest : `IF(${this.pick(level)}=${textConstant(each.level)},${each.text},${rest})`,
      general,
    );
  }

  /** The sentence why. It is assembled from cells, so it is true whatever changes; once a rule was edited it says so and quotes the rule instead of the band. */
  private why(place: MetricPlace, row: number): string {
    const words = sheetWords(this.language).sentence;
    const scale = place.rules[0]?.rule.scale;
    const kind = scale ? actualKind(scale) : "number";
    const actual = actualFormula(`$B${row}`, kind, this.language);
    const params = {
      metric: textConstant(place.name),
      actual,
      measured: beforeWord(actual, kind, this.language),
      score: `ROUND($D${row},2)`,
      rule: this.ruleText(place),
    };
    const bands = this.bandsOf(place);
    const scored = bands
      ? `IF(${this.unchanged(bands)},${this.bandSentence(bands, row, params, kind)},${sentenceFormula(words.byEditedRule, params)})`
      : sentenceFormula(words.byRule, params);
    const noRule = sentenceFormula(words.noRuleAny, params);
    const present = `IF(ISNA($${helper.raw}${row}),${noRule},${scored})`;
    const notApplicable = textConstant(fill(words.notApplicable, { metric: place.name }));
    const line = `IF(ISNUMBER($B${row}),${present},${this.missing(place, row)})`;
    return this.scores.weightRows.length > 1 ? `IF($${helper.weight}${row}=0,${notApplicable},${line})` : line;
  }

  private missing(place: MetricPlace, row: number): string {
    const words = sheetWords(this.language).sentence;
    const metric = place.name;
    const policy = `$${helper.policy}${row}`;
    const reweighted = textConstant(words.policy.reweight);
    const counted = sentenceFormula(words.policy.given, { score: `ROUND($${helper.counted}${row},2)` });
    const refused = `IF(ISNUMBER(MATCH(LOWER(${policy}&""),${textList(missingWords.error)},0)),${textConstant(words.policy.error)},${reweighted})`;
    const exempt = textConstant(fill(words.missing.exempt, { metric }) + words.policy.reweight);
    return `IF($B${row}=${textConstant(sheetWords(this.language).scores.exempt)},${exempt},${textConstant(fill(words.missing.any, { metric }))}&IF(ISNUMBER($${helper.counted}${row}),${counted},${refused}))`;
  }

  private bandSentence(
    bands: BandsOfMetric,
    row: number,
    params: Readonly<Record<string, string>>,
    kind: ReturnType<typeof actualKind>,
  ): string {
    const words = sheetWords(this.language).sentence;
    const position = `$${helper.position}${row}`;
    const band = `INDEX(${this.bandCells("band", bands)},${position}+1)`;
    const reached = sentenceFormula(words.band, { ...params, band });
    if (bands.lastRow === bands.firstRow) return sentenceFormula(words.rest, params);
    const at = (column: keyof BandsTable["columns"]) => `INDEX(${this.bandCells(column, bands)},${position})`;
    const step = 10 ** -bandingDecimals(bands.scale.unit, edgesOf(bands.scale));
    const gap = `ABS(${at("edge")}-${this.banded(row, bands)})+${at("excluded")}*${step}`;
    const lift = bands.scale.direction === "higher" ? words.higher : kind === "seconds" ? words.quicker : words.lower;
    const next = sentenceFormula(lift, { gap: gapFormula(gap, kind, this.language), next: at("result") });
    return `${reached}&IF(${position}>0,${next},${textConstant(words.best)})`;
  }

  /** Is there a red line the chosen person crossed? */
  crossed(column: string): string {
    return `${this.pick(column)}=1`;
  }

  /** Action, and in a live workbook what the data says. */
  gateText(name: string, column: string): string {
    const words = sheetWords(this.language).card;
    const cell = `LOWER(${this.scores.reference}!$${column}$${this.scores.weightRows[0]?.row ?? 0})`;
    const action = Object.entries(words.actions).reduce(
      (text, [notation, word]) => `SUBSTITUTE(${text},"${notation}",${textConstant(word)})`,
      cell,
    );
    const text = sentenceFormula(words.action, { action });
    const evidence = this.rules ? this.evidence(name) : undefined;
    return evidence === undefined ? text : `${text}&IF(${this.crossed(column)},${sentenceFormula(words.evidence, { evidence })},"")`;
  }

  private evidence(name: string): string | undefined {
    const { table } = this.run;
    const column = table.flags.find((flag) => flag.gate === name)?.column;
    const rows = table.people.map((person) => person.row);
    if (column === undefined || rows.length === 0) return undefined;
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const sheet = sheetReference(table.sheet);
    return `INDEX(${sheet}!$${column}$${first}:$${column}$${last},MATCH($B$4,${sheet}!$${table.nameColumn}$${first}:$${table.nameColumn}$${last},0))`;
  }
}
