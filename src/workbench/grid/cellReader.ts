import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, Rect, ValueType } from "./cells";
import { decodeValue, isError, textOf, valueTypeOf } from "./cellCodec";
import type { CellMatrix, Engine } from "./engine";
import { toExcelFormula } from "./formulaText";
import { spillAt, spilledCells } from "./spills";
import { decodeStyle } from "./styleCodec";

/** Reads blocks of one sheet straight from the cell matrix. */
export class CellReader {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  values(rect: Rect): CellValue[][] {
    return this.map(rect, (cell, spilled) => decodeValue(spilled ?? cell));
  }
  valueTypes(rect: Rect): ValueType[][] {
    return this.map(rect, (cell, spilled) => valueTypeOf(decodeValue(spilled ?? cell), Boolean(spilled ?? cell?.f)));
  }
  formulas(rect: Rect): CellValue[][] {
    return this.map(rect, (cell, spilled, row, column) => this.formulaAt(cell, row, column) ?? decodeValue(spilled ?? cell));
  }
  texts(rect: Rect): string[][] {
    return this.map(rect, (cell, spilled) => textOf(decodeValue(spilled ?? cell), patternOf(this.styleData(cell))));
  }
  numberFormats(rect: Rect): string[][] {
    return this.map(rect, (cell) => patternOf(this.styleData(cell)));
  }
  styles(rect: Rect): CellStyle[][] {
    const known = new Map<string, CellStyle>();
    return this.map(rect, (cell) => {
      const id = cell?.s;
      if (typeof id !== "string") return decodeStyle(id);
      let style = known.get(id);
      if (!style) known.set(id, (style = decodeStyle(this.styleData(cell))));
      return style;
    });
  }
  cell(row: number, column: number): Cell {
    const raw = this.matrix()[row]?.[column];
    const spilled = this.spilled()[row]?.[column];
    const formula = this.formulaAt(raw, row, column);
    const style = this.styleData(raw);
    const looks = decodeStyle(style);
    const value = decodeValue(formula === undefined ? (spilled ?? raw) : raw);
    const spill = formula === undefined ? undefined : spillAt(this.engine, this.sheetId, row, column);
    const pattern = patternOf(style);
    return {
      ...(value === "" && formula === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(spill ? { spill: { rows: spill.rows, columns: spill.columns } } : {}),
      ...(pattern === "General" ? {} : { numberFormat: pattern }),
      ...(Object.keys(looks).length > 0 ? { style: looks } : {}),
    };
  }
  isErrorAt(row: number, column: number): boolean {
    return isError(this.values({ row, column, rows: 1, columns: 1 })[0]?.[0]);
  }

  /** Smallest rectangle with values (and looks unless `valuesOnly`); spilled values count. */
  usedRect(valuesOnly: boolean): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const visit = (matrix: CellMatrix, counts: (cell: ICellData) => boolean): void => {
      for (const [rowKey, row] of Object.entries(matrix)) {
        for (const [columnKey, cell] of Object.entries(row)) {
          if (!cell || !counts(cell)) continue;
          top = Math.min(top, Number(rowKey));
          bottom = Math.max(bottom, Number(rowKey));
          left = Math.min(left, Number(columnKey));
          right = Math.max(right, Number(columnKey));
        }
      }
    };
    const hasContent = (cell: ICellData): boolean => Boolean(cell.f ?? cell.si) || decodeValue(cell) !== "";
    visit(this.matrix(), (cell) => hasContent(cell) || (!valuesOnly && Boolean(cell.s)));
    visit(this.spilled(), hasContent);
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Rows with the columns that hold anything, both ascending. */
  places(): readonly (readonly [number, readonly number[]])[] {
    const rows = new Map<number, Set<number>>();
    for (const matrix of [this.matrix(), this.spilled()]) {
      for (const [row, line] of Object.entries(matrix)) {
        const columns = rows.get(Number(row)) ?? new Set<number>();
        rows.set(Number(row), columns);
        for (const column of Object.keys(line)) columns.add(Number(column));
      }
    }
    const ascending = (a: number, b: number): number => a - b;
    return [...rows.keys()].sort(ascending).map((row) => [row, [...(rows.get(row) ?? [])].sort(ascending)] as const);
  }

  matrix(): CellMatrix {
    return this.engine.worksheet(this.sheetId).getCellMatrix().getMatrix();
  }
  styleData(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.engine.workbook.getStyles().getStyleByCell(cell) : undefined;
  }

  private spilled(): CellMatrix {
    return spilledCells(this.engine, this.sheetId);
  }
  private formulaAt(cell: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (cell?.f) return toExcelFormula(cell.f);
    if (!cell?.si) return undefined;
    const shared = this.engine.formulas.getFormulaStringByCell(row, column, this.sheetId, this.engine.unitId);
    return shared ? toExcelFormula(shared) : undefined;
  }
  /** `spilled` is given for a cell that a dynamic array reaches from elsewhere. */
  private map<T>(rect: Rect, read: (cell: Nullable<ICellData>, spilled: ICellData | undefined, row: number, column: number) => T): T[][] {
    const matrix = this.matrix();
    const spills = this.spilled();
    return Array.from({ length: rect.rows }, (_row, y) => {
      const row = rect.row + y;
      const cells = matrix[row];
      const spilledRow = spills[row];
      return Array.from({ length: rect.columns }, (_column, x) => {
        const column = rect.column + x;
        const cell = cells?.[column];
        const own = Boolean(cell?.f ?? cell?.si) || (cell?.v !== undefined && cell.v !== null);
        return read(cell, own ? undefined : (spilledRow?.[column] ?? undefined), row, column);
      });
    });
  }
}

function patternOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern || "General";
}
