/** A workbook with the add-in in it: Microsoft's office.js and the custom functions of the last production build. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid, GridSheet } from "../../src/workbench/grid/grid";
import type { Workbench, WorkbenchOptions } from "../../src/workbench/node/openWorkbench";
import { aWorkbench } from "../workbench/host/aWorkbench";

const built = join(__dirname, "../../dist");

export async function theAddIn(options: Omit<WorkbenchOptions, "functions"> = {}): Promise<Workbench> {
  const scripts = ["functions.js", "ruleFunctions.js"].map((script) => join(built, script));
  const functions = { metadataPath: join(built, "functions.json"), scripts, namespace: "KPI" };
  if (!scripts.every((script) => existsSync(script))) throw new Error("Build first: npm run build");
  return aWorkbench({ locale: "zh-CN", ...options, functions });
}

/** A file of the production build. */
export function builtJson(file: string): unknown {
  return JSON.parse(readFileSync(join(built, file), "utf8"));
}

export function theSheet(grid: Grid, name: string): GridSheet {
  const sheet = grid.sheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}; there are ${grid.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}
