import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuilt } from "../../../src/workbench/server/build";

const stamps = ["dist/.built-addin", "dist/.built-workbench"];
let root: string;

async function changed(file: string, second: number): Promise<void> {
  await writeFile(join(root, file), "");
  await utimes(join(root, file), second, second);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "built-"));
  await mkdir(join(root, "src/deep"), { recursive: true });
  await mkdir(join(root, "dist"));
  await changed("src/deep/a.ts", 100);
});
afterEach(() => rm(root, { recursive: true }));

test("nothing is built before both builds have succeeded", async () => {
  await expect(isBuilt(root)).resolves.toBe(false);
  await changed(stamps[0] as string, 200);
  await expect(isBuilt(root)).resolves.toBe(false);
});

test("a build that began after the last change is up to date, however old the files in it are", async () => {
  for (const stamp of stamps) await changed(stamp, 200);
  await changed("dist/taskpane.html", 50);
  await expect(isBuilt(root)).resolves.toBe(true);
});

test("a change after the build began makes it stale", async () => {
  for (const stamp of stamps) await changed(stamp, 200);
  await changed("src/deep/a.ts", 201);
  await expect(isBuilt(root)).resolves.toBe(false);
});
