import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import type { Model } from "./model";

/** Protection of the workbook's structure: no sheet can be added, deleted, renamed or moved. */
export class WorkbookProtection extends HostObject {
  static override readonly wireName = "WorkbookProtection";
  constructor(readonly model: Model) {
    super();
  }
  get protected(): boolean {
    return this.model.grid.structureProtection !== undefined;
  }
  protect(password?: string): void {
    if (this.protected) throw new HostError("InvalidOperation", "The workbook is protected already.");
    this.model.grid.structureProtection = password ? { password } : {};
  }
  /** @throws HostError InvalidArgument for a wrong password */
  unprotect(password?: string): void {
    const { grid } = this.model;
    const expected = grid.structureProtection?.password;
    if (expected !== undefined && expected !== password)
      throw new HostError("InvalidArgument", "The password you supplied is not correct.");
    grid.structureProtection = undefined;
  }
}
