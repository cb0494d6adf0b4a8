/** How the table of inputs is written: what one function makes of everything that can stand in a cell. */
import type { CellValue } from "../../../src/workbench/grid/cells";

/** What stands in the cell under test; a blank cell, a formula that gives "", … An error cell always gives its error, so no entry says it. */
export const kinds = [
  "number",
  "numeric text",
  "percent text",
  "full-width text",
  "zero",
  "text",
  "TRUE",
  "blank",
  "empty text",
  "dash",
  "exempt",
  "#N/A",
] as const;
export type Kind = (typeof kinds)[number];

type Answer = CellValue | readonly (readonly CellValue[])[];

export interface Entry {
  /** The required arguments of a call; `range` is the argument under test. */
  readonly args: (range: string, rows: number, columns: number) => string;
  /** A usual number for this argument; 80 unless given. The texts spell the same number. */
  readonly value?: number;
  /** What a cell of each kind comes to. Where the answer spills, its first cell. */
  readonly cells: Readonly<Record<Kind, CellValue>>;
  /** Two rows of three usual cells; 80, 60, — and 70, 50, 90 unless given. */
  readonly block?: readonly (readonly CellValue[])[];
  /** What a row, a column and the whole block come to; "each": every cell on its own, in the same shape. */
  readonly shapes: "each" | { readonly row: Answer; readonly column: Answer; readonly block: Answer };
  /** What a usual number comes to where optional arguments are written and left empty, if that isn't the same as leaving them out. */
  readonly emptied?: CellValue;
  /** What an error in the block comes to, where that isn't the error itself. */
  readonly bad?: CellValue;
  /** The part of a large answer that tells. */
  readonly pick?: (call: string) => string;
  /** More cells that the arguments point at, by the address of their first. */
  readonly also?: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;
}

/** A number, however it is written. */
export const number = (answer: CellValue) => ({
  number: answer,
  "numeric text": answer,
  "percent text": answer,
  "full-width text": answer,
});
/** Words and TRUE where a number is wanted. */
export const noNumber = { text: "#VALUE!", TRUE: "#VALUE!" } as const;
/** Whatever says that there is no value. */
export const missing = (answer: CellValue, naError: CellValue = answer) => ({
  blank: answer,
  "empty text": answer,
  dash: answer,
  exempt: answer,
  "#N/A": naError,
});
/** An array constant with the same value in every cell. */
export const constant = (value: string | number, rows: number, columns: number): string =>
  `{${Array.from({ length: rows }, () => Array.from({ length: columns }, () => value).join(",")).join(";")}}`;
