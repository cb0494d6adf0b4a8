import type { CustomFunctionCall, CustomFunctionEvaluator, CustomFunctionValue } from "../grid/grid";
import { HostObject } from "./protocol/hostObject";

type Answer = CustomFunctionValue | readonly (readonly CustomFunctionValue[])[];
/** `[category, type, target, message, id, is remote]` of a message to the runtime. */
export type PushEntry = readonly [category: number, type: number, target: string, message: string, id: number, remote: boolean];
/** `[id, true, value, timing]`, or `[id, false, message, error code, timing]`. */
type ResultRow =
  | readonly [id: number, done: true, value: unknown, timing?: unknown]
  | readonly [id: number, done: false, message: unknown, code: number | undefined, timing?: unknown];

const CATEGORY = 1;
const INVOKE = 1000;
const ERRORS_ALLOWED = 4;
const ENABLED_FEATURES = [1, 2, 3, 4];
/** What a call ends with that is never answered; Excel would show #BUSY! for ever, and whoever reads the cell would wait here. */
const NO_ANSWER: CustomFunctionValue = { error: "#VALUE!", message: "The function gave no answer." };
/** A cell shows this when its function's runtime never came up. */
const NO_RUNTIME: CustomFunctionValue = { error: "#NAME?" };

/** What a function may answer with; of every other error Excel makes a #VALUE!. */
const OUTPUT_ERRORS: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
const ERROR_OF_CODE: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!", 9: "#N/A", 10: "#N/A" };

/** The object by which the add-in's runtime says that it is ready, and hands back results. */
class CustomFunctionsService extends HostObject {
  static override readonly wireName = "CustomFunctions";
  constructor(readonly session: { ready(): void; finish(rows: readonly ResultRow[]): void }) {
    super();
  }
  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.session.ready();
  }
  _getEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }
  setInvocationArrayResults(rows: readonly ResultRow[]): void {
    this.session.finish(rows);
  }
  setInvocationResults(
    results: readonly { readonly id: number; readonly failed?: boolean; readonly value: unknown; readonly errorCode?: number }[],
  ): void {
    this.session.finish(
      results.map((one): ResultRow => (one.failed ? [one.id, false, one.value, one.errorCode] : [one.id, true, one.value])),
    );
  }
}

export interface FunctionSession {
  readonly service: HostObject;
  /** For `grid.registerFunctions`. Calls made before the runtime is ready wait for it. */
  readonly evaluate: CustomFunctionEvaluator;
  readonly isReady: boolean;
  /** Calls answered so far, and messages sent to ask them. */
  readonly counts: { calls: number; batches: number };
  /** The runtime went away: what was asked is asked again of the next one. */
  restart(): void;
}

/**
 * Calls an add-in's custom functions through its runtime, in batches.
 * @param push sends entries to the runtime
 * @param patience milliseconds to wait for an answer: without a runtime its functions are unknown names then, with one #VALUE!
 * @param blank what an empty cell of a range is delivered as: null, or 0 as older builds of Excel do
 */
export function functionSession(push: (entries: readonly PushEntry[]) => void, patience = 60_000, blank: null | 0 = null): FunctionSession {
  const pending = new Map<number, { readonly entry: PushEntry; readonly resolve: (answer: Answer) => void }>();
  const counts = { calls: 0, batches: 0 };
  let nextId = 1;
  let isReady = false;

  const send = (entries: readonly PushEntry[]): void => {
    if (!isReady || entries.length === 0) return;
    counts.batches++;
    push(entries);
  };
  const ready = (): void => {
    isReady = true;
    send([...pending.values()].map(({ entry }) => entry));
  };
  const finish = (rows: readonly ResultRow[]): void => {
    for (const row of rows) {
      const call = pending.get(row[0]);
      if (!call) continue;
      pending.delete(row[0]);
      counts.calls++;
      call.resolve(row[1] ? answerOf(row[2]) : errorOf(row[3], row[2]));
    }
  };

  const evaluate: CustomFunctionEvaluator = (calls) => {
    const entries: PushEntry[] = [];
    const answers = calls.map((call) => {
      const id = nextId++;
      const entry: PushEntry = [
        CATEGORY,
        INVOKE,
        "",
        JSON.stringify([
          id,
          call.spec.id,
          call.args.map((arg) => argumentOf(arg, blank)),
          call.address,
          call.spec.allowErrors ? ERRORS_ALLOWED : 0,
          null,
        ]),
        id,
        false,
      ];
      entries.push(entry);
      return new Promise<Answer>((resolve) => pending.set(id, { entry, resolve }));
    });
    giveUpLater(entries);
    send(entries);
    return Promise.all(answers);
  };
  const giveUpLater = (entries: readonly PushEntry[]): void => {
    const timer = setTimeout(() => {
      for (const [, , , , id] of entries) {
        pending.get(id)?.resolve(isReady ? NO_ANSWER : NO_RUNTIME);
        pending.delete(id);
      }
    }, patience);
    if (typeof timer === "object") timer.unref();
  };

  return {
    service: new CustomFunctionsService({ ready, finish }),
    evaluate,
    counts,
    get isReady() {
      return isReady;
    },
    restart: () => {
      isReady = false;
    },
  };
}

/** Errors travel as the runtime's own error objects, blanks as null; in an old build the blank cells of a range as 0. */
function argumentOf(value: CustomFunctionCall["args"][number], blank: null | 0): unknown {
  if (Array.isArray(value))
    return value.map((item) => (item === null ? blank : argumentOf(item as CustomFunctionCall["args"][number], blank)));
  if (value !== null && typeof value === "object" && "error" in value) return { type: "CustomFunctionError", code: value.error };
  return value;
}

function answerOf(value: unknown): Answer {
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return cellOf(value);
}

/** A returned (not thrown) error is an object; of other data types their plain value counts. */
function cellOf(value: unknown): CustomFunctionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const { valueType, type, code, message, basicValue } = value as {
    valueType?: string;
    type?: string;
    code?: string;
    message?: string;
    basicValue?: unknown;
  };
  if (valueType === "CustomFunctionError" || type === "CustomFunctionError" || type === "Error") {
    const error = code ?? basicValue;
    return { error: typeof error === "string" && OUTPUT_ERRORS.has(error) ? error : "#VALUE!", ...(message ? { message } : {}) };
  }
  return typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean"
    ? basicValue
    : { error: "#VALUE!" };
}

function errorOf(code: number | undefined, message: unknown): CustomFunctionValue {
  const error = ERROR_OF_CODE[code ?? 0] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
