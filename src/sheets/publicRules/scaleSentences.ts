import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { publicRulesWords } from "../../i18n/publicRulesWords";
import { sentencesIn } from "../../i18n/sentencesIn";
import type { BandResult, DeductScale, Scale, StepScale, Unit } from "../../rules/scale";
import { plainNumber } from "../../rules/scaleNotation/quantity";
import { printValue } from "../../rules/scaleNotation/printScale";
import type { BandEnds } from "../bandText";
import { moneyEdge } from "./moneyRules";

/** One band, or one rule, in words. */
export interface RuleSentence {
  readonly text: string;
  /** Waits for confirmation. */
  readonly assumed: boolean;
  /** What it covers has no rule. */
  readonly uncovered?: true;
}

export interface SentenceOptions {
  readonly language: Language;
  /** How a band and what it is worth are said together. */
  readonly say: (band: string, result: BandResult) => string;
  /** How an edge is said; as the scale's unit writes it unless given. */
  readonly edge?: (value: number) => string;
  /** What is covered by no band is said to have no rule; otherwise nothing is said of it. */
  readonly tellUncovered: boolean;
}

/** A metric's scale in sentences, best band first: `67.5% 至不满 70% 得 90 分`. */
export function scoreSentences(scale: Scale, language: Language): readonly RuleSentence[] {
  const words = publicRulesWords(language).scale;
  const { assumed } = scale.type === "steps" ? { assumed: false } : scale;
  switch (scale.type) {
    case "steps": {
      const say = (band: string, result: BandResult): string =>
        typeof result === "number"
          ? fill(words.score, { band: beforeWord(band, language), result: plainNumber(result) })
          : fill(words.plain, { band, result });
      return bandSentences(scale, { language, say, tellUncovered: true });
    }
    case "line": {
      const points = scale.points.map(({ at, score }) =>
        fill(words.linePoint, { at: beforeWord(printValue(at, scale.unit, language), language), score: plainNumber(score) }),
      );
      return [{ text: fill(words.line, { points: points.join(language === "en" ? ", " : "，") }), assumed }];
    }
    case "deduct":
      return [{ text: deductSentence(scale, language), assumed }];
    case "score":
      return [{ text: fill(words.given, { min: plainNumber(scale.min), max: plainNumber(scale.max) }), assumed }];
  }
}

/** An edge as people say it: large sums as `10万元`, `¥100k`; all else as the notation writes it. */
export function edgeText(value: number, unit: Unit, language: Language): string {
  return unit === "yuan" ? moneyEdge(value, language) : printValue(value, unit, language);
}

/** Steps in sentences, best band first. */
export function bandSentences(scale: StepScale, options: SentenceOptions): readonly RuleSentence[] {
  const { language, say, tellUncovered } = options;
  const { steps, otherwise } = scale;
  const edge = options.edge ?? ((value: number) => edgeText(value, scale.unit, language));
  const band = (position: number): string => bandWords(endsOf(scale, position), edge, language);
  const sentences = steps.map(({ result, assumed }, position) => ({ text: say(band(position), result), assumed }));
  if (otherwise) return [...sentences, { text: say(band(steps.length), otherwise.result), assumed: otherwise.assumed }];
  if (!tellUncovered) return sentences;
  const text = fill(publicRulesWords(language).scale.uncovered, { band: band(steps.length) });
  return [...sentences, { text, assumed: false, uncovered: true }];
}

/** The band at a position, the one below all steps included; assumed steps are bands as well. */
function endsOf({ direction, steps }: StepScale, position: number): BandEnds {
  const own = steps[position];
  const better = steps[position - 1];
  const near = own && { edge: own.edge, inclusive: own.inclusive };
  const far = better && { edge: better.edge, inclusive: !better.inclusive };
  const [lower, upper] = direction === "higher" ? [near, far] : [far, near];
  return {
    ...(lower && { lower: lower.edge, lowerInclusive: lower.inclusive }),
    ...(upper && { upper: upper.edge, upperInclusive: upper.inclusive }),
  };
}

/** A band in words: `67.5% 至不满 70%`; 及以上 and 及以内 include the number itself, 不满 and 超过 don't. */
export function bandWords(ends: BandEnds, edge: (value: number) => string, language: Language): string {
  const words = publicRulesWords(language).scale;
  const { lower, upper, lowerInclusive = true, upperInclusive = true } = ends;
  const [low, high] = [lower === undefined ? "" : edge(lower), upper === undefined ? "" : edge(upper)];
  const said = (text: string): string => fill(text, { low, high });
  const beforeWords = (text: string): string => fill(text, { low: beforeWord(low, language), high: beforeWord(high, language) });
  if (lower === undefined && upper === undefined) return words.any;
  if (upper === undefined) return lowerInclusive ? beforeWords(words.atLeast) : said(words.above);
  if (lower === undefined) return upperInclusive ? beforeWords(words.atMost) : said(words.below);
  if (lowerInclusive) return fill(upperInclusive ? words.fromTo : words.fromBelow, { low: beforeWord(low, language), high });
  return upperInclusive ? fill(words.aboveTo, { low, high: beforeWord(high, language) }) : said(words.aboveBelow);
}

function deductSentence(scale: DeductScale, language: Language): string {
  const words = publicRulesWords(language).scale;
  const per = stepOf(scale.per, scale.unit, language);
  const rule = fill(scale.side === "below" ? words.deductBelow : words.deductAbove, {
    target: beforeWord(printValue(scale.target, scale.unit, language), language),
    per: beforeWord(per, language),
    full: plainNumber(scale.full),
    points: plainNumber(scale.points),
    floor: plainNumber(scale.floor),
  });
  const parts = fill(scale.whole ? words.whole : words.proportional, { per: beforeWord(per, language) });
  return `${rule}${language === "en" ? " " : ""}${parts}`;
}

/** A distance: percents differ by percentage points. */
function stepOf(per: number, unit: Unit, language: Language): string {
  return unit === "percent" ? percentagePoints(Number((per * 100).toPrecision(12)), language) : printValue(per, unit, language);
}

/** `5 个百分点`, `1 percentage point`. */
export function percentagePoints(value: number, language: Language): string {
  if (value === 1) return publicRulesWords(language).scale.percentagePoint;
  return fill(sentencesIn(language).sentence.percentagePoints, { value: plainNumber(value) });
}

/** Chinese sets a space between a figure or a Latin sign and the next word. */
function beforeWord(text: string, language: Language): string {
  return language === "zh-CN" && /[\da-z%]$/i.test(text) ? `${text} ` : text;
}
