import type { CardParts } from "./cardParts";
import { textConstant } from "./formulaText";
import { chosenName, coverCell, helper, pendingCell, personRow, vetoedCell, weightsCell } from "./scorecardLayout";
import { sentenceFormula } from "./sentenceFormula";
import { vetoFormula } from "./vetoFormula";

/** Excel's numbers of errors that stay; others (#BUSY!, #GETTING_DATA) pass by themselves. */
const lastingErrors = "{1,2,3,4,5,6,7,9,10,11,13,14}";
const notKnown = 5;

const yuan = (value: string): string => `TEXT(${value},"#,##0.00")`;
const percent = (ratio: string): string => `ROUND(100*(${ratio}),2)&"%"`;
const points = (value: string): string => `TEXT(${value},"0.00")`;

/** What the scorecard says below its large figures: how the bonus comes about, what a red line did, or why there is no total. */
export class ResultSentences {
  constructor(private readonly parts: CardParts) {}

  /** 1 while functions are being calculated: then nothing is wrong yet. */
  pending(): string {
    const total = this.parts.pick(this.parts.scores.total);
    return `=IF(ISERROR(${total}),1-ISNUMBER(MATCH(IFERROR(ERROR.TYPE(${total}),0),${lastingErrors},0)),0)`;
  }

  /** How many red lines disqualify the chosen person. */
  vetoed(): string {
    const { gates, weightRows } = this.parts.scores;
    const vetoes = gates.map(({ column }) => vetoFormula(`${this.parts.pick(column)}=1`, this.parts.head(column, weightRows[0]?.row ?? 0)));
    return vetoes.length === 0 ? "=0" : `=${vetoes.join("+")}`;
  }

  /** Base, fixed and floating part, coefficient and bonus in one sum; after a veto, which part lapses and which is paid (D13, D14). */
  bonus(): string {
    const { base, bonus, coefficient, weightRows } = this.parts.scores;
    if (base === undefined || bonus === undefined || coefficient === undefined) return `""`;
    const words = this.parts.words.card.pay;
    const share = this.parts.head(bonus, weightRows[0]?.row ?? 0);
    const own = this.parts.pick(base);
    const paid = this.parts.pick(bonus);
    const fixed = `ROUND(${own}*${share},2)`;
    const params = {
      base: yuan(own),
      fixed: yuan(fixed),
      floating: yuan(`${own}-${fixed}`),
      fixedShare: percent(share),
      floatingShare: percent(`1-${share}`),
      coefficient: `TEXT(${this.parts.pick(coefficient)},"0.0###")`,
      bonus: yuan(paid),
    };
    const none = `(${paid}=0)*(${own}*${share}>0)`;
    const vetoed = `IF(${none},${textConstant(words.nothing)},${sentenceFormula(words.vetoed, params)})`;
    const sum = sentenceFormula(words.sum, params);
    return `IF(ISNUMBER(${paid}),${this.parts.scores.gates.length > 0 ? `IF(${vetoedCell}>0,${vetoed},${sum})` : sum},"")`;
  }

  /** What a crossed red line did to the total; otherwise what keeps somebody from a total or a coefficient. Empty where all is well. */
  alert(): string {
    const total = this.parts.pick(this.parts.scores.total);
    return `IF(ISNUMBER(${total}),${this.scored(total)},${this.unscored(total)})`;
  }

  private scored(total: string): string {
    const { scores } = this.parts;
    const words = this.parts.words.card;
    const fine =
      scores.redLine === undefined || scores.rawTotal === undefined ? `""` : this.redLine(scores.redLine, scores.rawTotal, total);
    if (scores.coefficient === undefined) return fine;
    const coefficient = this.parts.pick(scores.coefficient);
    const { coefficients } = this.parts.run.template;
    const cell = this.parts.rules?.cell(coefficients?.rows[0] ?? -1, "scale");
    const uncovered = sentenceFormula(words.problem.noCoefficient, { total: points(total) });
    const broken = cell === undefined ? uncovered : sentenceFormula(words.problem.coefficientUnread, { row: `ROW(${cell})`, rule: cell });
    return `IF(ISNUMBER(${coefficient}),${fine},IF(ISNA(${coefficient}),${uncovered},${this.unlessPending(coefficient, broken)}))`;
  }

  private redLine(redLine: string, rawTotal: string, total: string): string {
    const words = this.parts.words.card;
    const crossed = this.parts.pick(redLine);
    const params = { gates: crossed, raw: points(this.parts.pick(rawTotal)), total: points(total) };
    return `IF(${crossed}="—","",IF(${vetoedCell}>0,${sentenceFormula(words.vetoedAlert, params)},${sentenceFormula(words.crossedAlert, params)}))`;
  }

  private unlessPending(cell: string, sentence: string): string {
    const lasting = `ISNUMBER(MATCH(IFERROR(ERROR.TYPE(${cell}),0),${lastingErrors},0))`;
    return `IF(ISERROR(${cell})*(${lasting}=FALSE),${textConstant(this.parts.words.card.calculating)},${sentence})`;
  }

  private unscored(total: string): string {
    const words = this.parts.words.card;
    const { firstMetric, lastMetric } = this.parts.card;
    const problems = `$${helper.problem}$${firstMetric}:$${helper.problem}$${lastMetric}`;
    const cover = this.parts.head(this.parts.scores.weighed, this.parts.scores.missingRow);
    const reasons: readonly (readonly [condition: string, sentence: string])[] = [
      [`${chosenName}=""`, textConstant(words.choose)],
      [`ISNA(${personRow})`, textConstant(words.noPerson)],
      [`${pendingCell}=1`, textConstant(words.calculating)],
      [`IFERROR(ERROR.TYPE(${total}),0)=${notKnown}`, textConstant(words.noAddIn)],
      [`ISNUMBER(MATCH("?*",${problems},0))`, sentenceFormula(words.noTotal, { reason: `INDEX(${problems},MATCH("?*",${problems},0))` })],
      [`ISERROR(${weightsCell})`, textConstant(words.unscored)],
      [`${weightsCell}<>1`, sentenceFormula(words.weightsOff, { sum: percent(weightsCell) })],
      [
        `${coverCell}<${cover}`,
        sentenceFormula(this.parts.words.sentence.unscored.coverTooLow, { cover: percent(coverCell), minCover: percent(cover) }),
      ],
    ];
    return reasons.reduceRight((rest, [condition, sentence]) => `IF(${condition},${sentence},${rest})`, textConstant(words.unscored));
  }
}
