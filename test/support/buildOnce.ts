/** Builds for production before the tests, unless `dist/` is newer than everything it is made of. */
import { build, isBuilt } from "../../src/workbench/server/build";

async function buildOnce(root: string): Promise<void> {
  if (!(await isBuilt(root))) await build(root);
}

void buildOnce(process.cwd());
