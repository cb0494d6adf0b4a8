import Papa from "papaparse";
import type { Cell, WorkbookData } from "../grid/cells";
import { emptySheet } from "../grid/emptySheet";
import { decodeText } from "./csv/decodeText";
import { typedCell } from "./csv/typedCell";
import { FileError } from "./fileError";

const maxRows = 1_048_576;
/** Excel's limits and characters for sheet names. */
const sheetNameOf = (name: string): string =>
  name
    .replace(/^.*[\\/]/, "")
    .replace(/\.\w+$/, "")
    .replace(/[[\]*?:]/g, "_")
    .replace(/^'|'$/g, "")
    .slice(0, 31) || "Sheet1";

/** A null character: some other kind of file under a .csv name. */
const looksBinary = (text: string): boolean => text.includes("\u0000");

function separatorLine(text: string): { readonly delimiter?: string; readonly rest: string } {
  const [line = "", delimiter] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return delimiter ? { delimiter, rest: text.slice(line.length) } : { rest: text };
}

const separators = [",", "\t", ";", "|"];
/** The separator that the first line has most of, outside quotes. */
function guessedSeparator(text: string): string {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text.replace(/^\s*\n/, ""))?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const countOf = (separator: string): number => firstLine.split(separator).length;
  return separators.reduce((best, separator) => (countOf(separator) > countOf(best) ? separator : best));
}

function parsed(bytes: Uint8Array, name: string): WorkbookData {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  if (looksBinary(text)) throw new FileError("notAWorkbook", "binary content");
  const { delimiter, rest } = separatorLine(text);
  const { data } = Papa.parse<string[]>(rest, { delimiter: delimiter ?? guessedSeparator(rest) });
  if (data.length > maxRows) throw new FileError("tooLarge", `${data.length} rows`);

  const cells = new Map<number, Map<number, Cell>>();
  data.forEach((fields, row) => {
    const line = new Map<number, Cell>();
    fields.forEach((field, column) => {
      if (field !== "") line.set(column, typedCell(field));
    });
    if (line.size > 0) cells.set(row, line);
  });
  const sheet = emptySheet(sheetNameOf(name), { cells });
  return { name, sheets: [sheet], activeSheet: sheet.name, names: [], settings: {}, customXmlParts: [] };
}

/**
 * Opens a text file with separators (comma, tab, semicolon or bar, found out from the content or given by Excel's `sep=` line)
 * as a workbook of one sheet, fields typed as Excel types them.
 * @throws FileError notAWorkbook for binary content, tooLarge past Excel's 1,048,576 rows.
 */
export const readCsv = (bytes: Uint8Array, name: string): Promise<WorkbookData> => new Promise((opened) => opened(parsed(bytes, name)));
