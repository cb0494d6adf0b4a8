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
  const missing: PlanCell[] = [];
  const words = sheetWords(language).scores;
  const add = (
    title: PlanCell,
    head: string,
    ofWeights: (row: WeightRow, index: number) => PlanCell = () => null,
    policy: PlanCell = null,
  ) => {
    band.push(title);
    header.push(head);
    layout.weightRows.forEach((row, index) => weights[index]?.push(ofWeights(row, index)));
    missing.push(policy);
  };
  const firstOnly = (cell: PlanCell) => (_row: WeightRow, index: number) => (index === 0 ? cell : null);
  add(words.bandPeople, words.name, (row) => weightLabel(row, layout, language), words.missing);
  if (layout.team !== undefined) add(null, words.team);
  if (layout.level !== undefined) add(null, words.level);
  layout.metrics.forEach((place, index) => add(index === 0 ? words.bandActuals : null, actualHeader(place, language)));
  layout.metrics.forEach((place, index) =>
    add(index === 0 ? words.bandScores : null, place.name, (row) => weightCell(run, place, row, live), missingCell(place, language, live)),
  );
  layout.adjustments.forEach(({ name }, index) => add(index === 0 ? words.bandAdjust : null, name));
  layout.gates.forEach(({ name }, index) => add(index === 0 ? words.bandGates : null, name, firstOnly(actionCell(run, name, live))));
  const { pay, settings, settingRows = {} } = run.template;
  const settingCell = (name: "bandDecimals" | "minCover") =>
    setting(formulas?.parts.setting([settingRows[name] ?? -1], settings[name]) ?? settings[name]);
  const [decimals, cover] = [settingCell("bandDecimals"), settingCell("minCover")];
  const base = pay.base === undefined ? null : setting(formulas?.parts.setting(pay.baseRows, pay.base) ?? pay.base);
  const share = setting(formulas?.parts.setting(pay.fixedShareRows, pay.fixedShare) ?? pay.fixedShare);
  const results: readonly (readonly [string | undefined, string, PlanCell])[] = [
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
      add(index === 0 ? words.bandResult : null, head, firstOnly(cell), column === layout.weighed ? cover : null),
    );
  return [{ at: `A${layout.bandRow}`, rows: [band, header, ...weights, missing] }];
}

function setting(cell: string | number): PlanCell {
  return typeof cell === "number" ? cell : { formula: cell };
}

function weightLabel({ level }: WeightRow, layout: ScoresLayout, language: Language): string {
  const words = sheetWords(language).scores;
  if (level !== undefined) return fill(words.weightOf, { level });
  return layout.weightRows.length === 1 ? words.weight : words.weightOthers;
}

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
  const cell = live?.cell(rule.rows[0] ?? -1, "weight");
  return cell === undefined ? rule.weight : { formula: `=${cell}` };
}

/** A blank cell means reweight; linked as it is, Excel would read it as 0 points. */
function missingCell(place: MetricPlace, language: Language, live: RuleAddresses | undefined): PlanCell {
  const rule = place.rules[0]?.rule;
  if (!rule) return null;
  const words = ruleWords[language].missing;
  const cell = live?.cell(rule.rows[0] ?? -1, "missing");
  if (cell === undefined) return typeof rule.missing === "number" ? rule.missing : words[rule.missing];
  return { formula: `=IF(${cell}="","${words.reweight}",${cell})` };
}

function actionCell(run: ScoreRun, name: string, live: RuleAddresses | undefined): PlanCell {
  const rule = run.template.gates.find((gate) => gate.name === name);
  if (!rule) return null;
  const cell = live?.cell(rule.rows[0] ?? -1, "scale");
  return cell === undefined ? printGate(rule.action) : { formula: `=${cell}` };
}
