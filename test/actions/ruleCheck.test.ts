/** What the linter finds with a workbook at hand: other months, totals below the people, and all of it as a sheet. */
import { excelActions } from "../../src/actions/excelActions";
import type { ChoiceFinding } from "../../src/actions/lintChoice";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, writeRules } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterAll(closeWorkbenches);
jest.setTimeout(60_000);

const header = ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"];
/** Four people; nobody converts 70 %, everybody answers within 40 seconds. */
const people = [
  ["小明", 0.61, 0.96, "38秒", 0.9],
  ["小红", 0.62, 0.91, "39秒", 0.8],
  ["小刚", 0.66, 0.92, "31秒", 0.85],
  ["小丽", 0.67, 0.93, "30秒", 0.7],
];
const total = ["合计", 0.64, 0.93, "34.5秒", 0.8125];

test("months, totals and the sheet of findings", async () => {
  const workbench = await aWorkbookWith({
    "2026-08": [header, ...people],
    "2026-09": [header, ...people],
    "2026-10": [header, ...people, total],
  });
  sheetsOf(await writeRules(await builtIn("preSales")));
  await workbench.settle();
  const { book, choice, reading, run } = await scoreMonth({ sheet: "2026-10" });
  const ask = async (sources: Awaited<ReturnType<typeof excelActions.listSources>> | undefined): Promise<readonly ChoiceFinding[]> =>
    excelActions.findings({ choice: choice!, book, reading, run, sources });
  const codes = (found: readonly ChoiceFinding[]) => found.map(({ code, params }) => [code, params["item"]]);

  // Four people say nothing about a target yet; three months of four do.
  const alone = await ask(undefined);
  expect(codes(alone).filter(([code]) => String(code).startsWith("lintTarget"))).toEqual([]);
  const found = await ask(await excelActions.listSources());
  expect(found.filter(({ code }) => code === "lintTargetNever")).toContainEqual(
    expect.objectContaining({
      cell: expect.stringMatching(/^规则表!K\d+$/),
      params: expect.objectContaining({ item: "咨询转化率", months: 3, count: 12, first: "2026-08", last: "2026-10" }),
    }),
  );
  expect(found.find(({ code, params }) => code === "lintTotalIsMean" && params["item"] === "咨询转化率")).toMatchObject({
    cell: "'2026-10'!B6",
    params: { found: "64%" },
  });

  const before = workbench.grid.sheets.map(({ name }) => name);
  sheetsOf(await excelActions.writeRuleCheck({ language: "zh-CN", seen: { choice: choice!, found } }));
  await workbench.settle();
  const sheet = theSheet(workbench.grid, "规则检查").texts({ row: 0, column: 0, rows: 9, columns: 7 });
  expect([sheet[0]?.[0], sheet[4]]).toEqual(["规则表检查结果", ["轻重", "方案", "版本", "单元格", "问题", "怎么改", "为什么"]]);
  expect(sheet[1]?.[0]).toMatch(/^共查 1 个版本：必须处理 0 处/);
  expect(sheet[5]?.slice(0, 4)).toEqual([expect.stringMatching(/建议看看|供参考/), "售前", "1", expect.stringMatching(/^规则表!/)]);
  expect((await excelActions.listSources()).map((source) => source.sheet)).not.toContain("规则检查");
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect(workbench.grid.sheets.map(({ name }) => name)).toEqual(before);
});
