import { fill } from "../../i18n/fill";
import { payItemOf } from "../../rules/compileSettings";
import type { Rule } from "../../rules/ruleBook";
import { parseGate } from "../../rules/scaleNotation/gate";
import { alerts } from "../style";
import { percent, yuan } from "./amounts";
import { awardScale, commissionOf, moneyEdge, stepUpOf } from "./moneyRules";
import { ownNote, saidIn } from "./ownNote";
import type { Page } from "./page";
import { rowsOf, type PublicVersion } from "./publicVersion";
import { isOpen, lines } from "./ruleLines";
import { bandSentences, percentagePoints, type RuleSentence } from "./scaleSentences";

/** The rows of pay beside the bonus, in this order. */
const extras = ["award", "stepup", "commission"] as const;

/** How the bonus comes about, and what is paid beside it. */
export function moneyPart(page: Page, of: PublicVersion): void {
  const { words } = of;
  page.fact(words.money.bonus, bonusText(of), bonusIsOpen(of) ? alerts.attention : {});
  const rows = extras.flatMap((kind) => rowsOf(of, kind));
  for (const rule of rows) {
    const sentences = moneySentences(rule, of);
    const note = sentences.some(({ uncovered }) => uncovered) ? saidIn(rule.note) : (ownNote(rule.note) ?? "");
    const text = lines(sentences, words.assumed);
    const label = fill(words.money[rule.kind as (typeof extras)[number]], { item: rule.item });
    page.fact(label, note === "" ? text : `${text}\n${fill(words.money.note, { note })}`, isOpen(sentences) ? alerts.attention : {});
  }
  if (rows.length === 0) return;
  page.gap(4);
  page.note(words.money.after);
  const vetoes = rowsOf(of, "gate").some(({ scale }) => {
    const gate = parseGate(scale);
    return gate.ok && gate.action.type === "veto";
  });
  if (vetoes && rows.some(({ kind }) => kind === "award")) page.note(words.money.vetoed);
}

function bonusText(of: PublicVersion): string {
  const { coefficients, fixedShare, base, words } = of;
  const { money } = words;
  if (!coefficients) return money.noCoefficient;
  const how = fixedShare === 1 ? money.fixed : fixedShare === 0 ? money.floating : money.split;
  const assumed = (item: "base" | "fixedShare"): boolean => rowsOf(of, "pay").some((rule) => rule.assumed && payItemOf(rule.item) === item);
  return lines(
    [
      { text: fill(how, { fixed: percent(fixedShare), floating: percent(1 - fixedShare) }), assumed: assumed("fixedShare") },
      { text: base === undefined ? money.ownBase : fill(money.base, { base: yuan(base) }), assumed: assumed("base") },
    ],
    words.assumed,
  );
}

function bonusIsOpen(of: PublicVersion): boolean {
  return !of.coefficients || rowsOf(of, "pay").some(({ assumed }) => assumed);
}

/** An award, a step-up or a commission in sentences; as it is written where it can't be taken apart. */
export function moneySentences(rule: Rule, { language, words }: PublicVersion): readonly RuleSentence[] {
  const { money, scale: said } = words;
  const { assumed } = rule;
  const marked = (sentences: readonly RuleSentence[]): readonly RuleSentence[] =>
    sentences.map((each) => ({ ...each, assumed: each.assumed || assumed }));
  if (rule.kind === "award") {
    const award = awardScale(rule);
    const say = (band: string, result: number | string): string => fill(said.yuan, { band, result: yuan(Number(result)) });
    if (award) return marked(bandSentences(award, { language, say, tellUncovered: false }));
  }
  if (rule.kind === "commission") {
    const { scale, mode } = commissionOf(rule);
    const how: RuleSentence = mode ? { text: money[mode], assumed } : { text: money.noMode, assumed: false, uncovered: true };
    const say = (band: string, result: number | string): string => fill(money.tier, { band, result: percent(Number(result)) });
    const edge = (value: number): string => moneyEdge(value, language);
    if (scale) return marked([how, ...bandSentences(scale, { language, say, edge, tellUncovered: false })]);
    if (rule.scale.trim() === "") return [{ text: money.noScale, assumed, uncovered: true }, ...(mode ? [] : [how])];
  }
  if (rule.scale.trim() === "") return [{ text: money.noScale, assumed, uncovered: true }];
  const stepUp = rule.kind === "stepup" ? stepUpOf(rule) : undefined;
  if (stepUp) {
    const rates = { step: percentagePoints(stepUp.step, language), worth: percentagePoints(stepUp.worth, language) };
    return [
      { text: fill(money.steps, rates), assumed },
      ...(stepUp.most === undefined ? [] : [{ text: fill(money.mostSteps, { most: stepUp.most }), assumed }]),
      ownNote(rule.note) === undefined
        ? { text: money.noBaseline, assumed: false, uncovered: true as const }
        : { text: money.baseline, assumed },
    ];
  }
  return [{ text: fill(money.asWritten, { scale: rule.scale }), assumed }];
}
