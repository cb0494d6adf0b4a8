import { HostError } from "../protocol/hostError";
import { addEventMembers } from "./eventMembers";
import { KeyedCollection, sameKey } from "./keyedCollection";
import { EventType, WORKBOOK_TARGET, type Model } from "./model";
import { checkSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends KeyedCollection<Worksheet> {
  static override readonly wireName = "WorksheetCollection";
  constructor(readonly model: Model) {
    super();
  }
  override items(): readonly Worksheet[] {
    return this.model.grid.sheets.map((sheet) => new Worksheet(this.model, sheet.id));
  }
  /** Appends a sheet; without a name Excel numbers it. */
  add(name?: string): Worksheet {
    this.model.guardStructure();
    if (name !== undefined && name !== null) checkSheetName(this.model.grid, name);
    return new Worksheet(this.model, this.model.grid.addSheet(name ?? freeName(this.model)).id);
  }
  override getItemOrNullObject(key: string): Worksheet | null {
    return this.items().find((sheet) => sheet.sheetId === key || sameKey(sheet.name, key)) ?? null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.grid.activeSheet.id);
  }
  getFirst(visibleOnly = false): Worksheet {
    return expect(this.items().find((sheet) => !visibleOnly || sheet.visibility === "Visible"));
  }
  getLast(visibleOnly = false): Worksheet {
    return expect(this.items().findLast((sheet) => !visibleOnly || sheet.visibility === "Visible"));
  }
}

addEventMembers(
  WorksheetCollection,
  {
    AddedEvent: EventType.worksheetAdded,
    DeletedEvent: EventType.worksheetDeleted,
    DataChangedEvent: EventType.worksheetChanged,
    ActivatedEvent: EventType.worksheetActivated,
    DeactivatedEvent: EventType.worksheetDeactivated,
    CalculatedEvent: EventType.worksheetCalculated,
    SelectionChangedEvent: EventType.worksheetSelectionChanged,
    EventNameChanged: EventType.worksheetNameChanged,
    EventVisibilityChanged: EventType.worksheetVisibilityChanged,
    ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  },
  (sheets) => ({ registrations: sheets.model.registrations, target: WORKBOOK_TARGET }),
);

function expect(worksheet: Worksheet | undefined): Worksheet {
  if (!worksheet) throw new HostError("ItemNotFound");
  return worksheet;
}

function freeName(model: Model): string {
  for (let n = model.grid.sheets.length + 1; ; n++) if (!model.grid.sheetByName(`Sheet${n}`)) return `Sheet${n}`;
}
