/** Formulas that lose their cells when rows are deleted: saved before, so that the way back heals them. */
import { columnLetters } from "../metrics/cellArea";
import type { RowDelete } from "../sheets/plan";
import { areaSize } from "./address";
import type { Sketch } from "./sketch";

export interface SavedFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** Sheets with more cells than this hold data, not formulas about rules, and are not read. */
const mostCells = 60_000;

/** Queues the reading; call the result after the next sync. */
export function loadReferences(
  context: Excel.RequestContext,
  sketch: Sketch,
  deletes: readonly RowDelete[],
): () => readonly SavedFormula[] {
  if (deletes.length === 0) return () => [];
  const read = sketch.sheets.flatMap((sheet) => {
    const { used } = sheet;
    if (!used || used.rows * used.columns > mostCells) return [];
    return [{ ...sheet, used, range: context.workbook.worksheets.getItem(sheet.id).getRange(used.address).load("formulas") }];
  });
  return () =>
    read.flatMap(({ id, name, used, range }) => {
      const { row, column } = areaSize(used.address);
      return (range.formulas as unknown[][]).flatMap((cells, i) =>
        cells.flatMap((formula, j): SavedFormula[] => {
          if (typeof formula !== "string" || !formula.startsWith("=") || !deletes.some((rows) => refersTo(formula, name, rows))) return [];
          return [{ sheetId: id, sheet: name, address: `${columnLetters(column + j)}${row + i + 1}`, formula }];
        }),
      );
    });
}

const reference =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?(?![\p{L}\p{N}_(])/gu;

/** Does a formula on a sheet name a cell in these rows, or a range that begins or ends in them? Text in quotes says nothing. */
function refersTo(formula: string, onSheet: string, { sheet, row, count }: Pick<RowDelete, "sheet" | "row" | "count">): boolean {
  const within = (digits: string | undefined): boolean => digits !== undefined && Number(digits) >= row && Number(digits) < row + count;
  for (const [, named, first, last] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(reference)) {
    const target = named === undefined ? onSheet : named.replace(/^'|'$/g, "").replaceAll("''", "'");
    if (target === sheet && (within(first) || within(last))) return true;
  }
  return false;
}
