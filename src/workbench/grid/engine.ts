import { ICommandService, IUndoRedoService, IUniverInstanceService, LocaleService, UniverInstanceType } from "@univerjs/core";
import type {
  ICellData,
  IExecutionOptions,
  IMutationInfo,
  Injector,
  IUndoRedoItem,
  IWorkbookData,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { quickDependencies } from "./quickDependencies";
import { quickFormulaUpdates } from "./quickFormulaUpdates";
import "./quickReferenceTrees";
import "./quickStyles";
import "./quickStyleWrites";

export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;
export interface Change {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** Univer joins the steps of a batch in the order they were made, which undoes the first one first. */
interface UndoInternals {
  _tryBatchingElements(batch: IUndoRedoItem, item: IUndoRedoItem): void;
}

/** Univer's services in one hand: the open workbook, who is writing, and writes that can be undone. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  private readonly undoRedo: IUndoRedoService;
  private opened: Workbook | undefined;
  private apiDepth = 0;
  private batching = false;
  private static unitCount = 0;

  constructor(private readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    quickFormulaUpdates(this.formulas, this.injector.get(IUniverInstanceService));
    quickDependencies(this.injector);
    this.undoRedo = this.injector.get(IUndoRedoService);
    (this.undoRedo as unknown as UndoInternals)._tryBatchingElements = (batch, item) => {
      batch.undoMutations = [...item.undoMutations, ...batch.undoMutations];
      batch.redoMutations = [...batch.redoMutations, ...item.redoMutations];
    };
  }

  get workbook(): Workbook {
    if (!this.opened) throw new Error("The grid has no workbook open");
    return this.opened;
  }
  get unitId(): string {
    return this.workbook.getUnitId();
  }
  /** Whose change is being executed right now. */
  get source(): "user" | "api" {
    return this.apiDepth > 0 ? "api" : "user";
  }

  /** Replaces the open workbook. Every workbook gets an id of its own: Univer caches parsed formulas by it. */
  open(snapshot: Partial<IWorkbookData>): void {
    const instances = this.injector.get(IUniverInstanceService);
    if (this.opened) instances.disposeUnit(this.opened.getUnitId());
    Engine.unitCount += 1;
    const id = `workbook-${Engine.unitCount}`;
    this.opened = this.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...snapshot, id });
    instances.focusUnit(id);
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet with the id ${sheetId}`);
    return sheet;
  }

  /** Everything `work` changes counts as the add-in's, not the user's. */
  asApi<T>(work: () => T): T {
    this.apiDepth += 1;
    try {
      return work();
    } finally {
      this.apiDepth -= 1;
    }
  }

  /** Everything `work` changes is one undo step. */
  batch<T>(work: () => T): T {
    if (this.batching) return this.asApi(work);
    const step = this.undoRedo.__tempBatchingUndoRedo(this.unitId);
    this.batching = true;
    try {
      return this.asApi(work);
    } finally {
      this.batching = false;
      step.dispose();
    }
  }

  /** Executes mutations and puts their inverse on the undo stack. */
  commit(change: Change, options?: IExecutionOptions): void {
    this.asApi(() => {
      for (const redo of change.redos) this.commands.syncExecuteCommand(redo.id, redo.params, options);
    });
    this.undoRedo.pushUndoRedo({ unitID: this.unitId, undoMutations: change.undos, redoMutations: change.redos });
  }

  /** Executes a command of Univer that keeps its own undo step. */
  command(id: string, params: object): boolean {
    return this.asApi(() => this.commands.syncExecuteCommand(id, params));
  }

  dispose(): void {
    const texts = this.injector.get(LocaleService);
    this.univer.dispose();
    // A calculation that was under way reports its progress a second later, in words that are gone by then.
    texts.t = () => "";
  }
}
