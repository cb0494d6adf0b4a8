import type { Grid } from "../../grid/grid";
import { HostError } from "../protocol/hostError";

/** @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one that is taken */
export function checkSheetName(grid: Grid, name: string, ownId?: string): void {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  )
    throw new HostError("InvalidArgument");
  const taken = grid.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== ownId) throw new HostError("ItemAlreadyExists");
}
