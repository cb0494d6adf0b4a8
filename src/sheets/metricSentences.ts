import { bandingDecimals, edgesOf } from "../engine/banding";
import { fill } from "../i18n/fill";
import { missingWords } from "../rules/missingWords";
import type { MetricRule } from "../rules/ruleBook";
import { printScale } from "../rules/scaleNotation/printScale";
import type { BandsOfMetric } from "./bandsTable";
import type { CardParts } from "./cardParts";
import { actualKind } from "./formatActual";
import { textConstant, textList } from "./formulaText";
import { helper, pendingCell } from "./scorecardLayout";
import { peopleRange, type MetricPlace } from "./scoresLayout";
import { actualFormula, beforeWord, gapFormula, sentenceFormula } from "./sentenceFormula";

/** What a line of the scorecard says in words: which band, why this score, and what keeps it from having one. */
export class MetricSentences {
  constructor(private readonly parts: CardParts) {}

  /** How many bands are better than the one reached. */
  position(place: MetricPlace, row: number): string {
    return this.parts.byLevel(place, (rule) => this.positionBy(rule, row), "0");
  }

  private positionBy(rule: MetricRule, row: number): string {
    const bands = this.parts.bands.of.get(rule);
    if (!bands || bands.lastRow === bands.firstRow) return "0";
    const last = bands.lastRow - 1;
    const [edges, excluded] = [this.parts.bandCells("edge", bands, last), this.parts.bandCells("excluded", bands, last)];
    const value = banded(row, bands);
    const short = bands.scale.direction === "higher" ? "<" : ">";
    return `IF(ISNUMBER($B${row}),SUMPRODUCT(--(${value}${short}${edges}))+SUMPRODUCT((${value}=${edges})*${excluded}),0)`;
  }

  /** The band reached; for scales without bands the rule itself. */
  band(place: MetricPlace, row: number): string {
    return this.parts.byLevel(place, (rule) => {
      const bands = this.parts.bands.of.get(rule);
      if (!bands) return this.ruleText(rule);
      const reached = `IF(ISNUMBER($B${row}),INDEX(${this.parts.bandCells("band", bands)},$${helper.position}${row}+1),"—")`;
      return this.parts.rules ? `IF(${this.parts.unchanged(bands)},${reached},${textConstant(this.parts.words.card.edited)})` : reached;
    });
  }

  /** The rule in its own words: from the rule book's cells, or as it was when values were frozen. */
  private ruleText(rule: MetricRule): string {
    const cells = rule.rows.flatMap((position) => this.parts.rules?.cell(position, "scale") ?? []);
    return cells.length > 0 ? cells.join(`&"; "&`) : textConstant(printScale(rule.scale, this.parts.language));
  }

  /** The sentence why. It is assembled from cells, so it is true whatever changes; once a rule was edited it quotes the rule instead of the band. */
  why(place: MetricPlace, row: number): string {
    const scored = this.parts.byLevel(place, (rule) => this.scored(rule, row));
    const line = `IF($${helper.broken}${row}=1,$${helper.problem}${row},IF(ISNUMBER($B${row}),${scored},${this.missing(place, row)}))`;
    const notApplicable = textConstant(fill(this.parts.words.sentence.notApplicable, { metric: place.name }));
    return this.parts.scores.weightRows.length > 1 ? `IF($${helper.weight}${row}=0,${notApplicable},${line})` : line;
  }

  private scored(rule: MetricRule, row: number): string {
    const words = this.parts.words.sentence;
    const actual = actualFormula(`$B${row}`, rule.scale, this.parts.language);
    const params = {
      metric: textConstant(rule.name),
      actual,
      measured: beforeWord(actual, rule.scale, this.parts.language),
      score: `ROUND($D${row},2)`,
      rule: this.ruleText(rule),
    };
    const bands = this.parts.bands.of.get(rule);
    if (!bands) return sentenceFormula(words.byRule, params);
    const sentence = this.bandSentence(bands, row, params);
    return this.parts.rules ? `IF(${this.parts.unchanged(bands)},${sentence},${sentenceFormula(words.byEditedRule, params)})` : sentence;
  }

  private bandSentence(bands: BandsOfMetric, row: number, params: Readonly<Record<string, string>>): string {
    const words = this.parts.words.sentence;
    const { scale } = bands;
    const position = `$${helper.position}${row}`;
    const band = `INDEX(${this.parts.bandCells("band", bands)},${position}+1)`;
    const reached = sentenceFormula(words.band, { ...params, band });
    if (bands.lastRow === bands.firstRow) return sentenceFormula(words.rest, params);
    const at = (column: "edge" | "excluded" | "result") => `INDEX(${this.parts.bandCells(column, bands)},${position})`;
    const step = 10 ** -bandingDecimals(scale.unit, edgesOf(scale));
    const gap = `ABS(${at("edge")}-${banded(row, bands)})+${at("excluded")}*${step}`;
    const lift = scale.direction === "higher" ? words.higher : actualKind(scale) === "seconds" ? words.quicker : words.lower;
    const next = sentenceFormula(lift, { gap: gapFormula(gap, scale, this.parts.language), next: at("result") });
    return `${reached}&IF(${position}>0,${next},${textConstant(words.best)})`;
  }

  private missing({ name: metric }: MetricPlace, row: number): string {
    const words = this.parts.words.sentence;
    const counted = sentenceFormula(words.policy.given, { score: `ROUND($${helper.counted}${row},2)` });
    const refused = `IF(${refuses(row)},${textConstant(words.policy.error)},${textConstant(words.policy.reweight)})`;
    const exempt = textConstant(fill(words.missing.exempt, { metric }) + words.policy.reweight);
    const any = `${textConstant(fill(words.missing.any, { metric }))}&IF(ISNUMBER($${helper.counted}${row}),${counted},${refused})`;
    return `IF(${this.parts.isExempt(`$B${row}`)},${exempt},${any})`;
  }

  /** What keeps this line, and with it the total, from being scored; empty where nothing does. Silent while functions are calculated. */
  problem(place: MetricPlace, row: number): string {
    const words = this.parts.words.card.problem;
    const raw = `$${helper.raw}${row}`;
    const weight = `$${helper.weight}${row}`;
    const about = (rule: MetricRule, sentence: string) =>
      sentenceFormula(sentence, {
        metric: textConstant(place.name),
        actual: `ROUND($B${row},6)`,
        rule: this.ruleText(rule),
        row: this.rowOf(rule),
      });
    const unread = this.parts.byLevel(
      place,
      (rule) =>
        `IF(ISERROR(${raw})*${this.readable(place, rule)},IF(ISNUMBER($B${row}),${about(rule, words.actualUnfit)},${about(rule, words.actualUnread)}),${about(rule, words.scaleUnread)})`,
      `""`,
    );
    const noRule = this.parts.byLevel(
      place,
      (rule) =>
        sentenceFormula(this.parts.words.sentence.noRuleAny, {
          metric: textConstant(place.name),
          actual: actualFormula(`$B${row}`, rule.scale, this.parts.language),
        }),
      `""`,
    );
    const unscored = this.parts.rules ? `IF(ISNA(${raw}),${noRule},${unread})` : noRule;
    const required = textConstant(fill(words.required, { metric: place.name }));
    const refused = `IF((ISNUMBER($${helper.counted}${row})+${this.parts.isExempt(`$B${row}`)}=0)*${refuses(row)},${required},"")`;
    const scored = `IF($${helper.broken}${row}=1,${unscored},${refused})`;
    const weighed = this.parts.rules
      ? `IF(ISERROR(1*${weight}),${this.parts.byLevel(place, (rule) => about(rule, words.weightUnread), `""`)},${scored})`
      : scored;
    const applies = this.parts.scores.weightRows.length > 1 ? `IF(${weight}=0,"",${weighed})` : weighed;
    return `IF(${pendingCell}=1,"",${applies})`;
  }

  /** Can the rule's scale be read? It can while it says what it said when written, or when anybody was scored by it. */
  private readable(place: MetricPlace, rule: MetricRule): string {
    const unchanged = this.parts.rules?.unchanged(rule.rows) ?? "TRUE";
    return place.rules.length > 1 ? unchanged : `OR(${unchanged},COUNT(${peopleRange(this.parts.scores, place.score)})>0)`;
  }

  private rowOf(rule: MetricRule): string {
    const cell = this.parts.rules?.cell(rule.rows[0] ?? -1, "scale");
    return cell === undefined ? `"?"` : `ROW(${cell})`;
  }
}

/** The actual as it is banded. */
function banded(row: number, { scale }: BandsOfMetric): string {
  return `ROUND($B${row},${bandingDecimals(scale.unit, edgesOf(scale))})`;
}

/** Does the rule book want a value, whatever happens? */
function refuses(row: number): string {
  return `ISNUMBER(MATCH(LOWER($${helper.policy}${row}&""),${textList(missingWords.error)},0))`;
}
