/** Builds for production before the tests, unless `dist/` is newer than everything it is made of. */
import { execFileSync } from "node:child_process";
import { isBuilt } from "../../src/workbench/server/build";

async function buildOnce(): Promise<void> {
  if (await isBuilt(process.cwd())) return;
  execFileSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--mode", "production"], { stdio: ["ignore", "ignore", "inherit"] });
}

void buildOnce();
