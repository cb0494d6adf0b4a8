import { commissionBy, type CommissionMode } from "../../engine/commission";
import { appliesTo } from "../../engine/levels";
import type { MetricTable } from "../../engine/metricTable";
import { score } from "../../engine/score";
import type { Scorecard } from "../../engine/scoreRun";
import { scorecardOf } from "../../engine/scorecard";
import { bandOf } from "../../engine/steps";
import { compileVersion } from "../../rules/compile";
import type { Rule, Template } from "../../rules/ruleBook";
import type { StepScale } from "../../rules/scale";
import { versionsOf } from "../../rules/templateNames";
import { exampleValue } from "./exampleValue";
import { awardScale, commissionOf } from "./moneyRules";

/** An award in the example; `yuan` 0 = missed. */
export interface ExampleAward {
  readonly item: string;
  readonly actual: number;
  readonly scale: StepScale;
  /** Position of the band reached; undefined = none. */
  readonly band: number | undefined;
  readonly yuan: number;
}

export interface ExampleCommission {
  readonly item: string;
  readonly amount: number;
  readonly mode: CommissionMode;
  /** What is paid at which rate; their sum is the commission. */
  readonly parts: readonly { readonly amount: number; readonly rate: number }[];
  readonly yuan: number;
}

/** Somebody who doesn't exist, scored by the engine. */
export interface WorkedExample {
  readonly template: Template;
  readonly card: Scorecard;
  readonly level?: string;
  /** No base is in the rules: this one is made up. */
  readonly madeUpBase: boolean;
  /** Assumptions that wait for confirmation are taken as confirmed. */
  readonly assumes: boolean;
  readonly awards: readonly ExampleAward[];
  readonly commissions: readonly ExampleCommission[];
  /** Awards, step-ups and commissions that can't be worked out from what is written. */
  readonly without: readonly string[];
  /** Bonus, awards and commissions together, in yuan. */
  readonly sum: number;
}

const usualBase = 3000;
const day = "2000-01";

/** A worked example of one version; undefined where nobody can be scored by it yet. */
export function workedExample(rules: readonly Rule[]): WorkedExample | undefined {
  const confirmed = rules.map((rule) => ({ ...rule, assumed: false }));
  const name = rules[0]?.template ?? "";
  const [version] = versionsOf(confirmed, name);
  const template = version && compileVersion(confirmed, name, version).template;
  if (!template) return undefined;
  const level = template.metrics.find((metric) => metric.level !== undefined)?.level;
  const madeUpBase = template.pay.base === undefined;
  // A person who is good and not perfect; the best band of everything where that alone is worth a coefficient.
  const cards = [1, 0].map((bandsBelow) => scorecardOf(score(template, tableOf(template, level, bandsBelow)), 0));
  const card = cards.find(({ unscored }) => unscored === undefined);
  if (!card) return undefined;
  const awards = confirmed.flatMap((rule) => (rule.kind === "award" ? (awardOf(rule, card) ?? []) : []));
  const commissions = confirmed.flatMap((rule) => (rule.kind === "commission" ? (commissionIn(rule, card) ?? []) : []));
  const told = new Set([...awards, ...commissions].map(({ item }) => item));
  const extra = confirmed.filter(({ kind }) => kind === "award" || kind === "stepup" || kind === "commission");
  return {
    template,
    card,
    madeUpBase,
    assumes: rules.some(({ assumed }) => assumed),
    awards,
    commissions,
    without: extra.flatMap(({ kind, item }) => (kind !== "stepup" && told.has(item) ? [] : [item])),
    sum:
      [card.bonus ?? 0, ...[...awards, ...commissions].map(({ yuan }) => yuan)].reduce((sum, yuan) => sum + Math.round(yuan * 100), 0) /
      100,
    ...(level !== undefined && { level }),
  };
}

function tableOf(template: Template, level: string | undefined, bandsBelow: number): MetricTable {
  const applied = template.metrics.filter((rule) => appliesTo(rule, level, template.metrics));
  return {
    period: day,
    sheet: "",
    people: [{ name: "", row: 1, base: template.pay.base ?? usualBase, ...(level !== undefined && { level }) }],
    nameColumn: "A",
    metrics: applied.map(({ name: metric, scale }, index) => ({
      metric,
      values: Float64Array.of(exampleValue(scale, index % 2 === 0 ? bandsBelow : 0)),
      missing: new Map(),
    })),
    flags: [],
    adjustments: template.adjustments
      .slice(0, 1)
      .map(({ name: item, min, max }) => ({ name: item, points: Float64Array.of(max > 0 ? Math.min(2, max) : Math.max(-2, min)) })),
  };
}

/** An award goes by the figure of the metric that it is named after. */
function awardOf(rule: Rule, card: Scorecard): ExampleAward | undefined {
  const scale = awardScale(rule);
  const actual = card.lines.find((line) => line.rule.name === rule.item)?.actual;
  if (!scale || actual === undefined) return undefined;
  const band = bandOf(scale, actual);
  return { item: rule.item, actual, scale, band: band?.index, yuan: Number(band?.result ?? 0) };
}

function commissionIn(rule: Rule, card: Scorecard): ExampleCommission | undefined {
  const { scale, mode } = commissionOf(rule);
  if (!scale || !mode || scale.direction !== "higher") return undefined;
  const edges = scale.steps.map(({ edge }) => edge).filter((edge) => edge > 0);
  const named = card.lines.find((line) => line.rule.name === rule.item && line.rule.scale.type !== "score")?.actual;
  const amount = named ?? 1.5 * (edges.at(-1) ?? 100_000);
  const yuan = commissionBy(scale, mode)(amount, 0);
  if (yuan === undefined) return undefined;
  return {
    item: rule.item,
    amount,
    mode,
    yuan,
    parts: mode === "slab" ? [{ amount, rate: rateAt(scale, amount) }] : partsOf(scale, amount),
  };
}

function partsOf(scale: StepScale, amount: number): ExampleCommission["parts"] {
  const starts = [0, ...scale.steps.map(({ edge }) => edge).filter((edge) => edge > 0 && edge < amount)].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? amount;
    return { amount: end - start, rate: rateAt(scale, (start + end) / 2) };
  });
}

function rateAt(scale: StepScale, amount: number): number {
  return Number(bandOf(scale, amount)?.result ?? 0);
}
