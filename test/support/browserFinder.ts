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

async function packaged(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const manifest = join(dirname(createRequire(__filename).resolve("@sparticuz/chromium")), "..", "..", "package.json");
  const { version } = createRequire(__filename)(manifest) as { version: string };
  const folder = join(tmpdir(), `chromium-from-npm-${version}`);
  const path = join(folder, "chromium");
  if (!existsSync(path)) await unpack(folder);
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  return { path, env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), ...fonts } };
}

/**
 * The browser that tests drive: `CHROMIUM_PATH`, else an installed Chromium, Chrome or Edge, else the one that comes from npm.
 * `CHROMIUM_PATH=npm` asks for the last.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM_PATH;
  if (named && named !== "npm") return { path: named, env: {} };
  const path = named ? undefined : installed[process.platform]?.find((one) => existsSync(one));
  const found = path ? { path, env: {} } : await packaged();
  if (!found) throw new Error("No browser to test with: install Chrome or Chromium, or name one in CHROMIUM_PATH.");
  return found;
}
