import type { Grid } from "../grid/grid";
import type { RichApi } from "./protocol/richApi";
import { RequestFlag, type BatchRequest } from "./protocol/wire";
import { usesWorkbook } from "./protocol/workbookUse";

/** Methods of the old API that the rich API rides on. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** Office error codes: why a method failed as a whole. */
const OfficeError = { notSupported: 5016, cellEditMode: 5004 } as const;
const EDIT_POLL_MS = 50;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [key: number]: unknown;
}

export interface MethodWorld {
  readonly grid: Grid;
  readonly richApi: RichApi;
  /** A ribbon command of the add-in said that it is done. */
  commandCompleted(commandId: string): void;
}

/** Performs one `executeMethod` of the frame; the answer carries Office's error code, 0 for success. */
export async function executeMethod(call: MethodCall, world: MethodWorld): Promise<Record<string, unknown>> {
  switch (call.DdaMethod.DispatchId) {
    case Dispatch.richApi: {
      const [, , , , body, , flags] = call.ArrayData ?? [];
      const requestFlags = Number(flags ?? 0);
      const request = JSON.parse(String(body)) as BatchRequest;
      if (!(await cellIsFree(world.grid, requestFlags, request))) return failure(OfficeError.cellEditMode);
      const response = await world.richApi.process(request, requestFlags);
      return { Version: 1, Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], JSON.stringify(response)] };
    }
    case Dispatch.saveSettings: {
      const saved = new Map(call.DdaSettingsMethod?.Properties ?? []);
      world.grid.settings.clear();
      for (const [key, value] of saved) world.grid.settings.set(key, value);
      return { Version: 1, Error: 0 };
    }
    case Dispatch.loadSettings:
      return { Version: 1, Error: 0, Properties: { Settings: [...world.grid.settings].map(([Name, Value]) => ({ Name, Value })) } };
    case Dispatch.commandCompleted:
      world.commandCompleted(String(call[0]));
      return { Version: 1, Error: 0 };
    default:
      return failure(OfficeError.notSupported);
  }
}

/** While the user types into a cell, requests fail or, if they ask for it, wait. The runtime's own go through. */
async function cellIsFree(grid: Grid, flags: number, request: BatchRequest): Promise<boolean> {
  if (!grid.editing || !usesWorkbook(request)) return true;
  if ((flags & RequestFlag.delayForCellEdit) === 0) return false;
  while (grid.editing) await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MS));
  return true;
}

function failure(code: number): Record<string, unknown> {
  return { Version: 1, Error: code };
}
