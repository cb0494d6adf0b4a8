import type { Cell, CellStyle, Rect } from "../../grid/cells";
import type { CellInput } from "../../grid/grid";
import { HostError } from "../protocol/hostError";
import { columnLetters, columnNumber } from "./address";
import { sheetOf, type RangeGeometry } from "./rangeGeometry";

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** Copies cells; a target that is a multiple of the source repeats it, a smaller one grows to the source's size. */
export function copyRange(
  target: RangeGeometry,
  source: RangeGeometry,
  type: CopyType = "All",
  skipBlanks = false,
  transpose = false,
): void {
  if (type === "Link") throw new HostError("UnsupportedOperation", "Range.copyFrom with links is not implemented by this host");
  target.model.guard(target.sheetId, undefined, target.rect);
  const from = sheetOf(source);
  const { rows, columns } = transpose ? { rows: source.rect.columns, columns: source.rect.rows } : source.rect;
  const repeats = target.rect.rows % rows === 0 && target.rect.columns % columns === 0;
  const rect: Rect = repeats ? target.rect : { ...target.rect, rows, columns };
  const values = from.values(source.rect);
  const pick = <T>(read: (at: { readonly cell: Cell; readonly i: number; readonly j: number }, row: number, column: number) => T): T[][] =>
    Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (__, c) => {
        const [i, j] = transpose ? [c % columns, r % rows] : [r % rows, c % columns];
        return read({ cell: from.cell(source.rect.row + i, source.rect.column + j), i, j }, rect.row + r, rect.column + c);
      }),
    );
  const sheet = sheetOf(target);
  if (type !== "Values" && type !== "Formulas") {
    sheet.setStyles(
      rect,
      pick(({ cell }): CellStyle => cell.style ?? {}),
    );
    sheet.setNumberFormats(
      rect,
      pick(({ cell }) => cell.numberFormat ?? "General"),
    );
  }
  if (type === "Formats") return;
  sheet.setInputs(
    rect,
    pick(({ cell, i, j }, row, column): CellInput => {
      if (type !== "Values" && cell.formula !== undefined)
        return shiftFormula(cell.formula, row - source.rect.row - i, column - source.rect.column - j);
      const value = values[i]?.[j] ?? "";
      if (value === "" && skipBlanks) return null;
      return typeof value === "string" ? { text: value } : value;
    }),
  );
}

/** Moves the relative references of a formula as a copy does; text in quotes and names stay. */
function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$\p{L}])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.\p{L}])/gu,
    (match, $column: string | undefined, letters: string | undefined, $row: string | undefined, digits: string | undefined) => {
      if (letters === undefined || digits === undefined) return match;
      const column = $column ? columnNumber(letters) : columnNumber(letters) + columns;
      const row = $row ? Number(digits) : Number(digits) + rows;
      return column < 0 || row < 1 ? "#REF!" : `${$column ?? ""}${columnLetters(column)}${$row ?? ""}${row}`;
    },
  );
}
