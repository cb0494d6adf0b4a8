import type { Cell, CellStyle, CellValue } from "../../grid/cells";
import { columnIndex, parseRect } from "../a1";
import { FileError } from "../fileError";
import { formulaFromFile } from "../formula/fromFile";
import { shiftFormula } from "../formula/shiftFormula";
import { decodeCellText, decodeXml } from "../package/xmlText";
import { pointsToPixels } from "../units";
import { plainText } from "./sharedTexts";

/** What a style number of the file stands for. */
export interface StoredLook {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
}

export interface StoredCells {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly count: number;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const element = /<(?:\w+:)?(?:row(\s[^>]*?)?\/?>|c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>))/g;
const formulaElement = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const valueElement = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

function attribute(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

const isOn = (text: string | undefined): boolean => text === "1" || text === "true";

function storedValue(type: string | undefined, inner: string, texts: readonly string[]): CellValue | undefined {
  if (type === "inlineStr") return plainText(inner);
  const stored = valueElement.exec(inner)?.[1];
  if (stored === undefined) return undefined;
  if (type === "s") return texts[Number(stored)] ?? "";
  if (type === "str") return decodeCellText(stored);
  if (type === "b") return stored === "1" || stored === "true";
  if (type === "e") return decodeXml(stored);
  if (type === "d") return isoSerial(stored);
  return Number(stored);
}

/** Strict-format files hold dates as ISO text. */
function isoSerial(text: string): number | string {
  const time = Date.parse(/[zZ]|T.*[+-]\d\d:/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/**
 * Reads a sheet's rows straight from its XML, so that 200,000 rows cost one pass and no cell objects of a library.
 * Formulas come with their last value; shared formulas are written out; a dynamic array names the block it spills over,
 * and the other cells of that block keep their last values.
 * @throws FileError tooLarge past `maxCells`.
 */
export function readCells(sheetData: string, texts: readonly string[], looks: readonly StoredLook[], maxCells: number): StoredCells {
  const cells = new Map<number, Map<number, Cell>>();
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  let column = -1;
  let count = 0;
  let current: Map<number, Cell> | undefined;

  const formulaOf = (inner: string): Pick<Cell, "formula" | "spill"> => {
    const [, attributes = "", text = ""] = formulaElement.exec(inner) ?? [];
    const type = attribute(attributes, "t");
    const id = attribute(attributes, "si") ?? "";
    if (type === "shared" && text === "") {
      const master = shared.get(id);
      return master ? { formula: shiftFormula(master.text, row - master.row, column - master.column) } : {};
    }
    if (text === "") return {};
    const formula = formulaFromFile(decodeXml(text));
    if (type === "shared") shared.set(id, { text: formula, row, column });
    const block = type === "array" ? parseRect(attribute(attributes, "ref") ?? "") : undefined;
    return block && block.rows * block.columns > 1 ? { formula, spill: { rows: block.rows, columns: block.columns } } : { formula };
  };

  for (const [tag, rowAttributes, cellAttributes = "", inner] of sheetData.matchAll(element)) {
    if (rowAttributes !== undefined || !/^<(?:\w+:)?c/.test(tag)) {
      row = rowAttributes && attribute(rowAttributes, "r") ? Number(attribute(rowAttributes, "r")) - 1 : row + 1;
      column = -1;
      current = undefined;
      const height = rowAttributes && attribute(rowAttributes, "ht");
      if (height && isOn(attribute(rowAttributes, "customHeight"))) rowHeights.set(row, pointsToPixels(Number(height)));
      if (rowAttributes && isOn(attribute(rowAttributes, "hidden"))) hiddenRows.add(row);
      continue;
    }
    const address = attribute(cellAttributes, "r");
    column = address ? columnIndex(address.replace(/\d+$/, "")) : column + 1;
    const look = looks[Number(attribute(cellAttributes, "s") ?? 0)];
    const value = inner === undefined ? undefined : storedValue(attribute(cellAttributes, "t"), inner, texts);
    const formula = inner?.includes("f") ? formulaOf(inner) : undefined;
    if (value === undefined && !formula?.formula && !look?.style && !look?.numberFormat) continue;
    if (++count > maxCells) throw new FileError("tooLarge", `more than ${maxCells} cells`);
    if (!current) cells.set(row, (current = new Map<number, Cell>()));
    current.set(column, {
      ...(value !== undefined && { value }),
      ...(formula?.formula && value === undefined && { value: "" }),
      ...formula,
      ...look,
    });
  }
  return { cells, rowHeights, hiddenRows, count };
}
