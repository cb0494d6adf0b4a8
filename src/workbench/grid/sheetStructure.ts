import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { Rect } from "./cells";
import type { Engine } from "./engine";
import { rangeOf } from "./spills";

/** Inserts and deletes rows, columns and cells; Univer adjusts formulas, names, tables, formats and merges. */
export class SheetStructure {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  insertRows(row: number, count: number): void {
    const direction = row === 0 ? Direction.UP : Direction.DOWN;
    this.byRange(InsertRowByRangeCommand.id, { row, column: 0, rows: count, columns: this.columnCount() }, { direction });
  }
  deleteRows(row: number, count: number): void {
    this.byRange(RemoveRowByRangeCommand.id, { row, column: 0, rows: count, columns: this.columnCount() });
  }
  insertColumns(column: number, count: number): void {
    const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
    this.byRange(InsertColByRangeCommand.id, { row: 0, column, rows: this.rowCount(), columns: count }, { direction });
  }
  deleteColumns(column: number, count: number): void {
    this.byRange(RemoveColByRangeCommand.id, { row: 0, column, rows: this.rowCount(), columns: count });
  }
  insertCells(rect: Rect, shift: "down" | "right"): void {
    if (shift === "down") this.keepingHeights(() => this.onActiveSheet(InsertRangeMoveDownCommand.id, rect));
    else this.onActiveSheet(InsertRangeMoveRightCommand.id, rect);
  }
  deleteCells(rect: Rect, shift: "up" | "left"): void {
    this.onActiveSheet(shift === "up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, rect);
  }

  /** Cuts cells and pastes them with their top left corner somewhere else of the sheet; what refers to them follows. */
  moveCells(rect: Rect, to: { readonly row: number; readonly column: number }): void {
    const { unitId } = this.engine;
    const ids = { fromUnitId: unitId, toUnitId: unitId, fromSubUnitId: this.sheetId, toSubUnitId: this.sheetId };
    const params = { ...ids, fromRange: rangeOf(rect), toRange: rangeOf({ ...rect, ...to }) };
    const options = { includeSelection: false, includeAutoHeight: false };
    this.active(() => {
      const change = this.engine.injector.invoke((accessor) => getMoveRangeCommandMutations(accessor, params, options));
      if (change) this.engine.commit(change);
    });
  }

  /** Univer adds the rows it needs below the data, as high as the row above the inserted cells; in Excel no row changes its height. */
  private keepingHeights(insert: () => void): void {
    const worksheet = this.engine.worksheet(this.sheetId);
    const rowsBefore = worksheet.getRowCount();
    const firstNew = worksheet.getCellMatrix().getDataRange().endRow + 1;
    insert();
    const heights = worksheet.getConfig().rowData;
    for (let row = firstNew; row < firstNew + worksheet.getRowCount() - rowsBefore; row++) delete heights[row];
  }

  private byRange(id: string, rect: Rect, more: object = {}): void {
    const { unitId } = this.engine;
    this.active(() => this.engine.command(id, { unitId, subUnitId: this.sheetId, range: rangeOf(rect), ...more }));
  }
  /** These commands of Univer know only the active sheet, and answer a promise although they work at once. */
  private onActiveSheet(id: string, rect: Rect): void {
    this.active(() => void this.engine.commands.executeCommand(id, { range: rangeOf(rect) }));
  }
  /** Even where it is told the sheet, Univer moves tables and references as if the active sheet had changed. */
  private active(work: () => void): void {
    const { workbook } = this.engine;
    const before = workbook.getActiveSheet();
    const target = this.engine.worksheet(this.sheetId);
    this.engine.asApi(() => {
      if (before !== target) workbook.setActiveSheet(target);
      work();
      if (before && before !== target) workbook.setActiveSheet(before);
    });
  }
  private rowCount(): number {
    return this.engine.worksheet(this.sheetId).getRowCount();
  }
  private columnCount(): number {
    return this.engine.worksheet(this.sheetId).getColumnCount();
  }
}
