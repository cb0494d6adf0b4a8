/** The look that every sheet we write shares: finance's conventions, one ink colour, colour only where it means something. */
import type { Language } from "../i18n/language";
import type { Border, Format } from "./plan";

export const colors = {
  /** Header band and titles. */
  ink: "#1F3A5F",
  onInk: "#FFFFFF",
  text: "#262626",
  /** Typed input. */
  input: "#0000FF",
  note: "#7F7F7F",
  /** Light rules between rows. */
  rule: "#D9DEE5",
  /** Bands of group headers and totals. */
  tint: "#EEF2F7",
  /** Every other row of long tables. */
  banding: "#F7F9FB",
  amberFill: "#FFF2CC",
  amberText: "#7F6000",
  redFill: "#FBE3E1",
  redText: "#9C1C13",
  greenFill: "#E6F2E6",
  greenText: "#2B6A30",
  dataBar: "#9DB7D5",
  tab: "#1F3A5F",
} as const;

/** Fonts that Excel on Windows and Mac both have or replace well. */
export const fonts: Readonly<Record<Language, string>> = { "zh-CN": "Microsoft YaHei", en: "Calibri" };

/** One number format per kind of figure; the same decimals on every sheet and in the pane. */
export const numberFormats = {
  percent0: "0%",
  percent1: "0.0%",
  percent2: "0.00%",
  score: "0.00",
  weight: "0%",
  coefficient: "0.0#",
  money: "#,##0.00",
  count: "#,##0",
  date: "yyyy-mm-dd",
  text: "@",
  general: "General",
} as const;

/** Margins of printed pages, in points. */
export const pageMargin = 30;

const thinRule: Border = { style: "thin", color: colors.rule };

/** First line of a sheet. */
export function titleFormat(language: Language): Format {
  return { font: fonts[language], size: 16, bold: true, color: colors.ink, vertical: "center" };
}

/** One quiet line below the title that says how to use the sheet. */
export function subtitleFormat(language: Language): Format {
  return { font: fonts[language], size: 9, color: colors.note, vertical: "center" };
}

/** The header band of a table. */
export function headerFormat(language: Language): Format {
  return {
    font: fonts[language],
    size: 10,
    bold: true,
    fill: colors.ink,
    color: colors.onInk,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  };
}

/** Cells of a table: light rules between rows, no boxes. */
export function bodyFormat(language: Language): Format {
  return {
    font: fonts[language],
    size: 10,
    color: colors.text,
    vertical: "center",
    borders: { bottom: thinRule, insideHorizontal: thinRule },
  };
}

/** Laid over body cells that people type into. */
export const inputFormat: Format = { color: colors.input };

/** Explanations, provenance and footnotes. */
export function noteFormat(language: Language): Format {
  return { font: fonts[language], size: 9, italic: true, color: colors.note, vertical: "center" };
}

/** A totals row below a table. */
export function totalFormat(language: Language): Format {
  return {
    font: fonts[language],
    size: 10,
    bold: true,
    fill: colors.tint,
    color: colors.text,
    vertical: "center",
    borders: { top: { style: "thin", color: colors.ink } },
  };
}

/** Conditional looks: laid over cells while a condition holds. */
export const alerts = {
  /** A red line was crossed. */
  breach: { fill: colors.redFill, color: colors.redText, bold: true },
  /** Near an edge, or waiting for confirmation. */
  attention: { fill: colors.amberFill, color: colors.amberText },
  /** Best of the team. */
  best: { fill: colors.greenFill, color: colors.greenText },
} as const satisfies Record<string, Pick<Format, "fill" | "color" | "bold">>;
