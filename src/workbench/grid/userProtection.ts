import { CommandType, CustomCommandExecutionError, RedoCommand, UndoCommand } from "@univerjs/core";
import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Rect, SheetData } from "./cells";
import type { CellMatrix, Engine } from "./engine";
import type { HostData } from "./hostData";

interface Target {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: CellMatrix;
}
/** What must be allowed for a change of a protected sheet; `undefined`: nothing allows it, but unlocked cells can be edited. */
const guarded: readonly (readonly [mutation: RegExp, allowance: string | undefined])[] = [
  [/^sheet\.mutation\.(insert-row|set-worksheet-row-count)$/, "allowInsertRows"],
  [/^sheet\.mutation\.remove-rows$/, "allowDeleteRows"],
  [/^sheet\.mutation\.(insert-col|set-worksheet-column-count)$/, "allowInsertColumns"],
  [/^sheet\.mutation\.remove-col$/, "allowDeleteColumns"],
  [/^sheet\.mutation\.(set-worksheet-row-height|set-row-(hidden|visible))$/, "allowFormatRows"],
  [/^sheet\.mutation\.(set-worksheet-col-width|set-col-(hidden|visible))$/, "allowFormatColumns"],
  [/^sheet\.mutation\.((set|remove)\.numfmt|(add|set|delete|move)-conditional-rule)$/, "allowFormatCells"],
  [/^sheet\.mutation\.(set-filter|remove-filter|set-table-filter)/, "allowAutoFilter"],
  [/^sheet\.mutation\.reorder-range$/, "allowSort"],
  [/^sheet\.mutation\.(set-range-values|move-|(add|remove)-worksheet-merge|(add|delete)-table|set-sheet-table)/, undefined],
];
/** Changes of the workbook's sheets. */
const structural = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-(name|order|hidden)|set-tab-color)$/;
/** These change cells of other sheets only so that references keep pointing at their cells: the user's own sheet decides. */
const moves = /command\.(insert-(row|col|range)|remove-(row|col)|delete-range|move-)/;
/** Under which the protection of the workbook's structure is kept. */
export const structureKey = "structure";
const pastAndFuture: ReadonlySet<string> = new Set([UndoCommand.id, RedoCommand.id]);

/** A user can change a protected sheet, or the sheets of a protected workbook, no more than an add-in can. Univer knows nothing of Excel's protection. */
export class UserProtection implements IDisposable {
  private readonly subscription: IDisposable;

  constructor(
    private readonly engine: Engine,
    private readonly host: HostData,
    private readonly isUnlocked: (sheetId: string, rect: Rect) => boolean,
    private readonly refused: (sheetId: string, protects: "sheet" | "workbook") => void,
  ) {
    this.subscription = engine.commands.beforeCommandExecuted((command, options) => this.check(command, options));
  }
  dispose(): void {
    this.subscription.dispose();
  }

  private check(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.type !== CommandType.MUTATION || this.engine.source === "api") return;
    if (options?.onlyLocal || options?.fromCollab || options?.["applyFormulaCalculationResult"]) return;
    const { trigger = "", subUnitId = "", cellValue } = (command.params ?? {}) as Target;
    if (pastAndFuture.has(trigger)) return;
    if (structural.test(command.id) && this.host.get(structureKey) !== undefined) {
      this.refused(subUnitId || this.engine.workbook.getActiveSheet().getSheetId(), "workbook");
      throw new CustomCommandExecutionError("The workbook is protected");
    }
    const moving = moves.test(trigger);
    const sheetId = moving ? this.engine.workbook.getActiveSheet().getSheetId() : subUnitId;
    const protection = this.host.get<SheetData["protection"]>(`protection:${sheetId}`);
    if (!protection) return;
    const rule = guarded.find(([mutation]) => mutation.test(moving ? mutationOf(trigger, command.id) : command.id));
    if (!rule) return;
    const allowance = command.id === SetRangeValuesMutation.id && cellValue && looksOnly(cellValue) ? "allowFormatCells" : rule[1];
    if (allowance !== undefined && protection.options[allowance]) return;
    if (!moving && cellValue && Object.entries(cellValue).every(([row, line]) => this.allUnlocked(sheetId, Number(row), line))) return;
    this.refused(sheetId, "sheet");
    throw new CustomCommandExecutionError("The sheet is protected");
  }

  private allUnlocked(sheetId: string, row: number, line: Readonly<Record<number, unknown>>): boolean {
    return Object.keys(line).every((column) => this.isUnlocked(sheetId, { row, column: Number(column), rows: 1, columns: 1 }));
  }
}

/** All that a command which moves cells does is allowed or refused by what it is. */
function mutationOf(trigger: string, own: string): string {
  if (/insert-row/.test(trigger)) return "sheet.mutation.insert-row";
  if (/insert-col/.test(trigger)) return "sheet.mutation.insert-col";
  if (/remove-row/.test(trigger)) return "sheet.mutation.remove-rows";
  if (/remove-col/.test(trigger)) return "sheet.mutation.remove-col";
  return own.startsWith("sheet.mutation.") ? "sheet.mutation.move-range" : own;
}

function looksOnly(cells: CellMatrix): boolean {
  return Object.values(cells).every((line) => Object.values(line).every((cell) => cell && "s" in cell && !("v" in cell) && !("p" in cell)));
}
