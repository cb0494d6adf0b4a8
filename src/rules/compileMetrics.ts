import { compileScale, type PlacedRule } from "./compileScale";
import type { AdjustRule, GateRule, MetricRule, TotalBands } from "./ruleBook";
import { mistakeIssue, ruleIssue, type RuleIssue } from "./ruleIssue";
import type { StepScale } from "./scale";
import { parseGate } from "./scaleNotation/gate";

/** Rows of one item (and level), in order of appearance. */
function grouped(rows: readonly PlacedRule[]): readonly (readonly PlacedRule[])[] {
  const groups = new Map<string, PlacedRule[]>();
  for (const row of rows) {
    const key = `${row.rule.item}\u001f${row.rule.level ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Metrics: the weight stands on one of the rows, the bands on all. */
export function compileMetrics(rows: readonly PlacedRule[], issues: RuleIssue[]): readonly MetricRule[] {
  return grouped(rows).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const name = first.rule.item;
    const weighted = group.filter(({ rule }) => rule.weight !== undefined);
    const [lead, second] = weighted;
    if (!lead) issues.push(ruleIssue("weightMissing", { item: name }, { rule: first.index, column: "weight" }));
    if (second) issues.push(ruleIssue("weightTwice", { item: name }, { rule: second.index, column: "weight" }));
    const scale = compileScale(group, issues);
    if (!lead || !scale) return [];
    if (scale.type === "steps" && !hasNumbers(scale)) {
      issues.push(ruleIssue("scoreNotNumber", { item: name }, { rule: first.index, column: "scale" }));
      return [];
    }
    const { group: dimension, level, note } = lead.rule;
    const policy = group.find(({ rule }) => rule.missing !== undefined);
    const least = group.find(({ rule }) => rule.minSample !== undefined);
    const missing = policy?.rule.missing ?? "reweight";
    const minSample = least?.rule.minSample;
    const said = Object.entries({ weight: lead, missing: policy, minSample: least }).flatMap(([what, row]) =>
      row && row !== first ? [[what, row.index] as const] : [],
    );
    return {
      name,
      weight: lead.rule.weight ?? 0,
      scale,
      missing,
      rows: group.map(({ index }) => index),
      ...(said.length > 0 && { said: Object.fromEntries(said) }),
      ...(dimension && { group: dimension }),
      ...(level && { level }),
      ...(minSample !== undefined && { minSample }),
      ...(note && { note }),
    };
  });
}

/** Red lines; one that waits for confirmation doesn't apply. */
export function compileGates(rows: readonly PlacedRule[], issues: RuleIssue[]): readonly GateRule[] {
  return oneRowEach(rows, issues).flatMap(({ rule, index }) => {
    const parsed = parseGate(rule.scale);
    if (!parsed.ok) {
      issues.push(mistakeIssue(rule.item, parsed.mistake, index));
      return [];
    }
    return rule.assumed ? [] : { name: rule.item, action: parsed.action, rows: [index], ...(rule.note && { note: rule.note }) };
  });
}

/** Plus and minus points: a range such as `score -5..5`. */
export function compileAdjustments(rows: readonly PlacedRule[], issues: RuleIssue[]): readonly AdjustRule[] {
  return oneRowEach(rows, issues).flatMap(({ rule, index }) => {
    const range = /^(?:score|points?|分数)?\s*([+-]?\d+(?:\.\d+)?)\s*分?\s*(?:\.\.|~|至|到)\s*([+-]?\d+(?:\.\d+)?)\s*分?$/i.exec(
      rule.scale.normalize("NFKC").trim(),
    );
    const [min, max] = [Number(range?.[1]), Number(range?.[2])];
    if (!(min < max)) {
      issues.push(ruleIssue("adjustUnclear", { item: rule.item, found: rule.scale }, { rule: index, column: "scale" }));
      return [];
    }
    return rule.assumed ? [] : { name: rule.item, min, max, rows: [index] };
  });
}

/** Grades or coefficients: bands over the total, on however many rows. */
export function compileTotalBands(rows: readonly PlacedRule[], results: "any" | "numbers", issues: RuleIssue[]): TotalBands | undefined {
  const [first] = rows;
  const scale = first && compileScale(rows, issues);
  if (!scale) return undefined;
  const at = { rule: first.index, column: "scale" as const };
  if (scale.type !== "steps" || scale.unit !== "none") {
    issues.push(ruleIssue("bandsNotSteps", { item: first.rule.item }, at));
    return undefined;
  }
  if (results === "numbers" && !hasNumbers(scale)) {
    issues.push(ruleIssue("coefficientNotNumber", { item: first.rule.item }, at));
    return undefined;
  }
  return { scale, rows: rows.map(({ index }) => index) };
}

function hasNumbers({ steps, otherwise }: StepScale): boolean {
  return [...steps, ...(otherwise ? [otherwise] : [])].every(({ result }) => typeof result === "number");
}

function oneRowEach(rows: readonly PlacedRule[], issues: RuleIssue[]): readonly PlacedRule[] {
  return grouped(rows).flatMap(([first, second]) => {
    if (second) issues.push(ruleIssue("itemTwice", { item: second.rule.item }, { rule: second.index, column: "item" }));
    return first ?? [];
  });
}
