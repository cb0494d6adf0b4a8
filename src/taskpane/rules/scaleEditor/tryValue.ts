import { commissionBy } from "../../../engine/commission";
import { score } from "../../../engine/score";
import { scorecardOf } from "../../../engine/scorecard";
import { applyScale } from "../../../engine/scale";
import { whyScored } from "../../../engine/why";
import { fill } from "../../../i18n/fill";
import type { Language } from "../../../i18n/language";
import { targetKey } from "../../../metrics/columnMatch";
import { parseNumber } from "../../../metrics/parseNumber";
import { accepts, quantityOf } from "../../../metrics/quantity";
import { defaultSettings } from "../../../rules/compileSettings";
import type { Issue } from "../../../rules/issue";
import type { MetricRule, RuleKind, Template } from "../../../rules/ruleBook";
import type { BandResult, Scale } from "../../../rules/scale";
import { bandText } from "../../../sheets/bandText";
import { explainLine } from "../../../sheets/explain";
import { formatActual, formatGap } from "../../../sheets/formatActual";
import { readMetrics } from "../../../sheets/readMetrics";
import { tiersOf } from "./commissionNotation";
import type { ScaleEditorWords } from "./words";

/** What a scale makes of a value as somebody typed it. */
export interface Trial {
  /** In base units; absent where nothing could be read. */
  readonly value?: number;
  readonly sentence?: string;
  readonly issues: readonly Issue[];
}

export interface TrialOf {
  readonly kind: RuleKind;
  readonly item: string;
  readonly scale: Scale;
  readonly mode?: "slab" | "marginal" | "";
}

/** Reads a value as cells are read, scores it, and says why; undefined where nothing was typed. */
export function tryValue(typed: string, of: TrialOf, language: Language, words: ScaleEditorWords): Trial | undefined {
  if (typed.trim() === "") return undefined;
  return of.kind === "metric" ? tryMetric(typed, of, language) : tryAmount(typed, of, language, words);
}

/** The whole way of a cell of the data: reading, scoring and the sentence on the scorecard. */
function tryMetric(typed: string, { item, scale }: TrialOf, language: Language): Trial {
  const rule: MetricRule = { name: item, weight: 1, scale, missing: "reweight", rows: [0] };
  const template = templateOf(rule);
  const header = "Name";
  const area = {
    sheet: "",
    row: 0,
    column: 0,
    values: [
      [header, item],
      ["A", typed],
    ],
  };
  const choices = { [targetKey({ role: "name" })]: "A", [targetKey({ role: "metric", item })]: "B" };
  const { table, issues } = readMetrics(area, template, choices, "2026-01");
  const told = issues.filter(({ code }) => code !== "blankMetric");
  if (!table) return { issues: told };
  const line = scorecardOf(score(template, table), 0).lines[0];
  if (!line) return { issues: told };
  return { sentence: explainLine(line, language), issues: told, ...(line.actual !== undefined && { value: line.actual }) };
}

function templateOf(rule: MetricRule): Template {
  return {
    name: "",
    version: 1,
    status: "draft",
    metrics: [rule],
    gates: [],
    adjustments: [],
    pay: { fixedShare: 0, baseRows: [], fixedShareRows: [] },
    settings: defaultSettings,
    fingerprint: "",
  };
}

/** Totals, awards and commission: a number, and what it brings. */
function tryAmount(typed: string, of: TrialOf, language: Language, words: ScaleEditorWords): Trial {
  const { item, scale, kind } = of;
  const isTotal = kind === "grade" || kind === "coefficient";
  const params = { metric: item, found: typed.trim() };
  const parsed = parseNumber(typed, isTotal || scale.type === "score" ? "points" : undefined);
  if (parsed.kind !== "value") return { issues: [{ code: "textInMetric", severity: "error", params }] };
  if (!accepts(isTotal ? "points" : quantityOf(scale), parsed.unit))
    return { issues: [{ code: "wrongQuantity", severity: "error", params }] };
  const { value } = parsed;
  const shown = formatActual(value, scale, language);
  if (kind === "commission" && scale.type === "steps") {
    const earned = of.mode ? commissionBy(tiersOf(scale), of.mode)(value, 0) : undefined;
    const sentence = of.mode ? (earned === undefined ? words.trial.noRule : words.trial.commission) : words.trial.modeFirst;
    return { value, issues: [], sentence: fill(sentence, { value: shown, result: earned === undefined ? "" : earned.toFixed(2) }) };
  }
  const outcome = applyScale(scale, value);
  if (outcome.kind === "wrongUnit") return { issues: [{ code: "unitMismatch", severity: "error", params }] };
  const result = (worth: BandResult): string =>
    fill(words.trial[kind === "grade" || kind === "coefficient" ? kind : "yuan"], { result: worth });
  const why = whyScored(scale, value);
  if (why.type !== "band") {
    const sentence =
      kind === "award" ? words.trial.noAward : why.type === "noRule" && why.unconfirmed ? words.trial.noRuleYet : words.trial.noRule;
    return { value, issues: [], sentence: fill(sentence, { value: shown }) };
  }
  const band = bandText(why, scale.type === "score" ? "none" : scale.unit, language);
  const reached = fill(band === "" ? words.trial.rest : words.trial.band, { value: shown, band, result: result(why.result) });
  const { next } = why;
  const lift = next && fill(words.trial[next.direction], { gap: formatGap(next.gap, scale, language), result: result(next.result) });
  return { value, issues: [], sentence: reached + (lift ?? "") };
}
