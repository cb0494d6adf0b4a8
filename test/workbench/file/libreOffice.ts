import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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
