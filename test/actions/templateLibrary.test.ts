/** Built-in drafts through office.js: written as they are, refused with their cells, and scored once their cells are complete. */
import { excelActions } from "../../src/actions/excelActions";
import { builtInTemplates } from "../../src/rules/builtInTemplates";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { at } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(120_000);

const october = [
  ["客服", "满意度", "DSR评分", "辱骂客户"],
  ["小明", 0.96, 80, ""],
  ["小红", 0.91, 90, ""],
];

const errors = (issues: readonly { readonly severity: string; readonly code: string; readonly cell?: string }[]) =>
  issues.filter(({ severity }) => severity === "error").map(({ code, cell }) => [code, cell]);

test("a draft is written with its empty cells, refuses to score and names them; filled in, it scores as by hand", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("serviceLed")));
  await workbench.settle();
  const sheet = theSheet(workbench.grid, "规则表");
  expect(sheet.texts(at("D6:H6"))).toEqual([["30%", "70%", "0", "DSR评分", "权重合计不是 100%。"]]);
  expect(sheet.texts(at("G10:K10"))).toEqual([["DSR评分", "质量", "", "", ""]]);
  const refused = await scoreMonth();
  expect(refused.run).toBeUndefined();
  expect(errors(refused.reading.issues)).toEqual([
    ["weightsNot100", "规则表!J9"],
    ["weightMissing", "规则表!J10"],
    ["scaleEmpty", "规则表!K10"],
  ]);
  await type(workbench, "规则表", "J10", 0.7);
  await type(workbench, "规则表", "K10", "score 0..100");
  const { run, issues } = await scoreMonth();
  expect(errors(issues)).toEqual([]);
  // 100×30% + 80×70%, and 90×30% + 90×70%
  expect([...(run?.totals ?? [])]).toEqual([86, 90]);
  expect([...(run?.coefficients ?? [])]).toEqual([1, 1.2]);
});

test("no draft is ever taken for the data by itself, however well its metrics fit", async () => {
  const headers = ["客服", "DSR变化", "解决率", "用户好评率", "P90响应时间", "创新提案数"];
  await aWorkbookWith({ "2026-10": [headers, ["小明", 0.1, 0.9, 0.9, 12, 3]] });
  const { choice } = await scoreMonth();
  expect(["builtIn:preSales", "builtIn:salesLed"]).toContain(choice?.id);
});

test("all of the library fits in one rule book, one template written after the other, and reads back as it is", async () => {
  const language = "zh-CN";
  const workbench = await aWorkbookWith({ "2026-10": october });
  const offered = (await excelActions.readRuleBook(language)).choices;
  const library = builtInTemplates.map(({ id }) => offered.find((choice) => choice.id === `builtIn:${id}`)!);
  for (const shipped of library) sheetsOf(await writeRules(shipped, language, []));
  await workbench.settle();
  const { choices, issues } = await excelActions.readRuleBook(language);
  expect(errors(issues)).toEqual([]);
  const written = choices.filter(({ origin }) => origin === "workbook");
  expect(written.map(({ name }) => name)).toEqual(builtInTemplates.map(({ name }) => name[language]));
  for (const [index, shipped] of library.entries()) {
    const plain = (rules: typeof shipped.rules) =>
      rules.map(({ kind, item, level, weight, assumed, scale }) => [
        kind,
        item,
        level,
        weight,
        assumed,
        kind === "pay" || kind === "setting" ? "" : scale,
      ]);
    expect(plain(written[index]?.rules ?? [])).toEqual(plain(shipped.rules));
  }
});
