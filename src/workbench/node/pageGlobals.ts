import type { pageTimers } from "./pageTimers";

/** What of a page office.js touches while it starts: enough of window, document and storage to load its own scripts. */

type MessageListener = (event: { readonly data: string; readonly origin: string; readonly source: unknown }) => void;

export interface PageOptions {
  readonly url: URL;
  /** `window.name`, by which the host introduces itself. */
  readonly name: string;
  /** Address of the office.js script tag. */
  readonly officeScript: string;
  readonly parent: { postMessage(text: string): void };
  readonly timers: Pick<ReturnType<typeof pageTimers>, "setTimeout" | "setInterval" | "clearTimeout" | "clearInterval">;
  onMessage(listener: MessageListener): void;
  /** Runs a script tag that was added; throws when there is no such file. */
  loadScript(src: string): void;
}

interface PageElement {
  readonly tagName: string;
  src?: string;
  onload?: (event: object) => void;
  onerror?: (error: unknown) => void;
  [attribute: string]: unknown;
}

const URL_PARTS = ["search", "hash", "origin", "protocol", "hostname", "host", "pathname", "port"] as const;

export function pageGlobals(options: PageOptions): Record<string, unknown> {
  const { url } = options;
  const { setTimeout, setInterval, clearTimeout, clearInterval } = options.timers;
  const location = { href: url.href, ...pick(url, URL_PARTS) };
  const createElement = (tag: string): PageElement => {
    const element: PageElement = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name: string, value: unknown) => (element[name] = value),
      getAttribute: (name: string) => element[name],
      appendChild: () => undefined,
      addEventListener: () => undefined,
    };
    // office.js resolves addresses with an anchor.
    if (tag === "a")
      Object.defineProperty(element, "href", { set: (href: string) => void Object.assign(element, pick(new URL(href, url), URL_PARTS)) });
    return element;
  };
  const head = {
    appendChild: (element: PageElement) => {
      const { src } = element;
      if (element.tagName === "SCRIPT" && src !== undefined) setTimeout(() => load(element, src), 0);
      return element;
    },
  };
  const load = (element: PageElement, src: string): void => {
    try {
      options.loadScript(src);
    } catch (error) {
      element.onerror?.(error);
      return;
    }
    element.onload?.({});
  };
  const officeScript = { src: options.officeScript, getAttribute: () => null, attributes: [], dataset: {} };
  const document = {
    domain: url.hostname,
    URL: url.href,
    location,
    readyState: "complete",
    cookie: "",
    head,
    body: createElement("body"),
    documentElement: createElement("html"),
    createElement,
    createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeScript] : tag === "head" ? [head] : []),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const page: Record<string, unknown> = {
    // Data the host sends, and errors, are those of the caller's realm: parsed and made by these.
    ...{ JSON, Array, Error, TypeError, RangeError, SyntaxError, Promise, Date },
    ...{
      console,
      setTimeout,
      setInterval,
      clearTimeout,
      clearInterval,
      queueMicrotask,
      performance,
      fetch,
      Headers,
      Request,
      Response,
      URL,
      URLSearchParams,
      Event,
      TextEncoder,
      TextDecoder,
      crypto,
    },
    ...{ name: options.name, document, location, parent: options.parent, history: {}, external: {}, top: {}, opener: null },
    navigator: { userAgent: "Mozilla/5.0 Node", language: "en-US", languages: ["en-US"] },
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: (type: string, listener: MessageListener) => {
      if (type === "message") options.onMessage(listener);
    },
    removeEventListener: () => undefined,
    open: () => null,
    focus: () => undefined,
    blur: () => undefined,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}

function pick(url: URL, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, Reflect.get(url, name) as unknown]));
}

function storage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: unknown) => void entries.set(key, String(value)),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
