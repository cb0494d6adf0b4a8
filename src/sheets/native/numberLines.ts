import type { PlanCell } from "../plan";
import { textConstant } from "../formulaText";

/** A line of the rule numbers: one number of a rule in a cell of its own, or a word. Formulas point at these cells. */
export interface NumberLine {
  readonly item: string;
  readonly level?: string;
  /** What the number is: a weight, an edge with its sign, a point. */
  readonly what: string;
  readonly value?: PlanCell;
  readonly result?: PlanCell;
  /** The smallest value, as it is rounded, that belongs to the band. */
  readonly from?: PlanCell;
  /** The highest total of the band: where a downgrade leads. */
  readonly top?: PlanCell;
  readonly valueFormat?: string;
}

/** What is said once about a rule, on its first line. */
interface RuleNote {
  /** The rule in words, as the rule book has it, and as a formula that puts it together from the numbers. */
  readonly written: string;
  readonly restored: string;
  /** A formula that is TRUE while the rule book says what it said. */
  readonly inBook?: string;
}

export const numberColumns = {
  item: "A",
  level: "B",
  what: "C",
  value: "D",
  result: "E",
  from: "F",
  top: "G",
  text: "H",
  unchanged: "I",
  inBook: "J",
} as const;

/** First row of the lines. */
export const firstLine = 6;

/** Collects the lines of the rule numbers and knows which row each will have. */
export class NumberLines {
  readonly lines: NumberLine[] = [];
  private readonly notes = new Map<number, RuleNote & { readonly last: number }>();

  /** The row the next line will have. */
  get nextRow(): number {
    return firstLine + this.lines.length;
  }

  get lastRow(): number {
    return this.nextRow - 1;
  }

  /** Adds a line; returns its row. */
  add(line: NumberLine): number {
    this.lines.push(line);
    return this.lastRow;
  }

  /** Says what the lines from `first` to the last one together are. */
  note(first: number, note: RuleNote): void {
    this.notes.set(first, { ...note, last: this.lastRow });
  }

  /** Rows where another rule begins. */
  beginnings(): readonly number[] {
    return [...this.notes.keys()];
  }

  /** All cells, line by line. */
  rows(): PlanCell[][] {
    return this.lines.map((line, index): PlanCell[] => {
      const row = firstLine + index;
      const note = this.notes.get(row);
      const { item, level = null, what, value = null, result = null, from = null, top = null } = line;
      if (!note) return [item, level, what, value, result, from, top, null, null, null];
      const unchanged = this.unchanged(row, note.last);
      const text = `=IF(${numberColumns.unchanged}${row},${textConstant(note.written)},${note.restored})`;
      const inBook: PlanCell = note.inBook === undefined ? null : { formula: `=${note.inBook}` };
      return [item, level, what, value, result, from, top, { formula: text }, { formula: unchanged }, inBook];
    });
  }

  /** TRUE while all numbers of a rule are as they were written. */
  private unchanged(first: number, last: number): string {
    const conditions = this.lines.slice(first - firstLine, last - firstLine + 1).flatMap((line, index) =>
      (["value", "result"] as const).flatMap((column) => {
        const cell = `${numberColumns[column]}${first + index}`;
        const written = line[column];
        if (typeof written === "number") return `${cell}=${written}`;
        if (typeof written === "string") return `EXACT(${cell},${textConstant(written)})`;
        return written === undefined || written === null ? [] : `ISNA(${cell})`;
      }),
    );
    return conditions.length === 0 ? "=TRUE" : `=IFERROR(AND(${conditions.join(",")}),FALSE)`;
  }
}
