import { RedoCommand, UndoCommand } from "@univerjs/core";
import type { ICommandInfo, IDisposable, IRange } from "@univerjs/core";
import {
  ErrorValueObject,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation, ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { mergeDirty, type Dirty } from "./dirtyCells";
import type { CellMatrix, Engine } from "./engine";
import { toEngineFormula } from "./formulaText";
import { readNamesAfresh } from "./nameLexer";
import type { NamedLexer } from "./nameLexer";
import { growSheet } from "./sheetSize";
import { spillExtent } from "./spills";

export interface DirtyCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
interface CalculatorInternals {
  _interpreter: { execute(node: unknown): unknown };
  _lexer: NamedLexer;
  _executeStep(): Promise<unknown>;
}
interface RuntimeInternals {
  getAllRuntimeData(): object;
  _checkIfArrayFormulaExceeded(rows: number, columns: number, range: IRange): boolean;
}
/** After these Univer's own idea of what became dirty falls short. */
const needsRebuild: ReadonlySet<string> = new Set([
  UndoCommand.id,
  RedoCommand.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);
const stopped = 1;
const noResults = {
  unitData: {},
  unitOtherData: {},
  arrayFormulaRange: {},
  arrayFormulaCellData: {},
  clearArrayFormulaCellData: {},
  imageFormulaData: [],
};
export const movesCells = /^sheet\.mutation\.(insert-row|remove-row|insert-col|remove-col|move-|insert-sheet|remove-sheet)/;
const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Decides when Univer recalculates: at once instead of after its 100 ms debounce, one run at a time, never cancelled,
 * and never left hanging by a formula that throws.
 */
export class Calculation {
  private waiting: Dirty[] = [];
  private running: readonly Dirty[] | undefined;
  /** Cells changed while the run was on: its results belong to cells that may be others by now. */
  private outdated = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watchers: (() => void)[] = [];
  private readonly listeners: IDisposable[] = [];
  private disposed = false;
  /** Called after every run; the bridge evaluates what the run asked for. */
  onRun: () => void = () => undefined;
  onSheetsCalculated: (sheetIds: readonly string[]) => void = () => undefined;
  /** Work outside the engine that will still change results. */
  isBusyElsewhere: () => boolean = () => false;

  constructor(private readonly engine: Engine) {
    const manager = engine.injector.get(IActiveDirtyManagerService);
    const lookUp = manager.get.bind(manager);
    manager.get = () => undefined;
    this.listeners.push(
      engine.commands.beforeCommandExecuted((command, options) => {
        if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true)
          rewriteFormulas(command.params as { readonly cellValue?: CellMatrix });
      }),
      engine.commands.onCommandExecuted((command, options) => {
        this.watchRun(command);
        if (needsRebuild.has(command.id)) return this.rebuild();
        if (command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || isStyleWrite(command))) return;
        const conversion = lookUp(command.id);
        if (!conversion) return;
        this.request(conversion.getDirtyData(command));
        if (command.id !== SetTriggerFormulaCalculationStartMutation.id) this.outdate(command.id);
      }),
    );
    this.keepAlive();
  }

  get busy(): boolean {
    return this.running !== undefined || this.waiting.length > 0;
  }

  request(dirty: Dirty): void {
    if (this.disposed) return;
    this.waiting.push(dirty);
    if (!this.timer && !this.running) this.timer = setTimeout(() => this.start(), 0);
  }

  requestCells(cells: readonly DirtyCell[]): void {
    this.request({
      dirtyRanges: cells.map(({ unitId, sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    });
  }

  requestAll(): void {
    this.request({ forceCalculation: true });
  }

  /** As `requestAll`, parsing every formula again and finding anew what depends on what. */
  rebuild(): void {
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    const sheets = Object.fromEntries(this.engine.workbook.getSheetOrders().map((id) => [id, "1"]));
    this.request({ forceCalculation: true, clearDependencyTreeCache: { [this.engine.unitId]: sheets } });
  }

  /** Resolves when nothing is left to calculate or to wait for. */
  async settle(): Promise<void> {
    // Some commands of Univer announce themselves only after a turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.disposed || (!this.busy && !this.isBusyElsewhere())) return;
    await new Promise<void>((resolve) => this.watchers.push(resolve));
  }

  /** Tells those who wait that all may be done. */
  checkSettled(): void {
    if (this.busy || this.isBusyElsewhere()) return;
    const watchers = this.watchers;
    this.watchers = [];
    for (const resolve of watchers) resolve();
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
    this.waiting = [];
    this.running = undefined;
    this.checkSettled();
  }

  private start(): void {
    this.timer = undefined;
    if (this.disposed || this.running || this.waiting.length === 0) return;
    this.running = this.waiting;
    this.waiting = [];
    this.outdated = false;
    void this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, mergeDirty(this.running), { onlyLocal: true });
  }

  private watchRun(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      this.onSheetsCalculated(Object.keys(unitData[this.engine.unitId] ?? {}));
    }
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    const run = this.running;
    if (state === undefined || !run) return;
    const interrupted = this.outdated || (state as number) === stopped ? run : [];
    // Results are applied by listeners of the same command: finish after them.
    setTimeout(() => this.finish(run, interrupted), 0);
  }

  private finish(run: readonly Dirty[], interrupted: readonly Dirty[]): void {
    if (this.disposed || this.running !== run) return;
    this.running = undefined;
    this.waiting.unshift(...interrupted);
    if (this.growForSpills()) this.rebuild();
    this.onRun();
    if (this.waiting.length > 0) this.start();
    this.checkSettled();
  }

  /** Univer could be told to stop, but would leave its message channels open. */
  private outdate(commandId: string): void {
    if (!this.running || this.outdated) return;
    this.outdated = true;
    if (movesCells.test(commandId)) this.rebuild();
  }

  /** A dynamic array may reach beyond the rows and columns a sheet has so far, which Univer takes for #SPILL!. */
  private growForSpills(): boolean {
    let grown = false;
    for (const sheetId of this.engine.workbook.getSheetOrders()) {
      const { rows, columns } = spillExtent(this.engine, sheetId);
      if (growSheet(this.engine, sheetId, rows, columns)) grown = true;
    }
    return grown;
  }

  /** A throw inside a formula, or while finding what depends on what, must neither reject unseen nor stop the run. */
  private keepAlive(): void {
    const service = this.engine.injector.get(ICalculateFormulaService) as unknown as CalculatorInternals;
    const interpreter = service._interpreter;
    const execute = interpreter.execute.bind(interpreter);
    interpreter.execute = (node) => {
      try {
        return execute(node);
      } catch {
        return ErrorValueObject.create("#VALUE!" as Parameters<typeof ErrorValueObject.create>[0]);
      }
    };
    const runtime = this.engine.injector.get(IFormulaRuntimeService) as unknown as RuntimeInternals;
    const results = runtime.getAllRuntimeData.bind(runtime);
    runtime.getAllRuntimeData = () => (this.outdated ? { ...results(), ...noResults } : results());
    runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) => endRow >= mostRows || endColumn >= mostColumns;
    readNamesAfresh(this.engine, service._lexer);
    const config = this.engine.injector.get(IFormulaCurrentConfigService);
    config.getSheetRowColumnCount = () => ({ rowCount: mostRows, columnCount: mostColumns });
    const step = service._executeStep.bind(service);
    service._executeStep = async () => {
      try {
        return await step();
      } catch (error) {
        // eslint-disable-next-line no-console -- nobody waits for this step, and the grid goes on
        console.error("A recalculation failed", error);
        return true;
      }
    };
  }
}

/** A formula typed by hand is in Excel's words, too. */
function rewriteFormulas({ cellValue }: { readonly cellValue?: CellMatrix }): void {
  for (const line of Object.values(cellValue ?? {})) {
    for (const cell of Object.values(line)) if (cell?.f) cell.f = toEngineFormula(cell.f);
  }
}

function isStyleWrite(command: Readonly<ICommandInfo>): boolean {
  const { trigger } = (command.params ?? {}) as { readonly trigger?: string };
  return trigger === SetStyleCommand.id || trigger === SetBorderCommand.id || trigger === ClearSelectionFormatCommand.id;
}
