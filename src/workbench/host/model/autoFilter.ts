import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import type { Model } from "./model";
import { Range } from "./range";

/** Whether rows of these are hidden by a filter. */
function hasHiddenRows(model: Model, sheetId: string, row: number, rows: number): boolean {
  const sheet = model.sheet(sheetId);
  for (let i = 0; i < rows; i++) if (sheet.rowHidden(row + i)) return true;
  return false;
}

/** The plain auto filter of a sheet; it can be read, not applied. */
export class SheetAutoFilter extends HostObject {
  static override readonly wireName = "AutoFilter";
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.model.sheet(this.sheetId).filter() !== undefined;
  }
  get isDataFiltered(): boolean {
    const rect = this.model.sheet(this.sheetId).filter();
    return rect !== undefined && hasHiddenRows(this.model, this.sheetId, rect.row + 1, rect.rows - 1);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const rect = this.model.sheet(this.sheetId).filter();
    return rect ? new Range(this.model, this.sheetId, rect) : null;
  }
}

/** The filter buttons of a table. */
export class TableAutoFilter extends HostObject {
  static override readonly wireName = "AutoFilter";
  constructor(
    readonly model: Model,
    readonly tableId: string,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.#table().showFilter;
  }
  get isDataFiltered(): boolean {
    const { rect } = this.#table();
    return hasHiddenRows(this.model, this.model.grid.tableSheetId(this.tableId), rect.row + 1, rect.rows - 1);
  }
  getRange(): Range {
    return new Range(this.model, this.model.grid.tableSheetId(this.tableId), this.#table().rect);
  }
  getRangeOrNullObject(): Range | null {
    return this.enabled ? this.getRange() : null;
  }
  clearCriteria(): void {
    const { rect } = this.#table();
    this.model.guard(this.model.grid.tableSheetId(this.tableId), "allowAutoFilter");
    this.model.sheet(this.model.grid.tableSheetId(this.tableId)).setRowsHidden(rect.row, rect.rows, false);
  }
  #table() {
    const table = this.model.grid.tables.find((one) => one.id === this.tableId);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }
}
