import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import type { Span } from "../formulaParts";
import { headerWidth } from "../headerLines";
import type { FormatRun, PlanCell } from "../plan";
import type { ScoresLayout } from "../scoresLayout";
import type { NativeWriting } from "../sheetFormulas";
import { colors, noteFormat } from "../style";
import type { NativeTotals } from "./nativeTotals";
import type { StepsLayout } from "./stepsLayout";

/** The steps on the way to the total, right of the bands and outside the printed page. */
export function stepsColumns(
  layout: ScoresLayout,
  steps: StepsLayout,
  totals: NativeTotals,
  language: Language,
): ReturnType<NativeWriting["steps"]> {
  const words = sheetWords(language).native;
  const all: readonly (readonly [column: string | undefined, head: string, formula: (span: Span) => string, format: string])[] = [
    [steps.level, words.levelRow, (span) => totals.levelRow(span), "0"],
    [steps.cover, words.cover, (span) => totals.cover(span), "0.0%"],
    [steps.sum, words.sum, (span) => totals.sum(span), "0.0000"],
    [steps.vetoes, words.vetoes, (span) => totals.vetoes(span), "0"],
    [steps.firstOfKind, words.firstOfKind, (span) => totals.firstOfKind(span), "0"],
  ];
  const columns = all.flatMap(([column, head, formula, format]) => (column === undefined ? [] : [{ column, head, formula, format }]));
  const { bandRow, headerRow, firstRow, lastRow } = layout;
  const [first, last] = [columns[0]?.column ?? "A", columns.at(-1)?.column ?? "A"];
  const people = Array.from({ length: lastRow - firstRow + 1 }, (_, person): PlanCell[] => {
    const row = firstRow + person;
    return columns.map(({ formula }) => ({ formula: formula({ first: row, last: row, sourceFirst: row }) }));
  });
  const note = { ...noteFormat(language), italic: false };
  const formats: FormatRun[] = [
    { range: `${first}${bandRow}:${last}${lastRow}`, format: note },
    {
      range: `${first}${headerRow}:${last}${headerRow}`,
      format: { bold: true, wrap: true, borders: { bottom: { style: "thin", color: colors.rule } } },
    },
    ...columns.map(({ column, format }) => ({ range: `${column}${firstRow}:${column}${lastRow}`, format: { numberFormat: format } })),
  ];
  return {
    blocks: [
      { at: `${first}${bandRow}`, rows: [[words.steps]] },
      { at: `${first}${headerRow}`, rows: [columns.map(({ head }) => head)] },
      { at: `${first}${firstRow}`, rows: people },
    ],
    formats,
    widths: Object.fromEntries(columns.map(({ column, head }) => [column, headerWidth(head, 2, 10, 16)])),
  };
}
