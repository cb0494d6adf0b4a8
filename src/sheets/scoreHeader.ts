import type { ScoreRun } from "../engine/scoreRun";
import { appliesTo } from "../engine/levels";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import type { MetricRule } from "../rules/ruleBook";
import { printGate } from "../rules/scaleNotation/gate";
import { ruleWords } from "../rules/vocabulary";
import { actualKind, headerUnit } from "./formatActual";
import type { CellBlock, PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import type { MetricPlace, ScoresLayout, WeightRow } from "./scoresLayout";
import type { HeaderSettings, SheetFormulas } from "./sheetFormulas";

/** Group band, headers, and below them what the rule book says: weights, what a missing metric costs, red lines' actions, usual base, fixed share. */
export function scoreHeader(run: ScoreRun, layout: ScoresLayout, language: Language, formulas: SheetFormulas | undefined): CellBlock[] {
  const rules = formulas?.rules;
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
      (row) => weightCell(run, place, row, rules),
      (row) => missingCell(run, place, row, language, formulas),
    ),
  );
  layout.adjustments.forEach(({ name }, index) => {
    const rule = run.template.adjustments.find((each) => each.name === name);
    const [least, most] = rule ? (formulas?.person.limits(rule) ?? [rule.min, rule.max]) : [null, null];
    add(index === 0 ? words.bandAdjust : null, name, firstOnly(least), lastOnly(most));
  });
  layout.gates.forEach(({ name }, index) => add(index === 0 ? words.bandGates : null, name, firstOnly(actionCell(run, name, rules))));
  const { decimals, cover, base, share } = formulas?.settings() ?? frozen(run);
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
      add(index === 0 ? words.bandResult : null, head, firstOnly(cell ?? null), lastOnly(column === layout.weighed ? cover : null)),
    );
  return [{ at: `A${layout.bandRow}`, rows: [band, header, ...weights, ...missing] }];
}

function frozen({ template: { pay, settings } }: ScoreRun): HeaderSettings {
  return { decimals: settings.bandDecimals, cover: settings.minCover, base: pay.base ?? null, share: pay.fixedShare };
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

function weightCell(run: ScoreRun, place: MetricPlace, { level }: WeightRow, rules: RuleAddresses | undefined): PlanCell {
  const rule = ruleFor(run, place, level);
  if (!rule) return 0;
  const cell = rules?.cell(rule.said?.weight ?? rule.rows[0] ?? -1, "weight");
  return cell === undefined ? rule.weight : { formula: `=${cell}` };
}

function missingCell(
  run: ScoreRun,
  place: MetricPlace,
  { level }: WeightRow,
  language: Language,
  formulas: SheetFormulas | undefined,
): PlanCell {
  const rule = ruleFor(run, place, level);
  if (!rule) return null;
  const words = ruleWords[language].missing;
  const cell = formulas?.rules.cell(rule.said?.missing ?? rule.rows[0] ?? -1, "missing");
  if (formulas && cell !== undefined) return formulas.missing(cell, words.reweight);
  return typeof rule.missing === "number" ? rule.missing : words[rule.missing];
}

function actionCell(run: ScoreRun, name: string, rules: RuleAddresses | undefined): PlanCell {
  const rule = run.template.gates.find((gate) => gate.name === name);
  if (!rule) return null;
  const cell = rules?.cell(rule.rows[0] ?? -1, "scale");
  return cell === undefined ? printGate(rule.action) : { formula: `=${cell}` };
}
