import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScore, type ScoreWorkbook } from "../../../src/cli/score/runScore";
import { score } from "../../../src/engine/score";
import { readXlsx } from "../../../src/workbench/file/readXlsx";
import { aMetric, aTable, aTemplate } from "../../engine/builders";
import { unreadableFiles } from "../../fixtures/difficultFiles";

const sample = join(__dirname, "../../../assets/samples/customer-service-sample.xlsx");
const metrics = ["Conversion", "Sales", "Response", "CSAT"];
const outcome = score(
  aTemplate(metrics.map((name, i) => aMetric(name, [0.5, 0.3, 0.1, 0.1][i] ?? 0))),
  aTable(metrics, [[100, 72, 86, 98]]),
);
const scored: ScoreWorkbook = (workbook) => Promise.resolve({ run: outcome, issues: [], workbook });
const blocked: ScoreWorkbook = (workbook) =>
  Promise.resolve({ issues: [{ code: "sheetEmpty", severity: "error", cell: "'2026-10'!A1", params: { sheet: "2026-10" } }], workbook });

let folder: string;
let [printed, errors] = ["", ""];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "score-"));
  [printed, errors] = ["", ""];
});
afterEach(() => rmSync(folder, { recursive: true }));
const terminal = {
  print: (text: string) => void (printed += `${text}\n`),
  printError: (text: string) => void (errors += `${text}\n`),
  locale: "en_US.UTF-8",
};

test("a scored workbook: the table is printed, the file written, exit code 0", async () => {
  const out = join(folder, "out.xlsx");
  expect(await runScore([sample, "--out", out], scored, terminal)).toBe(0);
  expect(printed).toContain("90.00");
  expect(printed).toContain("3,240.00");
  expect((await readXlsx(readFileSync(out), "out")).activeSheet).toBe("2026-10");
});

test("what the linter says of the rules is printed with its cell, and keeps nothing from being written", async () => {
  const out = join(folder, "out.xlsx");
  const finding = {
    code: "lintVersionsOverlap",
    severity: "error",
    cell: "'Rule book'!D9",
    params: { template: "Pre-sales", older: 1, newer: 2, from: "2026-07-01", to: "—" },
  } as const;
  const linted: ScoreWorkbook = async (workbook, options) => ({ ...(await scored(workbook, options)), findings: [finding] });
  expect(await runScore([sample, "--out", out], linted, terminal)).toBe(0);
  expect(printed).toContain("About the rules:\nerror  'Rule book'!D9  Pre-sales v1 and v2 are both published for 2026-07-01 to —.");
  expect(existsSync(out)).toBe(true);
});

test("issues that block: each is printed with its cell, nothing is written, exit code 1", async () => {
  const out = join(folder, "out.xlsx");
  expect(await runScore([sample, "--out", out], blocked, terminal)).toBe(1);
  expect(errors).toContain("'2026-10'!A1");
  expect(errors).toContain("Errors: 1 · warnings: 0 · notes: 0");
  expect(existsSync(out)).toBe(false);
});

test.each(["picture", "oldXls", "encrypted"] as const)(
  "%s under the name of a workbook: one sentence that names the file, exit code 2",
  async (kind) => {
    const input = join(folder, "data.xlsx");
    writeFileSync(input, await unreadableFiles[kind]());
    expect(await runScore([input], scored, terminal)).toBe(2);
    expect(errors.trim()).toMatch(/data\.xlsx .*\.$/);
  },
);

test("a file that is not there: exit code 2", async () => {
  expect(await runScore([join(folder, "none.csv")], scored, terminal)).toBe(2);
  expect(errors).toContain("was not found");
});

test("an error of ours is not dressed up as the user's", async () => {
  await expect(runScore([sample], () => Promise.reject(new TypeError("bug")), terminal)).rejects.toThrow("bug");
});
