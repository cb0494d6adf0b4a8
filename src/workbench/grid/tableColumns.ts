import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellMatrix, Engine } from "./engine";

/**
 * Formulas that name a table's column name it by its new header. No undo step of its own:
 * undoing the header renames the column back.
 */
export function renameColumns(engine: Engine, table: string, renamed: readonly (readonly [before: string, after: string])[]): void {
  const mentions = new RegExp(`(^|[^\\p{L}\\p{N}_.])${escaped(table)}\\[`, "iu");
  const after = new Map(renamed.map(([from, to]) => [from.toLowerCase(), to]));
  const column = new RegExp(`\\[(${renamed.map(([from]) => escaped(from)).join("|")})\\]`, "giu");
  for (const subUnitId of engine.workbook.getSheetOrders()) {
    const cells: CellMatrix = {};
    engine
      .worksheet(subUnitId)
      .getCellMatrix()
      .forValue((row, index, cell) => {
        if (!cell?.f || !mentions.test(cell.f)) return;
        const formula = cell.f.replace(column, (_whole, name: string) => `[${after.get(name.toLowerCase()) ?? name}]`);
        if (formula !== cell.f) (cells[row] ??= {})[index] = { f: formula, v: null, t: null };
      });
    if (Object.keys(cells).length === 0) continue;
    const params = { unitId: engine.unitId, subUnitId, cellValue: cells, trigger: columnRename };
    engine.asApi(() => engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params));
  }
}

/** Marks the rewritten formulas as a consequence, not a change of their own. */
const columnRename = "workbench.command.rename-columns";
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
