import { readFileSync } from "node:fs";
import { bootHeadless } from "../grid/bootHeadless";
import type { Grid } from "../grid/grid";
import { createUniverGrid } from "../grid/univerGrid";
import { createHost, type Host, type HostOptions } from "../host/createHost";
import { functionSpecs } from "../host/functionsJson";
import { loadOffice, type OfficeGlobals } from "./officeRealm";

export interface WorkbenchOptions {
  /** Excel's language; `zh-CN` and `en-US` have office.js texts of their own. */
  readonly locale?: string;
  /** A grid to work on; a new, empty workbook unless given. */
  readonly grid?: Grid;
  /** The add-in's custom functions: `functions.json` and the scripts that associate them, in the order of the page. */
  readonly functions?: { readonly metadataPath: string; readonly scripts: readonly string[]; readonly namespace: string };
  readonly host?: Pick<HostOptions, "latency" | "blanksAsZero" | "onRibbon" | "onVisibility" | "requirements">;
}

export interface Workbench {
  readonly grid: Grid;
  readonly host: Host;
  readonly office: OfficeGlobals;
  /** Runs a script file beside office.js, as the add-in's page would load it. */
  evalScript(path: string): void;
  /** Makes `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` global, for product code that uses them so. */
  installGlobals(): void;
  /** No batch is under way and all formulas, custom functions too, have their results. */
  settle(): Promise<void>;
  close(): void;
}

const HOST_ORIGIN = "https://localhost:8443";
const ADDIN_ORIGIN = "https://localhost:3443";
const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/** An open workbook with Microsoft's office.js connected to it, without Excel and without a browser. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const grid = options.grid ?? createUniverGrid(bootHeadless());
  const host = createHost({ grid, hostOrigin: HOST_ORIGIN, addinOrigin: ADDIN_ORIGIN, locale: options.locale ?? "en-US", ...options.host });
  const realm = loadOffice(host, ADDIN_ORIGIN, HOST_ORIGIN);
  const { functions } = options;
  if (functions) {
    // A bundle may start before or after office.js is ready; Excel runs it in the page, so here too.
    for (const script of functions.scripts) realm.runFile(script);
    host.registerFunctions(functionSpecs(JSON.parse(readFileSync(functions.metadataPath, "utf8")), functions.namespace));
  }
  const office = realm.globals;
  await office.Office.onReady();
  const replaced = new Map<string, unknown>();
  let closed = false;
  return {
    grid,
    host,
    office,
    evalScript: (path) => realm.runFile(path),
    installGlobals: () => {
      for (const name of GLOBALS) {
        if (!replaced.has(name)) replaced.set(name, Reflect.get(globalThis, name));
        Reflect.set(globalThis, name, office[name]);
      }
    },
    settle: () => host.settle(),
    close: () => {
      if (closed) return;
      closed = true;
      for (const [name, before] of replaced) Reflect.set(globalThis, name, before);
      realm.close();
      host.dispose();
      if (!options.grid) grid.dispose();
    },
  };
}
