import { columnIndex, columnLetters } from "../a1";
import { formulaTokens } from "./tokens";

const reference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

const moved = (absolute: string, letters: string, by: number): string =>
  absolute + (absolute ? letters : columnLetters(columnIndex(letters) + by));
const movedRow = (absolute: string, row: string, by: number): string => absolute + (absolute ? row : String(Number(row) + by));

/**
 * Moves the relative references of a formula, as copying its cell does. Used for shared formulas, which files store once.
 * `rows` and `columns` may be negative.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, i) => {
      const next = tokens[i + 1]?.text;
      if (token.kind !== "word" || next === "(" || next === "!" || next?.startsWith("[")) return token.text;
      const cell = reference.exec(token.text);
      if (cell) return moved(cell[1] ?? "", cell[2] ?? "", columns) + movedRow(cell[3] ?? "", cell[4] ?? "", rows);
      if (next !== ":" && tokens[i - 1]?.text !== ":") return token.text;
      const column = wholeColumn.exec(token.text);
      if (column) return moved(column[1] ?? "", column[2] ?? "", columns);
      const row = wholeRow.exec(token.text);
      return row ? movedRow(row[1] ?? "", row[2] ?? "", rows) : token.text;
    })
    .join("");
}
