import type { Grid } from "../grid/grid";
import { createHost, type Host } from "../host/createHost";
import { functionSpecs } from "../host/functionsJson";
import type { CellMenu } from "./cellMenu";
import { readAddIn, type AddInManifest, type ManifestControl } from "./manifest";
import { enableRibbonButton, showRibbon } from "./ribbon";
import type { TaskPane } from "./taskPane";
import { wordsOf, type PageLanguage } from "./words";

interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly groups?: readonly { readonly controls?: readonly { readonly id: string; readonly enabled?: boolean }[] }[];
  }[];
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Where the add-in is served: told by the server when it isn't this page's own origin. */
const addInOrigin = (): string => document.querySelector<HTMLMetaElement>('meta[name="add-in-origin"]')?.content ?? location.origin;

/** The add-in on the page: its ribbon, its pane and its functions, with Excel's side of the wire behind them. */
export class AddIn {
  private readonly origin = addInOrigin();
  private manifest: AddInManifest | undefined;
  private current: Host | undefined;
  private shown = false;

  constructor(
    private readonly grid: Grid,
    private readonly pane: TaskPane,
    private readonly cellMenu: CellMenu,
    /** Plays an older build of Excel: `HostOptions.blanksAsZero`. */
    private readonly blanksAsZero: boolean,
    private readonly complain: (sentence: string, values: Readonly<Record<string, string>>) => void,
  ) {
    window.addEventListener("message", (event) => this.current?.receive(event.data, event.origin));
  }

  /** The host of the add-in that is loaded now. */
  get host(): Host | undefined {
    return this.current;
  }

  /** Loads the add-in, or loads it anew in another language. */
  async start(language: PageLanguage): Promise<void> {
    try {
      const manifest = readAddIn(await (await fetched(`${this.origin}/manifest.xml`)).text(), language, this.origin);
      const metadata: unknown = manifest.functionsUrl ? await (await fetched(manifest.functionsUrl)).json() : { functions: [] };
      this.manifest = manifest;
      this.current?.dispose();
      this.current = createHost({
        grid: this.grid,
        hostOrigin: location.origin,
        addinOrigin: this.origin,
        locale: language,
        blanksAsZero: this.blanksAsZero,
        onVisibility: (visible) => (visible ? this.pane.show() : this.pane.hide()),
        onRibbon: (update) => this.updateRibbon(update as RibbonUpdate),
      });
      this.current.registerFunctions(functionSpecs(metadata, manifest.namespace));
      this.pane.label(wordsOf(language), manifest.displayName);
      this.showControls(manifest, language);
      this.loadPane();
      if (!this.shown) this.pane.show();
      this.shown = true;
    } catch (error) {
      this.complain(wordsOf(language).noAddIn, { reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Another workbook is open: the add-in starts anew with it, as Excel does. */
  reload(): void {
    this.current?.reload();
    this.loadPane();
  }

  private loadPane(): void {
    const { manifest, current: host } = this;
    if (!manifest || !host) return;
    this.pane.load(
      { name: host.frameName, url: host.frameUrl(manifest.paneUrl), attach: (frame) => host.attach(frame) },
      manifest.displayName,
    );
  }

  private showControls({ tab, cellMenu }: AddInManifest, language: PageLanguage): void {
    const withRun = (control: ManifestControl) => ({ ...control, run: () => this.press(control, language) });
    this.cellMenu.show(cellMenu.map(withRun));
    if (tab) showRibbon({ label: tab.label, groups: tab.groups.map(({ label, controls }) => ({ label, buttons: controls.map(withRun) })) });
  }

  private press({ id, label, functionName }: ManifestControl, language: PageLanguage): void {
    if (functionName === undefined) this.pane.show();
    else void this.run(functionName, id, label, language);
  }

  private async run(functionName: string, controlId: string, label: string, language: PageLanguage): Promise<void> {
    try {
      await this.current?.runCommand(functionName, controlId);
    } catch (error) {
      this.complain(wordsOf(language).commandFailed, { name: label, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  private updateRibbon({ tabs = [] }: RibbonUpdate): void {
    for (const { id, enabled } of tabs.flatMap(({ groups = [] }) => groups.flatMap(({ controls = [] }) => controls))) {
      if (enabled !== undefined) enableRibbonButton(id, enabled);
    }
  }
}
