import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";

/** Gives a sheet at least this many rows and columns; true when it had fewer. Growing is no undo step. */
export function growSheet(engine: Engine, sheetId: string, rows: number, columns: number): boolean {
  const sheet = engine.worksheet(sheetId);
  const target = { unitId: engine.unitId, subUnitId: sheetId };
  const tall = rows > sheet.getRowCount();
  const wide = columns > sheet.getColumnCount();
  if (tall) engine.command(SetWorksheetRowCountMutation.id, { ...target, rowCount: Math.ceil(rows / 100) * 100 });
  if (wide) engine.command(SetWorksheetColumnCountMutation.id, { ...target, columnCount: Math.ceil(columns / 10) * 10 });
  return tall || wide;
}
