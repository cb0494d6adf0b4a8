import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { build, isBuilt } from "./build";
import { openBrowser } from "./openBrowser";
import { startServer } from "./startServer";

const root = process.cwd();

/** A port that can be asked for; 0 = any free one. */
function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("It takes a number from 0 to 65535.");
  return port;
}

async function start(): Promise<void> {
  const command = new Command("npm start --")
    .description("Opens the workbench: a spreadsheet in the browser with the add-in beside it.")
    .addOption(
      new Option("--port <number>", "port of the workbench; the next free one is taken if it is in use").default(3000).argParser(portOf),
    )
    .option("--no-open", "don't open the browser")
    .option("--separate-add-in", "serve the add-in from another address than the workbench, as in Excel")
    .parse();
  const { port: wanted, open, separateAddIn = false } = command.opts<{ port: number; open: boolean; separateAddIn?: boolean }>();
  if (!(await isBuilt(root))) {
    console.log("Building the add-in and the workbench …");
    await build(root);
  }
  const server = await startServer({ dist: join(root, "dist"), port: wanted, separateAddIn });
  if (wanted !== 0 && server.port !== wanted) console.log(`Port ${wanted} is taken, using ${server.port}.`);
  console.log(`\n  The workbench is at ${server.url}\n`);
  if (!server.trusted) {
    console.log(
      "  The browser will ask once whether to trust this computer's own certificate: choose Advanced, then Continue to localhost.",
    );
  }
  console.log("  Ctrl+C stops it.");
  if (open) openBrowser(server.url);
  const end = (): void => void server.close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
