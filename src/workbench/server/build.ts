import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** When the newest of these files or folders changed, in ms; 0 where none exists. */
async function newest(path: string): Promise<number> {
  const here = await stat(path).catch(() => undefined);
  if (!here) return 0;
  if (!here.isDirectory()) return here.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(0, ...inside);
}

const inputs = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
/** Empty files that carry the time a build began; written by `src/build/buildStamp.js`. */
const stamps = [".built-addin", ".built-workbench"];

/** Is there a build, and did it begin after the last change of what it is made from? */
export async function isBuilt(root: string): Promise<boolean> {
  const built = await Promise.all(stamps.map((name) => newest(join(root, "dist", name))));
  const sources = await Promise.all(inputs.map((name) => newest(join(root, name))));
  return Math.min(...built) >= Math.max(...sources);
}

/** Builds what ships and the workbench; rejects with the builder's exit code. */
export function build(root: string): Promise<void> {
  const builder = spawn(
    process.execPath,
    [require.resolve("webpack/bin/webpack.js"), "--mode", "production", "--stats", "errors-warnings"],
    { cwd: root, stdio: "inherit" },
  );
  return new Promise((resolve, reject) => {
    builder.on("error", reject);
    builder.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed (exit code ${code ?? "none"}).`))));
  });
}
