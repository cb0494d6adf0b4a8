import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export interface FoundBrowser {
  readonly path: string;
  /** Environment on top of ours. */
  readonly env: Readonly<Record<string, string>>;
}

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Unpacks in a folder of its own and then names it, so that test workers that start together never see half a browser. */
async function unpack(folder: string): Promise<void> {
  const fresh = await mkdtemp(`${folder}-`);
  const script = `import("@sparticuz/chromium").then((it) => it.default.executablePath())`;
  // With this variable the package also unpacks the system libraries it needs.
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x", TMPDIR: fresh };
  await promisify(execFile)(process.execPath, ["-e", script], { env });
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

/** The Chromium from npm, unpacked once per machine; nothing where it doesn't run. */
async function packaged(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const manifest = join(dirname(createRequire(__filename).resolve("@sparticuz/chromium")), "..", "..", "package.json");
  const { version } = createRequire(__filename)(manifest) as { version: string };
  const folder = join(tmpdir(), `chromium-from-npm-${version}`);
  const path = join(folder, "chromium");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), ...fonts };
  try {
    if (!existsSync(path)) await unpack(folder);
    await promisify(execFile)(path, ["--version"], { env: { ...process.env, ...env } });
    return { path, env };
  } catch {
    return undefined;
  }
}

/**
 * The browser that tests drive: `CHROMIUM_PATH`, else the Chromium from npm, else an installed Chromium, Chrome or Edge. The one from
 * npm is the same on every machine and, without windows to draw, does the same work in half the time of an installed one.
 * `CHROMIUM_PATH=npm` asks for it and no other.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM_PATH;
  if (named && named !== "npm") return { path: named, env: {} };
  const own = await packaged();
  if (own) return own;
  const path = named ? undefined : installed[process.platform]?.find((one) => existsSync(one));
  if (!path) throw new Error("No browser to test with: install Chrome or Chromium, or name one in CHROMIUM_PATH.");
  return { path, env: {} };
}
