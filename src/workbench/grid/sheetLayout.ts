import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { IRange, Worksheet } from "@univerjs/core";
import type { Rect } from "./cells";
import type { CellReader } from "./cellReader";
import type { Engine } from "./engine";
import { rangeOf, rectOf } from "./spills";
import { textWidth } from "./textWidth";

const cellPadding = 8;
const lineSpacing = 1.35;

/** Sizes, hidden rows and columns, frozen panes and merged cells of one sheet. */
export class SheetLayout {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
    private readonly reader: CellReader,
    private readonly ensureSize: (rows: number, columns: number) => void,
  ) {}

  columnWidth(column: number): number {
    const info = this.sheet().getConfig().columnData[column];
    return info?.w ?? this.sheet().getConfig().defaultColumnWidth;
  }
  setColumnWidth(column: number, count: number, pixels: number): void {
    this.ensureSize(0, column + count);
    const widths: Record<number, number> = {};
    for (let i = column; i < column + count; i++) widths[i] = this.columnWidth(i);
    this.change(SetWorksheetColWidthMutation.id, this.columns(column, count), { colWidth: pixels }, { colWidth: widths });
  }
  rowHeight(row: number): number {
    const info = this.sheet().getConfig().rowData[row];
    return (info?.ia === BooleanNumber.TRUE ? info.ah : info?.h) ?? info?.h ?? this.sheet().getConfig().defaultRowHeight;
  }
  setRowHeight(row: number, count: number, pixels: number): void {
    this.ensureSize(row + count, 0);
    const heights: Record<number, number> = {};
    for (let i = row; i < row + count; i++) heights[i] = this.rowHeight(i);
    this.change(SetWorksheetRowHeightMutation.id, this.rows(row, count), { rowHeight: pixels }, { rowHeight: heights });
  }
  autofitColumns(column: number, count: number): void {
    const used = this.reader.usedRect(true);
    if (!used) return;
    for (let i = column; i < column + count; i++) {
      const rect = { row: used.row, column: i, rows: used.rows, columns: 1 };
      const styles = this.reader.styles(rect);
      const widths = this.reader.texts(rect).map(([text], row) => {
        const style = styles[row]?.[0];
        return text
          ? Math.max(...text.split("\n").map((line) => textWidth(line, style?.fontSize, style?.bold))) + (style?.indent ?? 0) * 9
          : 0;
      });
      const widest = widths.reduce((most, width) => Math.max(most, width), 0);
      if (widest > 0) this.setColumnWidth(i, 1, Math.ceil(widest) + cellPadding);
    }
  }
  autofitRows(row: number, count: number): void {
    const used = this.reader.usedRect(true);
    for (let i = row; i < row + count; i++) {
      const rect = { row: i, column: 0, rows: 1, columns: used ? used.column + used.columns : 1 };
      const styles = this.reader.styles(rect)[0] ?? [];
      const texts = this.reader.texts(rect)[0] ?? [];
      const heights = texts.map((text, column) => {
        const style = styles[column];
        const line = ((style?.fontSize ?? 11) * 96 * lineSpacing) / 72;
        const width = Math.max(1, this.columnWidth(column) - cellPadding);
        const wrapped = (part: string): number =>
          style?.wrap ? Math.max(1, Math.ceil(textWidth(part, style.fontSize, style.bold) / width)) : 1;
        return text === "" ? 0 : line * text.split("\n").reduce((lines, part) => lines + wrapped(part), 0);
      });
      const tallest = heights.reduce((most, height) => Math.max(most, height), 20);
      this.setRowHeight(i, 1, Math.ceil(tallest));
    }
  }

  rowHidden(row: number): boolean {
    return this.sheet().getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
  }
  setRowsHidden(row: number, count: number, hidden: boolean): void {
    this.ensureSize(row + count, 0);
    const range = this.rows(row, count);
    this.toggle(
      hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id,
      hidden ? SetRowVisibleMutation.id : SetRowHiddenMutation.id,
      range,
    );
  }
  columnHidden(column: number): boolean {
    return this.sheet().getConfig().columnData[column]?.hd === BooleanNumber.TRUE;
  }
  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    this.ensureSize(0, column + count);
    const range = this.columns(column, count);
    this.toggle(
      hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id,
      hidden ? SetColVisibleMutation.id : SetColHiddenMutation.id,
      range,
    );
  }

  get freeze(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.sheet().getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  set freeze({ rows, columns }: { readonly rows: number; readonly columns: number }) {
    const before = this.sheet().getFreeze();
    const after = { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.engine.commit({
      redos: [{ id: SetFrozenMutation.id, params: { ...this.target(), ...after } }],
      undos: [{ id: SetFrozenMutation.id, params: { ...this.target(), ...before } }],
    });
  }

  merges(): readonly Rect[] {
    return this.sheet().getMergeData().map(rectOf);
  }
  merge(rect: Rect, across: boolean): void {
    this.unmerge(rect);
    const parts = across ? Array.from({ length: rect.rows }, (_row, y) => ({ ...rect, row: rect.row + y, rows: 1 })) : [rect];
    const params = { ...this.target(), ranges: parts.filter((part) => part.rows * part.columns > 1).map(rangeOf) };
    if (params.ranges.length === 0) return;
    const undo = AddMergeUndoMutationFactory(this.accessor(), params);
    this.engine.commit({
      redos: [{ id: AddWorksheetMergeMutation.id, params }],
      undos: [{ id: RemoveWorksheetMergeMutation.id, params: undo }],
    });
  }
  unmerge(rect: Rect): void {
    const ranges = this.sheet()
      .getMergeData()
      .filter((range) => overlaps(rectOf(range), rect))
      .map((range) => ({ ...range }));
    if (ranges.length === 0) return;
    const params = { ...this.target(), ranges };
    const undo = RemoveMergeUndoMutationFactory(this.accessor(), params);
    this.engine.commit({
      redos: [{ id: RemoveWorksheetMergeMutation.id, params }],
      undos: [{ id: AddWorksheetMergeMutation.id, params: undo }],
    });
  }

  private sheet(): Worksheet {
    return this.engine.worksheet(this.sheetId);
  }
  private target(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.sheetId };
  }
  private accessor(): { get: Engine["injector"]["get"]; has: Engine["injector"]["has"] } {
    const { injector } = this.engine;
    return { get: injector.get.bind(injector), has: injector.has.bind(injector) };
  }
  private rows(row: number, count: number): IRange {
    return rangeOf({ row, column: 0, rows: count, columns: this.sheet().getColumnCount() });
  }
  private columns(column: number, count: number): IRange {
    return rangeOf({ row: 0, column, rows: this.sheet().getRowCount(), columns: count });
  }
  private change(id: string, range: IRange, redo: object, undo: object): void {
    const base = { ...this.target(), ranges: [range] };
    this.engine.commit({ redos: [{ id, params: { ...base, ...redo } }], undos: [{ id, params: { ...base, ...undo } }] });
  }
  private toggle(id: string, inverseId: string, range: IRange): void {
    const params = { ...this.target(), ranges: [range] };
    this.engine.commit({ redos: [{ id, params }], undos: [{ id: inverseId, params }] });
  }
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
