import type { CellInput } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { at } from "../workbench/grid/aGrid";
import { type } from "./aMonth";
import { theSheet } from "./theAddIn";

export interface Typing {
  /** Types into a cell as the user does, and waits for everything that follows. */
  readonly type: (sheet: string, address: string, input: CellInput) => Promise<void>;
  /** Everything typed is as it was before; for tests that share a workbook. */
  readonly undo: () => Promise<void>;
}

/** Typing that can be taken back. */
export function typingIn(workbench: Workbench): Typing {
  const before = new Map<string, () => Promise<void>>();
  return {
    type: async (sheet, address, input) => {
      const place = `${sheet}!${address}`;
      const old = theSheet(workbench.grid, sheet).formulas(at(address))[0]?.[0] ?? "";
      if (!before.has(place)) before.set(place, () => type(workbench, sheet, address, old));
      await type(workbench, sheet, address, input);
    },
    undo: async () => {
      const restoring = [...before.values()].reverse();
      before.clear();
      for (const restore of restoring) await restore();
    },
  };
}
