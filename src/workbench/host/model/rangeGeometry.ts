import type { Rect } from "../../grid/cells";
import type { GridSheet } from "../../grid/grid";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { bounding, checkedRect, intersect, localAddress, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "./address";
import type { Model } from "./model";

type RangeClass<R> = new (model: Model, sheetId: string, rect: Rect) => R;

/** The same kind of range over other cells of the sheet. */
function at<R extends RangeGeometry>(range: R, rect: Rect): R {
  return new (range.constructor as RangeClass<R>)(range.model, range.sheetId, checkedRect(rect));
}
function inside(index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count) throw new HostError("InvalidArgument");
}

/** Where a range is, and the ranges one gets from it by counting cells. */
export abstract class RangeGeometry extends HostObject {
  /** Moves along when rows or columns are inserted before a tracked range. */
  rect: Rect;
  constructor(
    readonly model: Model,
    readonly sheetId: string,
    rect: Rect,
  ) {
    super();
    this.rect = rect;
  }

  get address(): string {
    return `${quoteSheet(sheetOf(this).name)}!${localAddress(this.rect)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.rect.row;
  }
  get columnIndex(): number {
    return this.rect.column;
  }
  get rowCount(): number {
    return this.rect.rows;
  }
  get columnCount(): number {
    return this.rect.columns;
  }
  /** -1 when it exceeds 2^31-1, as in Excel. */
  get cellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.rect.columns === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rect.rows === MAX_ROWS;
  }

  /** Counts from the range's corner; may lie outside of the range. */
  getCell(row: number, column: number): this {
    return at(this, { row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): this {
    inside(row, this.rect.rows);
    return at(this, { ...this.rect, row: this.rect.row + row, rows: 1 });
  }
  getColumn(column: number): this {
    inside(column, this.rect.columns);
    return at(this, { ...this.rect, column: this.rect.column + column, columns: 1 });
  }
  getLastRow(): this {
    return this.getRow(this.rect.rows - 1);
  }
  getLastColumn(): this {
    return this.getColumn(this.rect.columns - 1);
  }
  getLastCell(): this {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }
  getOffsetRange(rows: number, columns: number): this {
    return at(this, { ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }
  getResizedRange(rows: number, columns: number): this {
    return at(this, { ...this.rect, rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): this {
    return at(this, { ...this.rect, rows, columns });
  }
  getRowsAbove(count = 1): this {
    return at(
      this,
      count > 0
        ? { ...this.rect, row: this.rect.row - count, rows: count }
        : { ...this.rect, row: this.rect.row + this.rect.rows, rows: -count },
    );
  }
  getRowsBelow(count = 1): this {
    return this.getRowsAbove(-count);
  }
  getColumnsBefore(count = 1): this {
    return at(
      this,
      count > 0
        ? { ...this.rect, column: this.rect.column - count, columns: count }
        : { ...this.rect, column: this.rect.column + this.rect.columns, columns: -count },
    );
  }
  getColumnsAfter(count = 1): this {
    return this.getColumnsBefore(-count);
  }
  getEntireRow(): this {
    return at(this, { ...this.rect, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): this {
    return at(this, { ...this.rect, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: string | RangeGeometry): this {
    return at(this, bounding(this.rect, otherRect(this, other)));
  }
  getIntersection(other: string | RangeGeometry): this {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound");
    return common;
  }
  getIntersectionOrNullObject(other: string | RangeGeometry): this | null {
    const common = intersect(this.rect, otherRect(this, other));
    return common ? at(this, common) : null;
  }
  getUsedRange(valuesOnly = false): this {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? at(this, { ...this.rect, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly = false): this | null {
    const used = sheetOf(this).usedRect(valuesOnly);
    const common = used && intersect(this.rect, used);
    return common ? at(this, common) : null;
  }
  /** The block around the range, bounded by empty rows and columns. */
  getSurroundingRegion(): this {
    const sheet = sheetOf(this);
    const used = sheet.usedRect(true);
    if (!used) return at(this, this.rect);
    let region = this.rect;
    for (;;) {
      const frame = intersect({ row: region.row - 1, column: region.column - 1, rows: region.rows + 2, columns: region.columns + 2 }, used);
      if (!frame) return at(this, region);
      const values = sheet.values(frame);
      const rows = values.flatMap((line, i) => (line.some((value) => value !== "") ? [frame.row + i] : []));
      const columns = values[0]!.flatMap((_, j) => (values.some((line) => line[j] !== "") ? [frame.column + j] : []));
      if (rows.length === 0) return at(this, region);
      const content = { row: rows[0]!, column: columns[0]!, rows: rows.at(-1)! - rows[0]! + 1, columns: columns.at(-1)! - columns[0]! + 1 };
      const grown = bounding(region, content);
      if (grown.rows === region.rows && grown.columns === region.columns) return at(this, region);
      region = grown;
    }
  }
}

export function sheetOf(range: RangeGeometry): GridSheet {
  return range.model.sheet(range.sheetId);
}

/** The part of the range that the grid really has: whole rows and columns end where the sheet does. */
export function storedRect(range: RangeGeometry): Rect {
  const sheet = sheetOf(range);
  const { row, column } = range.rect;
  const whole = (span: number, limit: number, start: number, stored: number) => (span === limit ? Math.max(0, stored - start) : span);
  return {
    row,
    column,
    rows: whole(range.rect.rows, MAX_ROWS, row, sheet.rowCount),
    columns: whole(range.rect.columns, MAX_COLUMNS, column, sheet.columnCount),
  };
}

function otherRect(range: RangeGeometry, other: string | RangeGeometry): Rect {
  const found = typeof other === "string" ? range.model.reference(other, range.sheetId) : other;
  if (found.sheetId !== range.sheetId) throw new HostError("InvalidArgument");
  return found.rect;
}
