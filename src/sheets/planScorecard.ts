import type { ScoreRun } from "../engine/scoreRun";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { bandsTable } from "./bandsTable";
import { CardParts } from "./cardParts";
import { textConstant } from "./formulaText";
import type { CellBlock, ChartPlan, PlanCell, SheetPlan } from "./plan";
import type { ScoresOptions } from "./planScores";
import { liveProvenance, provenance } from "./provenance";
import { chosenName, helper, scorecardLayout, scorecardMark, scorecardSheetName, type ScorecardLayout } from "./scorecardLayout";
import { ResultSentences } from "./resultSentences";
import { ScorecardLines } from "./scorecardLines";
import { scorecardConditionalFormats, scorecardFormats, scorecardHeights, scorecardMerges, scorecardWidths } from "./scorecardLooks";
import { peopleRange, scoresLayout, scoresSheetName } from "./scoresLayout";
import { colors, pageMargin } from "./style";

export interface ScorecardOptions extends ScoresOptions {
  /** Name of the score sheet it looks things up in, where it isn't the usual one. */
  readonly scoresSheet?: string;
  /** Whose card shows first. */
  readonly person?: number;
}

/**
 * Plans the scorecard of a period: one A4 page about the person chosen from a drop-down, everything looked up on the score sheet
 * with plain Excel formulas. It follows the score sheet, whether that one is live or frozen.
 */
export function planScorecard(run: ScoreRun, options: ScorecardOptions): SheetPlan {
  const { mode, language, writtenAt, person = 0 } = options;
  const { template, table } = run;
  const words = sheetWords(language).card;
  const scores = scoresLayout(run, options.scoresSheet ?? scoresSheetName(table.period, language));
  const card = scorecardLayout(scores, template);
  const followed = mode === "values" ? undefined : mode === "native" ? options.native?.rules : options.rules;
  const parts = new CardParts(run, scores, bandsTable(scores, template), card, language, followed);
  const lines = new ScorecardLines(parts);
  const results = new ResultSentences(parts);
  const name = options.sheet ?? scorecardSheetName(table.period, language);
  return {
    name,
    mark: scorecardMark(table.period),
    blocks: [
      { at: "A1", rows: [[words.title]] },
      { at: "G1", rows: [[fill(words.periodLine, { period: table.period })]] },
      { at: "A2", rows: [[topLine(run, options)]] },
      ...(template.status === "draft" ? [{ at: "A3", rows: [[words.draft]] }] : []),
      ...personBlocks(parts, results, person),
      ...metricBlocks(parts, lines),
      ...redLineBlocks(parts, lines),
      ...footBlocks(card, provenance(template, mode, language, writtenAt), language),
      { at: "I3", rows: [[words.helper]] },
      { at: "I4", rows: [[words.personRow, { formula: `=MATCH(${literally(chosenName)},${peopleRange(scores, scores.name)},0)` }]] },
      { at: "I5", rows: [[words.cover, { formula: lines.cover() }]] },
      { at: "I6", rows: [[words.weights, { formula: lines.weights() }]] },
      { at: "I7", rows: [[words.vetoes, { formula: results.vetoed() }]] },
      { at: "I8", rows: [[words.waiting, { formula: results.pending() }]] },
      { at: "I9", rows: [[words.level, scores.level === undefined ? null : { formula: `=${parts.pick(scores.level)}` }]] },
    ],
    formats: scorecardFormats(scores, card, language),
    widths: scorecardWidths(scores),
    heights: scorecardHeights(scores, card),
    merges: scorecardMerges(card),
    tables: [],
    conditionalFormats: scorecardConditionalFormats(scores, card, language),
    // The whole merged cell: its arrow stands at the right end.
    validations: [{ range: "B4:D4", source: `=${peopleRange(scores, scores.name)}`, message: words.choose }],
    charts: [chart(card, template.settings.capMetric, language)],
    page: { orientation: "portrait", area: `A1:G${card.provenance}`, fitWidth: 1, fitHeight: 1, margin: pageMargin },
    gridlines: false,
  };
}

/** Version and mode, as far as cells can tell as they are now. */
function topLine({ template, table }: ScoreRun, { mode, language, rules, native, namespace = "KPI" }: ScorecardOptions): PlanCell {
  const line = provenance(template, mode, language);
  if (mode === "live" && rules) return liveProvenance(template, table.period, language, namespace);
  return mode === "native" && native ? { formula: `=${textConstant(`${line} · `)}&${native.state}` } : line;
}

/** A cell's text for a look-up that would take `*`, `?` and `~` for wildcards. */
function literally(cell: string): string {
  return ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, `${cell}&""`);
}

function personBlocks(parts: CardParts, results: ResultSentences, person: number): CellBlock[] {
  const { scores, run, card } = parts;
  const words = parts.words.card;
  const shown = (column: string | undefined): PlanCell => (column === undefined ? "—" : { formula: `=IFERROR(${parts.pick(column)},"—")` });
  const rank = parts.pick(scores.rank);
  const rankText = `"${words.rank} "&IFERROR(${rank},"—")&${textConstant(fill(words.rankOf, { people: run.table.people.length }))}`;
  const team = scores.team === undefined ? "" : `IF(${parts.pick(scores.team)}="","",${parts.pick(scores.team)}&"   ·   ")&`;
  return [
    { at: "A4", rows: [[words.name, run.table.people[person]?.name ?? null]] },
    { at: "E4", rows: [[{ formula: `=IFERROR(${team}${rankText},"")` }]] },
    {
      at: "A6",
      rows: [
        [words.total, null, words.grade, words.coefficient, null, null, words.bonus],
        [shown(scores.total), null, shown(scores.grade), shown(scores.coefficient), null, null, shown(scores.bonus)],
      ],
    },
    { at: `A${card.bonus}`, rows: [[{ formula: `=IFERROR(${results.bonus()},"")` }]] },
    { at: `A${card.alert}`, rows: [[{ formula: `=${results.alert()}` }]] },
  ];
}

function metricBlocks(parts: CardParts, lines: ScorecardLines): CellBlock[] {
  const { scores, card } = parts;
  const words = parts.words.card;
  const rows = scores.metrics.map((place, index) => lines.line(place, card.firstMetric + index));
  const helpers = scores.metrics.map((place, index) => lines.helpers(place, card.firstMetric + index));
  const adjustments = scores.adjustments.map(({ name, column }): PlanCell[] => [
    name,
    null,
    null,
    null,
    null,
    { formula: `=${parts.pick(column)}` },
    null,
  ]);
  const weights = `E${card.firstMetric}:E${card.lastMetric}`;
  const raw = parts.pick(scores.rawTotal ?? scores.total);
  const sumLabel = scores.rawTotal === undefined ? words.sum : `${words.sum} · ${words.beforeRedLine}`;
  const sum: PlanCell[] = [sumLabel, null, null, null, { formula: `=SUM(${weights})` }, { formula: `=IFERROR(${raw},"—")` }, null];
  return [
    {
      at: `A${card.header}`,
      rows: [[words.metric, words.actual, words.rule, words.score, words.weight, words.points, words.why], ...rows, ...adjustments, sum],
    },
    {
      at: `${helper.metric}${card.header}`,
      rows: [
        [
          words.metric,
          words.person,
          words.teamMean,
          words.position,
          words.counted,
          words.fromScores,
          words.weight,
          words.policy,
          words.broken,
          words.wrong,
        ],
        ...helpers,
      ],
    },
  ];
}

/** Every red line of the template; one without a column in the data says so. */
function redLineBlocks({ run, scores, card, words: { card: words } }: CardParts, lines: ScorecardLines): CellBlock[] {
  const rows = run.template.gates.map((gate): PlanCell[] => {
    const place = scores.gates.find(({ name }) => name === gate.name);
    if (!place) return [gate.name, "—", words.noColumn];
    const crossed = `=IF(${lines.crossed(place.column)},"${words.crossed}","${words.notCrossed}")`;
    return [gate.name, { formula: crossed }, { formula: `=${lines.gateText(gate.name, place.column)}` }];
  });
  return [{ at: `A${card.redLines}`, rows: [[words.redLines, null, null], ...(rows.length > 0 ? rows : [["—", null, null]])] }];
}

function footBlocks(card: ScorecardLayout, line: string, language: Language): CellBlock[] {
  const words = sheetWords(language).card;
  return [
    { at: `A${card.talk}`, rows: [[words.talk]] },
    { at: `A${card.signatures}`, rows: [[words.employee, null, null, words.manager, null, null, words.date]] },
    { at: `A${card.order}`, rows: [[`${words.order}${language === "zh-CN" ? "：" : ": "}${sheetWords(language).sentence.order}`]] },
    { at: `A${card.provenance}`, rows: [[line]] },
  ];
}

function chart(card: ScorecardLayout, capMetric: number, language: Language): ChartPlan {
  const words = sheetWords(language).card;
  return {
    name: "KpiScorecard",
    type: "column",
    title: words.chart,
    source: `${helper.metric}${card.header}:${helper.mean}${card.lastMetric}`,
    seriesBy: "columns",
    position: `A${card.chartFirst}:G${card.chartLast}`,
    colors: [colors.ink, colors.dataBar],
    legend: true,
    min: 0,
    max: capMetric,
  };
}
