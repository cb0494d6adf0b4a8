import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { IRange, Injector } from "@univerjs/core";

interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly addressFunctionNodes: readonly unknown[];
}
interface Search {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
interface GeneratorInternals {
  readonly _executedAddressFunctionNodeIds: Set<number>;
  _calculateAddressFunction(cells: { bulkSearch(list: readonly Search[]): Set<number> }, tree: Tree): Promise<void>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

/**
 * For formulas that compute addresses (OFFSET, INDIRECT, INDEX) Univer plants all formulas of the workbook into a search tree,
 * at every recalculation and even where there is none of them. Cells are found faster by row and column.
 */
export function quickDependencies(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as GeneratorInternals;
  generator._calculateListByFunctionRefNode = async (trees) => {
    generator._executedAddressFunctionNodeIds.clear();
    const asking = trees.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    if (asking.length === 0) return;
    const cells = new FormulaCells(trees);
    for (const tree of asking) await generator._calculateAddressFunction(cells, tree);
  };
}

class FormulaCells {
  private readonly sheets = new Map<string, Map<number, Tree[]>>();

  constructor(trees: readonly Tree[]) {
    for (const tree of trees) {
      const key = `${tree.unitId}!${tree.subUnitId}`;
      const rows = this.sheets.get(key) ?? new Map<number, Tree[]>();
      this.sheets.set(key, rows);
      const cells = rows.get(tree.row);
      if (cells) cells.push(tree);
      else rows.set(tree.row, [tree]);
    }
  }

  /** Ids of the formulas in these ranges; a bound that isn't a number is none. */
  bulkSearch(list: readonly Search[]): Set<number> {
    const found = new Set<number>();
    for (const { unitId, sheetId, range } of list) {
      const rows = this.sheets.get(`${unitId}!${sheetId}`);
      if (!rows) continue;
      for (const [row, cells] of rows) {
        if (row < range.startRow || row > range.endRow) continue;
        for (const { column, treeId } of cells) if (!(column < range.startColumn || column > range.endColumn)) found.add(treeId);
      }
    }
    return found;
  }
}
