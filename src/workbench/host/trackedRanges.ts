import type { Rect } from "../grid/cells";
import type { GridEvent } from "../grid/grid";
import { movedRect, type CellsChange } from "../grid/movedRect";
import { RangeGeometry } from "./model/rangeGeometry";
import type { References } from "./protocol/references";

/** Keeps tracked ranges on their cells when whole rows or columns come or go before them. */
export function moveTrackedRanges(references: References, event: GridEvent): void {
  if (event.type !== "changed") return;
  for (const object of references.all()) {
    if (object instanceof RangeGeometry && object.sheetId === event.sheetId) object.rect = moved(object.rect, event.change, event.rect);
  }
}

/** A range whose cells all go keeps one line where they were. */
function moved(rect: Rect, change: CellsChange, by: Rect): Rect {
  const kept = movedRect(rect, change, by);
  if (kept) return kept;
  return change === "rowsDeleted" ? { ...rect, row: by.row, rows: 1 } : { ...rect, column: by.column, columns: 1 };
}
