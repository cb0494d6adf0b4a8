import { HostError, notImplemented } from "../protocol/hostError";
import { bounding, intersect, MAX_COLUMNS, MAX_ROWS } from "./address";
import { checkSize, readCells, readProperties, writeProperties, writeStyles, type PropertyTree } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { copyRange, type CopyType } from "./copyRange";
import { DataValidation } from "./dataValidation";
import { MergedAreas } from "./mergedAreas";
import { RangeContent } from "./rangeContent";
import { RangeFormat } from "./rangeFormat";
import { sheetOf, storedRect } from "./rangeGeometry";
import { uniform } from "./uniform";
import { Worksheet } from "./worksheet";

const CLEARS: Readonly<Record<string, "all" | "contents" | "formats">> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  ResetContents: "contents",
};

/** A rectangle of cells of one sheet. */
export class Range extends RangeContent {
  static override readonly wireName = "Range";
  static override readonly navigations = ["format", "worksheet", "conditionalFormats", "dataValidation"];
  static override readonly onRequest = ["height", "width", "top", "left"];

  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true
      ? true
      : this.rowHidden === false && this.columnHidden === false
        ? false
        : null;
  }
  get rowHidden(): boolean | null {
    const { row, rows } = storedRect(this);
    const sheet = sheetOf(this);
    return uniform(Array.from({ length: rows }, (_, i) => sheet.rowHidden(row + i)));
  }
  set rowHidden(hidden: boolean) {
    this.model.guard(this.sheetId, "allowFormatRows");
    const { row, rows } = storedRect(this);
    sheetOf(this).setRowsHidden(row, rows, hidden);
  }
  get columnHidden(): boolean | null {
    const { column, columns } = storedRect(this);
    const sheet = sheetOf(this);
    return uniform(Array.from({ length: columns }, (_, i) => sheet.columnHidden(column + i)));
  }
  set columnHidden(hidden: boolean) {
    this.model.guard(this.sheetId, "allowFormatColumns");
    const { column, columns } = storedRect(this);
    sheetOf(this).setColumnsHidden(column, columns, hidden);
  }
  /** Points from the sheet's edge. */
  get left(): number {
    const sheet = sheetOf(this);
    return sum(this.rect.column, (column) => sheet.columnWidth(column)) * 0.75;
  }
  get top(): number {
    const sheet = sheetOf(this);
    return sum(this.rect.row, (row) => sheet.rowHeight(row)) * 0.75;
  }
  get width(): number {
    const sheet = sheetOf(this);
    const { column, columns } = storedRect(this);
    return sum(columns, (i) => sheet.columnWidth(column + i)) * 0.75;
  }
  get height(): number {
    const sheet = sheetOf(this);
    const { row, rows } = storedRect(this);
    return sum(rows, (i) => sheet.rowHeight(row + i)) * 0.75;
  }

  get hasSpill(): boolean | null {
    const { row, column, rows, columns } = storedRect(this);
    const sheet = sheetOf(this);
    return uniform(
      Array.from({ length: rows * columns }, (_, i) => sheet.spillOf(row + Math.floor(i / columns), column + (i % columns)) !== undefined),
    );
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const spill = sheetOf(this).spillOf(this.rect.row, this.rect.column);
    const isAnchor = spill?.anchor.row === this.rect.row && spill.anchor.column === this.rect.column;
    return spill && isAnchor ? new Range(this.model, this.sheetId, spill.rect) : null;
  }
  getSpillingToRange(): Range {
    return found(this.getSpillingToRangeOrNullObject());
  }
  getSpillParentOrNullObject(): Range | null {
    const spill = sheetOf(this).spillOf(this.rect.row, this.rect.column);
    return spill ? new Range(this.model, this.sheetId, { ...spill.anchor, rows: 1, columns: 1 }) : null;
  }
  getSpillParent(): Range {
    return found(this.getSpillParentOrNullObject());
  }

  clear(applyTo = "All"): void {
    const what = CLEARS[applyTo];
    if (what === undefined) throw notImplemented("Range.clear", applyTo);
    this.model.guard(this.sheetId, what === "formats" ? "allowFormatCells" : undefined, this.rect);
    sheetOf(this).clear(storedRect(this), what);
  }
  delete(shift: "Up" | "Left"): void {
    const { row, column, rows, columns } = this.rect;
    const sheet = sheetOf(this);
    if (columns === MAX_COLUMNS) {
      this.model.guard(this.sheetId, "allowDeleteRows");
      return sheet.deleteRows(row, rows);
    }
    if (rows === MAX_ROWS) {
      this.model.guard(this.sheetId, "allowDeleteColumns");
      return sheet.deleteColumns(column, columns);
    }
    this.model.guard(this.sheetId);
    refuseToCutTables(this);
    sheet.deleteCells(this.rect, shift === "Left" ? "left" : "up");
  }
  /** @returns the new, empty cells */
  insert(shift: "Down" | "Right"): Range {
    const { row, column, rows, columns } = this.rect;
    const sheet = sheetOf(this);
    if (columns === MAX_COLUMNS) {
      this.model.guard(this.sheetId, "allowInsertRows");
      sheet.insertRows(row, rows);
    } else if (rows === MAX_ROWS) {
      this.model.guard(this.sheetId, "allowInsertColumns");
      sheet.insertColumns(column, columns);
    } else {
      this.model.guard(this.sheetId);
      refuseToCutTables(this);
      sheet.insertCells(this.rect, shift === "Right" ? "right" : "down");
    }
    return new Range(this.model, this.sheetId, { row, column, rows, columns });
  }
  merge(across = false): void {
    this.model.guard(this.sheetId);
    if (this.model.grid.tables.some((table) => this.model.grid.tableSheetId(table.id) === this.sheetId && intersect(table.rect, this.rect)))
      throw new HostError("InvalidOperation");
    sheetOf(this).merge(this.rect, across);
  }
  unmerge(): void {
    this.model.guard(this.sheetId);
    sheetOf(this).unmerge(this.rect);
  }
  getMergedAreasOrNullObject(): MergedAreas | null {
    const areas = sheetOf(this)
      .merges()
      .filter((area) => intersect(area, this.rect));
    return areas.length > 0 ? new MergedAreas(this.model, this.sheetId, areas) : null;
  }
  select(): void {
    const { grid } = this.model;
    if (grid.activeSheet.id !== this.sheetId) grid.activate(this.sheetId);
    grid.select(this.sheetId, storedRect(this));
  }
  copyFrom(source: Range | string, type?: CopyType, skipBlanks?: boolean, transpose?: boolean): void {
    const from = typeof source === "string" ? this.model.reference(source, this.sheetId) : source;
    copyRange(this, from instanceof Range ? from : new Range(this.model, from.sheetId, from.rect), type, skipBlanks, transpose);
  }
  /** Cuts the cells and pastes them somewhere else of the same sheet. */
  moveTo(destination: Range | string): void {
    const to = typeof destination === "string" ? this.model.reference(destination, this.sheetId) : destination;
    if (to.sheetId !== this.sheetId) throw notImplemented("Range.moveTo", "another sheet");
    this.model.guard(this.sheetId, undefined, this.rect);
    this.model.guard(this.sheetId, undefined, { ...to.rect, rows: this.rect.rows, columns: this.rect.columns });
    sheetOf(this).moveCells(storedRect(this), to.rect);
  }
  calculate(): void {
    // Formulas are always up to date before anything is read.
  }

  getCellProperties(wanted: PropertyTree): unknown[][] {
    return readCells(this, wanted);
  }
  getRowProperties(wanted: PropertyTree): unknown[] {
    return Array.from({ length: this.rect.rows }, (_, i) => readProperties(this.getRow(i), wanted));
  }
  getColumnProperties(wanted: PropertyTree): unknown[] {
    return Array.from({ length: this.rect.columns }, (_, i) => readProperties(this.getColumn(i), wanted));
  }
  setCellProperties(given: readonly (readonly PropertyTree[])[]): void {
    this.model.guard(this.sheetId, "allowFormatCells");
    checkSize(this.rect.rows, this.rect.columns, given);
    writeStyles(sheetOf(this), this.rect, given);
  }
  setRowProperties(given: readonly PropertyTree[]): void {
    checkSize(1, this.rect.rows, [given]);
    given.forEach((properties, i) => writeProperties(this.getRow(i), properties));
  }
  setColumnProperties(given: readonly PropertyTree[]): void {
    checkSize(1, this.rect.columns, [given]);
    given.forEach((properties, i) => writeProperties(this.getColumn(i), properties));
  }
}

/** The object, or the error Excel raises for a missing one. */
function found<T>(object: T | null): T {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}

/** Cells can't be shifted through a part of a table. */
function refuseToCutTables(range: Range): void {
  for (const table of range.model.grid.tables) {
    if (range.model.grid.tableSheetId(table.id) !== range.sheetId || !intersect(table.rect, range.rect)) continue;
    const whole = bounding(table.rect, range.rect);
    if (whole.columns !== range.rect.columns && range.rect.columns !== table.rect.columns) throw new HostError("InvalidOperation");
  }
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += of(i);
  return total;
}
