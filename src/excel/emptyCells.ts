import { columnPosition } from "../metrics/cellArea";

/** Excel on the web answers at most 5 MB; this many cell types stay below. */
const cellsPerTrip = 100_000;
/** Requirement set that can tell merged cells; older builds can't, and nothing is left out there. */
const canTellMerges = "1.13";

export interface EmptyCells {
  /** Zero-based rows of the sheet whose cell holds nothing at all, by column letters. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Are rows of the range hidden, by a filter or by hand? */
  readonly hidden: boolean;
}

/**
 * Finds the cells of some columns that hold neither a value nor a formula, by the type of the cell: `""` as a formula's result is no
 * empty cell. Cells that are part of a merge are left out.
 * @param columns column letters
 * @param from first row, zero-based
 */
export async function readEmptyCells(
  context: Excel.RequestContext,
  sheetName: string,
  columns: readonly string[],
  from: number,
  count: number,
): Promise<EmptyCells> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const perTrip = Math.max(1, Math.floor(cellsPerTrip / count));
  const rows = new Map<string, number[]>();
  let hidden = false;
  for (let first = 0; first < columns.length; first += perTrip) {
    const group = columns.slice(first, first + perTrip).map((letters) => {
      const range = sheet.getRangeByIndexes(from, columnPosition(letters), count, 1).load("valueTypes,rowHidden");
      return { letters, range, merges: mergesOf(range) };
    });
    // One trip per part that Excel on the web can answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { letters, range, merges } of group) {
      const merged = mergedRows(merges);
      const types = range.valueTypes as string[][];
      rows.set(
        letters,
        types.flatMap(([type], index) => (type === "Empty" && !merged.has(from + index) ? [from + index] : [])),
      );
      // null = some rows are hidden; the type in the library knows no null.
      hidden ||= (range.rowHidden as boolean | null) !== false;
    }
  }
  return { rows, hidden };
}

function mergesOf(range: Excel.Range): Excel.RangeAreas | undefined {
  if (!Office.context.requirements.isSetSupported("ExcelApi", canTellMerges)) return undefined;
  const merges = range.getMergedAreasOrNullObject();
  merges.areas.load("items/rowIndex,items/rowCount");
  return merges;
}

function mergedRows(merges: Excel.RangeAreas | undefined): ReadonlySet<number> {
  if (!merges || merges.isNullObject) return new Set();
  return new Set(merges.areas.items.flatMap(({ rowIndex, rowCount }) => Array.from({ length: rowCount }, (_, row) => rowIndex + row)));
}
