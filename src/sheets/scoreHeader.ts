import type { ScoreRun } from "../engine/scoreRun";
import { appliesTo } from "../engine/levels";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { defaultFixedShare } from "../rules/compileSettings";
import type { MetricRule } from "../rules/ruleBook";
import { printGate } from "../rules/scaleNotation/gate";
import { ruleWords } from "../rules/vocabulary";
import { actualKind, headerUnit } from "./formatActual";
import type { CellBlock, PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import type { ScoreFormulas } from "./scoreFormulas";
import type { MetricPlace, ScoresLayout, WeightRow } from "./scoresLayout";

/** Group band, headers, and below them what the rule book says: weights, what a missing metric costs, red lines' actions, usual base, fixed share. */
export function scoreHeader(
  run: ScoreRun,
  layout: ScoresLayout,
  language: Language,
  formulas: ScoreFormulas | undefined,
  live: RuleAddresses | undefined,
): CellBlock[] {
  const band: PlanCell[] = [];
  const header: PlanCell[] = [];
  const weights = layout.weightRows.map((): PlanCell[] => []);
  const missing = layout.missingRows.map((): PlanCell[] => []);
  const words = sheetWords(language).scores;
  const add = (title: PlanCell, head: string, ofWeights: OfRow = () => null, ofMissing: OfRow = () => null) => {
    band.push(title);
    header.push(head);
    layout.weightRows.forEach((row, index) => weights[index]?.push(ofWeights(row, index)));
    layout.missingRows.forEach((row, index) => missing[index]?.push(ofMissing(row, index)));
  };
  const firstOnly =
    (cell: PlanCell): OfRow =>
    (_row, index) =>
      index === 0 ? cell : null;
  const lastOnly =
    (cell: PlanCell): OfRow =>
    ({ row }) =>
      row === layout.missingRow ? cell : null;
  const label =
    (one: string, ofLevel: string, ofOthers: string): OfRow =>
    ({ level }) =>
      level !== undefined ? fill(ofLevel, { level }) : layout.weightRows.length === 1 ? one : ofOthers;
  add(
    words.bandPeople,
    words.name,
    label(words.weight, words.weightOf, words.weightOthers),
    label(words.missing, words.missingOf, words.missingOthers),
  );
  if (layout.team !== undefined) add(null, words.team);
  if (layout.level !== undefined) add(null, words.level);
  layout.metrics.forEach((place, index) => add(index === 0 ? words.bandActuals : null, actualHeader(place, language)));
  layout.metrics.forEach((place, index) =>
    add(
      index === 0 ? words.bandScores : null,
      place.name,
      (row) => weightCell(run, place, row, live),
      (row) => missingCell(run, place, row, language, live),
    ),
  );
  layout.adjustments.forEach(({ name }, index) => {
    const rule = run.template.adjustments.find((each) => each.name === name);
    const [least, most] = rule ? (formulas?.person.limits(rule) ?? [rule.min, rule.max]) : [null, null];
    add(index === 0 ? words.bandAdjust : null, name, firstOnly(least), lastOnly(most));
  });
  layout.gates.forEach(({ name }, index) => add(index === 0 ? words.bandGates : null, name, firstOnly(actionCell(run, name, live))));
  const { pay, settings } = run.template;
  const parts = formulas?.parts;
  const [decimals, cover] = (["bandDecimals", "minCover"] as const).map((name): PlanCell => {
    const cell = parts?.settingCell(name);
    return parts && cell !== undefined ? { formula: `=${parts.call("NUM", cell)}` } : settings[name];
  });
  const base = parts?.setting(pay.baseRows, undefined) ?? pay.base ?? null;
  const share = parts?.setting(pay.fixedShareRows, defaultFixedShare) ?? pay.fixedShare;
  const results: readonly (readonly [string | undefined, string, PlanCell | undefined])[] = [
    [layout.rawTotal, words.rawTotal, layout.rawTotal === undefined ? null : decimals],
    [layout.redLine, words.redLine, null],
    [layout.total, words.total, layout.rawTotal === undefined ? decimals : null],
    [layout.grade, words.grade, null],
    [layout.coefficient, words.coefficient, null],
    [layout.base, words.base, base],
    [layout.bonus, words.bonus, share],
    [layout.rank, words.rank, null],
  ];
  results
    .filter(([column]) => column !== undefined)
    .forEach(([column, head, cell], index) =>
      add(
        index === 0 ? words.bandResult : null,
        head,
        firstOnly(cell ?? null),
        lastOnly(column === layout.weighed ? (cover ?? null) : null),
      ),
    );
  return [{ at: `A${layout.bandRow}`, rows: [band, header, ...weights, ...missing] }];
}

type OfRow = (row: WeightRow, index: number) => PlanCell;

/** `平均响应 (s)`: units stand in the header, never in the cell. */
function actualHeader(place: MetricPlace, language: Language): string {
  const scale = place.rules[0]?.rule.scale;
  const unit = scale ? headerUnit(actualKind(scale), language) : "";
  return unit === "" ? place.name : fill(sheetWords(language).scores.headerWithUnit, { name: place.name, unit });
}

/** The rule that weighs a metric for a level. */
function ruleFor(run: ScoreRun, place: MetricPlace, level: string | undefined): MetricRule | undefined {
  return place.rules.map(({ rule }) => rule).find((rule) => appliesTo(rule, level, run.template.metrics));
}

function weightCell(run: ScoreRun, place: MetricPlace, { level }: WeightRow, live: RuleAddresses | undefined): PlanCell {
  const rule = ruleFor(run, place, level);
  if (!rule) return 0;
  const cell = live?.cell(rule.said?.weight ?? rule.rows[0] ?? -1, "weight");
  return cell === undefined ? rule.weight : { formula: `=${cell}` };
}

/** An empty cell, or a dash, means reweight; linked as it is, Excel would read an empty one as 0 points. `50分` is 50. */
function missingCell(
  run: ScoreRun,
  place: MetricPlace,
  { level }: WeightRow,
  language: Language,
  live: RuleAddresses | undefined,
): PlanCell {
  const rule = ruleFor(run, place, level);
  if (!rule) return null;
  const words = ruleWords[language].missing;
  const cell = live?.cell(rule.said?.missing ?? rule.rows[0] ?? -1, "missing");
  if (cell === undefined) return typeof rule.missing === "number" ? rule.missing : words[rule.missing];
  const points = `IF(RIGHT(${cell})="分",IFERROR(VALUE(SUBSTITUTE(${cell},"分","")),${cell}),${cell})`;
  return { formula: `=IF(OR(TRIM(${cell})={"","-","—"}),"${words.reweight}",${points})` };
}

function actionCell(run: ScoreRun, name: string, live: RuleAddresses | undefined): PlanCell {
  const rule = run.template.gates.find((gate) => gate.name === name);
  if (!rule) return null;
  const cell = live?.cell(rule.rows[0] ?? -1, "scale");
  return cell === undefined ? printGate(rule.action) : { formula: `=${cell}` };
}
