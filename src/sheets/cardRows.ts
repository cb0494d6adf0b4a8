import { roundHalfUp } from "../engine/decimal";
import type { ScoreLine, Scorecard } from "../engine/scoreRun";
import type { Language } from "../i18n/language";
import type { Template } from "../rules/ruleBook";
import { printScale } from "../rules/scaleNotation/printScale";
import { bandText } from "./bandText";
import { explainGate, explainLine, explainUnscored } from "./explain";
import { formatActual } from "./formatActual";
import { versionText } from "./versionText";

/** Headers of the seven columns, and names of the rows below the metrics. */
export type CardWords = Readonly<
  Record<
    | "metric"
    | "actual"
    | "rule"
    | "score"
    | "weight"
    | "points"
    | "note"
    | "rawTotal"
    | "redLine"
    | "total"
    | "grade"
    | "coefficient"
    | "version",
    string
  >
>;

const missing = "—";

/** A scorecard as cells: a header, a row per metric and per plus or minus, then the results beside their names. Seven columns, no gaps. */
export function cardRows(card: Scorecard, template: Template, language: Language, words: CardWords): (string | number)[][] {
  const { gate, unscored, total, grade, coefficient, rawTotal } = card;
  const why = unscored ? explainUnscored(unscored, template, language) : "";
  const result = (name: string, value: string | number | undefined, note = "") => [name, value ?? missing, "", "", "", "", note];
  return [
    [words.metric, words.actual, words.rule, words.score, words.weight, words.points, words.note],
    ...card.lines.map((line) => metricRow(line, language)),
    ...card.adjustments.map(({ name, points }) => [name, "", "", "", "", points, ""]),
    ...(gate ? [result(words.rawTotal, rawTotal), result(words.redLine, gate.rule.name, explainGate(gate, language))] : []),
    result(words.total, total, total === undefined ? why : ""),
    ...(template.grades ? [result(words.grade, grade)] : []),
    ...(template.coefficients ? [result(words.coefficient, coefficient, total === undefined ? "" : why)] : []),
    result(words.version, versionText(template, language)),
  ];
}

/** Rounded as the printed card shows them; the total was reckoned before. */
function metricRow(line: ScoreLine, language: Language): (string | number)[] {
  const { rule, actual, score, effectiveWeight, points } = line;
  return [
    rule.name,
    actual === undefined ? missing : formatActual(actual, rule.scale, language),
    ruleText(line, language),
    score === undefined ? missing : roundHalfUp(score, 2),
    score === undefined ? missing : roundHalfUp(effectiveWeight, 4),
    points === undefined ? missing : roundHalfUp(points, 2),
    explainLine(line, language),
  ];
}

/** The band that was reached; the whole rule where it has no bands. */
function ruleText({ rule: { scale }, why }: ScoreLine, language: Language): string {
  if (scale.type !== "steps") return printScale(scale, language);
  return (why.type === "band" && bandText(why, scale.unit, language)) || missing;
}
