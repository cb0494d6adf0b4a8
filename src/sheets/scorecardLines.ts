import { sheetReference } from "../metrics/cellArea";
import { missingWords } from "../rules/missingWords";
import type { CardParts } from "./cardParts";
import { textConstant, textList } from "./formulaText";
import { MetricSentences } from "./metricSentences";
import type { PlanCell } from "./plan";
import { coverCell, helper, levelCell, weightsCell } from "./scorecardLayout";
import type { MetricPlace, WeightRow } from "./scoresLayout";
import { sentenceFormula } from "./sentenceFormula";

/** Writes the lines of the scorecard as plain Excel formulas over the score sheet, so that they work without the add-in, too. */
export class ScorecardLines {
  private readonly sentences: MetricSentences;

  constructor(private readonly parts: CardParts) {
    this.sentences = new MetricSentences(parts);
  }

  /**
   * Cells A to G of a metric. While the weights add up to 100 %, the weight is the one that counts, after missing metrics gave theirs
   * away, and what has no rule keeps its own. Otherwise weights stand as they are, and nothing is worth any points.
   */
  line(place: MetricPlace, row: number): PlanCell[] {
    const counted = `$${helper.counted}${row}`;
    const weight = `$${helper.weight}${row}`;
    const weighs = `ISNUMBER(${counted})+$${helper.broken}${row}>0`;
    return [
      place.name,
      { formula: `=IFERROR(${this.parts.pick(place.actual)},"?")` },
      { formula: `=${this.sentences.band(place, row)}` },
      { formula: `=IF(ISNUMBER(${counted}),${counted},"—")` },
      { formula: `=IFERROR(IF(${weightsCell}=1,IF(${weighs},${weight}/${coverCell},"—"),${this.asRatio(weight)}),"?")` },
      { formula: `=IFERROR(IF(ISNUMBER(${counted})*(${weightsCell}=1),${counted}*${weight}/${coverCell},"—"),"—")` },
      { formula: `=${this.sentences.why(place, row)}` },
    ];
  }

  /** Cells I to R of a metric: chart data and look-ups. */
  helpers(place: MetricPlace, row: number): PlanCell[] {
    const at = (column: keyof typeof helper) => `$${helper[column]}${row}`;
    const [counted, raw, policy, broken] = [at("counted"), at("raw"), at("policy"), at("broken")];
    const given = `IF(ISNUMBER(MATCH(LOWER(${policy}&""),${textList(missingWords.zero)},0)),0,IFERROR(VALUE(${policy}),""))`;
    const mean = this.parts.head(place.score, this.parts.scores.meanRow);
    return [
      { formula: `=A${row}` },
      { formula: `=IF(ISNUMBER(${counted}),${counted},0)` },
      { formula: `=IF(ISNUMBER(${mean}),${mean},0)` },
      { formula: `=${this.sentences.position(place, row)}` },
      { formula: `=IF(${broken}=1,"",IF(ISNUMBER(${raw}),${raw},IF(${this.parts.isExempt(raw)},"",${given})))` },
      { formula: `=${this.parts.pick(place.score)}` },
      { formula: `=${this.ofLevel(place, this.parts.scores.weightRows)}` },
      { formula: `=${this.ofLevel(place, this.parts.scores.missingRows)}` },
      { formula: `=IF(ISERROR(${raw}),1,IF(ISNUMBER(${raw}),0,1-OR(${raw}="—",${raw}="",${this.parts.isExempt(raw)})))` },
      { formula: `=${this.sentences.problem(place, row)}` },
    ];
  }

  /** What counts as measured: a value that can't be scored keeps its weight, nothing else takes it over. */
  cover(): string {
    return `=SUMPRODUCT((ISNUMBER(${this.all("counted")})+${this.all("broken")})*${this.all("weight")})`;
  }

  /** What the weights add up to, as a ratio, however they are written: 40 %, 0.4 or 40. */
  weights(): string {
    return `=ROUND(SUMPRODUCT(${this.asRatio(this.all("weight"))}),10)`;
  }

  private asRatio(weight: string): string {
    return `${weight}/IF(MAX(${this.all("weight")})>1,100,1)`;
  }

  private all(column: "counted" | "broken" | "weight"): string {
    const { firstMetric, lastMetric } = this.parts.card;
    return `$${helper[column]}$${firstMetric}:$${helper[column]}$${lastMetric}`;
  }

  /** The header cell of a metric that holds for the chosen person's level. */
  private ofLevel(place: MetricPlace, rows: readonly WeightRow[]): string {
    const { level } = this.parts.scores;
    const cell = ({ row }: WeightRow) => this.parts.head(place.score, row);
    const others = rows.at(-1);
    return rows
      .slice(0, -1)
      .reduceRight(
        (rest, each) => (level === undefined ? rest : `IF(${levelCell}=${textConstant(each.level ?? "")},${cell(each)},${rest})`),
        others ? cell(others) : `""`,
      );
  }

  /** Is there a red line the chosen person crossed? */
  crossed(column: string): string {
    return `${this.parts.pick(column)}=1`;
  }

  /** Action, and in a live workbook what the data says. */
  gateText(name: string, column: string): string {
    const words = this.parts.words.card;
    const cell = `LOWER(${this.parts.head(column, this.parts.scores.weightRows[0]?.row ?? 0)})`;
    const action = Object.entries(words.actions).reduce(
      (text, [notation, word]) => `SUBSTITUTE(${text},"${notation}",${textConstant(word)})`,
      cell,
    );
    const text = sentenceFormula(words.action, { action });
    const evidence = this.parts.rules ? this.evidence(name) : undefined;
    return evidence === undefined ? text : `${text}&IF(${this.crossed(column)},${sentenceFormula(words.evidence, { evidence })},"")`;
  }

  private evidence(name: string): string | undefined {
    const { table } = this.parts.run;
    const column = table.flags.find((flag) => flag.gate === name)?.column;
    const rows = table.people.map((person) => person.row);
    if (column === undefined || rows.length === 0) return undefined;
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const sheet = sheetReference(table.sheet);
    return `INDEX(${sheet}!$${column}$${first}:$${column}$${last},MATCH($B$4,${sheet}!$${table.nameColumn}$${first}:$${table.nameColumn}$${last},0))`;
  }
}
