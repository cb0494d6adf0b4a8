import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "./browserFinder";
import { drawsChinese, giveChineseFonts } from "./browserFonts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** No step of a page takes longer on a slow machine, in ms. */
const patience = 30_000;

/** Starts the browser that tests share; close it when the suite ends. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...env },
    timeout: 30_000,
  });
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
}
/** A page with what it complained about: errors of scripts and of the console, and requests that left this machine. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
  readonly outside: string[];
}

/** A fresh page that accepts the server's own certificate and can draw Chinese. Closing the page closes its context. */
export async function newPage(browser: Browser, { width = 1366, height = 768 }: PageOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, colorScheme: null });
  context.setDefaultTimeout(patience);
  if (!drawsChinese()) await giveChineseFonts(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    if (!/^(https:\/\/localhost|data:|blob:)/.test(request.url())) outside.push(request.url());
  });
  page.on("close", () => void context.close().catch(() => undefined));
  return { page, complaints, outside };
}
