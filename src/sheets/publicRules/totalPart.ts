import { bonusOf } from "../../engine/pay";
import { fill } from "../../i18n/fill";
import type { BandResult, StepScale } from "../../rules/scale";
import { plainNumber } from "../../rules/scaleNotation/quantity";
import { alerts } from "../style";
import { cents, coefficientText, yuan } from "./amounts";
import type { Page } from "./page";
import { rowsOf, type PublicVersion } from "./publicVersion";
import { isOpen, lines } from "./ruleLines";
import { bandSentences, bandWords, type RuleSentence } from "./scaleSentences";

/** How the total comes about, and what grade and coefficient it brings. */
export function totalPart(page: Page, of: PublicVersion): void {
  const { settings, grades, coefficients, words } = of;
  const { total } = words;
  const adjust = rowsOf(of, "adjust").length > 0 ? total.adjust : "";
  page.fact(total.total, fill(total.totalText, { adjust, cap: settings.capTotal, decimals: settings.bandDecimals }));
  if (grades)
    bandsFact(
      page,
      of,
      total.grade,
      totalSentences(grades, of, (band, result) => fill(words.scale.plain, { band, result })),
    );
  if (coefficients)
    bandsFact(
      page,
      of,
      total.coefficient,
      totalSentences(coefficients, of, (band, result) => coefficientSentence(band, result, of)),
    );
  page.fact(total.rank, settings.rankStyle === "dense" ? total.dense : total.competition);
}

function bandsFact(page: Page, { words }: PublicVersion, label: string, sentences: readonly RuleSentence[]): void {
  page.fact(label, lines(sentences, words.assumed), isOpen(sentences) ? alerts.attention : {});
}

/** Bands over the total: their edges are points. */
function totalSentences(
  scale: StepScale,
  { language, words }: PublicVersion,
  say: (band: string, result: BandResult) => string,
): readonly RuleSentence[] {
  const edge = (value: number): string => fill(words.scale.points, { value: plainNumber(value) });
  return bandSentences(scale, { language, say, edge, tellUncovered: true });
}

/** With the bonus that it comes to, where the rules have a base. */
function coefficientSentence(band: string, result: BandResult, { base, fixedShare, words }: PublicVersion): string {
  const text = fill(words.scale.plain, { band, result: typeof result === "number" ? coefficientText(result) : result });
  if (base === undefined || typeof result !== "number") return text;
  return fill(words.total.withBonus, { band: text, base: yuan(base), bonus: cents(bonusOf(base, result, fixedShare)) });
}

/** The band of the total that a grade or a coefficient was reached by. */
export function totalBand(scale: StepScale, position: number, of: PublicVersion): string {
  const sentences = totalSentences(scale, of, (band) => band);
  return sentences[position]?.text ?? bandWords({}, String, of.language);
}
