import { IUniverInstanceService, type IAccessor, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellMatrix } from "./engine";

interface Place {
  readonly row: number;
  readonly column: number;
}
/** Cells that had one look and are given one patch: what becomes of the first becomes of all. */
interface Alike {
  readonly first: Place;
  readonly others: Place[];
}
const bySteps = SetRangeValuesMutation.handler.bind(SetRangeValuesMutation);

/**
 * Univer merges the look of every cell anew, property by property, so that a bordered sheet takes seconds to write; and it
 * guesses the cell's type again, so that the text 007 becomes the number 7 under a border. Here one cell of each kind is
 * merged, the others take over its style, and values stay what they are.
 */
SetRangeValuesMutation.handler = (accessor: IAccessor, params: ISetRangeValuesMutationParams) => {
  const { cellValue } = params;
  const cells = cellValue && isOfLooks(cellValue) ? sheetCells(accessor, params) : undefined;
  if (!cellValue || !cells) return bySteps(accessor, params);
  const { kinds, rest } = sorted(cellValue, cells.getMatrix());
  const contents = kinds.map(({ first }) => contentOf(cells.getValue(first.row, first.column)));
  const done = bySteps(accessor, { ...params, cellValue: rest });
  kinds.forEach(({ first, others }, index) => {
    const merged = cells.getValue(first.row, first.column);
    if (merged) Object.assign(merged, contents[index]);
    for (const { row, column } of others) {
      const { f, si } = cellValue[row]?.[column] ?? {};
      const cell: ICellData = cells.getValue(row, column) ?? {};
      if (f) cell.f = f;
      if (si) cell.si = si;
      if (merged?.s) cell.s = merged.s;
      else delete cell.s;
      if (Object.keys(cell).length === 0) cells.realDeleteValue(row, column);
      else cells.setValue(row, column, cell);
    }
  });
  return done;
};

function contentOf(cell: Nullable<ICellData>): ICellData {
  return cell?.v === undefined ? {} : { v: cell.v, t: cell.t };
}

/** A write is one of looks from its first cell on, or of values. */
function isOfLooks(written: CellMatrix): boolean {
  for (const row in written) for (const column in written[row]) return patchOf(written[row][Number(column)], undefined) !== undefined;
  return false;
}

function sheetCells(accessor: IAccessor, { unitId, subUnitId }: ISetRangeValuesMutationParams) {
  return accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId)?.getCellMatrix();
}

/** Kinds of cells that are alike; `rest` is what Univer has to merge itself, the first of each kind among it. */
function sorted(written: CellMatrix, present: CellMatrix): { readonly kinds: readonly Alike[]; readonly rest: CellMatrix } {
  const byPatch = new Map<object, Map<string, Alike>>();
  const kinds: Alike[] = [];
  const rest: CellMatrix = {};
  for (const [rowKey, line] of Object.entries(written)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(line)) {
      const column = Number(columnKey);
      const old = present[row]?.[column];
      const patch = patchOf(cell, old);
      if (patch) {
        const byLook = byPatch.get(patch) ?? new Map<string, Alike>();
        byPatch.set(patch, byLook);
        const look = typeof old?.s === "string" ? old.s : "";
        const alike = byLook.get(look);
        if (alike) {
          alike.others.push({ row, column });
          continue;
        }
        const kind = { first: { row, column }, others: [] };
        byLook.set(look, kind);
        kinds.push(kind);
      }
      (rest[row] ??= {})[column] = cell;
    }
  }
  return { kinds, rest };
}

/** The look that is merged into a cell, where nothing else happens to it: no value, no rich text. */
function patchOf(cell: Nullable<ICellData>, old: Nullable<ICellData>): object | undefined {
  if (!cell || typeof cell.s !== "object" || cell.s === null) return undefined;
  for (const key in cell) if (key !== "s" && key !== "f" && key !== "si") return undefined;
  if (cell.f === null || cell.si === null || old?.p || typeof old?.s === "object") return undefined;
  return cell.s;
}
