import type { Language } from "../../i18n/language";
import type { MetricEntry } from "../metricDictionary/metricEntry";
import { ruleKinds, type Rule, type RuleKind } from "../ruleBook";
import { parseScale } from "../scaleNotation/parseScale";
import { printScale } from "../scaleNotation/printScale";
import * as layers from "../templates/groups";
import type { VersionEdit } from "./versionEdit";

/** What a new rule says, apart from the version it belongs to. */
export type NewRule = Pick<Rule, "kind" | "item" | "scale" | "assumed"> &
  Partial<Pick<Rule, "group" | "level" | "weight" | "missing" | "note">>;

/** Adds a rule to a version: below the last of its kind, or where its kind comes in the order of calculation. */
export function addRule(rules: readonly Rule[], added: NewRule): VersionEdit | undefined {
  const [first] = rules;
  if (!first) return undefined;
  const { template, version, from, to } = first;
  const rule: Rule = { template, version, status: "draft", ...(from && { from }), ...(to && { to }), ...added };
  return { type: "add", before: placeOf(rules, added.kind), rule };
}

function placeOf(rules: readonly Rule[], kind: RuleKind): number {
  const own = rules.findLastIndex((rule) => rule.kind === kind);
  if (own >= 0) return own + 1;
  const order = ruleKinds.indexOf(kind);
  return rules.findLastIndex((rule) => ruleKinds.indexOf(rule.kind) < order) + 1;
}

/** Where a rule of a kind begins: a scale to change, marked as assumed where it decides about pay. */
const begun: Readonly<Record<RuleKind, Pick<Rule, "scale" | "assumed">>> = {
  metric: { scale: "", assumed: false },
  gate: { scale: "veto", assumed: false },
  adjust: { scale: "score 0..5", assumed: false },
  grade: { scale: "≥90→S; ≥80→A; ≥70→B; else→C", assumed: false },
  coefficient: { scale: "≥90→1.2; ≥80→1; ≥70→0.8; else→0", assumed: true },
  pay: { scale: "", assumed: false },
  award: { scale: "", assumed: false },
  stepup: { scale: "", assumed: false },
  commission: { scale: "", assumed: false },
  setting: { scale: "", assumed: false },
};

/** A rule of a kind under a name of its own. */
export function ownRule(kind: RuleKind, item: string): NewRule {
  return { kind, item, ...begun[kind], ...(kind === "metric" && { missing: "reweight" }) };
}

/** A metric from the dictionary: its group, and a source's scale as an assumption to be completed and confirmed. */
export function knownMetric({ name, layer, thresholds = [], definitions }: MetricEntry, language: Language): NewRule {
  const [threshold] = thresholds;
  const [definition] = definitions;
  return {
    kind: "metric",
    item: name[language],
    group: layers[layer][language],
    scale: threshold ? printed(threshold.scale, language) : "",
    assumed: threshold !== undefined,
    missing: "reweight",
    note: threshold ? `${threshold.meaning[language]} (${threshold.source[language]})` : definition.formula[language],
  };
}

function printed(scale: string, language: Language): string {
  const parsed = parseScale(scale);
  return parsed.ok ? printScale(parsed.scale, language) : scale;
}
