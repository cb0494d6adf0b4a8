import { HostError, notImplemented } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { ChartCollection } from "./charts";
import { colorOf } from "./color";
import { WorksheetCustomPropertyCollection } from "./customProperties";
import { addEventMembers } from "./eventMembers";
import { WorksheetFreezePanes } from "./freezePanes";
import { EventType, type Model } from "./model";
import { NamedItemCollection } from "./namedItems";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { checkSheetName } from "./sheetName";
import { SheetAutoFilter } from "./autoFilter";
import { TableCollection } from "./tables";
import { WorksheetProtection } from "./worksheetProtection";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class Worksheet extends HostObject {
  static override readonly wireName: string = "Worksheet";
  static override readonly navigations = [
    "tables",
    "charts",
    "names",
    "freezePanes",
    "protection",
    "pageLayout",
    "customProperties",
    "autoFilter",
  ];
  static override readonly onRequest = ["gridlines", "headings"];
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  get id(): string {
    return this.model.sheet(this.sheetId).id;
  }
  get name(): string {
    return this.model.sheet(this.sheetId).name;
  }
  set name(name: string) {
    checkSheetName(this.model.grid, name, this.sheetId);
    if (name === this.name) return;
    this.model.guardStructure();
    this.model.grid.renameSheet(this.sheetId, name);
  }
  get position(): number {
    return this.model.sheet(this.sheetId).position;
  }
  set position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.model.grid.sheets.length) throw new HostError("InvalidArgument");
    if (position === this.position) return;
    this.model.guardStructure();
    this.model.grid.moveSheet(this.sheetId, position);
  }
  get visibility(): string {
    return VISIBILITY[this.model.sheet(this.sheetId).visibility];
  }
  set visibility(visibility: string) {
    const own = Object.entries(VISIBILITY).find(([, wire]) => wire === visibility)?.[0] as keyof typeof VISIBILITY | undefined;
    if (own === undefined) throw new HostError("InvalidArgument");
    if (visibility === this.visibility) return;
    this.model.guardStructure();
    if (own !== "visible") keepOneVisible(this);
    this.model.sheet(this.sheetId).visibility = own;
  }
  get tabColor(): string {
    return this.model.sheet(this.sheetId).tabColor ?? "";
  }
  set tabColor(color: string) {
    this.model.guardStructure();
    this.model.sheet(this.sheetId).tabColor = color === "" ? undefined : colorOf(color);
  }
  get showGridlines(): boolean {
    return this.model.sheet(this.sheetId).gridlines;
  }
  set showGridlines(show: boolean) {
    this.model.sheet(this.sheetId).gridlines = show;
  }
  get showHeadings(): boolean {
    return this.model.notes(this.sheetId).showHeadings;
  }
  set showHeadings(show: boolean) {
    this.model.notes(this.sheetId).showHeadings = show;
  }
  /** By this name office.js sets `showGridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  /** By this name office.js sets `showHeadings`. */
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(show: boolean) {
    this.showHeadings = show;
  }
  /** Characters of the default font. */
  get standardWidth(): number {
    return this.model.notes(this.sheetId).standardWidth;
  }
  set standardWidth(characters: number) {
    const sheet = this.model.sheet(this.sheetId);
    this.model.guard(this.sheetId, "allowFormatColumns");
    this.model.notes(this.sheetId).standardWidth = characters;
    sheet.setColumnWidth(0, sheet.columnCount, Math.round(characters * 7 + 5));
  }
  get standardHeight(): number {
    return 15;
  }
  get tables(): TableCollection {
    return new TableCollection(this.model, this.sheetId);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.model, this.sheetId);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.model, this.sheetId);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model, this.sheetId);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.sheetId);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.model, this.sheetId);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.model, this.sheetId);
  }
  get autoFilter(): SheetAutoFilter {
    return new SheetAutoFilter(this.model, this.sheetId);
  }

  /** Without an address: all cells. */
  getRange(address?: string): Range {
    if (address === undefined || address === "")
      return new Range(this.model, this.sheetId, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    if (address.includes(",")) throw notImplemented("Worksheet.getRange", "several areas");
    const { sheetId, rect } = this.model.reference(address, this.sheetId);
    if (sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    return new Range(this.model, sheetId, rect);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.model, this.sheetId, { row: 0, column: 0, rows: 1, columns: 1 })
      .getOffsetRange(row, column)
      .getAbsoluteResizedRange(rows, columns);
  }
  /** The corner cell of an empty sheet, as in Excel. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.model.sheet(this.sheetId).usedRect(valuesOnly);
    return used ? new Range(this.model, this.sheetId, used) : null;
  }
  getNext(visibleOnly = false): Worksheet {
    return expect(this.getNextOrNullObject(visibleOnly));
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return neighbour(this, 1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return expect(this.getPreviousOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return neighbour(this, -1, visibleOnly);
  }
  activate(): void {
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.model.grid.activate(this.sheetId);
  }
  calculate(): void {
    // Formulas are always up to date before anything is read.
  }
  delete(): void {
    this.model.guardStructure();
    keepOneVisible(this);
    this.model.grid.deleteSheet(this.sheetId);
  }
}

addEventMembers(
  Worksheet,
  {
    DataChangedEvent: EventType.worksheetChanged,
    ActivatedEvent: EventType.worksheetActivated,
    DeactivatedEvent: EventType.worksheetDeactivated,
    CalculatedEvent: EventType.worksheetCalculated,
    SelectionChangedEvent: EventType.worksheetSelectionChanged,
    EventNameChanged: EventType.worksheetNameChanged,
    EventVisibilityChanged: EventType.worksheetVisibilityChanged,
    ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  },
  (worksheet) => ({ registrations: worksheet.model.registrations, target: worksheet.sheetId }),
);

/** A workbook must keep a visible sheet. */
function keepOneVisible(worksheet: Worksheet): void {
  const others = worksheet.model.grid.sheets.filter((sheet) => sheet.id !== worksheet.sheetId && sheet.visibility === "visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}

function neighbour(worksheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
  const { sheets } = worksheet.model.grid;
  for (let i = worksheet.position + step; sheets[i]; i += step)
    if (!visibleOnly || sheets[i]!.visibility === "visible") return new Worksheet(worksheet.model, sheets[i]!.id);
  return null;
}

function expect(worksheet: Worksheet | null): Worksheet {
  if (!worksheet) throw new HostError("ItemNotFound");
  return worksheet;
}
