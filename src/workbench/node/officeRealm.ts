import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers";
import vm from "node:vm";
import type { Host } from "../host/createHost";
import { pageGlobals } from "./pageGlobals";
import { pageTimers } from "./pageTimers";

/** The globals office.js defines. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface OfficeRealm {
  readonly globals: OfficeGlobals;
  /** Runs a script file as if the page had loaded it. */
  runFile(path: string): void;
  close(): void;
}

/** The folder of Microsoft's own files; it is never copied or changed. */
function officeFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

const compiled = new Map<string, { readonly script: vm.Script; readonly written: number }>();

/** A script file, compiled once for all pages until it is written anew. */
function scriptOf(file: string): vm.Script {
  const written = statSync(file).mtimeMs;
  const known = compiled.get(file);
  if (known?.written === written) return known.script;
  const script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, { script, written });
  return script;
}

/**
 * Loads the unmodified office.js into a page made of just what it touches, connected to the host as a frame would be.
 * What it gives back (arrays of values, errors) is of the caller's realm.
 */
export function loadOffice(host: Host, addinOrigin: string, hostOrigin: string): OfficeRealm {
  const folder = officeFolder();
  const scripts = `${addinOrigin}/officejs/`;
  const listeners = new Set<(event: { readonly data: string; readonly origin: string; readonly source: unknown }) => void>();
  const timers = pageTimers();
  let closed = false;
  const parent = { postMessage: (text: string) => void setImmediate(() => closed || host.receive(text, addinOrigin)) };
  const run = (file: string): void => {
    scriptOf(file).runInContext(page);
  };
  const page = vm.createContext(
    pageGlobals({
      url: new URL(host.frameUrl(`${addinOrigin}/taskpane.html`)),
      name: host.frameName,
      officeScript: `${scripts}office.debug.js`,
      parent,
      timers,
      onMessage: (listener) => listeners.add(listener),
      loadScript: (src) => {
        const file = join(folder, src.replace(scripts, ""));
        if (closed) return;
        if (!existsSync(file)) throw new Error(`office.js asked for ${src}, which its package doesn't have`);
        run(file);
      },
    }),
  );
  host.attach({
    postMessage: (text) =>
      void setImmediate(() => {
        if (!closed) for (const listener of listeners) listener({ data: text, origin: hostOrigin, source: parent });
      }),
  });
  run(join(folder, "office.debug.js"));
  return {
    globals: page as unknown as OfficeGlobals,
    runFile: run,
    close: () => {
      closed = true;
      timers.end();
      listeners.clear();
    },
  };
}
