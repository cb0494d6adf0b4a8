import type { Rect } from "../../grid/cells";
import type { Grid, GridSheet } from "../../grid/grid";
import { isUnlocked } from "../../grid/protection";
import { HostError } from "../protocol/hostError";
import { parseLocal, splitAddress } from "./address";

/** What Excel remembers of a sheet that the grid has no place for; lives as long as the workbook is open. */
export interface SheetNotes {
  readonly customProperties: Map<string, string>;
  standardWidth: number;
  showHeadings: boolean;
}

const PROTECTED = "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** Everything the objects of one open workbook share. */
export class Model {
  readonly #notes = new Map<string, SheetNotes>();
  readonly registrations = new Registrations();
  readonly properties = { author: "", title: "", subject: "", comments: "" };
  calculationMode = "Automatic";
  /** The add-in asked for a full calculation, due before the next read. */
  recalculate = false;
  /** Raises an event that the grid doesn't know of; the host sets it. */
  notify: (eventType: number, targetId: string, message: object) => void = () => undefined;

  constructor(
    readonly grid: Grid,
    readonly locale: string,
  ) {}

  notes(sheetId: string): SheetNotes {
    let notes = this.#notes.get(sheetId);
    if (!notes) this.#notes.set(sheetId, (notes = { customProperties: new Map(), standardWidth: 8.43, showHeadings: true }));
    return notes;
  }

  /** A sheet as it is now. @throws HostError ItemNotFound once it has been deleted */
  sheet(id: string): GridSheet {
    const sheet = this.grid.sheetById(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /**
   * Reads an address, a name or `Sheet!A1`; without a sheet it means the given one.
   * @throws HostError ItemNotFound for an unknown sheet, InvalidArgument for anything that is no reference
   */
  reference(text: string, sheetId: string): { readonly sheetId: string; readonly rect: Rect } {
    const { sheet: sheetName, local } = splitAddress(text);
    const sheet = sheetName === undefined ? this.sheet(sheetId) : this.grid.sheetByName(sheetName);
    if (!sheet) throw new HostError("InvalidArgument");
    const rect = parseLocal(local);
    if (rect) return { sheetId: sheet.id, rect };
    const defined = this.grid
      .names()
      .find((name) => name.name.toLowerCase() === local.toLowerCase() && (name.sheet === undefined || name.sheet === sheet.name));
    const target = defined && this.referenceOfFormula(defined.formula);
    if (target) return target;
    const table = this.grid.tables.find((one) => one.name.toLowerCase() === local.toLowerCase());
    if (table)
      return {
        sheetId: this.grid.tableSheetId(table.id),
        rect: {
          ...table.rect,
          row: table.rect.row + (table.showHeaders ? 1 : 0),
          rows: table.rect.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
        },
      };
    throw new HostError("InvalidArgument");
  }

  /** The cells a formula like `=Sheet1!$A$1:$B$2` stands for; undefined for any other formula. */
  referenceOfFormula(formula: string): { readonly sheetId: string; readonly rect: Rect } | undefined {
    const { sheet: sheetName, local } = splitAddress(formula);
    const rect = parseLocal(local);
    const sheet = sheetName === undefined ? undefined : this.grid.sheetByName(sheetName);
    return rect && sheet && { sheetId: sheet.id, rect };
  }

  /** Tells listeners of the workbook's and of the sheet's tables. */
  tellOfTable(what: "added" | "deleted", tableId: string, tableName: string, worksheetId: string): void {
    const message = { tableId, worksheetId, source: "Local", ...(what === "deleted" ? { tableName } : {}) };
    for (const target of [WORKBOOK_TARGET, worksheetId])
      this.notify(what === "added" ? EventType.tableAdded : EventType.tableDeleted, target, message);
  }

  /** Stops a change to the sheets of a workbook whose structure is protected. @throws HostError AccessDenied */
  guardStructure(): void {
    if (this.grid.structureProtection) throw new HostError("AccessDenied", "The workbook is protected: its sheets can't be changed.");
  }

  /**
   * Stops a write to a protected sheet, unless its protection allows this kind of change.
   * @throws HostError AccessDenied
   */
  guard(sheetId: string, allowance?: string, rect?: Rect): void {
    const sheet = this.sheet(sheetId);
    const { protection } = sheet;
    if (!protection || (allowance !== undefined && protection.options[allowance])) return;
    if (rect && isUnlocked(sheet, rect)) return;
    throw new HostError("AccessDenied", PROTECTED);
  }
}

/** Which events the add-in listens to: `10:<sheet id>`, `13:Workbook`. */
export class Registrations {
  readonly #counts = new Map<string, number>();
  add(eventType: number, targetId: string): void {
    const key = `${eventType}:${targetId}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  remove(eventType: number, targetId: string): void {
    const key = `${eventType}:${targetId}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }
  has(eventType: number, targetId: string): boolean {
    return (this.#counts.get(`${eventType}:${targetId}`) ?? 0) > 0;
  }
  clear(): void {
    this.#counts.clear();
  }
}

/** Event types of the rich API (category 65536). */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
/** Target of events of collections. */
export const WORKBOOK_TARGET = "Workbook";
