import { valueTypeOf } from "../grid/cellCodec";
import type { Rect } from "../grid/cells";
import type { GridEvent } from "../grid/grid";
import type { PushEntry } from "./customFunctions";
import { intersect, localAddress, MAX_COLUMNS, MAX_ROWS } from "./model/address";
import { EventType, WORKBOOK_TARGET, type Model } from "./model/model";

const API_EVENTS = 65_536;
const CHANGE_TYPES = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  cellsInserted: "CellInserted",
  cellsDeleted: "CellDeleted",
} as const;
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Turns what happens in the grid into the events an add-in has registered for. */
export class EventPushes {
  #waiting: PushEntry[] = [];

  constructor(
    private readonly model: Model,
    /** Is the add-in acting right now? */
    private readonly isAddinActing: () => boolean,
    private readonly push: (entries: readonly PushEntry[]) => void,
  ) {
    model.notify = (eventType, targetId, message) => this.#send(eventType, targetId, message);
  }

  take(event: GridEvent): void {
    const trigger = { triggerSource: this.isAddinActing() ? "ThisLocalAddin" : "Unknown" };
    if (event.type === "loaded" || event.type === "charts" || event.type === "refused") return;
    const { sheetId } = event;
    const common = { worksheetId: sheetId, source: "Local", ...trigger };
    switch (event.type) {
      case "changed":
        return this.#changed(event.sheetId, wholeLines(event.rect, event.change), CHANGE_TYPES[event.change], {
          ...trigger,
          ...this.#details(event),
        });
      case "calculated":
        return this.#ofSheet(EventType.worksheetCalculated, sheetId, { worksheetId: sheetId, address: "" });
      case "selection":
        this.#ofSheet(EventType.worksheetSelectionChanged, sheetId, { worksheetId: sheetId, address: localAddress(event.rect) });
        return this.#selectionInTables(sheetId, event.rect);
      case "activated":
        if (event.previousId !== undefined)
          this.#ofSheet(EventType.worksheetDeactivated, event.previousId, { worksheetId: event.previousId });
        return this.#ofSheet(EventType.worksheetActivated, sheetId, { worksheetId: sheetId });
      case "added":
        return this.#send(EventType.worksheetAdded, WORKBOOK_TARGET, common);
      case "deleted":
        return this.#send(EventType.worksheetDeleted, WORKBOOK_TARGET, { ...common, worksheetName: event.name });
      case "renamed":
        return this.#ofSheet(EventType.worksheetNameChanged, sheetId, { ...common, nameBefore: event.before, nameAfter: event.after });
      case "visibility": {
        const now = VISIBILITY[this.model.sheet(sheetId).visibility];
        return this.#ofSheet(EventType.worksheetVisibilityChanged, sheetId, {
          ...common,
          visibilityBefore: now === "Visible" ? "Hidden" : "Visible",
          visibilityAfter: now,
        });
      }
    }
  }

  #changed(sheetId: string, rect: Rect, changeType: string, trigger: object): void {
    const message = {
      changeType,
      source: "Local",
      worksheetId: sheetId,
      address: localAddress(rect),
      shiftDirection: "None",
      changeDirectionState: {},
      ...trigger,
    };
    this.#ofSheet(EventType.worksheetChanged, sheetId, message);
    const { grid } = this.model;
    for (const table of grid.tables) {
      if (grid.tableSheetId(table.id) !== sheetId || !intersect(table.rect, rect)) continue;
      this.#send(EventType.tableChanged, table.id, { ...message, tableId: table.id });
      this.#send(EventType.tableChanged, sheetId, { ...message, tableId: table.id });
      this.#send(EventType.tableChanged, WORKBOOK_TARGET, { ...message, tableId: table.id });
    }
  }

  /** Before and after, of a single cell. A formula's result isn't there yet: of formulas nothing is told. */
  #details({ sheetId, rect, before }: Extract<GridEvent, { type: "changed" }>): object {
    const sheet = this.model.grid.sheetById(sheetId);
    if (before === undefined || !sheet || sheet.cell(rect.row, rect.column).formula !== undefined) return {};
    return {
      valueBefore: before,
      valueAfter: sheet.values(rect)[0]?.[0],
      valueTypeBefore: valueTypeOf(before, false),
      valueTypeAfter: sheet.valueTypes(rect)[0]?.[0],
    };
  }

  #selectionInTables(sheetId: string, rect: Rect): void {
    const { grid } = this.model;
    for (const table of grid.tables) {
      if (grid.tableSheetId(table.id) !== sheetId) continue;
      const inside = intersect(table.rect, rect) !== undefined;
      this.#send(EventType.tableSelectionChanged, table.id, {
        tableId: table.id,
        worksheetId: sheetId,
        isInsideTable: inside,
        address: inside ? localAddress(rect) : "",
      });
    }
  }

  /** Listeners of the sheet, and of the collection of sheets. */
  #ofSheet(eventType: number, sheetId: string, message: object): void {
    this.#send(eventType, sheetId, message);
    this.#send(eventType, WORKBOOK_TARGET, message);
  }

  #send(eventType: number, target: string, message: object): void {
    if (!this.model.registrations.has(eventType, target)) return;
    const waiting = this.#waiting.push([API_EVENTS, eventType, target, JSON.stringify(message), 0, false]);
    if (waiting === 1) setTimeout(() => this.push(this.#waiting.splice(0)), 0);
  }
}

/** Inserted or deleted rows and columns are told as `2:3` or `B:C`. */
function wholeLines(rect: Rect, change: keyof typeof CHANGE_TYPES): Rect {
  if (change.startsWith("rows")) return { ...rect, column: 0, columns: MAX_COLUMNS };
  return change.startsWith("columns") ? { ...rect, row: 0, rows: MAX_ROWS } : rect;
}
