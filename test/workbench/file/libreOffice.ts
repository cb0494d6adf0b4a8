import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../../src/workbench/file/writeXlsx";
import type { Cell, WorkbookData } from "../../../src/workbench/grid/cells";

function found(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice is installed; tests that need it are skipped, and say so, where it is not. */
export const hasLibreOffice = found();
if (!hasLibreOffice) process.stderr.write("skipped: LibreOffice (soffice) is not installed, so nobody checks our files independently\n");

/** Lets LibreOffice open a workbook and save it in another format; the files it wrote, by name. */
export function convertedByLibreOffice(bytes: Uint8Array, filter: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "referee-"));
  try {
    const input = join(folder, "book.xlsx");
    const output = join(folder, "out");
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", output, input], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * What LibreOffice itself makes of the formulas in workbooks, by file name. It is told to reckon everything when it opens a file, and the
 * results that were stored are overwritten before, so that none of ours can pass for one of its own. One start of LibreOffice for all.
 */
export async function recalculatedByLibreOffice(books: ReadonlyMap<string, WorkbookData>): Promise<ReadonlyMap<string, WorkbookData>> {
  const folder = mkdtempSync(join(tmpdir(), "referee-"));
  try {
    const output = join(folder, "out");
    const files = await Promise.all(
      [...books].map(async ([name, book]) => {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, await writeXlsx(withoutResults(book)));
        return file;
      }),
    );
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), alwaysRecalculate);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files], {
      stdio: "ignore",
      timeout: 240_000,
    });
    const results = [...books.keys()].map(
      async (name) => [name, await readXlsx(readFileSync(join(output, `${name}.xlsx`)), name)] as const,
    );
    return new Map(await Promise.all(results));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(book: WorkbookData): WorkbookData {
  const bare = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, value: 0 });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, bare(cell)]))])),
  }));
  return { ...book, sheets };
}
