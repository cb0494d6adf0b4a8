import { BaseFunction, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { movesCells } from "./calculation";
import type { Calculation, DirtyCell } from "./calculation";
import { bindArguments, broadcastShape, elementOf } from "./customFunctionArguments";
import type { BoundArguments } from "./customFunctionArguments";
import { firstError, fromAnswer, gettingData, isErrorValue, isMatrix, pendingError } from "./customFunctionValues";
import type { Answer } from "./customFunctionValues";
import type { Engine } from "./engine";
import type { CustomFunctionCall, CustomFunctionEvaluator, CustomFunctionSpec, CustomFunctionValue } from "./grid";

interface Pending {
  readonly call: CustomFunctionCall;
  readonly cells: Map<string, DirtyCell>;
}
const cacheLimit = 200_000;

/**
 * Add-in functions in cells. A call whose answer isn't known yet shows as #BUSY!; what one recalculation asked for
 * is evaluated as one batch, identical calls once, and the cells that asked are recalculated with the answers.
 */
export class CustomFunctions {
  private cache = new Map<string, Answer>();
  private queued = new Map<string, Pending>();
  private asked = new Map<string, Pending>();
  private generation = 0;
  private names: string[] = [];
  private evaluate: CustomFunctionEvaluator = (calls) => Promise.resolve(calls.map(() => ({ error: "#NAME?" })));
  private readonly messages = new Map<string, string>();
  /** Cell of a formula → cells whose messages are its own. */
  private readonly told = new Map<string, readonly string[]>();
  private readonly service: IFunctionService;

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
  ) {
    this.service = engine.injector.get(IFunctionService);
    calculation.onRun = () => this.flush();
    calculation.isBusyElsewhere = () => this.queued.size > 0 || this.asked.size > 0;
    engine.commands.onCommandExecuted(({ id }) => {
      if (movesCells.test(id)) this.cellsMoved();
    });
  }

  register(specs: readonly CustomFunctionSpec[], evaluate: CustomFunctionEvaluator): void {
    this.forgetAnswers();
    this.evaluate = evaluate;
    this.service.unregisterExecutors(...this.names);
    this.names = specs.map((spec) => spec.name.toUpperCase());
    this.service.registerExecutors(...specs.map((spec) => this.executor(spec)));
    this.service.registerDescriptions(
      ...specs.map((spec) => ({
        functionName: spec.name.toUpperCase(),
        functionType: FunctionType.User,
        description: spec.description,
        abstract: spec.description,
        functionParameter: spec.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? (0 as const) : (1 as const),
          repeat: parameter.repeating ? (1 as const) : (0 as const),
        })),
      })),
    );
  }

  /** What a function said about the error in a cell. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(cellKey(sheetId, row, column));
  }

  forgetAnswers(): void {
    this.generation += 1;
    this.cache.clear();
    this.queued.clear();
    this.asked.clear();
    this.messages.clear();
    this.told.clear();
  }

  /** Waiting cells and messages are known by their place: where cells move, all are found again. */
  private cellsMoved(): void {
    if (this.queued.size + this.asked.size + this.messages.size === 0) return;
    this.messages.clear();
    this.told.clear();
    this.calculation.requestAll();
  }

  private executor(spec: CustomFunctionSpec): BaseFunction {
    const call = (cell: DirtyCell, values: readonly BaseValueObject[]): BaseValueObject => this.calculate(spec, cell, values);
    class AddInFunction extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override calculate(...values: BaseValueObject[]): BaseValueObject {
        return call({ unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, values);
      }
    }
    return new AddInFunction(spec.name.toUpperCase());
  }

  private calculate(spec: CustomFunctionSpec, cell: DirtyCell, values: readonly BaseValueObject[]): BaseValueObject {
    const place = cellKey(cell.sheetId, cell.row, cell.column);
    for (const old of this.told.get(place) ?? []) this.messages.delete(old);
    this.told.delete(place);
    const refused = miscounted(spec, values.length);
    if (refused) {
      this.remember(cell, refused);
      return fromAnswer(refused);
    }
    const bound = bindArguments(spec, values);
    const shape = broadcastShape(bound);
    if (!shape) return this.single(spec, cell, bound);
    const answers: CustomFunctionValue[][] = [];
    let waiting = false;
    for (let y = 0; y < shape.rows; y++) {
      const row: CustomFunctionValue[] = [];
      for (let x = 0; x < shape.columns; x++) {
        const answer = this.answerTo(spec, cell, elementOf(bound, y, x));
        if (answer === undefined) waiting = true;
        else row.push(isMatrix(answer) ? (answer[0]?.[0] ?? null) : answer);
      }
      answers.push(row);
    }
    if (waiting) return gettingData();
    this.remember(cell, answers);
    return fromAnswer(answers);
  }

  /** Messages of errors, each with the cell its error spills into. */
  private remember(cell: DirtyCell, answer: Answer): void {
    const places: string[] = [];
    (isMatrix(answer) ? answer : [[answer]]).forEach((line, y) => {
      line.forEach((value, x) => {
        if (!isErrorValue(value) || !value.message) return;
        const place = cellKey(cell.sheetId, cell.row + y, cell.column + x);
        this.messages.set(place, value.message);
        places.push(place);
      });
    });
    if (places.length > 0) this.told.set(cellKey(cell.sheetId, cell.row, cell.column), places);
  }

  private single(spec: CustomFunctionSpec, cell: DirtyCell, bound: BoundArguments): BaseValueObject {
    const answer = this.answerTo(
      spec,
      cell,
      bound.map((argument) => argument.value),
    );
    if (answer === undefined) return gettingData();
    this.remember(cell, answer);
    return fromAnswer(answer);
  }

  /** The known answer; undefined when the function has to be asked first. */
  private answerTo(spec: CustomFunctionSpec, cell: DirtyCell, args: CustomFunctionCall["args"]): Answer | undefined {
    const error = firstError(args as readonly Answer[]);
    if (error === pendingError) {
      // The argument is still being calculated; its cell will bring this one back.
      return { error };
    }
    const refused = spec.allowErrors ? firstError(args.filter((_, index) => !takesErrors(spec, index)) as readonly Answer[]) : error;
    if (refused) return { error: refused };
    const key = `${spec.name}\u0001${JSON.stringify(args)}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const pending = this.asked.get(key) ?? this.queued.get(key);
    if (pending) pending.cells.set(cellKey(cell.sheetId, cell.row, cell.column), cell);
    else {
      const call = { spec, args, address: this.addressOf(cell) };
      this.queued.set(key, { call, cells: new Map([[cellKey(cell.sheetId, cell.row, cell.column), cell]]) });
    }
    return undefined;
  }

  private flush(): void {
    if (this.queued.size === 0) return;
    if (this.cache.size > cacheLimit) this.cache.clear();
    const batch = this.queued;
    this.queued = new Map();
    for (const [key, pending] of batch) this.asked.set(key, pending);
    void this.ask(batch, this.generation);
  }

  private async ask(batch: ReadonlyMap<string, Pending>, generation: number): Promise<void> {
    const pending = [...batch.values()];
    const answers = await this.evaluateAll(pending.map(({ call }) => call));
    if (generation !== this.generation) return;
    const cells = new Map<string, DirtyCell>();
    let index = 0;
    for (const [key, { cells: waiting }] of batch) {
      this.cache.set(key, answers[index] ?? { error: "#VALUE!" });
      this.asked.delete(key);
      for (const [place, cell] of waiting) cells.set(place, cell);
      index += 1;
    }
    this.calculation.requestCells([...cells.values()]);
  }

  private async evaluateAll(calls: readonly CustomFunctionCall[]): Promise<readonly Answer[]> {
    try {
      return await this.evaluate(calls);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return calls.map(() => ({ error: "#VALUE!", message }));
    }
  }

  private addressOf(cell: DirtyCell): string {
    const name = this.engine.workbook.getSheetBySheetId(cell.sheetId)?.getName() ?? "";
    const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    return `${quoted}!${letters(cell.column)}${cell.row + 1}`;
  }
}

/** Excel doesn't let a formula in that has too few or too many arguments; here it is let in, and says so. */
function miscounted({ name, parameters }: CustomFunctionSpec, count: number): CustomFunctionValue | undefined {
  const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  if (count >= least && count <= most) return undefined;
  const wanted = least === most ? String(least) : `${least}–${most}`;
  return {
    error: "#N/A",
    message: `参数个数不对，Excel 不会接受。Excel would refuse it: ${name} takes ${wanted} arguments, not ${count}.`,
  };
}

const cellKey = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;
function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** An argument of any type; errors for the others are the answer, and the function isn't called. */
function takesErrors({ parameters }: CustomFunctionSpec, index: number): boolean {
  return parameters[index]?.type === undefined;
}
