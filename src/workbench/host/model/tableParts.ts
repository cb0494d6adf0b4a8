import type { CellValue } from "../../grid/cells";
import type { CellInput } from "../../grid/grid";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { KeyedCollection, sameKey } from "./keyedCollection";
import type { Range } from "./range";
import { dressNewRows } from "./tableGrowth";
import { bodyRect, rangeOf, tableOf, updateTable, type Table } from "./tables";

/** A column, known by its place; ids are Excel's one-based numbers. */
export class TableColumn extends HostObject {
  static override readonly wireName = "TableColumn";
  constructor(
    readonly table: Table,
    readonly place: number,
  ) {
    super();
  }
  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return this.getHeaderRowRange().text?.[0]?.[0] ?? "";
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: CellInput | readonly (readonly CellInput[])[]) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.place);
  }
  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.place);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.place);
  }
  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.place);
  }
  delete(): void {
    const { rect } = tableOf(this.table);
    if (rect.columns === 1) throw new HostError("InvalidOperation");
    const range = this.getRange();
    this.table.model.guard(range.sheetId);
    const sheet = this.table.model.sheet(range.sheetId);
    sheet.deleteCells(range.rect, "left");
    updateTable(this.table, { rect: { ...rect, columns: rect.columns - 1 } });
  }
}

export class TableColumnCollection extends KeyedCollection<TableColumn> {
  static override readonly wireName = "TableColumnCollection";
  constructor(readonly table: Table) {
    super();
  }
  override items(): readonly TableColumn[] {
    return Array.from({ length: tableOf(this.table).rect.columns }, (_, i) => new TableColumn(this.table, i));
  }
  /** A number is a column's id, a text its name. */
  override getItemOrNullObject(key: string | number): TableColumn | null {
    const columns = this.items();
    return (typeof key === "number" ? columns[key - 1] : columns.find((column) => sameKey(column.name, key))) ?? null;
  }
  /** Values include the header when they are as tall as the whole table. */
  add(index?: number | null, values?: readonly (readonly CellInput[])[] | CellInput, name?: string): TableColumn {
    const { rect } = tableOf(this.table);
    const at = index === undefined || index === null || index < 0 ? rect.columns : index;
    if (at > rect.columns) throw new HostError("InvalidArgument");
    const range = rangeOf(this.table, { ...rect, column: rect.column + at, columns: 1 });
    this.table.model.guard(range.sheetId);
    this.table.model.sheet(range.sheetId).insertCells(range.rect, "right");
    updateTable(this.table, { rect: { ...rect, columns: rect.columns + 1 } });
    const column = new TableColumn(this.table, at);
    column.name = name ?? `Column${at + 1}`;
    if (Array.isArray(values) && values.length === rect.rows) column.values = values as never;
    else if (values !== undefined && values !== null) column.getDataBodyRange().values = values;
    if (name !== undefined) column.name = name;
    return column;
  }
}

export class TableRow extends HostObject {
  static override readonly wireName = "TableRow";
  constructor(
    readonly table: Table,
    readonly place: number,
  ) {
    super();
  }
  get index(): number {
    return this.place;
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: CellInput | readonly (readonly CellInput[])[]) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.place);
  }
  delete(): void {
    this.table.rows.deleteRowsAt(this.place, 1);
  }
}

export class TableRowCollection extends KeyedCollection<TableRow> {
  static override readonly wireName = "TableRowCollection";
  constructor(readonly table: Table) {
    super();
  }
  override items(): readonly TableRow[] {
    return Array.from({ length: bodyRect(this.table).rows }, (_, i) => new TableRow(this.table, i));
  }
  override getItemOrNullObject(index: number): TableRow | null {
    return this.items()[Number(index)] ?? null;
  }
  /** Without an index the rows come last; cells below the table move down. New rows look like the one above them. */
  add(index?: number | null, values?: readonly (readonly CellInput[])[]): TableRow {
    const body = bodyRect(this.table);
    const { rect } = tableOf(this.table);
    const count = Array.isArray(values) ? values.length : 1;
    const at = index === undefined || index === null || index < 0 ? body.rows : index;
    if (at > body.rows) throw new HostError("InvalidArgument");
    const range = rangeOf(this.table, { ...body, row: body.row + at, rows: count });
    this.table.model.guard(range.sheetId);
    const sheet = this.table.model.sheet(range.sheetId);
    const firstIsBlank = body.rows === 1 && at === 1 && sheet.values(body)[0]!.every((value) => value === "");
    if (firstIsBlank) {
      if (count > 1) sheet.insertCells({ ...range.rect, rows: count - 1 }, "down");
    } else sheet.insertCells(range.rect, "down");
    updateTable(this.table, { rect: { ...rect, rows: rect.rows + count - (firstIsBlank ? 1 : 0) } });
    const place = firstIsBlank ? 0 : at;
    const fresh = count - (firstIsBlank ? 1 : 0);
    const pattern = { ...body, row: at === 0 ? body.row + count : body.row + at - 1, rows: 1 };
    if (fresh > 0) dressNewRows(sheet, pattern, { ...range.rect, rows: fresh });
    if (values) rangeOf(this.table, { ...range.rect, row: body.row + place }).values = values;
    return new TableRow(this.table, place);
  }
  deleteRowsAt(index: number, count = 1): void {
    const body = bodyRect(this.table);
    const { rect } = tableOf(this.table);
    if (!(index >= 0 && count >= 1 && index + count <= body.rows)) throw new HostError("InvalidArgument");
    const range = rangeOf(this.table, { ...body, row: body.row + index, rows: count });
    this.table.model.guard(range.sheetId);
    const sheet = this.table.model.sheet(range.sheetId);
    // A table keeps one row, even if it is blank.
    if (count === body.rows) {
      sheet.clear(body, "contents");
      if (count > 1) sheet.deleteCells({ ...body, row: body.row + 1, rows: count - 1 }, "up");
      updateTable(this.table, { rect: { ...rect, rows: rect.rows - count + 1 } });
      return;
    }
    sheet.deleteCells(range.rect, "up");
    updateTable(this.table, { rect: { ...rect, rows: rect.rows - count } });
  }
}
