import type { Language } from "../i18n/language";
import { columnLetters } from "../metrics/cellArea";
import { displayWidth } from "./displayWidth";
import { headerLines, headerWidth } from "./headerLines";
import type { Plan, SheetPlan } from "./plan";
import { bodyFormat, headerFormat, noteFormat, pageMargin } from "./style";

/** A synthetic workbook: one sheet per month, the latest last. The first row of each is its header. */
export interface SampleFile {
  /** Says that people and figures are made up; stands above every table. */
  readonly note: string;
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  /** `2026-10`. */
  readonly name: string;
  /** Text is written as text, as an export has it: `99.71%`, `1分20秒`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Number format by zero-based column, for columns of numbers. */
  readonly numberFormats?: Readonly<Record<string, string>>;
}

/**
 * Plans the sample's sheets in the order of the months, and shows the latest.
 * @param chooseName the name a sheet gets, from its mark and the name wanted; sheets of the user's own stay untouched.
 */
export function planSample(sample: SampleFile, language: Language, chooseName: (mark: string, wanted: string) => string): Plan {
  const sheets = sample.sheets.map((sheet): SheetPlan => {
    const mark = `KpiSample_${sheet.name.replace(/\W/g, "_")}`;
    return planSheet(sheet, sample.note, language, chooseName(mark, sheet.name), mark);
  });
  const latest = sheets.at(-1);
  return { sheets, names: {}, ...(latest && { activate: { sheet: latest.name, range: "A2" } }) };
}

function planSheet({ rows, numberFormats = {} }: SampleSheet, note: string, language: Language, name: string, mark: string): SheetPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const lastColumn = columnLetters(width - 1);
  const lastRow = rows.length + 1;
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const [header = [], ...body] = rows;
  const widths = letters.map((_, column) => {
    const longest = Math.max(0, ...body.map((row) => displayWidth(String(row[column] ?? ""))));
    return Math.max(longest + 2, headerWidth(String(header[column] ?? ""), 2, 8, 24));
  });
  const lines = Math.max(1, ...widths.map((columnWidth, column) => headerLines(String(header[column] ?? ""), columnWidth)));
  return {
    name,
    mark,
    blocks: [
      { at: "A1", rows: [[note]] },
      { at: "A2", rows: rows.map((row) => letters.map((_, column) => row[column] ?? null)) },
    ],
    formats: [
      { range: "A1", format: noteFormat(language) },
      { range: `A2:${lastColumn}2`, format: headerFormat(language) },
      ...(lastRow > 2 ? [{ range: `A3:${lastColumn}${lastRow}`, format: bodyFormat(language) }] : []),
      ...Object.entries(numberFormats).map(([column, numberFormat]) => ({
        range: `${columnLetters(Number(column))}3:${columnLetters(Number(column))}${lastRow}`,
        format: { numberFormat },
      })),
    ],
    widths: Object.fromEntries(letters.map((letter, column) => [letter, widths[column] ?? 8])),
    heights: { "1": 18, "2": 16 * lines + 6 },
    merges: [],
    freeze: { rows: 2, columns: 1 },
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: { orientation: "landscape", fitWidth: 1, margin: pageMargin, titleRows: "$2:$2" },
    gridlines: true,
  };
}
