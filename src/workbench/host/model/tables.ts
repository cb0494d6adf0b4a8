import type { Rect, TableData } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { intersect } from "./address";
import { TableAutoFilter } from "./autoFilter";
import { addEventMembers } from "./eventMembers";
import { KeyedCollection, sameKey } from "./keyedCollection";
import { EventType, WORKBOOK_TARGET, type Model } from "./model";
import { Range } from "./range";
import type { RangeGeometry } from "./rangeGeometry";
import { TableColumnCollection, TableRowCollection } from "./tableParts";
import { Worksheet } from "./worksheet";

export class Table extends HostObject {
  static override readonly wireName: string = "Table";
  static override readonly navigations = ["columns", "rows", "worksheet", "autoFilter"];
  constructor(
    readonly model: Model,
    readonly tableId: string,
  ) {
    super();
  }
  get id(): string {
    return tableOf(this).id;
  }
  get name(): string {
    return tableOf(this).name;
  }
  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new HostError("InvalidArgument");
    const { grid } = this.model;
    if (
      grid.tables.some((one) => one.id !== this.tableId && sameKey(one.name, name)) ||
      grid.names().some((one) => sameKey(one.name, name))
    )
      throw new HostError("InvalidArgument");
    updateTable(this, { name });
  }
  get style(): string {
    return tableOf(this).style;
  }
  set style(style: string) {
    if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw new HostError("InvalidArgument");
    updateTable(this, { style });
  }
  get showHeaders(): boolean {
    return tableOf(this).showHeaders;
  }
  set showHeaders(showHeaders: boolean) {
    updateTable(this, { showHeaders });
  }
  get showTotals(): boolean {
    return tableOf(this).showTotals;
  }
  set showTotals(showTotals: boolean) {
    const { rect, showTotals: before } = tableOf(this);
    if (before !== showTotals) updateTable(this, { showTotals, rect: { ...rect, rows: rect.rows + (showTotals ? 1 : -1) } });
  }
  get showBandedRows(): boolean {
    return tableOf(this).showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    updateTable(this, { showBandedRows });
  }
  get showFilterButton(): boolean {
    return tableOf(this).showFilter;
  }
  set showFilterButton(showFilter: boolean) {
    updateTable(this, { showFilter });
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.model.grid.tableSheetId(this.tableId));
  }
  get autoFilter(): TableAutoFilter {
    return new TableAutoFilter(this.model, this.tableId);
  }
  getRange(): Range {
    return rangeOf(this, tableOf(this).rect);
  }
  getHeaderRowRange(): Range {
    const { rect, showHeaders } = tableOf(this);
    if (!showHeaders) throw new HostError("ItemNotFound");
    return rangeOf(this, { ...rect, rows: 1 });
  }
  getDataBodyRange(): Range {
    return rangeOf(this, bodyRect(this));
  }
  getTotalRowRange(): Range {
    const { rect, showTotals } = tableOf(this);
    if (!showTotals) throw new HostError("ItemNotFound");
    return rangeOf(this, { ...rect, row: rect.row + rect.rows - 1, rows: 1 });
  }
  /** The header row must stay where it is. */
  resize(area: RangeGeometry | string): void {
    const sheetId = this.model.grid.tableSheetId(this.tableId);
    const target = typeof area === "string" ? this.model.reference(area, sheetId) : area;
    const { rect } = tableOf(this);
    if (target.sheetId !== sheetId || target.rect.row !== rect.row || !intersect(target.rect, rect) || target.rect.rows < 2)
      throw new HostError("InvalidArgument");
    refuseOverlap(this.model, sheetId, target.rect, this.tableId);
    updateTable(this, { rect: target.rect });
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.model.guard(range.sheetId);
    const { name } = tableOf(this);
    this.model.grid.deleteTable(this.tableId);
    this.model.tellOfTable("deleted", this.tableId, name, range.sheetId);
    return range;
  }
  /** Deletes the table with its cells. */
  delete(): void {
    const range = this.convertToRange();
    this.model.sheet(range.sheetId).clear(range.rect, "all");
  }
  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }
}

addEventMembers(Table, { DataChangedEvent: EventType.tableChanged, SelectionChangedEvent: EventType.tableSelectionChanged }, (table) => ({
  registrations: table.model.registrations,
  target: table.tableId,
}));

/** @throws HostError ItemNotFound once the table is gone */
export function tableOf(table: Table): TableData {
  const found = table.model.grid.tables.find((one) => one.id === table.tableId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}
export function updateTable(table: Table, change: Partial<TableData>): void {
  table.model.guard(table.model.grid.tableSheetId(table.tableId));
  table.model.grid.updateTable({ ...tableOf(table), ...change });
}
/** The rows between header and totals. */
export function bodyRect(table: Table): Rect {
  const { rect, showHeaders, showTotals } = tableOf(table);
  const above = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + above, rows: Math.max(1, rect.rows - above - (showTotals ? 1 : 0)) };
}
export function rangeOf(table: Table, rect: Rect): Range {
  return new Range(table.model, table.model.grid.tableSheetId(table.tableId), rect);
}

export class TableCollection extends KeyedCollection<Table> {
  static override readonly wireName = "TableCollection";
  constructor(
    readonly model: Model,
    /** Absent: all tables of the workbook. */
    readonly sheetId: string | undefined,
  ) {
    super();
  }
  override items(): readonly Table[] {
    const { grid } = this.model;
    return grid.tables.flatMap((table) =>
      this.sheetId === undefined || grid.tableSheetId(table.id) === this.sheetId ? [new Table(this.model, table.id)] : [],
    );
  }
  /** Without headers in the cells, Excel moves them down and names the columns itself. */
  add(area: RangeGeometry | string, hasHeaders: boolean): Table {
    const { grid } = this.model;
    const { sheetId, rect } = typeof area === "string" ? this.model.reference(area, this.sheetId ?? grid.activeSheet.id) : area;
    if (this.sheetId !== undefined && sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    this.model.guard(sheetId);
    refuseOverlap(this.model, sheetId, rect);
    const sheet = this.model.sheet(sheetId);
    if (!hasHeaders) sheet.insertCells({ ...rect, rows: 1 }, "down");
    const whole = { ...rect, rows: Math.max(2, rect.rows + (hasHeaders ? 0 : 1)) };
    const header = { ...whole, rows: 1 };
    sheet.setInputs(header, [uniqueHeaders(sheet.texts(header)[0] ?? []).map((text) => ({ text }))]);
    const table = grid.addTable(sheetId, {
      name: freeName(this.model),
      rect: whole,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showFilter: true,
      showBandedRows: true,
    });
    this.model.tellOfTable("added", table.id, table.name, sheetId);
    return new Table(this.model, table.id);
  }
  override getItemOrNullObject(key: string): Table | null {
    return this.items().find((table) => table.tableId === key || sameKey(table.name, key)) ?? null;
  }
}

addEventMembers(
  TableCollection,
  { DataChangedEvent: EventType.tableChanged, AddedEvent: EventType.tableAdded, DeletedEvent: EventType.tableDeleted },
  (tables) => ({ registrations: tables.model.registrations, target: tables.sheetId ?? WORKBOOK_TARGET }),
);

function refuseOverlap(model: Model, sheetId: string, rect: Rect, ownId?: string): void {
  const overlapping = model.grid.tables.some(
    (table) => table.id !== ownId && model.grid.tableSheetId(table.id) === sheetId && intersect(table.rect, rect),
  );
  if (overlapping) throw new HostError("InvalidArgument", "A table can't overlap another table.");
}

/** Column names are texts, never empty, never twice. */
function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, i) => {
    let name = text === "" ? `Column${i + 1}` : text;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${text || "Column"}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(model: Model): string {
  for (let n = model.grid.tables.length + 1; ; n++)
    if (!model.grid.tables.some((table) => sameKey(table.name, `Table${n}`))) return `Table${n}`;
}
