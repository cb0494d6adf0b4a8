import type { MetricColumn } from "../engine/metricTable";
import type { ScoreColumn, ScoreRun } from "../engine/scoreRun";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { columnLetters, sheetReference } from "../metrics/cellArea";

/** One metric of the score sheet. Rules that differ by level share its columns. */
export interface MetricPlace {
  readonly name: string;
  readonly rules: readonly ScoreColumn[];
  readonly source: MetricColumn | undefined;
  /** Column letters of its actual and its score. */
  readonly actual: string;
  readonly score: string;
}

/** A weight row: for one level, or for everybody whose level has no row of its own. */
export interface WeightRow {
  readonly level: string | undefined;
  readonly row: number;
}

/** Which column and row of the score sheet holds what. Rows are 1-based. */
export interface ScoresLayout {
  readonly sheet: string;
  /** The sheet as it stands in formulas. */
  readonly reference: string;
  readonly bandRow: number;
  readonly headerRow: number;
  readonly weightRows: readonly WeightRow[];
  /** What a missing metric costs: as the weights, a row for each level whose rules may differ. */
  readonly missingRows: readonly WeightRow[];
  /** The last row of the header. */
  readonly missingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly meanRow: number;
  readonly provenanceRow: number;
  readonly name: string;
  readonly team: string | undefined;
  readonly level: string | undefined;
  readonly metrics: readonly MetricPlace[];
  /** Red lines that the data has a column for. */
  readonly gates: readonly { readonly name: string; readonly column: string }[];
  readonly adjustments: readonly { readonly name: string; readonly column: string }[];
  /** The total before red lines; absent where there are no red lines. */
  readonly rawTotal: string | undefined;
  readonly redLine: string | undefined;
  readonly total: string;
  /** The column that adds up the scores: before red lines, where there are any. */
  readonly weighed: string;
  readonly grade: string | undefined;
  readonly coefficient: string | undefined;
  readonly base: string | undefined;
  readonly bonus: string | undefined;
  readonly rank: string;
  readonly lastColumn: string;
  /** First column (zero-based) of the bands table right of the scores. */
  readonly bandsColumn: number;
}

/** A period as it may stand in a sheet's name. */
function nameable(period: string): string {
  return period.replace(/[\\/?*[\]:]/g, "-").slice(0, 20);
}

/** The name the score sheet of a period would like to have. */
export function scoresSheetName(period: string, language: Language): string {
  return fill(sheetWords(language).scores.sheet, { period: nameable(period) });
}

/** Workbook name that marks the score sheet of a period as ours. */
export function scoresMark(period: string): string {
  return `KpiScores_${period.replace(/[^\w\u4e00-\u9fff]/g, "_")}`;
}

/** Lays out the score sheet of a run on a sheet of this name. */
export function scoresLayout(run: ScoreRun, sheet: string): ScoresLayout {
  const { template, table } = run;
  let next = 0;
  const take = () => columnLetters(next++);
  const takeIf = (wanted: boolean) => (wanted ? take() : undefined);
  const levels = [...new Set(template.metrics.flatMap((metric) => metric.level ?? []))];
  const name = take();
  const team = takeIf(table.people.some((person) => person.team !== undefined));
  const level = takeIf(levels.length > 0 || table.people.some((person) => person.level !== undefined));
  const names = [...new Set(template.metrics.map((metric) => metric.name))];
  const actuals = names.map(take);
  const scores = names.map(take);
  const metrics = names.map((metric, index): MetricPlace => ({
    name: metric,
    rules: run.columns.filter((column) => column.rule.name === metric),
    source: table.metrics.find((column) => column.metric === metric),
    actual: actuals[index] ?? "",
    score: scores[index] ?? "",
  }));
  const adjustments = table.adjustments.map((column) => ({ name: column.name, column: take() }));
  const gates = table.flags.map((flag) => ({ name: flag.gate, column: take() }));
  const rawTotal = takeIf(gates.length > 0);
  const redLine = takeIf(gates.length > 0);
  const total = take();
  const grade = takeIf(template.grades !== undefined);
  const coefficient = takeIf(template.coefficients !== undefined);
  const paid = coefficient !== undefined && (table.baseColumn !== undefined || template.pay.base !== undefined);
  const base = takeIf(paid);
  const bonus = takeIf(paid);
  const rank = take();
  const headerRow = 4;
  const levelRows = levels.map((each, index): WeightRow => ({ level: each, row: headerRow + 1 + index }));
  const othersNeeded = levels.length === 0 || table.people.some((person) => person.level === undefined || !levels.includes(person.level));
  const weightRows = othersNeeded ? [...levelRows, { level: undefined, row: headerRow + 1 + levelRows.length }] : levelRows;
  const missingRows = weightRows.map((each): WeightRow => ({ ...each, row: each.row + weightRows.length }));
  const missingRow = headerRow + 2 * weightRows.length;
  const firstRow = missingRow + 1;
  const lastRow = missingRow + table.people.length;
  return {
    sheet,
    reference: sheetReference(sheet),
    bandRow: 3,
    headerRow,
    weightRows,
    missingRows,
    missingRow,
    firstRow,
    lastRow,
    meanRow: lastRow + 1,
    provenanceRow: lastRow + 3,
    name,
    team,
    level,
    metrics,
    gates,
    adjustments,
    rawTotal,
    redLine,
    total,
    weighed: rawTotal ?? total,
    grade,
    coefficient,
    base,
    bonus,
    rank,
    lastColumn: columnLetters(next - 1),
    bandsColumn: next + 1,
  };
}

/** A column of the score sheet over all people, as a formula on another sheet writes it: `'评分 2026-10'!$F$7:$F$30`. */
export function peopleRange(layout: ScoresLayout, column: string): string {
  return `${layout.reference}!$${column}$${layout.firstRow}:$${column}$${layout.lastRow}`;
}
