import type { Language } from "../../i18n/language";
import { publicRulesWords } from "../../i18n/publicRulesWords";
import type { SheetPlan } from "../plan";

/** A cell of the sheet by its place from A1, with what it holds and what it shows. */
export interface ContentCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly text: string;
}

/** What people wrote on the lines that are there to be filled in, by the label of the row and the column. */
export type FilledIn = ReadonlyMap<string, string>;

export interface SheetContent {
  /** Eight hexadecimal digits over all cells but those to be filled in: another one = somebody changed the sheet by hand. */
  readonly print: string;
  readonly filled: FilledIn;
}

/** The line of a row that is to be filled in: the first or the second. */
export function lineKey(label: string, line: "first" | "second"): string {
  return `${label}\u001f${line}`;
}

/** What a written sheet holds now. */
export function sheetContent(cells: readonly ContentCell[], language: Language): SheetContent {
  const { contact, within, notice, drawn, checked, staff } = publicRulesWords(language).closing;
  const labels: readonly unknown[] = [contact, within, notice, drawn, checked, staff];
  const named = new Map(
    cells.flatMap(({ row, column, value }) => (column === 0 && labels.includes(value) ? [[row, String(value)] as const] : [])),
  );
  const filled = new Map<string, string>();
  const lines: string[] = [];
  for (const { row, column, value, text } of cells) {
    if (value === null || value === "") continue;
    const label = named.get(row);
    if (label !== undefined && (column === 1 || column === 4)) filled.set(lineKey(label, column === 1 ? "first" : "second"), text);
    else lines.push([row, column, String(value)].join("\u001f"));
  }
  return { print: printOf(lines.sort().join("\u001e")), filled };
}

/** What a plan will write; each of its blocks is one row that begins in column A. */
export function plannedContent({ blocks }: SheetPlan, language: Language): SheetContent {
  const cells = blocks.flatMap(({ at, rows: [values = []] }) =>
    values.map((cell, column) => {
      const value = typeof cell === "object" ? null : cell;
      return { row: Number(at.slice(1)) - 1, column, value, text: String(value ?? "") };
    }),
  );
  return sheetContent(cells, language);
}

/** FNV-1a, 32 bit. */
export function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
