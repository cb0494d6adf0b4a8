import type { Language } from "../../i18n/language";
import { columnLetters } from "../../metrics/cellArea";
import type { CellBlock, Format, FormatRun, PlanCell } from "../plan";
import { bodyFormat, colors, fonts, headerFormat } from "../style";
import { wrappedLines } from "./textLines";

/** Widths of the page's columns in characters: together they are as wide as A4 between its margins. */
export const pageWidths = [14.5, 8, 28, 33, 14] as const;
/** Points of a column: what Excel makes of characters. */
const points = pageWidths.map((characters) => characters * 5.25 + 3.75);
export const lastColumn = columnLetters(pageWidths.length - 1);

/** Chinese is set a little smaller: its characters fill their squares. */
export const bodySize: Readonly<Record<Language, number>> = { "zh-CN": 9, en: 10 };
const lineHeight = 13;
const rowPadding = 6;
/** A row taller than this goes on in the next one: Excel's rows end at 409 points, and a page should not be one row. */
const mostLines = 26;
/** A4 between the margins. */
const pageHeight = 842 - 2 * 30;
/** Printers differ by a little. */
const slack = 12;
/** The most room that is left empty at the end of a page to keep a section together: as much as the signatures need. */
const mostGap = 280;

/** A cell and how many columns it covers. */
export interface PageCell {
  readonly value: PlanCell;
  readonly span?: number;
  readonly format?: Format;
}

interface PageRow {
  readonly cells: readonly PageCell[];
  readonly format: Format;
  readonly height: number;
  /** Not to be the last row of a page. */
  readonly keep: boolean;
}

export interface BuiltPage {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatRun[];
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly lastRow: number;
}

/** A printed page as it grows: rows of cells with their looks, tall enough for what is wrapped in them. */
export class Page {
  private readonly rows: PageRow[] = [];
  /** Cells of a table: wrapped, from the top. */
  readonly body: Format;

  constructor(readonly language: Language) {
    this.body = { ...bodyFormat(language), size: bodySize[language], vertical: "top", wrap: true };
  }

  /** Cells side by side; those that span several columns are merged. Cells with too many lines go on in further rows. */
  row(cells: readonly PageCell[], format: Format = this.body, { least = 18, keep = false } = {}): void {
    for (const part of this.parts(cells, format)) {
      const height = Math.max(least, inPixels(this.linesOf(part, format) * lineHeight + rowPadding));
      this.rows.push({ cells: part, format, height, keep });
    }
  }

  /** A line over the whole width. */
  line(text: PlanCell, format: Format, least = 18, keep = false): void {
    this.row([{ value: text, span: pageWidths.length }], { wrap: true, vertical: "center", ...format }, { least, keep });
  }

  /** A section begins: some room above, and it stays with what follows. */
  heading(text: string): void {
    this.gap(12);
    const border = { bottom: { style: "medium", color: colors.ink } } as const;
    this.line(text, { font: fonts[this.language], size: 12, bold: true, color: colors.ink, vertical: "center", borders: border }, 24, true);
    this.gap(4);
  }

  header(cells: readonly PageCell[]): void {
    this.row(cells, { ...headerFormat(this.language), size: bodySize[this.language] }, { least: 22, keep: true });
  }

  /** A name and what is to be said about it. */
  fact(label: string, text: string, format: Format = {}): void {
    this.row([
      { value: label, format: { bold: true } },
      { value: text, span: pageWidths.length - 1, format },
    ]);
  }

  /** A sentence beside a table; `keep` where it stands above one. */
  note(text: string, keep = false): void {
    this.line(text, { ...this.body, borders: {}, size: bodySize[this.language] - 0.5, vertical: "center" }, 16, keep);
  }

  gap(height: number): void {
    this.rows.push({ cells: [], format: {}, height: inPixels(height), keep: true });
  }

  /** Rows one below the other; every further page begins with the first so many of them. */
  build(repeatedRows: number): BuiltPage {
    const heights = this.heights(repeatedRows);
    const blocks: CellBlock[] = [];
    const looks: FormatRun[] = [];
    const formats: FormatRun[] = [];
    const merges: string[] = [];
    this.rows.forEach(({ cells, format }, index) => {
      const row = index + 1;
      if (cells.length === 0) return;
      // Rows of one look are formatted together: every call costs Excel on the web some time.
      const above = this.rows[index - 1];
      const run = above?.format === format && above.cells.length > 0 ? looks.pop() : undefined;
      looks.push(
        run ? { range: `${run.range.split(":")[0] ?? ""}:${lastColumn}${row}`, format } : { range: `A${row}:${lastColumn}${row}`, format },
      );
      const values: PlanCell[] = [];
      for (const { value, span = 1, format: own } of cells) {
        const [from, to] = [columnLetters(values.length), columnLetters(values.length + span - 1)];
        const range = span > 1 ? `${from}${row}:${to}${row}` : `${from}${row}`;
        if (span > 1) merges.push(range);
        if (own && Object.keys(own).length > 0) formats.push({ range, format: own });
        values.push(value, ...Array.from({ length: span - 1 }, () => null));
      }
      blocks.push({ at: `A${row}`, rows: [values] });
    });
    return {
      blocks,
      // What single cells differ by comes after the looks of whole rows.
      formats: [...looks, ...formats],
      merges,
      heights: Object.fromEntries(heights.map((height, index) => [String(index + 1), height])),
      lastRow: this.rows.length,
    };
  }

  /** Heights, with more room above a section that would otherwise begin at the very end of a page. */
  private heights(repeatedRows: number): number[] {
    const heights = this.rows.map(({ height }) => height);
    const repeated = heights.slice(0, repeatedRows).reduce((sum, height) => sum + height, 0);
    let left = pageHeight;
    for (const [index, height] of heights.entries()) {
      const together = this.together(index);
      if (this.rows[index]?.cells.length === 0 && together > left && left < mostGap && left > height) {
        heights[index] = Math.max(height, inPixels(left - slack));
        left = pageHeight - repeated;
      } else left = height > left ? pageHeight - repeated - height : left - height;
    }
    return heights;
  }

  /** Points of a row and of all that it mustn't be parted from. */
  private together(index: number): number {
    let sum = 0;
    for (const { height, keep } of this.rows.slice(index)) {
      sum += height;
      if (!keep) break;
    }
    return sum;
  }

  private linesOf(cells: readonly PageCell[], format: Format): number {
    let column = 0;
    const lines = cells.map(({ value, span = 1, format: own }) => {
      const size = own?.size ?? format.size ?? bodySize[this.language];
      const room = points.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      return typeof value === "string"
        ? (wrappedLines(value, room - 6 * (own?.indent ?? 0), size, this.language) * size) / bodySize[this.language]
        : 1;
    });
    return Math.max(1, ...lines);
  }

  /** The row in parts of which none is too tall; cut between lines. */
  private parts(cells: readonly PageCell[], format: Format): readonly (readonly PageCell[])[] {
    if (this.linesOf(cells, format) <= mostLines) return [cells];
    const texts = cells.map(({ value }) => (typeof value === "string" ? value.split("\n") : undefined));
    const longest = Math.max(...texts.map((lines) => lines?.length ?? 1));
    if (longest === 1) return [cells];
    const half = Math.ceil(longest / 2);
    const cut = (from: number, to: number): PageCell[] =>
      cells.map((cell, index) => {
        const lines = texts[index]?.slice(from, to);
        return { ...cell, value: lines ? lines.join("\n") || null : from === 0 ? cell.value : null };
      });
    return [...this.parts(cut(0, half), format), ...this.parts(cut(half, longest), format)];
  }
}

/** Rows are whole pixels high, three quarters of a point each: what is asked for otherwise is rounded, and pages would end elsewhere. */
function inPixels(height: number): number {
  return Math.ceil(height / 0.75) * 0.75;
}
