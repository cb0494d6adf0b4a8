import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { EventType, type Model } from "./model";

type ProtectionOptions = Readonly<Record<string, boolean | string | null | undefined>>;
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

export class WorksheetProtection extends HostObject {
  static override readonly wireName = "WorksheetProtection";
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  get protected(): boolean {
    return this.model.sheet(this.sheetId).protection !== undefined;
  }
  get options(): Record<string, boolean | string> | null {
    const protection = this.model.sheet(this.sheetId).protection;
    return protection
      ? { ...Object.fromEntries(OPTIONS.map((name) => [name, protection.options[name] ?? false])), selectionMode: "Normal" }
      : null;
  }
  protect(options?: ProtectionOptions, password?: string): void {
    const sheet = this.model.sheet(this.sheetId);
    if (sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
    const allowed = Object.fromEntries(OPTIONS.map((name) => [name, options?.[name] === true]));
    sheet.protection = { ...(password ? { password } : {}), options: allowed };
    this.model.notify(EventType.worksheetProtectionChanged, this.sheetId, {
      isProtected: true,
      worksheetId: this.sheetId,
      source: "Local",
    });
  }
  /** @throws HostError InvalidArgument for a wrong password */
  unprotect(password?: string): void {
    const sheet = this.model.sheet(this.sheetId);
    if (!sheet.protection) return;
    if (sheet.protection.password !== undefined && sheet.protection.password !== password)
      throw new HostError("InvalidArgument", "The password you supplied is not correct.");
    sheet.protection = undefined;
    this.model.notify(EventType.worksheetProtectionChanged, this.sheetId, {
      isProtected: false,
      worksheetId: this.sheetId,
      source: "Local",
    });
  }
}
