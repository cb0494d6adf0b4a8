import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Model } from "./model";
import { Range } from "./range";

export class WorksheetFreezePanes extends HostObject {
  static override readonly wireName = "WorksheetFreezePanes";
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  freezeRows(rows = 1): void {
    freeze(this, rows, 0);
  }
  freezeColumns(columns = 1): void {
    freeze(this, 0, columns);
  }
  freezeAt(range: Range | string): void {
    const { rect } = typeof range === "string" ? this.model.reference(range, this.sheetId) : range;
    freeze(this, rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows, rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns);
  }
  unfreeze(): void {
    this.model.sheet(this.sheetId).freeze = { rows: 0, columns: 0 };
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.model.sheet(this.sheetId).freeze;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.model, this.sheetId, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }
}

function freeze(panes: WorksheetFreezePanes, rows: number, columns: number): void {
  if (!(Number.isInteger(rows) && rows >= 0 && Number.isInteger(columns) && columns >= 0)) throw new HostError("InvalidArgument");
  panes.model.sheet(panes.sheetId).freeze = { rows, columns };
}
