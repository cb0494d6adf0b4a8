import { fill } from "../../i18n/fill";
import { weightSums, writtenWeights } from "../../rules/weightCheck";
import { ruleWords } from "../../rules/vocabulary";
import { percent } from "./amounts";
import { moneySentences } from "./moneyPart";
import { commissionOf, stepUpOf } from "./moneyRules";
import { saidIn } from "./ownNote";
import type { PublicMetric } from "./publicMetrics";
import { rowsOf, type PublicVersion } from "./publicVersion";
import { scoreSentences } from "./scaleSentences";

/** One thing that isn't settled: where, and what. */
export interface OpenPoint {
  readonly where: string;
  readonly what: string;
}

/** What keeps people from relying on a version: assumptions, gaps, what is not written or can't be read. */
export function openPoints(of: PublicVersion): readonly OpenPoint[] {
  const { words, language } = of;
  const { pending } = words;
  const assumed = of.rules
    .filter((rule) => rule.assumed)
    .map((rule) => ({
      where: fill(pending.row, { kind: ruleWords[language].kinds[rule.kind], item: ofLevel(rule.item, rule.level, of) }),
      what: saidIn(rule.note) || pending.marked,
    }));
  const points = [...weightPoints(of), ...of.metrics.flatMap((metric) => metricPoints(metric, of)), ...moneyPoints(of), ...assumed];
  const all = of.grades || of.coefficients ? points : [...points, { where: words.total.title, what: pending.bands }];
  return [...new Set(all.map(({ where }) => where))].map((where) => {
    const whats = new Set(all.flatMap((point) => (point.where === where ? [point.what] : [])));
    return { where, what: [...whats].join(language === "en" ? "; " : "；") };
  });
}

function weightPoints({ rules, words: { pending } }: PublicVersion): readonly OpenPoint[] {
  return weightSums(writtenWeights(rules)).flatMap(({ level, sum, gap }) => {
    if (gap === 0) return [];
    const what = fill(gap > 0 ? pending.gap : pending.over, { sum: percent(sum), gap: percent(Math.abs(gap)) });
    return [{ where: level === undefined ? pending.weights : fill(pending.forLevel, { what: pending.weights, level }), what }];
  });
}

function metricPoints(metric: PublicMetric, of: PublicVersion): readonly OpenPoint[] {
  const { pending } = of.words;
  const { scale, written, definitions, note, weight } = metric;
  const uncovered = scale ? scoreSentences(scale, of.language).filter((sentence) => sentence.uncovered) : [];
  const what = [
    ...(weight === undefined ? [pending.noWeight] : []),
    ...(scale ? [] : [written === "" ? pending.noScale : fill(pending.unreadable, { scale: written })]),
    ...uncovered.map(({ text }) => fill(pending.uncovered, { band: text })),
    ...(note !== undefined || definitions.length === 1
      ? []
      : [definitions.length === 0 ? pending.unknown : fill(pending.meanings, { count: definitions.length })]),
  ];
  return what.map((each) => ({ where: ofLevel(metric.name, metric.level, of), what: each }));
}

function moneyPoints(of: PublicVersion): readonly OpenPoint[] {
  const { pending, money } = of.words;
  return (["award", "stepup", "commission"] as const).flatMap((kind) =>
    rowsOf(of, kind).flatMap((rule) => {
      if (!moneySentences(rule, of).some(({ uncovered }) => uncovered)) return [];
      const what = [
        ...(rule.scale.trim() === "" ? [pending.noAmount] : []),
        ...(stepUpOf(rule) ? [pending.noBaseline] : []),
        ...(kind === "commission" && commissionOf(rule).mode === undefined ? [pending.noMode] : []),
      ];
      return what.map((each) => ({ where: fill(money[kind], { item: rule.item }), what: each }));
    }),
  );
}

function ofLevel(item: string, level: string | undefined, { words }: PublicVersion): string {
  return level === undefined ? item : fill(words.pending.forLevel, { what: item, level });
}
