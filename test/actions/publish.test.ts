/** From draft to published to the next version, in the cells of the rule book. */
import { excelActions } from "../../src/actions/excelActions";
import type { TemplateChoice, WriteOutcome } from "../../src/actions/paneActions";
import { publicationOf } from "../../src/rules/publication";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const month = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
  ["小明", 0.69, 0.96, "38秒", 0.9],
  ["小红", 0.675, 0.91, "1分20秒", 0.8],
];
const who = "李莉";
const why = "第三季度方案，工会已讨论";

async function aDraft(confirmed = true): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-09": month, "2026-10": month });
  sheetsOf(await writeRules(await builtIn("preSales"), "zh-CN", confirmed ? undefined : []));
  await workbench.settle();
  return workbench;
}

async function versionInBook(version: number): Promise<TemplateChoice> {
  const { choices } = await excelActions.readRuleBook("zh-CN");
  const found = choices.find((choice) => choice.origin === "workbook" && choice.version === version);
  if (!found) throw new Error(`No version ${version}`);
  return found;
}

async function publish(version: number): Promise<WriteOutcome> {
  return excelActions.writePublication({ choice: await versionInBook(version), who, why });
}

/** Cells of the rule table, without its header. */
const table = ({ grid }: Workbench) => theSheet(grid, "规则表").texts(grid.tables[0]!.rect).slice(1);
const everything = ({ grid }: Workbench) => theSheet(grid, "规则表").texts({ row: 0, column: 0, rows: 60, columns: 16 });

test("publishing marks every row, records who, when and why in a note, and the scores lose the word draft", async () => {
  const workbench = await aDraft();
  const written = async () => {
    const outcome = await writeScores(await scoreMonth({ sheet: "2026-10" }), "live");
    await workbench.settle();
    return sheetsOf(outcome).map((name) =>
      JSON.stringify(theSheet(workbench.grid, name).texts({ row: 0, column: 0, rows: 60, columns: 30 })),
    );
  };
  expect((await written()).map((text) => text.includes("草稿"))).toEqual([true, true]);
  sheetsOf(await publish(1));
  await workbench.settle();
  expect(new Set(table(workbench).map((cells) => cells[4]))).toEqual(new Set(["已发布"]));
  expect(publicationOf((await versionInBook(1)).rules)).toEqual({ who, why, when: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  expect(table(workbench).filter((cells) => cells[14]?.includes("由李莉发布"))).toHaveLength(1);
  expect((await written()).map((text) => text.includes("草稿"))).toEqual([false, false]);
});

test("a new version is a draft that changes nothing until it is published; then it takes over on its first day", async () => {
  const workbench = await aDraft();
  sheetsOf(await publish(1));
  sheetsOf(await excelActions.writeNewVersion({ choice: await versionInBook(1), from: "2026-10-01" }));
  await workbench.settle();
  const draft = await versionInBook(2);
  expect([draft.rules.length, publicationOf(draft.rules), new Set(draft.rules.map(({ status }) => status))]).toEqual([
    (await versionInBook(1)).rules.length,
    undefined,
    new Set(["draft"]),
  ]);
  const weight =
    table(workbench).findIndex((cells) => cells[1] === "2" && cells[6] === "咨询转化率") + workbench.grid.tables[0]!.rect.row + 2;
  const satisfied = table(workbench).findIndex((cells) => cells[1] === "2" && cells[6] === "CSAT") + workbench.grid.tables[0]!.rect.row + 2;
  await type(workbench, "规则表", `J${weight}`, 0.3);
  await type(workbench, "规则表", `J${satisfied}`, 0.4);
  expect((await scoreMonth({ sheet: "2026-10" })).choice?.version).toBe(1);
  sheetsOf(await publish(2));
  await workbench.settle();
  expect(new Set(table(workbench).map((cells) => cells.slice(1, 5).join(" ")))).toEqual(
    new Set(["1 2026-01-01 2026-09-30 已发布", "2 2026-10-01  已发布"]),
  );
  const [september, october] = [await scoreMonth({ sheet: "2026-09" }), await scoreMonth({ sheet: "2026-10" })];
  expect([september.choice?.version, october.choice?.version]).toEqual([1, 2]);
  expect(september.run?.totals[0]).not.toBe(october.run?.totals[0]);
  expect([...september.reading.versionIssues, ...october.reading.versionIssues]).toEqual([]);
});

test("both writes can be taken back", async () => {
  const workbench = await aDraft();
  const draft = everything(workbench);
  sheetsOf(await publish(1));
  await workbench.settle();
  const published = everything(workbench);
  expect(published).not.toEqual(draft);
  sheetsOf(await excelActions.writeNewVersion({ choice: await versionInBook(1), from: "2026-10-01" }));
  await workbench.settle();
  await excelActions.undo();
  await workbench.settle();
  expect(everything(workbench)).toEqual(published);
  const again = await aDraft();
  sheetsOf(await publish(1));
  await excelActions.undo();
  await again.settle();
  expect(everything(again)).toEqual(draft);
});

describe("publishing is refused, and nothing is written,", () => {
  test.each<[string, (workbench: Workbench) => Promise<void>, string, RegExp]>([
    ["while weights don't add up", (workbench) => type(workbench, "规则表", "J9", 0.1), "weightsNot100", /^规则表!J\d+$/],
    ["while a scale can't be read", (workbench) => type(workbench, "规则表", "K9", "大概及格"), "scale", /^规则表!K9$/],
    ["without a first day", (workbench) => clearColumn(workbench, 2), "publishFrom", /^规则表!C9$/],
  ])("%s", async (_, spoil, code, cell) => {
    const workbench = await aDraft();
    expect(workbench.grid.tables[0]!.rect.row).toBe(7);
    await spoil(workbench);
    const before = everything(workbench);
    const outcome = await publish(1);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues.filter((issue) => issue.code.startsWith(code)).map((issue) => issue.cell)).toEqual([expect.stringMatching(cell)]);
    expect(everything(workbench)).toEqual(before);
  });

  test("while an assumption waits: the issue names its mark", async () => {
    await aDraft(false);
    const outcome = await publish(1);
    expect(outcome).toMatchObject({
      ok: false,
      issues: [{ code: "ruleUnconfirmed", severity: "error", cell: expect.stringMatching(/^规则表!L\d+$/) }],
    });
  });

  test("without a name or a reason", async () => {
    await aDraft();
    const outcome = await excelActions.writePublication({ choice: await versionInBook(1), who: " ", why });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "publishUnsigned" }] });
  });

  test("when the rules changed after they were looked at, or are published already", async () => {
    const workbench = await aDraft();
    const seen = await versionInBook(1);
    await type(workbench, "规则表", "J9", 0.35);
    expect(await excelActions.writePublication({ choice: seen, who, why })).toMatchObject({
      ok: false,
      issues: [{ code: "rulesChanged" }],
    });
    await type(workbench, "规则表", "J9", 0.4);
    sheetsOf(await publish(1));
    expect(await publish(1)).toMatchObject({ ok: false, issues: [{ code: "publishAlready" }] });
  });
});

test("a version can't begin before, or with, the one it follows", async () => {
  await aDraft();
  const choice = await versionInBook(1);
  for (const from of ["2026-01-01", "2025-12-01", "2026-02-30", "下个月"])
    expect(await excelActions.writeNewVersion({ choice, from })).toMatchObject({ ok: false, issues: [{ code: "versionBegins" }] });
});

async function clearColumn(workbench: Workbench, column: number): Promise<void> {
  const { rect } = workbench.grid.tables[0]!;
  const rows = Array.from({ length: rect.rows - 1 }, () => [""]);
  theSheet(workbench.grid, "规则表").setInputs({ row: rect.row + 1, column, rows: rows.length, columns: 1 }, rows);
  await workbench.settle();
}
