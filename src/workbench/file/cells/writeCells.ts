import type { Cell, CellValue, SheetData } from "../../grid/cells";
import { cellName, columnLetters, rectName } from "../a1";
import { formulaToFile } from "../formula/toFile";
import { encodeCellText, encodeXml } from "../package/xmlText";
import type { StyleBook } from "../style/styleBook";
import { pixelsToPoints } from "../units";
import type { TextShelf } from "./textShelf";

const storableErrors: ReadonlySet<CellValue> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);
/** Newer errors need rich-value parts in a file; a recalculation brings them back. */
const newerErrors: ReadonlySet<CellValue> = new Set(["#SPILL!", "#CALC!", "#BUSY!"]);

/**
 * Formulas with these are stored as dynamic arrays even if they fill one cell: otherwise Excel puts `@` before them.
 * Functions of add-ins are not among them: Excel stores those plainly, and LibreOffice keeps stored values of plain formulas only.
 */
const arrayNatured =
  /(?:ANCHORARRAY|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|XLOOKUP|LET|LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW|CHOOSECOLS|CHOOSEROWS|EXPAND|WRAPROWS|WRAPCOLS|TEXTSPLIT)\(/;

export interface CellSinks {
  readonly styles: StyleBook;
  readonly texts: TextShelf;
  /** Called once a dynamic array is written: the file then needs its metadata part. */
  readonly onDynamicArray: () => void;
}

function valueXml(value: CellValue): readonly [type: string, xml: string] {
  if (typeof value === "number") return ["", Number.isFinite(value) ? `<v>${value}</v>` : ""];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (storableErrors.has(value)) return [' t="e"', `<v>${value}</v>`];
  if (newerErrors.has(value)) return [' t="e"', "<v>#VALUE!</v>"];
  return [' t="str"', `<v>${encodeCellText(value)}</v>`];
}

function cellXml(cell: Cell, row: number, column: number, reference: string, { styles, texts, onDynamicArray }: CellSinks): string {
  const quoted = cell.formula === undefined && typeof cell.value === "string" && /^[='+-]/.test(cell.value);
  const number = styles.number(cell.style, cell.numberFormat, quoted);
  const head = `<c r="${reference}"${number ? ` s="${number}"` : ""}`;
  if (cell.formula !== undefined) {
    const formula = formulaToFile(cell.formula);
    const block = { row, column, rows: cell.spill?.rows ?? 1, columns: cell.spill?.columns ?? 1 };
    const dynamic = block.rows * block.columns > 1 || arrayNatured.test(formula);
    if (dynamic) onDynamicArray();
    const [type, value] = valueXml(cell.value ?? "");
    const kind = dynamic ? ` t="array" ref="${rectName(block)}"` : "";
    return `${head}${type}${dynamic ? ' cm="1"' : ""}><f${kind}>${encodeXml(formula)}</f>${value}</c>`;
  }
  if (cell.value === undefined || cell.value === "") return number ? `${head}/>` : "";
  const [type, value] = valueXml(cell.value);
  return type === ' t="str"' ? `${head} t="s"><v>${texts.number(String(cell.value))}</v></c>` : `${head}${type}>${value}</c>`;
}

const ascending = (a: number, b: number): number => a - b;

/** Writes `sheetData`. Every formula carries its last value, so that readers without our functions still show it. */
export function writeCells(sheet: SheetData, sinks: CellSinks): string {
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows])].sort(ascending);
  const letters: string[] = [];
  const pieces: string[] = [];
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    const attributes =
      (height === undefined ? "" : ` ht="${pixelsToPoints(height)}" customHeight="1"`) + (sheet.hiddenRows.has(row) ? ' hidden="1"' : "");
    let xml = "";
    const cells = sheet.cells.get(row);
    for (const column of cells ? [...cells.keys()].sort(ascending) : []) {
      const cell = cells?.get(column);
      if (cell) xml += cellXml(cell, row, column, (letters[column] ??= columnLetters(column)) + String(row + 1), sinks);
    }
    if (xml || attributes) pieces.push(`<row r="${row + 1}"${attributes}>${xml}</row>`);
  }
  return `<sheetData>${pieces.join("")}</sheetData>`;
}

/** The smallest area that holds all cells, as `dimension` names it. */
export function dimensionOf(sheet: SheetData): string {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, cells] of sheet.cells) {
    if (cells.size === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? "A1" : `${cellName(top, left)}:${cellName(bottom, right)}`;
}
