import type { ICellData, Nullable } from "@univerjs/core";
import { isFormulaId, isFormulaString, type IUniverInstanceService, type Workbook } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/**
 * Univer reads every cell of every sheet to learn what formulas a write changed, so that writing a sheet in many parts takes
 * the square of its size. Only shared formulas need that: without them, the written cells alone tell.
 */
export function quickFormulaUpdates(formulas: FormulaDataModel, instances: IUniverInstanceService): void {
  const bySearching = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, written) => {
    const present = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
    return (present && changedFormulas(written, present)) ?? bySearching(unitId, sheetId, written);
  };
}

/** Undefined where a shared formula is among them. */
function changedFormulas(written: Cells, present: Cells): Record<number, Record<number, { f: string } | null>> | undefined {
  const changed: Record<number, Record<number, { f: string } | null>> = {};
  for (const [row, cells] of Object.entries(written)) {
    const before = present[Number(row)];
    for (const [column, cell] of Object.entries(cells)) {
      const standing = before?.[Number(column)];
      if (isFormulaId(cell?.si) || isFormulaId(standing?.si)) return undefined;
      if (isFormulaString(cell?.f)) (changed[Number(row)] ??= {})[Number(column)] = { f: String(cell?.f) };
      else if (isFormulaString(standing?.f)) (changed[Number(row)] ??= {})[Number(column)] = null;
    }
  }
  return changed;
}
