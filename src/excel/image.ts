/** The image of a sheet taken before it is written anew, and putting it back. */
import { columnLetters } from "../metrics/cellArea";
import { cellPosition, splitAddress } from "./address";
import { cellInput } from "./cellInput";
import { clearSheet } from "./clearSheet";
import { formatRange } from "./formatRange";
import { loadLooks, readLooks, saveLooks, type SheetLooks } from "./ledger";
import { loadMerges } from "./mergedAreas";
import { writeStructure } from "./writeLooks";

/** Rows of a sheet with all that Excel tells about their cells. */
interface Strip {
  readonly address: string;
  readonly formulas: (string | number | boolean)[][];
  readonly numberFormats: string[][];
  /** Absent beyond `cellsWithLooks`. */
  readonly looks?: Excel.SettableCellProperties[][];
}

export interface SheetImage {
  readonly sheetId: string;
  readonly name: string;
  readonly mark: string;
  readonly strips: readonly Strip[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** What we gave it last. */
  readonly looks: SheetLooks;
  /** What it has by now. */
  readonly tables: SheetLooks["tables"];
  readonly merges: SheetLooks["merges"];
}

/** Do fills and fonts that somebody set by hand come back with undo, on a sheet of so many cells? */
export function keepsHandFormats(cells: number): boolean {
  return cells <= cellsWithLooks;
}

/** Fills and fonts of more cells than this would not travel in a few trips; larger sheets get back the looks we gave them. */
const cellsWithLooks = 16_000;
const cellsPerTrip = 8_000;
const cellsPerPlainTrip = 60_000;
/** A cell that nobody formats: what it looks like is the workbook's default. */
export const lastCell = "XFD1048576";

/** What is read of a cell's looks. */
export const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Reads everything that `restoreImage` needs, in two or more round trips; undefined when the sheet is empty. */
export async function takeImage(context: Excel.RequestContext, sheetId: string, mark: string): Promise<SheetImage> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const used = sheet.getUsedRangeOrNullObject().load("address,rowCount,columnCount");
  const setting = loadLooks(context, mark);
  const present = sheet.tables.load("items/name,items/style,items/showFilterButton,items/showBandedRows");
  await context.sync();
  const ranges = present.items.map((table) => table.getRange().load("address"));
  const merges = loadMerges(sheet.getRange());
  await context.sync();

  const saved = readLooks(setting) ?? emptyLooks(sheet.name);
  // Tables grow, and people merge and convert: what the sheet has by now counts, not what we gave it.
  const tables = present.items.map(({ name, style, showFilterButton, showBandedRows }, index) => ({
    name,
    style,
    showFilter: showFilterButton,
    showBanding: showBandedRows,
    range: splitAddress(ranges[index]?.address ?? "").range,
  }));
  const base = { sheetId, name: sheet.name, mark, looks: saved, tables, merges: merges?.() ?? saved.merges };
  if (used.isNullObject) return { ...base, strips: [], columnWidths: [], rowHeights: [] };

  const { row, column } = cellPosition(splitAddress(used.address).range.split(":")[0] ?? "A1");
  const rows = row + used.rowCount;
  const columns = column + used.columnCount;
  const exact = keepsHandFormats(rows * columns);
  const rowsPerTrip = Math.max(1, Math.floor((exact ? cellsPerTrip : cellsPerPlainTrip) / columns));
  const area = sheet.getRangeByIndexes(0, 0, rows, columns);
  const widths = area.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const heights = exact ? area.getRowProperties({ rowHidden: true, format: { rowHeight: true } }) : undefined;

  const untouched = exact ? sheet.getRange(lastCell).getCellProperties(wanted) : undefined;

  const strips: Strip[] = [];
  for (let start = 0; start < rows; start += rowsPerTrip) {
    const count = Math.min(rowsPerTrip, rows - start);
    const range = sheet.getRangeByIndexes(start, 0, count, columns).load("formulas,values,numberFormat");
    const looks = exact ? range.getCellProperties(wanted) : undefined;
    // Each strip is a trip of its own, or Excel on the web would refuse the answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    strips.push({
      address: `A${start + 1}:${columnLetters(columns - 1)}${start + count}`,
      formulas: asTyped(range.formulas as (string | number | boolean)[][], range.values as unknown[][]),
      numberFormats: range.numberFormat as string[][],
      ...(looks && { looks: looks.value.map((cells) => cells.map((cell) => settable(cell, untouched?.value[0]?.[0]))) }),
    });
  }
  return {
    ...base,
    strips,
    columnWidths: widths.value.map((properties) => properties.format?.columnWidth ?? 0),
    rowHeights: heights?.value.map((properties) => properties.format?.rowHeight ?? 0) ?? [],
  };
}

/** Puts a sheet back as the image has it. Queues only; the caller syncs. */
export function restoreImage(context: Excel.RequestContext, image: SheetImage, written: SheetLooks): void {
  const sheet = context.workbook.worksheets.getItem(image.sheetId);
  clearSheet(sheet, written);
  sheet.name = image.name;
  if (image.strips.some(({ looks }) => !looks)) for (const run of image.looks.formats) formatRange(sheet.getRange(run.range), run.format);
  for (const range of image.merges) sheet.getRange(range).merge();
  for (const strip of image.strips) {
    const range = sheet.getRange(strip.address);
    range.numberFormat = strip.numberFormats;
    if (strip.looks) range.setCellProperties(strip.looks);
    range.formulas = strip.formulas;
  }
  image.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  image.rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = height;
  });
  writeStructure(sheet, { ...image.looks, tables: image.tables, blocks: [], mark: image.mark });
  saveLooks(context, image.mark, image.looks);
}

/** Text that looks like a formula or a number needs its apostrophe back; spilled cells have no input of their own. */
export function asTyped(formulas: (string | number | boolean)[][], values: unknown[][]): (string | number | boolean)[][] {
  return formulas.map((cells, row) =>
    cells.map((formula, column) => {
      if (typeof formula !== "string" || formula === "") return formula;
      const isFormula = formula.startsWith("=") && values[row]?.[column] !== formula;
      return isFormula ? formula : cellInput(formula);
    }),
  );
}

/** What a cleared cell needs to look like this one again: only what differs from a cell that nobody formatted. */
export function settable({ format }: Excel.CellProperties, untouched: Excel.CellProperties | undefined): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const lines = Object.entries(borders ?? {}).filter(([, line]) => (line as Excel.CellBorder).style !== "None");
  return {
    format: {
      ...(differing(rest, untouched?.format ?? {}) as Excel.CellPropertiesFormat),
      ...(fill?.color !== undefined && fill.pattern !== "None" && { fill: { color: fill.color } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
}

function differing(value: object, plain: object): object {
  const defaults = new Map<string, unknown>(Object.entries(plain));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]: [string, unknown]) => {
      const other = defaults.get(key);
      if (typeof own === "object" && own !== null) {
        const inner = differing(own, typeof other === "object" && other !== null ? other : {});
        return Object.keys(inner).length > 0 ? [[key, inner]] : [];
      }
      return own === other ? [] : [[key, own]];
    }),
  );
}

function emptyLooks(name: string): SheetLooks {
  return {
    name,
    widths: {},
    heights: {},
    formats: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    gridlines: true,
  };
}
