import {
  EDITOR_ACTIVATED,
  generateRandomId,
  IContextService,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorkbookNameMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SetSheetsFilterRangeMutation } from "@univerjs/sheets-filter";
import { chartsAfterRename } from "./chartSheetNames";
import { Calculation } from "./calculation";
import type { DefinedName, Rect, SheetData, TableData, WorkbookData } from "./cells";
import { CustomFunctions } from "./customFunctions";
import { Engine } from "./engine";
import type { CustomFunctionEvaluator, CustomFunctionSpec, Grid, GridEvent } from "./grid";
import { GridEvents } from "./gridEvents";
import { HostData } from "./hostData";
import { Names } from "./names";
import { repairFunctions } from "./nativeFunctions";
import { isUnlocked } from "./protection";
import { ReferenceMoves } from "./referenceMoves";
import { sheetData } from "./sheetData";
import { showNumbersAsExcel } from "./shownNumbers";
import { emptySheet, snapshotOf } from "./snapshot";
import { rangeOf, rectOf } from "./spills";
import { Tables } from "./tables";
import { UniverSheet } from "./univerSheet";
import { structureKey, UserProtection } from "./userProtection";

/** A grid with one empty sheet over a started Univer: `bootHeadless()` in Node, `bootPage(…)` in a browser. */
export function createUniverGrid(univer: Univer): Grid {
  return new UniverGrid(univer);
}

class UniverGrid implements Grid {
  private readonly engine: Engine;
  private readonly calculation: Calculation;
  private readonly functions: CustomFunctions;
  private readonly events: GridEvents;
  private readonly host: HostData;
  private readonly names_: Names;
  private readonly tables_: Tables;
  private readonly protection: UserProtection;
  private readonly known = new Map<string, UniverSheet>();
  settings = new Map<string, string>();
  customXmlParts = new Map<string, string>();

  constructor(univer: Univer) {
    const engine = new Engine(univer);
    this.engine = engine;
    engine.open({ name: "Book1", sheetOrder: ["sheet-1"], sheets: { "sheet-1": emptySheet("sheet-1", "Sheet1") } });
    this.calculation = new Calculation(engine);
    this.functions = new CustomFunctions(engine, this.calculation);
    this.host = new HostData(engine);
    this.names_ = new Names(engine);
    this.tables_ = new Tables(engine, this.host);
    this.events = new GridEvents(engine);
    repairFunctions(engine);
    showNumbersAsExcel(engine);
    this.events.add((event) => {
      if (event.type === "changed") this.tables_.followHeaders(event.sheetId, event.rect);
      if (event.type === "renamed") this.renameInCharts(event.before, event.after);
    });
    this.protection = new UserProtection(
      engine,
      this.host,
      (sheetId, rect) => isUnlocked(this.sheet(sheetId), rect),
      (sheetId, protects) => this.events.emit({ type: "refused", source: "user", sheetId, protects }),
    );
    const references = new ReferenceMoves(this.host, () => this.sheets);
    this.events.add((event) => references.take(event));
    this.host.onChange = (key) => {
      const [kind, sheetId] = key.split(":");
      if (kind === "charts" && sheetId) this.events.emit({ type: "charts", source: engine.source, sheetId });
    };
    this.calculation.onSheetsCalculated = (sheetIds) => {
      for (const sheetId of sheetIds) this.events.emit({ type: "calculated", source: engine.source, sheetId });
    };
  }

  get name(): string {
    return this.engine.workbook.name;
  }
  set name(name: string) {
    this.engine.command(SetWorkbookNameMutation.id, { unitId: this.engine.unitId, name });
  }
  get sheets(): readonly UniverSheet[] {
    return this.engine.workbook.getSheetOrders().map((id) => this.sheet(id));
  }
  get activeSheet(): UniverSheet {
    const active = this.engine.workbook.getActiveSheet();
    return this.sheet(active.getSheetId());
  }
  get selection(): { readonly sheetId: string; readonly rect: Rect } {
    const sheetId = this.activeSheet.id;
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const range = selections?.at(-1)?.range;
    return { sheetId, rect: range ? rectOf(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }
  sheetById(id: string): UniverSheet | undefined {
    return this.engine.workbook.getSheetBySheetId(id) ? this.sheet(id) : undefined;
  }
  sheetByName(name: string): UniverSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
  addSheet(name: string): UniverSheet {
    const id = `sheet-${generateRandomId(8)}`;
    const { unitId } = this.engine;
    const sheet = mergeWorksheetSnapshotWithDefault(emptySheet(id, name));
    const change = {
      redos: [{ id: InsertSheetMutation.id, params: { unitId, index: this.sheets.length, sheet } }],
      undos: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
    };
    // As if from a collaborator: Univer would activate the sheet otherwise.
    this.engine.commit(change, { fromCollab: true });
    return this.sheet(id);
  }
  deleteSheet(id: string): void {
    this.leave(id);
    this.engine.command(RemoveSheetCommand.id, { unitId: this.engine.unitId, subUnitId: id });
    this.known.delete(id);
  }
  renameSheet(id: string, name: string): void {
    this.engine.command(SetWorksheetNameCommand.id, { unitId: this.engine.unitId, subUnitId: id, name });
  }
  private renameInCharts(before: string, after: string): void {
    for (const sheet of this.sheets) {
      const charts = sheet.charts();
      const renamed = chartsAfterRename(charts, before, after);
      if (renamed === charts) continue;
      this.host.put(`charts:${sheet.id}`, renamed);
      this.host.onChange(`charts:${sheet.id}`);
    }
  }
  moveSheet(id: string, position: number): void {
    this.engine.command(SetWorksheetOrderCommand.id, { unitId: this.engine.unitId, subUnitId: id, order: position });
  }
  activate(id: string): void {
    this.engine.command(SetWorksheetActiveOperation.id, { unitId: this.engine.unitId, subUnitId: id });
  }
  select(sheetId: string, rect: Rect): void {
    if (this.activeSheet.id !== sheetId) this.activate(sheetId);
    const range = rangeOf(rect);
    const primary = {
      ...range,
      endRow: range.startRow,
      endColumn: range.startColumn,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.engine.command(SetSelectionsOperation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  get structureProtection(): { readonly password?: string } | undefined {
    return this.host.get(structureKey);
  }
  set structureProtection(protection: { readonly password?: string } | undefined) {
    this.host.replace(structureKey, protection);
  }

  get tables(): readonly TableData[] {
    return this.tables_.list();
  }
  tableSheetId(tableId: string): string {
    return this.tables_.sheetIdOf(tableId);
  }
  addTable(sheetId: string, table: Omit<TableData, "id">): TableData {
    return this.tables_.add(sheetId, table);
  }
  updateTable(table: TableData): void {
    this.tables_.update(table);
  }
  deleteTable(id: string): void {
    this.tables_.delete(id);
  }

  names(): readonly DefinedName[] {
    return this.names_.list();
  }
  setName(name: DefinedName): void {
    this.names_.set(name);
  }
  deleteName(name: string, sheet?: string): void {
    this.names_.delete(name, sheet);
  }

  batch<T>(work: () => T): T {
    return this.engine.batch(work);
  }
  async undo(): Promise<boolean> {
    return this.step(UndoCommand.id, "undos");
  }
  async redo(): Promise<boolean> {
    return this.step(RedoCommand.id, "redos");
  }
  settle(): Promise<void> {
    return this.calculation.settle();
  }
  async recalculate(): Promise<void> {
    this.functions.forgetAnswers();
    this.calculation.requestAll();
    await this.calculation.settle();
  }
  registerFunctions(specs: readonly CustomFunctionSpec[], evaluate: CustomFunctionEvaluator): void {
    this.functions.register(specs, evaluate);
    this.calculation.rebuild();
  }
  onEvent(listener: (event: GridEvent) => void): () => void {
    return this.events.add(listener);
  }
  get editing(): boolean {
    return this.engine.injector.get(IContextService).getContextValue(EDITOR_ACTIVATED);
  }

  async load(data: WorkbookData): Promise<void> {
    await this.settle();
    this.events.quietly(() => {
      const ids = data.sheets.map((sheet) => sheet.id ?? `sheet-${generateRandomId(8)}`);
      this.known.clear();
      this.host.clear();
      this.functions.forgetAnswers();
      this.engine.open(snapshotOf(data, ids));
      data.sheets.forEach((sheet, index) => this.dress(this.sheet(ids[index] as string), sheet));
      for (const name of data.names) this.names_.set(name);
      const active = this.sheetByName(data.activeSheet);
      if (active) this.activate(active.id);
      this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.engine.unitId);
      this.settings = new Map(Object.entries(data.settings));
      this.customXmlParts = new Map(data.customXmlParts.map(({ id, xml }) => [id, xml]));
    });
    this.calculation.requestAll();
    await this.settle();
    this.events.emit({ type: "loaded", source: "api" });
  }
  toData(): WorkbookData {
    return {
      name: this.name,
      sheets: this.sheets.map((sheet) => sheetData(sheet, this.engine.worksheet(sheet.id), sheet.reader, this.tables_.list(sheet.id))),
      activeSheet: this.activeSheet.name,
      names: this.names(),
      settings: Object.fromEntries(this.settings),
      customXmlParts: [...this.customXmlParts].map(([id, xml]) => ({ id, xml })),
    };
  }
  dispose(): void {
    this.protection.dispose();
    this.events.dispose();
    this.calculation.dispose();
    this.engine.dispose();
  }

  /** What a snapshot of Univer can't carry. */
  private dress(sheet: UniverSheet, data: SheetData): void {
    if (data.visibility === "veryHidden") this.host.put(`veryHidden:${sheet.id}`, true);
    if (data.charts.length > 0) this.host.put(`charts:${sheet.id}`, data.charts);
    if (Object.keys(data.page).length > 0) this.host.put(`page:${sheet.id}`, data.page);
    this.host.put(`protection:${sheet.id}`, data.protection);
    for (const { id, ...table } of data.tables) this.tables_.add(sheet.id, table, id);
    const formats = [...data.conditionalFormats].sort((a, b) => a.priority - b.priority);
    formats.forEach((format, priority) => sheet.formats.add({ ...format, priority }, format.id));
    for (const { rects, ...validation } of data.validations) sheet.rules.add(rects, validation);
    if (data.filter)
      this.engine.command(SetSheetsFilterRangeMutation.id, {
        unitId: this.engine.unitId,
        subUnitId: sheet.id,
        range: rangeOf(data.filter),
      });
  }
  private async step(command: string, stack: "undos" | "redos"): Promise<boolean> {
    await this.settle();
    let steps = 0;
    this.engine.injector
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe((status) => (steps = status[stack]))
      .unsubscribe();
    if (steps === 0) return false;
    this.engine.command(command, {});
    await this.settle();
    return true;
  }
  private leave(id: string): void {
    if (this.activeSheet.id !== id) return;
    const { position } = this.sheet(id);
    const visible = this.sheets.filter((sheet) => sheet.visibility === "visible" && sheet.id !== id);
    const next = visible.find((sheet) => sheet.position > position) ?? visible.at(-1);
    if (next) this.activate(next.id);
  }
  private sheet(id: string): UniverSheet {
    const known = this.known.get(id);
    if (known) return known;
    const sheet = new UniverSheet(this.engine, this.host, id, {
      leave: (sheetId) => this.leave(sheetId),
      changed: (sheetId, rect, change) => this.engine.asApi(() => this.events.changed(sheetId, rect, change)),
      messageAt: (sheetId, row, column) => this.functions.messageAt(sheetId, row, column),
    });
    this.known.set(id, sheet);
    return sheet;
  }
}
