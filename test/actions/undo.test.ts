/** Undo brings the workbook back exactly as it was, whatever the write was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelActions } from "../../src/actions/excelActions";
import type { WriteOutcome } from "../../src/actions/paneActions";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, writeRules, writeScores } from "../support/aMonth";
import { picture } from "../support/picture";
import { theSheet } from "../support/theAddIn";
import { at, put, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const october = [
  ["客服", "团队", "咨询转化率", "CSAT", "平均响应时间", "FCR", "泄露信息"],
  ["小明", "一组", 0.69, 0.96, "38秒", 0.9, ""],
  ["小红", "二组", "67.5%", 0.91, "1分20秒", "--", "是"],
  ["小刚", "一组", 0.71, 0.88, "55", 0.86, ""],
];

/** Writes, checks that something changed, undoes, and compares with what there was. */
async function thereAndBack(workbench: Workbench, write: () => Promise<WriteOutcome>): Promise<void> {
  await workbench.settle();
  const before = picture(workbench.grid);
  sheetsOf(await write());
  await workbench.settle();
  expect(picture(workbench.grid)).not.toEqual(before);
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);
  expect(await excelActions.lastWrite()).toBeUndefined();
}

test("the sample's sheets", async () => {
  const workbench = await aWorkbookWith({ 我的: [["备注", 1]] });
  const pages = globalThis.fetch;
  globalThis.fetch = (path) => Promise.resolve(new Response(readFileSync(join(__dirname, "../..", path as string))));
  try {
    await thereAndBack(workbench, () => excelActions.insertSample("zh-CN"));
  } finally {
    globalThis.fetch = pages;
  }
});

test("a new rule book", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  const choice = await builtIn("preSales");
  await thereAndBack(workbench, () => writeRules(choice));
});

test("a second template in an existing rule book", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const choice = await builtIn("salesLed");
  await thereAndBack(workbench, () => writeRules(choice));
});

test("a confirmation in the rule book", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales"), "zh-CN", []));
  const { choices } = await excelActions.readRuleBook("zh-CN");
  const [own] = choices;
  if (own?.origin !== "workbook") throw new Error("no template in the workbook");
  await thereAndBack(workbench, () => writeRules(own, "zh-CN", [1, 2]));
});

test.each(["live", "values"] as const)("new score and card sheets, %s", async (mode) => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const month = await scoreMonth();
  await thereAndBack(workbench, () => writeScores(month, mode));
});

test("score and card sheets written anew over what the user did to them", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const month = await scoreMonth();
  const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live"));
  await workbench.settle();
  const sheet = theSheet(workbench.grid, scores);
  put(sheet, "C8", 0.75);
  put(sheet, "A40", [["自己的注释", "=1+1", "007"]]);
  sheet.setStyle(at("A8:C8"), { fill: "#FFFF00", bold: true, borders: { bottom: { style: "medium", color: "#C00000" } } });
  sheet.setColumnWidth(2, 1, 140);
  sheet.setRowHeight(9, 1, 40);
  put(theSheet(workbench.grid, card), "B4", "小刚");
  await thereAndBack(workbench, () => writeScores(month, "values"));
  expect(value(theSheet(workbench.grid, scores), "C8")).toBe(0.75);
});

test("nothing to undo is said, not thrown", async () => {
  await aWorkbookWith({ "2026-10": october });
  expect(await excelActions.undo()).toMatchObject({ ok: true, sheets: [] });
});
