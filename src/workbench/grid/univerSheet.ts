import { BooleanNumber } from "@univerjs/core";
import type { IExecutionOptions } from "@univerjs/core";
import { SetTabColorMutation, SetWorksheetHideMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import type { Cell, CellStyle, CellValue, Chart, ConditionalFormat, PageSetup, Rect, SheetData, Validation, ValueType } from "./cells";
import { CellReader } from "./cellReader";
import { CellWriter } from "./cellWriter";
import { ConditionalFormats } from "./conditionalFormats";
import type { Engine } from "./engine";
import type { CellInput, GridSheet } from "./grid";
import type { HostData } from "./hostData";
import { SheetLayout } from "./sheetLayout";
import { SheetStructure } from "./sheetStructure";
import { rectOf, spillCovering } from "./spills";
import type { Spill } from "./spills";
import { Validations } from "./validations";

type Shift = "down" | "right" | "up" | "left";
/** What a sheet tells its grid. */
export interface SheetHooks {
  /** Activates another sheet if this one is active: it is about to go out of sight. */
  leave(sheetId: string): void;
  changed(sheetId: string, rect: Rect, change: "cellsInserted" | "cellsDeleted"): void;
  messageAt(sheetId: string, row: number, column: number): string | undefined;
}

/** One sheet of the open workbook, found again by its id at every call. */
export class UniverSheet implements GridSheet {
  readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly layout: SheetLayout;
  private readonly structure: SheetStructure;
  readonly formats: ConditionalFormats;
  readonly rules: Validations;

  constructor(
    private readonly engine: Engine,
    private readonly host: HostData,
    readonly id: string,
    private readonly hooks: SheetHooks,
  ) {
    this.reader = new CellReader(engine, id);
    this.writer = new CellWriter(engine, id);
    this.layout = new SheetLayout(engine, id, this.reader, (rows, columns) => this.writer.ensureSize(rows, columns));
    this.structure = new SheetStructure(engine, id);
    this.formats = new ConditionalFormats(engine, host, id);
    this.rules = new Validations(engine, host, id);
  }

  get name(): string {
    return this.sheet.getName();
  }
  get position(): number {
    return this.engine.workbook.getSheetOrders().indexOf(this.id);
  }
  get rowCount(): number {
    return this.sheet.getRowCount();
  }
  get columnCount(): number {
    return this.sheet.getColumnCount();
  }
  get visibility(): SheetData["visibility"] {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
    return this.host.get(this.key("veryHidden")) ? "veryHidden" : "hidden";
  }
  set visibility(visibility: SheetData["visibility"]) {
    const before = this.visibility;
    if (visibility === before) return;
    if (visibility !== "visible") this.hooks.leave(this.id);
    this.engine.batch(() => {
      // As if from a collaborator: Univer would activate a sheet that is shown again.
      this.commit(
        SetWorksheetHideMutation.id,
        { hidden: visibility === "visible" ? 0 : 1 },
        { hidden: before === "visible" ? 0 : 1 },
        { fromCollab: true },
      );
      this.host.set(this.key("veryHidden"), visibility === "veryHidden" || undefined);
    });
  }
  get tabColor(): string | undefined {
    return this.sheet.getTabColor() || undefined;
  }
  set tabColor(color: string | undefined) {
    this.commit(SetTabColorMutation.id, { color: color ?? "" }, { color: this.tabColor ?? "" });
  }
  get gridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  set gridlines(shown: boolean) {
    this.commit(ToggleGridlinesMutation.id, { showGridlines: shown ? 1 : 0 }, { showGridlines: this.gridlines ? 1 : 0 });
  }
  get protection(): SheetData["protection"] {
    return this.host.get(this.key("protection"));
  }
  set protection(protection: SheetData["protection"]) {
    this.host.set(this.key("protection"), protection);
  }
  get page(): PageSetup {
    return this.host.get<PageSetup>(this.key("page")) ?? {};
  }
  set page(page: PageSetup) {
    this.host.set(this.key("page"), page);
  }

  values(rect: Rect): CellValue[][] {
    return this.reader.values(rect);
  }
  valueTypes(rect: Rect): ValueType[][] {
    return this.reader.valueTypes(rect);
  }
  formulas(rect: Rect): CellValue[][] {
    return this.reader.formulas(rect);
  }
  texts(rect: Rect): string[][] {
    return this.reader.texts(rect);
  }
  numberFormats(rect: Rect): string[][] {
    return this.reader.numberFormats(rect);
  }
  styles(rect: Rect): CellStyle[][] {
    return this.reader.styles(rect);
  }
  cell(row: number, column: number): Cell {
    return this.reader.cell(row, column);
  }
  errorMessage(row: number, column: number): string | undefined {
    return this.reader.isErrorAt(row, column) ? this.hooks.messageAt(this.id, row, column) : undefined;
  }
  usedRect(valuesOnly: boolean): Rect | undefined {
    return this.reader.usedRect(valuesOnly);
  }
  spillOf(row: number, column: number): Spill | undefined {
    return spillCovering(this.engine, this.id, row, column);
  }

  setInputs(rect: Rect, inputs: readonly (readonly CellInput[])[]): void {
    this.writer.setInputs(rect, inputs);
  }
  setNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    this.writer.setNumberFormats(rect, formats);
  }
  setStyle(rect: Rect, style: CellStyle, reset: readonly (keyof CellStyle)[] = []): void {
    this.writer.setStyle(rect, style, reset);
  }
  setStyles(rect: Rect, styles: readonly (readonly (CellStyle | null)[])[]): void {
    this.writer.setStyles(rect, styles);
  }
  clear(rect: Rect, what: "all" | "contents" | "formats"): void {
    this.writer.clear(rect, what);
  }
  insertRows(row: number, count: number): void {
    this.writer.ensureSize(row + 1, 0);
    this.structure.insertRows(row, count);
  }
  deleteRows(row: number, count: number): void {
    this.structure.deleteRows(row, Math.min(count, this.rowCount - row));
  }
  insertColumns(column: number, count: number): void {
    this.writer.ensureSize(0, column + 1);
    this.structure.insertColumns(column, count);
  }
  deleteColumns(column: number, count: number): void {
    this.structure.deleteColumns(column, Math.min(count, this.columnCount - column));
  }
  insertCells(rect: Rect, shift: "down" | "right"): void {
    this.shiftCells(rect, shift);
  }
  deleteCells(rect: Rect, shift: "up" | "left"): void {
    this.shiftCells(rect, shift);
  }
  moveCells(rect: Rect, to: { readonly row: number; readonly column: number }): void {
    this.writer.ensureSize(to.row + rect.rows, to.column + rect.columns);
    this.structure.moveCells(rect, to);
  }

  columnWidth(column: number): number {
    return this.layout.columnWidth(column);
  }
  setColumnWidth(column: number, count: number, pixels: number): void {
    this.layout.setColumnWidth(column, count, pixels);
  }
  rowHeight(row: number): number {
    return this.layout.rowHeight(row);
  }
  setRowHeight(row: number, count: number, pixels: number): void {
    this.layout.setRowHeight(row, count, pixels);
  }
  autofitColumns(column: number, count: number): void {
    this.engine.batch(() => this.layout.autofitColumns(column, count));
  }
  autofitRows(row: number, count: number): void {
    this.engine.batch(() => this.layout.autofitRows(row, count));
  }
  rowHidden(row: number): boolean {
    return this.layout.rowHidden(row);
  }
  setRowsHidden(row: number, count: number, hidden: boolean): void {
    this.layout.setRowsHidden(row, count, hidden);
  }
  columnHidden(column: number): boolean {
    return this.layout.columnHidden(column);
  }
  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    this.layout.setColumnsHidden(column, count, hidden);
  }
  get freeze(): { readonly rows: number; readonly columns: number } {
    return this.layout.freeze;
  }
  set freeze(freeze: { readonly rows: number; readonly columns: number }) {
    this.layout.freeze = freeze;
  }
  merges(): readonly Rect[] {
    return this.layout.merges();
  }
  merge(rect: Rect, across: boolean): void {
    this.engine.batch(() => this.layout.merge(rect, across));
  }
  unmerge(rect: Rect): void {
    this.layout.unmerge(rect);
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.formats.list();
  }
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority"> & { readonly priority?: number }): string {
    return this.formats.add(format);
  }
  updateConditionalFormat(format: ConditionalFormat): void {
    this.formats.update(format);
  }
  deleteConditionalFormat(id: string): void {
    this.formats.delete(id);
  }
  validations(): readonly Validation[] {
    return this.rules.list();
  }
  setValidation(rect: Rect, validation: Omit<Validation, "rects"> | undefined): void {
    this.rules.set(rect, validation);
  }
  charts(): readonly Chart[] {
    return this.host.get<readonly Chart[]>(this.key("charts")) ?? [];
  }
  putChart(chart: Chart): void {
    const charts = this.charts();
    const replaced = charts.map((other) => (other.id === chart.id ? chart : other));
    this.host.set(this.key("charts"), replaced.includes(chart) ? replaced : [...charts, chart]);
  }
  deleteChart(id: string): void {
    this.host.set(
      this.key("charts"),
      this.charts().filter((chart) => chart.id !== id),
    );
  }
  filter(): Rect | undefined {
    const range = this.engine.injector.get(SheetsFilterService).getFilterModel(this.engine.unitId, this.id)?.getRange();
    return range ? rectOf(range) : undefined;
  }

  private get sheet(): ReturnType<Engine["worksheet"]> {
    return this.engine.worksheet(this.id);
  }
  private key(part: string): string {
    return `${part}:${this.id}`;
  }
  private commit(id: string, redo: object, undo: object, options?: IExecutionOptions): void {
    const target = { unitId: this.engine.unitId, subUnitId: this.id };
    this.engine.commit({ redos: [{ id, params: { ...target, ...redo } }], undos: [{ id, params: { ...target, ...undo } }] }, options);
  }
  private shiftCells(rect: Rect, shift: Shift): void {
    this.writer.ensureSize(rect.row + rect.rows, rect.column + rect.columns);
    if (shift === "down" || shift === "right") this.structure.insertCells(rect, shift);
    else this.structure.deleteCells(rect, shift);
    this.hooks.changed(this.id, rect, shift === "down" || shift === "right" ? "cellsInserted" : "cellsDeleted");
  }
}
