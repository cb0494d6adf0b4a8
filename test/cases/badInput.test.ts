/** Bad input is named with its cell and its fix in both languages, and nothing is written. */
import { excelActions } from "../../src/actions/excelActions";
import { fill } from "../../src/i18n/fill";
import { issues as en } from "../../src/i18n/en/issues";
import { issues as zh } from "../../src/i18n/zh-CN/issues";
import type { Issue } from "../../src/rules/issue";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, writeRules } from "../support/aMonth";
import { picture } from "../support/picture";
import { ruleCell } from "../support/ruleCell";
import { theSheet } from "../support/theAddIn";
import { typingIn, type Typing } from "../support/typing";
import { put } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";
import { badData, badRules } from "./badInput";

afterAll(closeWorkbenches);
jest.setTimeout(60_000);

/** A sentence and a fix in both languages, with every placeholder filled. */
function expectExplained({ code, params }: Issue): void {
  for (const words of [en, zh]) {
    const { text, fix } = words[code];
    for (const sentence of [fill(text, params), fill(fix, params)]) {
      expect(sentence.length).toBeGreaterThan(3);
      expect(sentence).not.toMatch(/\{\{|undefined|NaN/);
    }
  }
}

function theError(issues: readonly Issue[], code: string): Issue {
  const found = issues.find((issue) => issue.code === code && issue.severity === "error");
  if (!found) throw new Error(`No error ${code}; there are ${JSON.stringify(issues)}`);
  return found;
}

test.each(badData.map((each) => [each.what, each] as const))("%s", async (_what, { rows, code, cell }) => {
  const workbench = await aWorkbookWith({ "2026-10": rows });
  sheetsOf(await writeRules(await builtIn("preSales")));
  // As the pane does after a write; it keeps its copy of the good rules then.
  await excelActions.readRuleBook("zh-CN");
  await workbench.settle();
  const before = picture(workbench.grid);
  const { run, issues } = await scoreMonth({ sheet: "2026-10" });
  expect(run).toBeUndefined();
  const issue = theError(issues, code);
  if (cell !== undefined) expect(issue.cell).toBe(cell);
  expectExplained(issue);
  expect(picture(workbench.grid)).toEqual(before);
});

const october = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
  ["小明", 0.69, 0.96, "38秒", 0.9],
];

describe("in the rules:", () => {
  let workbench: Workbench;
  let typing: Typing;
  beforeAll(async () => {
    workbench = await aWorkbookWith({ "2026-10": october });
    sheetsOf(await writeRules(await builtIn("preSales")));
    typing = typingIn(workbench);
  });
  afterEach(async () => {
    await typing.undo();
    expect((await scoreMonth({ sheet: "2026-10" })).run).toBeDefined();
  });
  afterAll(closeWorkbenches);

  test.each(badRules.map((each) => [each.what, each] as const))("%s", async (_what, { code, header, item, input, elsewhere }) => {
    const address = ruleCell(workbench, item, header);
    await typing.type("规则表", address, input);
    await excelActions.readRuleBook("zh-CN");
    const before = picture(workbench.grid);
    const { run, issues } = await scoreMonth({ sheet: "2026-10" });
    expect(run).toBeUndefined();
    const issue = theError(issues, code);
    expect(issue.cell).toMatch(elsewhere ? /^规则表![A-Z]+\d+$/ : new RegExp(`^规则表!${address}$`));
    expectExplained(issue);
    expect(picture(workbench.grid)).toEqual(before);
  });
});

test.each([
  ["评分标准", "error"],
  ["缺失", "warning"],
] as const)("the rule table lost its column %s", async (header, severity) => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const letters = ruleCell(workbench, "CSAT", header).replace(/\d/g, "");
  theSheet(workbench.grid, "规则表").deleteColumns(letters.charCodeAt(0) - 65, 1);
  await workbench.settle();
  const { book } = await scoreMonth({ sheet: "2026-10" });
  const issue = book.issues.find(({ code }) => code === "ruleHeaderMissing");
  expect(issue).toMatchObject({ severity, params: { column: header } });
  expect(issue?.cell).toMatch(/^规则表!A\d+$/);
  if (issue) expectExplained(issue);
  expect(book.choices.some(({ origin, template }) => origin === "workbook" && template)).toBe(severity === "warning");
});

test("a sheet of 200,000 rows is refused without reading its cells", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  const sheet = theSheet(workbench.grid, "2026-10");
  put(sheet, "A200000", [["老王", 0.7, 0.9, 40, 0.9]]);
  await workbench.settle();
  const choice = await builtIn("preSales");
  const read = jest.spyOn(sheet, "values");
  const sources = await excelActions.listSources();
  const [source] = sources;
  if (!source) throw new Error("no source");
  expect(source.rows).toBe(199_999);
  const before = workbench.host.roundTrips;
  const reading = await excelActions.readData({ source, mapping: {}, template: choice, period: undefined, choices: [], language: "zh-CN" });
  expect(workbench.host.roundTrips - before).toBe(0);
  expect(reading.table).toBeUndefined();
  expect(reading.issues).toMatchObject([{ code: "tableTooLarge", params: { sheet: "2026-10", rows: 199_999 } }]);
  reading.issues.forEach(expectExplained);
  for (const [rect] of read.mock.calls) expect(rect.rows).toBeLessThan(100);
});
