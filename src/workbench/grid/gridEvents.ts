import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { decodeValue } from "./cellCodec";
import type { CellValue, Rect } from "./cells";
import type { CellMatrix, Engine } from "./engine";
import type { GridEvent } from "./grid";
import { rectOf } from "./spills";

type Change = Extract<GridEvent, { type: "changed" }>["change"];
type Params = Record<string, unknown> & {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
};

const structural: Readonly<Record<string, Change>> = {
  [InsertRowMutation.id]: "rowsInserted",
  [RemoveRowMutation.id]: "rowsDeleted",
  [InsertColMutation.id]: "columnsInserted",
  [RemoveColMutation.id]: "columnsDeleted",
};
/** Commands that rewrite formulas or move cells as a consequence: they report themselves, not each cell. */
const consequences =
  /command\.(insert-(row|col|range)|remove-(row|col)|delete-range|set-worksheet-name|remove-sheet|set-defined-name|set-table-config|rename-columns)/;
const shifts = /command\.(insert|delete)-range/;

/** Turns what happens in Univer into events of the grid; results of recalculation are no changes. */
export class GridEvents {
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly subscriptions: IDisposable[];
  private nameBefore = "";
  private activeBefore: string | undefined;
  /** Of the cell that is being set, if it is only one. */
  private valueBefore: CellValue | undefined;
  private muted = 0;

  constructor(private readonly engine: Engine) {
    this.subscriptions = [
      engine.commands.beforeCommandExecuted((command) => this.before(command)),
      engine.commands.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  add(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  emit(event: GridEvent): void {
    if (this.muted > 0) return;
    for (const listener of [...this.listeners]) listener(event);
  }
  changed(sheetId: string, rect: Rect, change: Change, before?: CellValue): void {
    this.emit({ type: "changed", source: this.engine.source, sheetId, rect, change, ...(before === undefined ? {} : { before }) });
  }
  /** Runs `work` without telling anyone. */
  quietly<T>(work: () => T): T {
    this.muted += 1;
    try {
      return work();
    } finally {
      this.muted -= 1;
    }
  }
  dispose(): void {
    this.listeners.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private before(command: Readonly<ICommandInfo>): void {
    const params = (command.params ?? {}) as Params;
    if (command.id === SetWorksheetNameMutation.id)
      this.nameBefore = this.engine.workbook.getSheetBySheetId(params.subUnitId ?? "")?.getName() ?? "";
    if (command.id === SetRangeValuesMutation.id) {
      const place = onlyCell((params["cellValue"] ?? {}) as CellMatrix);
      const sheet = place && this.engine.workbook.getSheetBySheetId(params.subUnitId ?? "");
      this.valueBefore = sheet ? decodeValue(sheet.getCellMatrix().getMatrix()[place.row]?.[place.column]) : undefined;
    }
    if (command.id === SetWorksheetActiveOperation.id) this.activeBefore = this.engine.workbook.getActiveSheet()?.getSheetId();
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as Params;
    const { source } = this.engine;
    const sheetId = params.subUnitId ?? "";
    const trigger = params.trigger ?? "";
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (options?.onlyLocal || options?.["applyFormulaCalculationResult"] || consequences.test(trigger)) return;
        return this.cellsSet(sheetId, params["cellValue"] as CellMatrix);
      case InsertSheetMutation.id:
        return this.emit({ type: "added", source, sheetId: (params["sheet"] as { id: string }).id });
      case RemoveSheetMutation.id:
        return this.emit({ type: "deleted", source, sheetId, name: (params["subUnitName"] as string | undefined) ?? "" });
      case SetWorksheetNameMutation.id:
        return this.emit({ type: "renamed", source, sheetId, before: this.nameBefore, after: String(params["name"]) });
      case SetWorksheetHideMutation.id:
        return this.emit({ type: "visibility", source, sheetId });
      case SetWorksheetActiveOperation.id: {
        const previousId = this.activeBefore;
        if (previousId === sheetId) return;
        return this.emit({ type: "activated", source, sheetId, ...(previousId === undefined ? {} : { previousId }) });
      }
      case SetSelectionsOperation.id: {
        const range = (params["selections"] as readonly { readonly range: IRange }[] | undefined)?.at(-1)?.range;
        if (range) this.emit({ type: "selection", source, sheetId, rect: rectOf(range) });
        return;
      }
      default: {
        const change = structural[command.id];
        if (change && params.range && !shifts.test(trigger)) this.changed(sheetId, rectOf(params.range), change);
      }
    }
  }

  private cellsSet(sheetId: string, cells: CellMatrix): void {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [rowKey, line] of Object.entries(cells)) {
      for (const [columnKey, cell] of Object.entries(line)) {
        if (cell && !isContent(cell)) continue;
        top = Math.min(top, Number(rowKey));
        bottom = Math.max(bottom, Number(rowKey));
        left = Math.min(left, Number(columnKey));
        right = Math.max(right, Number(columnKey));
      }
    }
    if (bottom < 0) return;
    const rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    this.changed(sheetId, rect, "edited", this.valueBefore);
  }
}

function onlyCell(cells: CellMatrix): { readonly row: number; readonly column: number } | undefined {
  let only: { readonly row: number; readonly column: number } | undefined;
  for (const row in cells) {
    for (const column in cells[row]) {
      if (only) return undefined;
      only = { row: Number(row), column: Number(column) };
    }
  }
  return only;
}

/** A write of looks says the formula again but no value. */
function isContent(cell: ICellData): boolean {
  return "v" in cell || "p" in cell || ("f" in cell && !("s" in cell));
}
