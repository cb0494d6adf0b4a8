import type { ScoreRun } from "../engine/scoreRun";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { bandsRows, bandsTable, type BandsTable } from "./bandsTable";
import { textConstant } from "./formulaText";
import { isLargeTeam } from "./largeTeam";
import type { CellBlock, PlanCell, SheetPlan } from "./plan";
import { provenance, type WriteMode } from "./provenance";
import type { RuleAddresses } from "./ruleAddresses";
import { ScoreFormulas } from "./scoreFormulas";
import { scoreHeader } from "./scoreHeader";
import { cellFormulaBlocks, peopleColumns, spilledBlocks, valueBlocks } from "./scoreRows";
import { scoresConditionalFormats, scoresFormats, scoresHeights, scoresWidths } from "./scoresLooks";
import { pageMargin } from "./style";
import { scoresLayout, scoresMark, scoresSheetName, type ScoresLayout } from "./scoresLayout";
import type { NativeWriting, SheetFormulas } from "./sheetFormulas";

export interface ScoresOptions {
  readonly mode: WriteMode;
  readonly language: Language;
  /** Where the template's rules stand; needed for live formulas. */
  readonly rules?: RuleAddresses;
  /** Makes plain Excel formulas; needed for native ones. */
  readonly native?: NativeWriting;
  /** Name of the sheet, where it isn't the usual one. */
  readonly sheet?: string;
  /** Namespace of the custom functions. */
  readonly namespace?: string;
  /** Local time as it should be printed, e.g. `2026-11-02 10:30`. */
  readonly writtenAt?: string;
}

/**
 * Plans the score sheet of a period: one row per person with actuals, scores, total, red line, grade, coefficient, bonus and rank.
 * `live`: every cell is a formula that leads to the rule's cell; `native`: the same in plain Excel; `values`: the run's own numbers.
 * Throws a TypeError where formulas are asked for without what they point at.
 */
export function planScores(run: ScoreRun, options: ScoresOptions): SheetPlan {
  const { mode, language, native, writtenAt } = options;
  const { template, table } = run;
  const layout = scoresLayout(run, options.sheet ?? scoresSheetName(table.period, language));
  const bands = bandsTable(layout, template);
  const formulas = formulasOf(run, layout, options);
  const steps = mode === "native" ? native?.steps(layout) : undefined;
  const words = sheetWords(language).scores;
  const last = layout.lastColumn;
  const noted: CellBlock[] = [
    { at: "A1", rows: [[fill(words.title, { period: table.period, template: template.name })]] },
    { at: "A2", rows: [[subtitle(run, options)]] },
    { at: `A${layout.provenanceRow - 1}`, rows: [[isLargeTeam(layout) ? words.bandLegendLarge : words.bandLegend]] },
    { at: `A${layout.provenanceRow}`, rows: [[provenance(template, mode, language, writtenAt)]] },
  ];
  return {
    name: layout.sheet,
    mark: scoresMark(table.period),
    blocks: [
      ...noted,
      ...scoreHeader(run, layout, language, formulas),
      ...people(run, layout, formulas, language),
      meanBlock(run, layout, language),
      ...bandsBlocks(layout, bands, formulas?.rules, language),
      ...(steps?.blocks ?? []),
    ],
    formats: [...scoresFormats(run, layout, bands, language), ...(steps?.formats ?? [])],
    widths: { ...scoresWidths(run, layout, bands, language), ...steps?.widths },
    heights: scoresHeights(layout),
    merges: [],
    freeze: { rows: layout.missingRow, columns: 1 },
    tables: [],
    conditionalFormats: scoresConditionalFormats(layout, bands),
    validations: [],
    charts: [],
    page: {
      orientation: "landscape",
      area: `A1:${last}${layout.provenanceRow}`,
      fitWidth: 1,
      margin: pageMargin,
      titleRows: `$${layout.bandRow}:$${layout.missingRow}`,
    },
    gridlines: false,
  };
}

function formulasOf(run: ScoreRun, layout: ScoresLayout, { mode, rules, native, namespace }: ScoresOptions): SheetFormulas | undefined {
  if (mode === "values") return undefined;
  if (mode === "native" ? !native : !rules) throw new TypeError("Formulas need the addresses of their rules.");
  if (mode === "native") return native?.formulas(layout);
  return rules && new ScoreFormulas(run, layout, rules, namespace ?? "KPI");
}

function subtitle({ template, table }: ScoreRun, { mode, language, native }: ScoresOptions): PlanCell {
  const words = sheetWords(language).scores;
  const params = { people: table.people.length, template: template.name, version: template.version };
  const says = { live: words.subtitleLive, native: words.subtitleNative, values: words.subtitleValues }[mode];
  const text = fill(words.subtitle, { ...params, mode: says });
  return native && mode === "native" ? { formula: `=${textConstant(`${text} · `)}&${native.state}` } : text;
}

function people(run: ScoreRun, layout: ScoresLayout, formulas: SheetFormulas | undefined, language: Language): CellBlock[] {
  const columns = peopleColumns(run, layout, formulas?.totals.spill ?? true, sheetWords(language).scores.exempt);
  if (!formulas) return valueBlocks(run, layout, columns);
  const ranksFrom = `${layout.rank}${layout.firstRow}`;
  if (formulas.spills && isLargeTeam(layout))
    return [...spilledBlocks(run, layout, columns, formulas), { at: ranksFrom, rows: [[{ formula: formulas.totals.spilledRanks() }]] }];
  const ranks = run.table.people.map((_, person): PlanCell[] => [{ formula: formulas.totals.rank(layout.firstRow + person) }]);
  return [...cellFormulaBlocks(run, layout, columns, formulas), { at: ranksFrom, rows: ranks }];
}

/** Means pass over people without a score; errors and dashes don't count as 0. */
function meanBlock(_run: ScoreRun, layout: ScoresLayout, language: Language): CellBlock {
  const over = (column: string) => `${column}${layout.firstRow}:${column}${layout.lastRow}`;
  const mean = (column: string): PlanCell => ({ formula: `=IFERROR(AVERAGEIF(${over(column)},">=-1E+300"),"—")` });
  const cells = new Map<string, PlanCell>([[layout.name, sheetWords(language).scores.mean]]);
  for (const { actual, score } of layout.metrics) cells.set(actual, mean(actual)).set(score, mean(score));
  for (const { column } of layout.gates) cells.set(column, { formula: `=SUM(${over(column)})` });
  for (const column of [layout.rawTotal, layout.total, layout.coefficient]) if (column !== undefined) cells.set(column, mean(column));
  if (layout.bonus !== undefined) cells.set(layout.bonus, { formula: `=SUMIF(${over(layout.bonus)},">=-1E+300")` });
  return { at: `A${layout.meanRow}`, rows: [layoutColumns(layout).map((column) => cells.get(column) ?? null)] };
}

/** All columns of the score table, left to right. */
function layoutColumns(layout: ScoresLayout): string[] {
  const { name, team, level, metrics, adjustments, gates, rawTotal, redLine, total, grade, coefficient, base, bonus, rank } = layout;
  return [
    name,
    team,
    level,
    ...metrics.map(({ actual }) => actual),
    ...metrics.map(({ score }) => score),
    ...adjustments.map(({ column }) => column),
    ...gates.map(({ column }) => column),
    rawTotal,
    redLine,
    total,
    grade,
    coefficient,
    base,
    bonus,
    rank,
  ].filter((column) => column !== undefined);
}

function bandsBlocks(layout: ScoresLayout, bands: BandsTable, rules: RuleAddresses | undefined, language: Language): CellBlock[] {
  const words = sheetWords(language).scores;
  const rows = bandsRows(bands, rules, language);
  if (rows.length === 0) return [];
  const { metric } = bands.columns;
  return [
    { at: `${metric}${layout.bandRow}`, rows: [[words.bands]] },
    {
      at: `${metric}${bands.headerRow}`,
      rows: [
        [words.bandMetric, words.bandRange, words.bandEdge, words.bandScore, words.bandNear, words.bandExcluded, words.bandCurrent],
        ...rows,
      ],
    },
  ];
}
