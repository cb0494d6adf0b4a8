import { bandIndex, compiledSteps } from "../../engine/steps";
import { fill } from "../../i18n/fill";
import type { ScoreLine } from "../../engine/scoreRun";
import type { StepScale } from "../../rules/scale";
import { explainLine } from "../explain";
import { formatActual } from "../formatActual";
import { colors, numberFormats } from "../style";
import { cents, coefficientText, exactly, percent, signed, yuan } from "./amounts";
import type { Page } from "./page";
import type { PublicVersion } from "./publicVersion";
import { bandSentences, bandWords, edgeText } from "./scaleSentences";
import { totalBand } from "./totalPart";
import type { WorkedExample } from "./workedExample";

/** One person's month from figures to money, every step shown. */
export function examplePart(page: Page, of: PublicVersion, example: WorkedExample): void {
  const { example: words } = of.words;
  const { card, template, level, madeUpBase, assumes } = example;
  const space = page.language === "en" ? " " : "";
  page.note(
    [
      words.about,
      ...(assumes ? [words.ifConfirmed] : []),
      ...(level === undefined ? [] : [fill(words.level, { level })]),
      ...(madeUpBase && card.bonus !== undefined ? [fill(words.base, { base: yuan(card.base ?? 0) })] : []),
    ].join(space),
    true,
  );
  page.header([{ value: words.step }, { value: words.how, span: 3 }, { value: words.result }]);
  const { settings } = template;
  for (const line of card.lines) {
    const [score, points] = [exactly(line.score ?? 0), exactly(line.points ?? 0)];
    const calculation = fill(words.points, { score, weight: percent(line.effectiveWeight), points });
    step(page, line.rule.name, `${whyScored(line, of)}\n${calculation}`, points);
  }
  const counted = card.lines.map(({ points = 0 }) => points);
  const sum = exactly(counted.reduce((all, points) => all + points, 0));
  step(page, words.weighted, counted.length > 1 ? `${counted.map(exactly).join(" + ")} = ${sum}` : "", sum);
  for (const { name, points } of card.adjustments)
    step(page, words.adjust, fill(words.adjustText, { item: name, points: signed(points) }), signed(points));
  result(
    page,
    words.total,
    fill(words.totalText, { decimals: settings.bandDecimals, cap: settings.capTotal }),
    card.total,
    numberFormats.score,
  );
  if (template.gates.length > 0) step(page, words.redLines, words.noneCrossed, "—");
  const bandOf = (scale: StepScale): string => totalBand(scale, bandIndex(compiledSteps(scale), card.total ?? 0), of);
  if (template.grades) result(page, words.grade, bandOf(template.grades.scale), card.grade);
  if (template.coefficients)
    result(page, words.coefficient, bandOf(template.coefficients.scale), card.coefficient, numberFormats.coefficient);
  moneySteps(page, of, example);
}

function moneySteps(
  page: Page,
  { words, language }: PublicVersion,
  { card, template, awards, commissions, without, sum }: WorkedExample,
): void {
  const { example } = words;
  if (card.bonus !== undefined && card.base !== undefined && card.coefficient !== undefined) {
    const { base, coefficient } = card;
    const { fixedShare } = template.pay;
    const [fixed, floating] = [base * fixedShare, base * (1 - fixedShare) * coefficient].map(yuan);
    const params = {
      base: yuan(base),
      fixedShare: percent(fixedShare),
      floatingShare: percent(1 - fixedShare),
      coefficient: coefficientText(coefficient),
    };
    result(
      page,
      example.bonus,
      fill(example.bonusText, { ...params, fixed: fixed ?? "", floating: floating ?? "" }),
      card.bonus,
      numberFormats.money,
    );
  }
  for (const { item, actual, scale, band, yuan: amount } of awards) {
    const say = (text: string, worth: number | string): string => fill(words.scale.yuan, { band: text, result: yuan(Number(worth)) });
    const reached = band === undefined || band < 0 ? undefined : bandSentences(scale, { language, say, tellUncovered: false })[band]?.text;
    const params = { item, actual: formatActual(actual, scale, language), band: reached ?? "" };
    result(page, example.award, fill(reached === undefined ? example.awardMissed : example.awardText, params), amount, numberFormats.money);
  }
  for (const { item, parts, yuan: amount } of commissions) {
    const how = parts.map((part) => fill(example.commissionPart, { amount: yuan(part.amount), rate: percent(part.rate) })).join(" + ");
    result(page, example.commission, fill(words.colon, { label: item, text: how }), amount, numberFormats.money);
  }
  if (awards.length + commissions.length > 0) {
    const paid = [card.bonus, ...awards.map((award) => award.yuan), ...commissions.map((commission) => commission.yuan)];
    const how = paid.flatMap((amount) => (amount === undefined ? [] : [cents(amount)])).join(" + ");
    result(page, example.sum, how, sum, numberFormats.money);
  }
  if (without.length > 0) {
    page.gap(4);
    page.note(fill(example.without, { items: without.join(words.separator) }));
  }
}

/** Which band, or how else, a figure got its score; in the words of the table of metrics. */
function whyScored(line: ScoreLine, { words: { example }, language }: PublicVersion): string {
  const { rule, why, actual = NaN } = line;
  const measured = formatActual(actual, rule.scale, language);
  const score = exactly(line.score ?? 0);
  if (why.type === "band") {
    const unit = rule.scale.type === "score" ? "none" : rule.scale.unit;
    return fill(example.band, { measured, band: bandWords(why, (edge) => edgeText(edge, unit, language), language), score });
  }
  if (why.type === "line") return fill(example.line, { measured, score });
  return explainLine(line, language);
}

function step(page: Page, label: string, how: string, value: string): void {
  page.row([
    { value: label, format: { bold: true } },
    { value: how, span: 3 },
    { value, format: { horizontal: "right" } },
  ]);
}

/** A step whose outcome is a figure of its own. */
function result(page: Page, label: string, how: string, value: number | string | undefined, numberFormat = "General"): void {
  page.row(
    [
      { value: label },
      { value: how, span: 3, format: { bold: false } },
      { value: value ?? "—", format: { numberFormat, horizontal: "right" } },
    ],
    { ...page.body, bold: true, fill: colors.tint, vertical: "center" },
  );
}
