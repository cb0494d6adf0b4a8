import { bootHeadless } from "../../../src/workbench/grid/bootHeadless";
import type { CellInput, CustomFunctionSpec, Grid, GridSheet } from "../../../src/workbench/grid/grid";
import type { CellValue, Rect } from "../../../src/workbench/grid/cells";
import { createUniverGrid } from "../../../src/workbench/grid/univerGrid";

const open: Grid[] = [];
/** A headless grid; `closeGrids` disposes of it. */
export function aGrid(): { readonly grid: Grid; readonly sheet: GridSheet } {
  const grid = createUniverGrid(bootHeadless());
  open.push(grid);
  return { grid, sheet: grid.activeSheet };
}
export function closeGrids(): void {
  for (const grid of open.splice(0)) grid.dispose();
}

/** `B2` or `B2:C5` as a rectangle. */
export function at(address: string): Rect {
  const [from, to = from] = address.split(":").map((part) => {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(part) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  }) as [{ row: number; column: number }, { row: number; column: number }?];
  return { row: from.row, column: from.column, rows: (to ?? from).row - from.row + 1, columns: (to ?? from).column - from.column + 1 };
}
export function put(sheet: GridSheet, address: string, rows: readonly (readonly CellInput[])[] | CellInput): void {
  const matrix = Array.isArray(rows) ? (rows as readonly (readonly CellInput[])[]) : [[rows as CellInput]];
  sheet.setInputs({ ...at(address.split(":")[0] ?? "A1"), rows: matrix.length, columns: matrix[0]?.length ?? 0 }, matrix);
}
export const value = (sheet: GridSheet, address: string): CellValue | undefined => sheet.values(at(address))[0]?.[0];
export const values = (sheet: GridSheet, address: string): CellValue[][] => sheet.values(at(address));

/** A function spec whose parameters are written `x` (one value) or `x[]` (a range), with `?` when optional. */
export function aFunction(name: string, parameters: readonly string[], more: Partial<CustomFunctionSpec> = {}): CustomFunctionSpec {
  return {
    id: name,
    name: `KPI.${name}`,
    description: name,
    parameters: parameters.map((text) => ({
      name: text.replace(/[[\]?]/g, ""),
      description: "",
      dimensionality: text.includes("[]") ? "matrix" : "scalar",
      optional: text.endsWith("?"),
      repeating: false,
    })),
    returnsMatrix: false,
    allowErrors: false,
    ...more,
  };
}
