/** A further template joins the rule book as if it had been there from the start. */
import { excelActions } from "../../src/actions/excelActions";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { at, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterAll(closeWorkbenches);
jest.setTimeout(60_000);

const october = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR", "泄露信息"],
  ["小明", 0.69, 0.96, "38秒", 0.9, ""],
  ["小红", 0.675, 0.91, "1分20秒", 0.8, ""],
];

const ruleSheet = ({ grid }: Workbench) => theSheet(grid, "规则表");

/** Two templates, the second written into the first one's rule book; the second's rows stand from row 25 on. */
async function twoTemplates(): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  sheetsOf(await writeRules(await builtIn("salesLed"), "zh-CN", []));
  await workbench.settle();
  return workbench;
}

describe("a second template", () => {
  let workbench: Workbench;
  beforeAll(async () => void (workbench = await twoTemplates()));
  afterAll(closeWorkbenches);

  test("its rows look and behave like those above them, and the table's header stays frozen and printed", async () => {
    const sheet = ruleSheet(workbench);
    const table = workbench.grid.tables[0]!.rect;
    const last = table.row + table.rows;
    const firstNew = sheet.values({ ...table, columns: 1 }).findIndex(([cell]) => cell === "销售导向") + table.row + 1;
    const { rules } = (await excelActions.readRuleBook("zh-CN")).choices.find(({ name }) => name === "销售导向")!;
    expect(last - firstNew + 1).toBe(rules.length);
    expect(sheet.texts(at(`C${firstNew}`))).toEqual([["2026-01-01"]]);
    expect(sheet.texts(at(`J${firstNew}`))).toEqual([["50%"]]);
    expect(sheet.styles(at(`G${firstNew}`))[0]?.[0]).toMatchObject({ bold: true, borders: { top: { style: "medium" } } });
    expect(sheet.styles(at(`K${firstNew}`))[0]?.[0]).toMatchObject({ fontColor: "#0000FF", wrap: true });
    expect(sheet.rowHeight(firstNew - 1)).toBeGreaterThan(24);
    const reaching = sheet
      .validations()
      .filter(({ rects }) => rects.some((rect) => rect.row <= firstNew - 1 && rect.row + rect.rows === last));
    expect(reaching.map(({ list }) => list).sort()).toEqual(
      ["Y", "指标,红线,加减分,等级,系数,奖金,奖励,阶梯奖,提成,设置", "草稿,已发布", "重新分配,计0分,报错,60"].sort(),
    );
    const formats = sheet.conditionalFormats().filter(({ rects }) => rects.some((rect) => rect.row + rect.rows === last));
    expect(formats.map(({ type }) => type).sort()).toEqual(["custom", "dataBar"]);
    expect(sheet.freeze).toEqual({ rows: table.row + 1, columns: 0 });
    expect(sheet.page).toMatchObject({ printArea: `A1:O${last}`, titleRows: `${table.row + 1}:${table.row + 1}` });
  });

  test("amounts stay numbers, and scales stay text, whatever stands in the row above", () => {
    const sheet = ruleSheet(workbench);
    const rows = sheet.values(workbench.grid.tables[0]!.rect).filter(([template]) => template === "销售导向");
    const scale = (item: string) => rows.find((cells) => cells[6] === item)?.[10];
    expect([scale("绩效基数"), scale("固定部分占比"), scale("转化率")]).toEqual([3000, 0.6, "≥70%→100; ≥67.5%→90; ≥65%→80"]);
  });

  test("the view goes to the new rows", () => {
    const { rect, sheetId } = workbench.grid.selection;
    expect(sheetId).toBe(ruleSheet(workbench).id);
    expect(value(ruleSheet(workbench), `A${rect.row + 1}`)).toBe("销售导向");
    expect(value(ruleSheet(workbench), `A${rect.row}`)).toBe("售前");
  });

  test("the check gets a line that lives, and the versions line names both", async () => {
    const sheet = ruleSheet(workbench);
    expect(sheet.texts(at("A6:F7"))).toEqual([
      ["售前", "1", "全部", "100%", "0%", "0"],
      ["销售导向", "1", "全部", "100%", "0%", expect.stringMatching(/^[1-9]/)],
    ]);
    expect(sheet.texts(at("H6:H7"))).toEqual([["完整，但还是草稿。定稿：在面板“方案”里发布。"], ["有待确认的假设，确认之后才能定稿。"]]);
    expect(sheet.texts(at("L6:L7")).flat()).toEqual([expect.stringMatching(/^售前 v1 .*#/), expect.stringMatching(/^销售导向 v1 .*#/)]);
    expect(value(sheet, "A3")).toMatch(/^写入时（.*）：售前 v1 .*#[0-9a-f]{4} · 销售导向 v1 .*#[0-9a-f]{4}。/);
    const firstNew = sheet.values({ ...workbench.grid.tables[0]!.rect, columns: 1 }).findIndex(([cell]) => cell === "销售导向") + 10;
    await type(workbench, "规则表", `J${firstNew - 1}`, 0.45);
    expect(sheet.texts(at("D7:H7"))[0]).toEqual(["95%", "5%", expect.any(String), "", "权重合计不是 100%。"]);
    expect(sheet.texts(at("D6"))).toEqual([["100%"]]);
  });
});

test("scores that are live already keep pointing at their own rules", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const [scores = ""] = sheetsOf(await writeScores(await scoreMonth(), "live"));
  await workbench.settle();
  const before = theSheet(workbench.grid, scores).values(at("A5:R9"));
  sheetsOf(await writeRules(await builtIn("salesLed")));
  await workbench.settle();
  expect(theSheet(workbench.grid, scores).values(at("A5:R9"))).toEqual(before);
});

test("it speaks the language of the rule book, not of the pane", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales", "en"), "en"));
  sheetsOf(await writeRules(await builtIn("salesLed"), "zh-CN"));
  await workbench.settle();
  const sheet = theSheet(workbench.grid, "Rule book");
  const rows = sheet.values(workbench.grid.tables[0]!.rect).filter(([template]) => template === "销售导向");
  expect(new Set(rows.map((cells) => cells[4]))).toEqual(new Set(["draft"]));
  expect(sheet.texts(at("C7:E7"))).toEqual([["all", "100%", "0%"]]);
});

test("the same template again is its next version, on a line of its own", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  sheetsOf(await writeRules(await builtIn("preSales")));
  await workbench.settle();
  expect(ruleSheet(workbench).texts(at("A6:D7"))).toEqual([
    ["售前", "1", "全部", "100%"],
    ["售前", "2", "全部", "100%"],
  ]);
});

test("a rule book without our check above it only gets the rows", async () => {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  ruleSheet(workbench).clear(at("A1:K7"), "contents");
  await workbench.settle();
  sheetsOf(await writeRules(await builtIn("salesLed")));
  await workbench.settle();
  expect(workbench.grid.tables[0]!.rect.row).toBe(7);
  expect((await excelActions.readRuleBook("zh-CN")).choices.filter(({ origin }) => origin === "workbook").map(({ name }) => name)).toEqual([
    "售前",
    "销售导向",
  ]);
});
