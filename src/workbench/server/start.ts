import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, isBuilt } from "./build";
import { openBrowser } from "./openBrowser";
import { startServer } from "./startServer";

const usualPort = 3000;
const root = process.cwd();

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, "no-open": { type: "boolean" }, "separate-add-in": { type: "boolean" } },
  });
  const wanted = values.port === undefined ? usualPort : Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  if (!(await isBuilt(root))) {
    console.log("Building the add-in and the workbench …");
    await build(root);
  }
  const server = await startServer({ dist: join(root, "dist"), port: wanted, separateAddIn: values["separate-add-in"] ?? false });
  if (wanted !== 0 && server.port !== wanted) console.log(`Port ${wanted} is taken, using ${server.port}.`);
  console.log(`\n  The workbench is at ${server.url}\n`);
  if (!server.trusted) {
    console.log(
      "  The browser will ask once whether to trust this computer's own certificate: choose Advanced, then Continue to localhost.",
    );
  }
  console.log("  Ctrl+C stops it.");
  if (!values["no-open"]) openBrowser(server.url);
  const end = (): void => void server.close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
