/** A finding's fix changes the cells it shows, nothing else, and can be taken back. */
import { excelActions } from "../../src/actions/excelActions";
import type { RuleFixRequest, TemplateChoice } from "../../src/actions/paneActions";
import { lintTemplate } from "../../src/sheets/lintTemplate";
import type { IssueCode } from "../../src/rules/issue";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, type, writeRules } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { at } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const data = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR", "泄露信息"],
  ["小明", 0.69, 0.96, "38秒", 0.9, ""],
];
const ruleSheet = ({ grid }: Workbench) => theSheet(grid, "规则表");
const cells = (workbench: Workbench) => ruleSheet(workbench).values(workbench.grid.tables[0]!.rect);

async function aRuleBook(): Promise<{ readonly workbench: Workbench; readonly cellOf: (item: string, column: string) => string }> {
  const workbench = await aWorkbookWith({ "2026-10": data });
  await writeRules(await builtIn("preSales"));
  const first = workbench.grid.tables[0]!.rect.row + 1;
  const row = (item: string): number => first + cells(workbench).findIndex((values) => values[6] === item);
  return { workbench, cellOf: (item, column) => `${column}${row(item)}` };
}

async function written(): Promise<TemplateChoice> {
  return (await excelActions.readRuleBook("zh-CN")).choices.find(({ origin }) => origin === "workbook")!;
}

/** What the linter offers for a finding, by the rule book as it is now. */
async function offered(code: IssueCode): Promise<RuleFixRequest> {
  const choice = await written();
  const fix = lintTemplate(choice.rules, choice, choice.places).find((finding) => finding.code === code)?.fix;
  return { fix: fix!, rules: choice.rules, places: choice.places! };
}

test("a rewritten scale is one cell", async () => {
  const { workbench, cellOf } = await aRuleBook();
  const cell = cellOf("FCR", "K");
  await type(workbench, "规则表", cell, "≥95→100; ≥90→90; else→60");
  const before = cells(workbench);
  const outcome = await excelActions.writeRuleFix(await offered("lintPercentWanted"));
  expect(outcome).toMatchObject({ ok: true, cells: 1 });
  expect(ruleSheet(workbench).values(at(cell))).toEqual([["≥95%→100; ≥90%→90; else→60"]]);
  await excelActions.undo();
  expect(cells(workbench)).toEqual(before);
});

test("a missing rest becomes a row of its own below its bands, marked, and part of every check", async () => {
  const { workbench, cellOf } = await aRuleBook();
  const cell = cellOf("FCR", "K");
  await type(workbench, "规则表", cell, "≥95%→100; ≥90%→90");
  const before = { cells: cells(workbench), address: workbench.grid.tables[0]!.rect };
  await excelActions.writeRuleFix(await offered("lintNoTailBelow"));
  await workbench.settle();
  const row = Number(cell.slice(1));
  const added = ruleSheet(workbench).values(at(`A${row + 1}:O${row + 1}`))[0]!;
  expect([added[0], added[6], added[9], added[10], added[11], added[14]]).toEqual([
    "售前",
    "FCR",
    "",
    "else→60",
    "Y",
    "假设：资料没有给出其余情况怎么算。",
  ]);
  expect(workbench.grid.tables[0]!.rect.rows).toBe(before.address.rows + 1);
  const choice = await written();
  expect(choice.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(choice.template?.metrics.find(({ name }) => name === "FCR")?.rows).toHaveLength(2);
  await excelActions.undo();
  expect(cells(workbench)).toEqual(before.cells);
  expect(workbench.grid.tables[0]!.rect).toEqual(before.address);
});

test("below the table's last row, the table grows", async () => {
  const { workbench } = await aRuleBook();
  const { rect } = workbench.grid.tables[0]!;
  const last = rect.row + rect.rows;
  await type(workbench, "规则表", `F${last}`, "指标");
  await type(workbench, "规则表", `G${last}`, "质检得分");
  await type(workbench, "规则表", `K${last}`, "≥90→100");
  const before = cells(workbench);
  await excelActions.writeRuleFix(await offered("lintNoTailBelow"));
  expect(workbench.grid.tables[0]!.rect.rows).toBe(rect.rows + 1);
  expect(ruleSheet(workbench).values(at(`F${last + 1}:L${last + 1}`))[0]).toEqual(["指标", "质检得分", "", "", "", "else→60", "Y"]);
  await excelActions.undo();
  expect(cells(workbench)).toEqual(before);
});

test("rows that changed since are left alone", async () => {
  const { workbench, cellOf } = await aRuleBook();
  await type(workbench, "规则表", cellOf("FCR", "K"), "≥95→100; else→60");
  const request = await offered("lintPercentWanted");
  await type(workbench, "规则表", cellOf("FCR", "K"), "≥96→100; else→60");
  const before = cells(workbench);
  expect(await excelActions.writeRuleFix(request)).toMatchObject({ ok: false, issues: [{ code: "rulesChanged" }] });
  expect(cells(workbench)).toEqual(before);
});
