/** Builds the add-in and the workbench before the tests, unless `dist/` is newer than everything it is made of. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

function newest(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry)))) : stat.mtimeMs;
}

function buildOnce(): void {
  const outputs = ["taskpane.html", "functions.js", "functions.json", "workbench/index.html"].map((file) => join(root, "dist", file));
  const oldest = outputs.every(existsSync) ? Math.min(...outputs.map((file) => statSync(file).mtimeMs)) : 0;
  const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"].map((path) => newest(join(root, path)));
  if (oldest > Math.max(...sources)) return;
  execFileSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--mode", "production"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

buildOnce();
