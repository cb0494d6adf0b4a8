import { HostObject } from "./protocol/hostObject";

/** What the runtime's services tell the host. */
export interface ServiceListener {
  /** The add-in asks for changes of its ribbon tabs and buttons, as JSON. */
  onRibbon?(update: unknown): void;
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  onVisibility?(visible: boolean): void;
}

class AddinInternalService extends HostObject {
  static override readonly wireName = "AddinInternalService";
  notifyActionHandlerReady(): void {
    // Actions may come from now on; nothing waits for it.
  }
}

class AppRuntimePersistenceService extends HostObject {
  static override readonly wireName = "AppRuntimePersistenceService";
  #state = "Inactive";
  setAppRuntimeStartState(state: string): void {
    this.#state = state;
  }
  getAppRuntimeStartState(): string {
    return this.#state;
  }
}

class AppRuntimeService extends HostObject {
  static override readonly wireName = "AppRuntimeService";
  #state = "Visible";
  constructor(readonly listener: ServiceListener) {
    super();
  }
  setAppRuntimeState(state: string): void {
    this.#state = state;
    this.listener.onVisibility?.(state === "Visible");
  }
  getAppRuntimeState(): string {
    return this.#state;
  }
}

/** One tab of the ribbon, told as an update of its own. */
class RibbonTab extends HostObject {
  static override readonly wireName = "RibbonTab";
  constructor(
    readonly listener: ServiceListener,
    readonly tabId: string,
  ) {
    super();
  }
  setVisibility(visible: boolean): void {
    this.listener.onRibbon?.({ tabs: [{ id: this.tabId, visible }] });
  }
}

class RibbonButton extends HostObject {
  static override readonly wireName = "RibbonButton";
  constructor(
    readonly listener: ServiceListener,
    readonly buttonId: string,
  ) {
    super();
  }
  get id(): string {
    return this.buttonId;
  }
  get enabled(): boolean {
    return true;
  }
  set enabled(enabled: boolean) {
    this.listener.onRibbon?.({ tabs: [{ controls: [{ id: this.buttonId, enabled }] }] });
  }
}

class DynamicRibbon extends HostObject {
  static override readonly wireName = "DynamicRibbon";
  constructor(readonly listener: ServiceListener) {
    super();
  }
  getTab(id: string): RibbonTab {
    return new RibbonTab(this.listener, id);
  }
  getButton(id: string): RibbonButton {
    return new RibbonButton(this.listener, id);
  }
  executeRequestUpdate(json: string): void {
    this.listener.onRibbon?.(JSON.parse(json));
  }
  executeRequestCreate(json: string): void {
    this.listener.onRibbon?.(JSON.parse(json));
  }
}

/** The services of a shared runtime, by the type names office.js asks for. */
export function runtimeServices(listener: ServiceListener): ReadonlyMap<string, HostObject> {
  return new Map<string, HostObject>([
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(listener)],
    ["Microsoft.DynamicRibbon.DynamicRibbon", new DynamicRibbon(listener)],
  ]);
}
