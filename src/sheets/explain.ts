import { roundHalfUp } from "../engine/decimal";
import type { GateHit, ScoreLine, Unscored, Why } from "../engine/scoreRun";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sentencesIn } from "../i18n/sentencesIn";
import type { Settings, Template } from "../rules/ruleBook";
import type { Scale } from "../rules/scale";
import { bandText } from "./bandText";
import { actualKind, formatActual, formatGap, plainDecimals } from "./formatActual";

/**
 * One sentence for one line: what was measured, which band it reached, what that is worth, and how far the next band is.
 * `转化率 69.20% 落在 [67.5%,70%)，得 90 分；再高 0.80 个百分点得 100 分`
 */
export function explainLine(line: ScoreLine, language: Language): string {
  const words = sentencesIn(language).sentence;
  const { scale, name: metric } = line.rule;
  const actual = line.actual === undefined ? "" : formatActual(line.actual, scale, language);
  const measured = beforeWord(actual, language);
  const score = line.score === undefined ? "" : plainDecimals(line.score);
  const { why } = line;
  switch (why.type) {
    case "band": {
      const unit = scale.type === "score" ? "none" : scale.unit;
      const band = bandText(why, unit, language);
      return fill(band === "" ? words.rest : words.band, { metric, measured, band, score }) + explainNext(why, scale, language);
    }
    case "line":
      return fill(words.line, { metric, measured, score }) + explainNext(why, scale, language);
    case "deduct": {
      const target = formatActual(why.target, scale, language);
      const params = {
        metric,
        actual,
        measured,
        target,
        score,
        units: plainDecimals(why.unitsShort),
        each: plainDecimals(why.points),
        full: plainDecimals(why.full),
      };
      return fill(why.unitsShort === 0 ? words.deductNone : why.side === "above" ? words.deductAbove : words.deduct, params);
    }
    case "given":
      return fill(words.given, { metric, score });
    case "missing":
      return fill(words.missing[why.reason], { metric }) + explainPolicy(why.policy, language);
    case "noRule":
      return fill(why.unconfirmed ? words.noRuleYet : words.noRule, { metric, actual });
  }
}

function explainNext(why: Extract<Why, { type: "band" | "line" }>, scale: Scale, language: Language): string {
  const words = sentencesIn(language).sentence;
  if (!why.next) return words.best;
  const { gap, direction, result } = why.next;
  const lift = direction === "higher" ? words.higher : actualKind(scale) === "seconds" ? words.quicker : words.lower;
  return fill(lift, {
    gap: beforeWord(formatGap(gap, scale, language), language),
    next: typeof result === "number" ? plainDecimals(result) : result,
  });
}

/** Chinese sets a space between a figure or a Latin sign and the next word, none after 百分点 or 秒. */
function beforeWord(text: string, language: Language): string {
  return language === "zh-CN" && /[\d%]$/.test(text) ? `${text} ` : text;
}

function explainPolicy(policy: Extract<Why, { type: "missing" }>["policy"], language: Language): string {
  const words = sentencesIn(language).sentence.policy;
  return typeof policy === "number" ? fill(words.given, { score: plainDecimals(policy) }) : words[policy];
}

/** What a crossed red line did; a veto takes the floating part of the bonus, or all of it where the rule book says so (D14). */
export function explainGate({ rule, evidence }: GateHit, language: Language, vetoScope: Settings["vetoScope"] = "floating"): string {
  const words = sentencesIn(language).sentence.gate;
  const { action } = rule;
  const params = { gate: rule.name, evidence };
  if (action.type === "cap") return fill(words.cap, { ...params, at: action.at });
  return action.type === "downgrade"
    ? fill(words.downgrade, { ...params, bands: action.bands })
    : fill(vetoScope === "all" ? words.vetoAll : words.veto, params);
}

/** Why somebody has no total, or no coefficient, and what to do about it. */
export function explainUnscored(unscored: Unscored, template: Pick<Template, "metrics">, language: Language): string {
  const words = sentencesIn(language).sentence.unscored;
  const percent = (share: number) => `${roundHalfUp(share * 100, 2)}%`;
  switch (unscored.reason) {
    case "noRule": {
      const scale = template.metrics.find(({ name, level }) => name === unscored.metric && level === unscored.level)?.scale;
      const actual = scale ? formatActual(unscored.value, scale, language) : plainDecimals(unscored.value);
      return fill(unscored.unconfirmed ? words.noRuleYet : words.noRule, { metric: unscored.metric, actual });
    }
    case "missingIsError":
      return fill(words.missingIsError, { metric: unscored.metric });
    case "coverTooLow":
      return fill(words.coverTooLow, { cover: percent(unscored.cover), minCover: percent(unscored.minCover) });
    case "weightsOff":
      return fill(words.weightsOff, { weight: percent(unscored.weight) });
    case "noCoefficient":
      return fill(unscored.unconfirmed ? words.noCoefficientYet : words.noCoefficient, { total: unscored.total.toFixed(2) });
  }
}
