/** What belongs to the user stays untouched, and what can't be done is said before anything is. */
import { excelActions } from "../../src/actions/excelActions";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, writeRules, writeScores, type ScoredMonth } from "../support/aMonth";
import { picture } from "../support/picture";
import { theSheet } from "../support/theAddIn";
import { put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const october = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
  ["小明", 0.69, 0.96, "38秒", 0.9],
  ["小红", "67.5%", 0.91, "1分20秒", "--"],
];

async function scored(): Promise<{ readonly workbench: Workbench; readonly month: ScoredMonth }> {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  return { workbench, month: await scoreMonth() };
}

test("a sheet of the user's that is named like ours stays as it is; ours goes beside", async () => {
  const { workbench, month } = await scored();
  const theirs = workbench.grid.addSheet("评分 2026-10");
  put(theirs, "A1", [["我自己的评分", 1]]);
  await workbench.settle();
  if (!month.run) throw new Error();
  const preview = await excelActions.previewOutput({ run: month.run, pieces: ["scores", "scorecards"], mode: "live", language: "zh-CN" });
  expect(preview.sheets.map(({ name, fate, wanted }) => [name, fate, wanted])).toEqual([
    ["评分 2026-10 (2)", "beside", "评分 2026-10"],
    ["考核表 2026-10", "new", "考核表 2026-10"],
  ]);
  expect(sheetsOf(await writeScores(month, "live"))).toEqual(["评分 2026-10 (2)", "考核表 2026-10"]);
  await workbench.settle();
  expect(values(theirs, "A1:B1")).toEqual([["我自己的评分", 1]]);
  expect(theirs.usedRect(false)).toMatchObject({ rows: 1, columns: 2 });
  expect(value(theSheet(workbench.grid, "考核表 2026-10"), "A7")).toBe(month.run.totals[0]);
  // The second time ours is found again, whatever it is called.
  expect(sheetsOf(await writeScores(month, "values"))).toEqual(["评分 2026-10 (2)", "考核表 2026-10"]);
});

test("our sheet that the user renamed is written anew under their name", async () => {
  const { workbench, month } = await scored();
  sheetsOf(await writeScores(month, "live"));
  await workbench.settle();
  workbench.grid.renameSheet(theSheet(workbench.grid, "评分 2026-10").id, "十月 'Bob''s' 评分");
  await workbench.settle();
  expect(sheetsOf(await writeScores(month, "live"))[0]).toBe("十月 'Bob''s' 评分");
  await workbench.settle();
  expect(value(theSheet(workbench.grid, "考核表 2026-10"), "A7")).toBe(month.run?.totals[0]);
});

test.each([
  ["our score sheet", "sheetProtected", (workbench: Workbench) => (theSheet(workbench.grid, "评分 2026-10").protection = { options: {} })],
  [
    "the workbook's structure",
    "workbookProtected",
    (workbench: Workbench) => workbench.grid.deleteSheet(theSheet(workbench.grid, "考核表 2026-10").id),
  ],
])("%s is protected: refused with the way out, and nothing changed", async (_what, code, protect) => {
  const { workbench, month } = await scored();
  sheetsOf(await writeScores(month, "live"));
  protect(workbench);
  if (code === "workbookProtected")
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
  await workbench.settle();
  const before = picture(workbench.grid);
  const outcome = await writeScores(month, "values");
  expect(outcome).toMatchObject({ ok: false, issues: [{ code }] });
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);
});

test("a protected rule book refuses a second template and a confirmation", async () => {
  const { workbench } = await scored();
  theSheet(workbench.grid, "规则表").protection = { options: {} };
  await workbench.settle();
  const before = picture(workbench.grid);
  expect(await writeRules(await builtIn("salesLed"))).toMatchObject({
    ok: false,
    issues: [{ code: "sheetProtected", params: { sheet: "规则表" } }],
  });
  expect(picture(workbench.grid)).toEqual(before);
});

test("somebody types into a cell: the write waits until they leave it", async () => {
  const { workbench, month } = await scored();
  const grid = workbench.grid as { editing: boolean };
  let editing = true;
  Object.defineProperty(grid, "editing", { configurable: true, get: () => editing });
  setTimeout(() => (editing = false), 300);
  const begun = performance.now();
  const outcome = await writeScores(month, "values");
  if (outcome.ok) expect(performance.now() - begun).toBeGreaterThan(250);
  else expect(outcome.issues[0]?.code).toBe("cellEditing");
});

test("a filtered list of the data: everybody is scored, and the filter stays", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("2026-10").tables.add("A1:E3", true).name = "October";
    await context.sync();
  });
  // What a filter does to the rows it leaves out.
  theSheet(workbench.grid, "2026-10").setRowsHidden(2, 1, true);
  sheetsOf(await writeRules(await builtIn("preSales")));
  const month = await scoreMonth();
  expect(month.run?.table.people.map(({ name }) => name)).toEqual(["小明", "小红"]);
  const [scores = ""] = sheetsOf(await writeScores(month, "live"));
  await workbench.settle();
  expect(values(theSheet(workbench.grid, scores), "A7:A8")).toEqual([["小明"], ["小红"]]);
});

test("the rule book's own sheet deleted: live scores are refused, values still work", async () => {
  const { workbench, month } = await scored();
  workbench.grid.deleteSheet(theSheet(workbench.grid, "规则表").id);
  await workbench.settle();
  expect(await writeScores(month, "live")).toMatchObject({ ok: false, issues: [{ code: "rulesNotWritten" }] });
  expect(sheetsOf(await writeScores(month, "values"))).toHaveLength(2);
});

test("rules edited since they were scored: scoring again is asked for", async () => {
  const { workbench, month } = await scored();
  put(theSheet(workbench.grid, "规则表"), "K9", "≥71%→100; ≥65%→80");
  await workbench.settle();
  expect(await writeScores(month, "live")).toMatchObject({ ok: false, issues: [{ code: "rulesChanged" }] });
});

test("undo after the user deleted or renamed what was written", async () => {
  const { workbench, month } = await scored();
  sheetsOf(await writeScores(month, "live"));
  workbench.grid.deleteSheet(theSheet(workbench.grid, "考核表 2026-10").id);
  workbench.grid.renameSheet(theSheet(workbench.grid, "评分 2026-10").id, "十月");
  workbench.grid.renameSheet(theSheet(workbench.grid, "规则表").id, "规则");
  await workbench.settle();
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect(workbench.grid.sheets.map(({ name }) => name)).toEqual(["2026-10", "规则"]);
});

test("a mistake in the workbook's rules never hands people over to another template", async () => {
  const { workbench } = await scored();
  expect(value(theSheet(workbench.grid, "规则表"), "J9")).toBe(0.4);
  put(theSheet(workbench.grid, "规则表"), "J9", 0.35);
  await workbench.settle();
  const [source] = await excelActions.listSources();
  const { choices } = await excelActions.readRuleBook("zh-CN");
  if (!source) throw new Error("no source");
  expect(choices.some(({ origin }) => origin === "builtIn")).toBe(true);
  const reading = await excelActions.readData({ source, mapping: {}, template: undefined, period: undefined, choices, language: "zh-CN" });
  expect(reading.templateId).toBe("workbook:售前:1");
  expect(reading.table).toBeUndefined();
  expect(reading.issues.map(({ code, cell }) => [code, cell])).toContainEqual(["weightsNot100", "规则表!J9"]);
});
