import type { CustomFunctionSpec, Grid } from "../grid/grid";
import { functionSession, type FunctionSession, type PushEntry } from "./customFunctions";
import { EventPushes } from "./events";
import { executeMethod } from "./executeMethod";
import { needsResults } from "./model/calculated";
import { Model } from "./model/model";
import { Workbook } from "./model/workbook";
import { References } from "./protocol/references";
import { RichApi } from "./protocol/richApi";
import { REQUIREMENTS } from "./requirements";
import { runtimeServices, type ServiceListener } from "./services";
import { moveTrackedRanges } from "./trackedRanges";
import { FrameChannel, type FrameTarget } from "./xdm";

export interface HostOptions extends ServiceListener {
  readonly grid: Grid;
  /** `https://localhost:8443`; office.js trusts a host of the add-in's own hostname. */
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  /** Language of dates and numbers, `zh-CN`. */
  readonly locale?: string;
  /** Language of Excel's own texts, which a good add-in follows; the locale unless given. */
  readonly displayLanguage?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Plays an older build of Excel, which passes the empty cells of a range to custom functions as 0. */
  readonly blanksAsZero?: boolean;
  /** Waits before each answer, to play a slow connection. */
  readonly latency?: () => Promise<void>;
  /** What the frame tells of focus and keys: an action number and its argument. */
  onNotify?(action: number, argument: unknown): void;
}

export interface Host {
  /** What the frame's `window.name` must be when it loads; renewed by `reload()`. */
  readonly frameName: string;
  /** The pane's address with what office.js needs to know of its host. */
  frameUrl(url: string): string;
  /** The window to send to. */
  attach(target: FrameTarget): void;
  /** Hands over a `message` event of the page. */
  receive(data: unknown, origin: string): void;
  /** The frame is about to load again: a new conversation, in another language if one is given; what the old one registered is gone. */
  reload(displayLanguage?: string): void;
  /** The user opened or closed the pane; the add-in hears of it. */
  paneVisible(visible: boolean): void;
  /** Offers the add-in's functions in cells; calls wait for the runtime. */
  registerFunctions(specs: readonly CustomFunctionSpec[]): void;
  /** Runs a ribbon or context-menu function; resolves when it calls `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** Runs an action that a keyboard shortcut stands for. */
  runAction(actionId: string, args?: unknown): void;
  /** Batches that touched the workbook: what a network would make slow. */
  readonly roundTrips: number;
  readonly functions: Pick<FunctionSession, "isReady" | "counts" | "evaluate">;
  /** Resolves when no batch is under way and formulas have their results. */
  settle(): Promise<void>;
  dispose(): void;
}

const SHARED_RUNTIME_WITH_FUNCTIONS = "3";
/** The runtime is told by this event whether its pane shows. */
const VISIBILITY_EVENT = 65_539;

/** Excel's side of the wire for one add-in over one grid. */
export function createHost(options: HostOptions): Host {
  const { grid, locale = "en-US", hostOrigin, addinOrigin } = options;
  let displayLanguage = options.displayLanguage ?? locale;
  const model = new Model(grid, locale);
  const references = new References();
  const commands = new Map<string, () => void>();
  const controlId = `control-${crypto.randomUUID()}`;
  const correlationId = crypto.randomUUID();
  const hostInfo = (): string =>
    ["Excel", "Web", "16.01", displayLanguage, correlationId, "", "disableLogging", SHARED_RUNTIME_WITH_FUNCTIONS].join("$");
  let channel: FrameChannel;
  let addinIsActing = false;
  let nextCommand = 1;

  const push = (entries: readonly PushEntry[]): boolean => channel.raise("richApiMessage", { ArrayData: entries });
  const functions = functionSession(push, undefined, options.blanksAsZero ? 0 : null);
  const services = new Map([...runtimeServices(options), ["Microsoft.ExcelServices.CustomFunctions", functions.service] as const]);
  const settle = async (): Promise<void> => {
    const full = model.recalculate;
    model.recalculate = false;
    await (full ? grid.recalculate() : grid.settle());
  };
  const act = <T>(work: () => T, writes: boolean): T => {
    addinIsActing = true;
    try {
      return writes ? grid.batch(work) : work();
    } finally {
      addinIsActing = false;
    }
  };
  const richApi = new RichApi({ root: new Workbook(model), service: (name) => services.get(name), references, needsResults, settle, act });
  const events = new EventPushes(model, () => addinIsActing, push);
  const unsubscribe = grid.onEvent((event) => {
    moveTrackedRanges(references, event);
    if (event.type === "selection") channel.raise("documentSelectionChanged", {});
    events.take(event);
  });

  const appContext = () => ({
    _id: controlId,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: displayLanguage,
    _dataLocale: locale,
    _docUrl: `${hostOrigin}/${encodeURIComponent(grid.name)}.xlsx`,
    _clientMode: 1,
    _settings: [...grid.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(options.requirements ?? REQUIREMENTS),
    _hostCustomMessage: "",
    _hostFullVersion: options.blanksAsZero ? "16.0.12527.20000" : "16.0.18000.10000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _addinName: "",
    _appDomains: [],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: 2,
  });

  const invoke = async ({ name, data }: { readonly name: string; readonly data: unknown }): Promise<unknown> => {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext();
      case "ContextActivationManager_notifyHost": {
        const [, action, argument] = Array.isArray(data) ? (data as unknown[]) : [];
        options.onNotify?.(Number(action), argument);
        return null;
      }
      case "executeMethod":
        return executeMethod(data as Parameters<typeof executeMethod>[0], {
          grid,
          richApi,
          commandCompleted: (id) => commands.get(id)?.(),
        });
      default:
        throw new Error(`${name} is not implemented by this host`);
    }
  };
  const open = (): FrameChannel =>
    new FrameChannel({ hostOrigin, addinOrigin, invoke, latency: options.latency ?? (() => Promise.resolve()) });
  channel = open();

  return {
    get frameName() {
      return JSON.stringify({
        baseFrameName: `_xdm_${controlId}`,
        hostInfo: hostInfo(),
        xdmInfo: [channel.conversationId, controlId, hostOrigin].join("|"),
        serializerVersion: 1,
        flights: "[]",
      });
    },
    frameUrl: (url) => {
      const [address = "", hash] = url.split("#");
      return `${address}${address.includes("?") ? "&" : "?"}_host_Info=${hostInfo()}${hash === undefined ? "" : `#${hash}`}`;
    },
    attach: (target) => channel.attach(target),
    receive: (data, origin) => channel.receive(data, origin),
    paneVisible: (visible) => {
      push([[65_536, VISIBILITY_EVENT, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), 0, false]]);
    },
    reload: (language) => {
      displayLanguage = language ?? displayLanguage;
      channel = open();
      functions.restart();
      model.registrations.clear();
      references.releaseAll();
    },
    registerFunctions: (specs) => grid.registerFunctions(specs, functions.evaluate),
    runCommand: async (functionName, sourceId) => {
      await channel.listening("appCommandInvoked");
      const id = `command-${nextCommand++}`;
      const done = new Promise<void>((resolve) => commands.set(id, resolve));
      const heard = channel.raise("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: sourceId } }) });
      if (!heard) throw new Error(`The add-in isn't listening for commands: ${functionName}`);
      await done;
      commands.delete(id);
    },
    runAction: (actionId, args = {}) => {
      push([[2, 1000, "", JSON.stringify([actionId, JSON.stringify(args)]), 0, false]]);
    },
    get roundTrips() {
      return richApi.roundTrips;
    },
    functions,
    settle: async () => {
      await richApi.idle();
      await grid.settle();
    },
    dispose: unsubscribe,
  };
}
