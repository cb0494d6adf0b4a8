/** Each month goes by the version that is valid in it, however well another one fits, and keeps it whatever is changed later. */
import { excelActions } from "../../src/actions/excelActions";
import type { Rule } from "../../src/rules/ruleBook";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores, type ScoredMonth } from "../support/aMonth";
import { sheetFigures } from "../support/figures";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });

/** A version of 售前: conversion and CSAT by these weights, and from the second version on also first-contact resolution. */
function version(number: number, weights: Readonly<Record<string, number>>, dates: Pick<Rule, "from" | "to">): readonly Rule[] {
  return [...scoredDirectly(weights), coefficientRow, base].map(({ from: _, ...rule }) => ({ ...rule, version: number, ...dates }));
}
const oldWeights = { 转化率: 0.8, CSAT: 0.2 };
const newWeights = { 转化率: 0.2, CSAT: 0.6, FCR: 0.2 };
const first = version(1, oldWeights, { from: "2026-01-01", to: "2026-09-30" });
const second = version(2, newWeights, { from: "2026-10-01" });

/** Both months have every column of the new version: it fits best, and yet it isn't September's. */
const month = [
  ["姓名", "转化率", "CSAT", "FCR"],
  ["小明", 90, 60, 50],
  ["小红", 70, 95, 80],
];
/** 90 × 80 % + 60 × 20 %; 90 × 20 % + 60 × 60 % + 50 × 20 %. */
const totals = { "2026-09": [84, 75], "2026-10": [64, 87] };

async function aBook(...rules: readonly (readonly Rule[])[]): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-09": month, "2026-10": month });
  sheetsOf(await writeRules(aChoice(rules.flat())));
  return workbench;
}

async function writtenMonth(sheet: "2026-09" | "2026-10"): Promise<ScoredMonth> {
  const scored = await scoreMonth({ sheet });
  sheetsOf(await writeScores(scored, "live"));
  return scored;
}

const totalsOf = ({ run }: ScoredMonth) => run && [...run.totals];
const shownTotals = ({ grid }: Workbench, { run }: ScoredMonth) =>
  run && sheetFigures(run, theSheet(grid, `评分 ${run.table.period}`)).map(({ total }) => total);

/** The sheet row of a version's metric in the rule book. */
function rowOf({ grid }: Workbench, number: number, item: string): number {
  const { rect } = grid.tables[0]!;
  const rows = theSheet(grid, "规则表").values(rect);
  return rect.row + 1 + rows.findIndex((cells) => cells[1] === number && cells[6] === item);
}

describe.each([
  ["older version first, September first", [first, second], ["2026-09", "2026-10"]],
  ["older version first, October first", [first, second], ["2026-10", "2026-09"]],
  ["newer version first, September first", [second, first], ["2026-09", "2026-10"]],
  ["newer version first, October first", [second, first], ["2026-10", "2026-09"]],
] as const)("%s", (_, rules, order) => {
  test("each month is scored, and written, by its own version", async () => {
    const workbench = await aBook(...rules);
    for (const sheet of order) {
      const scored = await writtenMonth(sheet);
      await workbench.settle();
      expect([scored.choice?.version, scored.reading.versionIssues]).toEqual([sheet === "2026-09" ? 1 : 2, []]);
      expect(totalsOf(scored)).toEqual(totals[sheet]);
      expect(shownTotals(workbench, scored)).toEqual(totals[sheet]);
    }
  });
});

test("the old month's live sheet points at the old version's rows: new rules leave it alone, its own rules don't", async () => {
  const workbench = await aBook(first, second);
  const september = await writtenMonth("2026-09");
  const october = await writtenMonth("2026-10");
  await type(workbench, "规则表", `J${rowOf(workbench, 2, "转化率")}`, 0.6);
  await type(workbench, "规则表", `J${rowOf(workbench, 2, "CSAT")}`, 0.2);
  expect([shownTotals(workbench, september), shownTotals(workbench, october)]).toEqual([
    [84, 75],
    [76, 77],
  ]);
  await type(workbench, "规则表", `J${rowOf(workbench, 1, "转化率")}`, 0.5);
  await type(workbench, "规则表", `J${rowOf(workbench, 1, "CSAT")}`, 0.5);
  expect([shownTotals(workbench, september), shownTotals(workbench, october)]).toEqual([
    [75, 82.5],
    [76, 77],
  ]);
});

test("a template chosen by its newest version still goes by the version of the month, and a typed month changes it", async () => {
  await aBook(first, second);
  const { choices } = await excelActions.readRuleBook("zh-CN");
  const [source] = (await excelActions.listSources()).filter(({ sheet }) => sheet === "2026-09");
  const chosen = choices.find(({ version: number, origin }) => origin === "workbook" && number === 2);
  const read = async (period: string | undefined) =>
    (await excelActions.readData({ source: source!, mapping: {}, template: chosen, period, choices, language: "zh-CN" })).templateId;
  expect([await read(undefined), await read("2026-10"), await read("2026-02")]).toEqual([
    "workbook:售前:1",
    "workbook:售前:2",
    "workbook:售前:1",
  ]);
});

test("a month before every version is scored by none: the issue names the cell of the first day", async () => {
  const workbench = await aBook(first, second);
  const early = await scoreMonth({ sheet: "2026-09", period: "2025-12" });
  expect(early.run).toBeUndefined();
  expect(early.reading.versionIssues).toEqual([
    {
      code: "versionNone",
      severity: "error",
      cell: `规则表!C${rowOf(workbench, 2, "转化率")}`,
      params: { template: "售前", period: "2025-12" },
    },
  ]);
});

test("two versions that are both valid score nobody: the issue names the cell where the older one should end", async () => {
  const workbench = await aBook(second, version(1, oldWeights, { from: "2026-01-01" }));
  const october = await scoreMonth({ sheet: "2026-10" });
  expect(october.run).toBeUndefined();
  expect(october.reading.versionIssues).toMatchObject([
    { code: "versionTwo", severity: "error", cell: `规则表!D${rowOf(workbench, 1, "转化率")}`, params: { versions: "1, 2" } },
  ]);
  expect(totalsOf(await scoreMonth({ sheet: "2026-09" }))).toEqual(totals["2026-09"]);
});

test.each([
  ["begins within the month", [version(1, oldWeights, { from: "2026-09-10" })], "versionMidPeriod", "C"],
  ["ends within the month", [version(1, oldWeights, { from: "2026-01-01", to: "2026-09-20" })], "versionEnds", "D"],
  [
    "gives way to the next within the month",
    [version(1, oldWeights, { from: "2026-01-01", to: "2026-09-14" }), version(2, newWeights, { from: "2026-09-15" })],
    "versionChanges",
    "D",
  ],
])("a version that %s is applied to the whole of it, with a warning at the date", async (_, rules, code, column) => {
  const workbench = await aBook(...rules);
  const september = await scoreMonth({ sheet: "2026-09" });
  expect(totalsOf(september)).toEqual(totals["2026-09"]);
  expect(september.reading.versionIssues).toMatchObject([
    { code, severity: "warning", cell: `规则表!${column}${rowOf(workbench, 1, "转化率")}` },
  ]);
});

test("while a draft waits, its month goes by the published version", async () => {
  const draft = version(2, newWeights, { from: "2026-10-01" }).map((rule): Rule => ({ ...rule, status: "draft" }));
  await aBook(version(1, oldWeights, { from: "2026-01-01" }), draft);
  const october = await scoreMonth({ sheet: "2026-10" });
  expect([october.choice?.version, totalsOf(october)]).toEqual([1, totals["2026-09"]]);
});

test("scores of a version that has meanwhile left the month are not written", async () => {
  const workbench = await aBook(first, second);
  const october = await scoreMonth({ sheet: "2026-10" });
  for (const item of [...Object.keys(newWeights), "奖金系数", "绩效基数"])
    await type(workbench, "规则表", `C${rowOf(workbench, 2, item)}`, "2026-11-01");
  for (const item of [...Object.keys(oldWeights), "奖金系数", "绩效基数"])
    await type(workbench, "规则表", `D${rowOf(workbench, 1, item)}`, "2026-10-31");
  const refused = await writeScores(october, "live");
  expect(refused).toMatchObject({ ok: false, issues: [{ code: "rulesChanged" }] });
  expect(totalsOf(await scoreMonth({ sheet: "2026-10" }))).toEqual(totals["2026-09"]);
});

test("a built-in template written for December in January begins in December's year", async () => {
  const workbench = await aWorkbookWith({ "2024-12": month });
  const choice = aChoice(version(1, oldWeights, { from: "2026-01-01" }));
  sheetsOf(await excelActions.writeRuleBook({ choice, confirmed: [], period: "2024-12", language: "zh-CN" }));
  expect(theSheet(workbench.grid, "规则表").texts({ row: rowOf(workbench, 1, "CSAT") - 1, column: 2, rows: 1, columns: 1 })).toEqual([
    ["2024-01-01"],
  ]);
  expect(totalsOf(await scoreMonth())).toEqual(totals["2026-09"]);
});
