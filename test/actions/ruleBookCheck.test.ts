/** The line above the rule table says at once what is wrong with a template, and how to make it final. */
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { ruleCell } from "../support/ruleCell";
import { theSheet } from "../support/theAddIn";
import { at, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const october = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR", "泄露信息"],
  ["小明", 0.69, 0.96, "38秒", 0.9, ""],
];
const draft = "完整，但还是草稿。定稿：在面板“方案”里发布。";

async function aRuleBook(confirmed?: number[]): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales"), "zh-CN", confirmed));
  await workbench.settle();
  return workbench;
}
const conclusion = (workbench: Workbench) => value(theSheet(workbench.grid, "规则表"), "H6");

test.each([
  ["CSAT", "≥95%→"],
  ["咨询转化率", "≥70%→100; ≥67.5→90"],
  ["泄露信息", "veot"],
  ["绩效基数", "三千"],
  ["等级", "≥90→S; ≥90→A"],
  ["奖金系数", "90分给1.2倍吧"],
])("a scale that can't be read is named: %s", async (item, typed) => {
  const workbench = await aRuleBook();
  expect(conclusion(workbench)).toBe(draft);
  const cell = ruleCell(workbench, item, "评分标准");
  const before = value(theSheet(workbench.grid, "规则表"), cell)!;
  await type(workbench, "规则表", cell, typed);
  expect(conclusion(workbench)).toBe(`评分标准看不懂，不出分：${item}`);
  await type(workbench, "规则表", cell, before);
  expect(conclusion(workbench)).toBe(draft);
});

test("bands that stand on two rows are read as one", async () => {
  const workbench = await aRuleBook();
  await type(workbench, "规则表", ruleCell(workbench, "咨询转化率", "评分标准", 1), "≥70%→60");
  expect(conclusion(workbench)).toBe("评分标准看不懂，不出分：咨询转化率");
});

test("assumptions and weights go before", async () => {
  const workbench = await aRuleBook([]);
  expect(conclusion(workbench)).toBe("有待确认的假设，确认之后才能定稿。");
  await type(workbench, "规则表", ruleCell(workbench, "CSAT", "权重"), 0.2);
  expect(conclusion(workbench)).toBe("权重合计不是 100%。");
});

test("published in all of its rows, it is final: here, and on what is written from it", async () => {
  const workbench = await aRuleBook();
  const written = async (): Promise<boolean[]> => {
    const sheets = sheetsOf(await writeScores(await scoreMonth(), "live"));
    await workbench.settle();
    return sheets.map((sheet) => JSON.stringify(theSheet(workbench.grid, sheet).texts(at("A1:R40"))).includes("草稿"));
  };
  expect(await written()).toEqual([true, true]);
  const { rect } = workbench.grid.tables.find(({ name }) => name === "KpiRules")!;
  const [first, last] = [rect.row + 2, rect.row + rect.rows];
  const sheet = theSheet(workbench.grid, "规则表");
  expect(sheet.validations().find(({ list }) => list === "草稿,已发布")?.rects).toEqual([at(`E${first}:E${last}`)]);
  await type(workbench, "规则表", `E${first}`, "已发布");
  expect(conclusion(workbench)).toBe(draft);
  sheet.setInputs(
    at(`E${first}:E${last}`),
    Array.from({ length: last - first + 1 }, () => ["已发布"]),
  );
  await workbench.settle();
  expect(conclusion(workbench)).toBe("完整，已发布。");
  expect(await written()).toEqual([false, false]);
});

test("the fingerprint of the rules as they stand follows every edit; the one they were written with stays", async () => {
  const workbench = await aRuleBook();
  const sheet = theSheet(workbench.grid, "规则表");
  const current = () => String(value(sheet, "L6"));
  const written = String(value(sheet, "A3"));
  const before = current();
  expect(before).toMatch(/^售前 v1 生效 \d{4}-01-01 #[0-9a-f]{4}$/);
  expect(written).toContain(before);
  const cell = ruleCell(workbench, "CSAT", "评分标准");
  const scale = value(sheet, cell)!;
  await type(workbench, "规则表", cell, "≥96%→100; ≥90%→90; ≥85%→80; else→60");
  expect(current()).toMatch(/^售前 v1 /);
  expect(current()).not.toBe(before);
  await type(workbench, "规则表", cell, "≥96%→");
  expect(current()).toBe("—");
  await type(workbench, "规则表", cell, scale);
  expect(current()).toBe(before);
  expect(value(sheet, "A3")).toBe(written);
});
