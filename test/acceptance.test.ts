/**
 * The twelve sentences that the product must keep, by their numbers, each through the product: functions in cells, rules in cells, the
 * pane's own actions.
 */
import { readXlsx } from "../src/workbench/file/readXlsx";
import { writeXlsx } from "../src/workbench/file/writeXlsx";
import { excelActions } from "../src/actions/excelActions";
import type { CellInput } from "../src/workbench/grid/grid";
import type { Workbench } from "../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores } from "./support/aMonth";
import { engineFigures, sheetFigures } from "./support/figures";
import { ruleCell } from "./support/ruleCell";
import { aRule, coefficientRow, scoredDirectly, seedWeights } from "./support/rules";
import { theAddIn, theSheet } from "./support/theAddIn";
import { put, value, values } from "./workbench/grid/aGrid";
import { aWorkbench, closeWorkbenches } from "./workbench/host/aWorkbench";

jest.setTimeout(60_000);
afterAll(closeWorkbenches);

const headers = ["方案", "版本", "生效", "失效", "状态", "类别", "项目", "权重", "评分标准", "待确认", "缺失"];
const ruleRow = (item: string, weight: number, version = 1, from = "2026-01-01", to = ""): CellInput[] => {
  return ["销售导向", version, { text: from }, { text: to }, "已发布", "指标", item, weight, "score 0..100", "", ""];
};
const items = ["转化率", "销售额", "响应时间", "满意度"];
const salesLed = [headers, ...items.map((item, k) => ruleRow(item, [0.5, 0.3, 0.1, 0.1][k] ?? 0))];

describe("in cells", () => {
  let workbench: Workbench;
  const at = (address: string) => value(workbench.grid.activeSheet, address);
  const results = async (formulas: readonly string[]) => {
    const sheet = workbench.grid.addSheet(`结果${workbench.grid.sheets.length}`);
    put(sheet, "A1", [[...formulas]]);
    await workbench.settle();
    return values(sheet, `A1:${String.fromCharCode(64 + formulas.length)}1`)[0];
  };
  beforeAll(async () => {
    workbench = await theAddIn();
  });

  test("1. the conversion tiers at 70, 69.995, 69.99, 67.5, 67.495, 65 and 64.99 %", async () => {
    const sheet = workbench.grid.activeSheet;
    put(sheet, "A1", [[0.7], [0.69995], [0.6999], [0.675], [0.67495], [0.65], [0.6499]]);
    put(sheet, "B1", [["≥70%→100; ≥67.5%→90; ≥65%→80"]]);
    put(sheet, "C1", [["=KPI.TIER(A1:A7,B1)"]]);
    put(
      sheet,
      "D1",
      [1, 2, 3, 4, 5, 6, 7].map((row) => [`=KPI.TIER(A${row},{0.7,100;0.675,90;0.65,80})`]),
    );
    await workbench.settle();
    const points = [100, 100, 90, 90, 90, 80, "#N/A"];
    expect(values(sheet, "C1:D7")).toEqual(points.map((point) => [point, point]));
  });

  test("3. all 234 ladder cases, and the one over the whole half, in one call", async () => {
    const cases: number[][] = [];
    for (let baseline = 50; baseline < 100; baseline++)
      for (let steps = 1; baseline + 5 * steps <= 100; steps++) cases.push([(baseline + 5 * steps) / 100, baseline / 100, steps]);
    expect(cases).toHaveLength(235);
    const sheet = workbench.grid.addSheet("阶梯");
    put(sheet, "A1", cases);
    put(sheet, "E1", "=KPI.STEPUP(A1:A235,B1:B235,5%,0.3%)");
    await workbench.settle();
    expect(values(sheet, "E1:E235").flat()).toEqual(cases.map(([, , steps = 0]) => (steps * 3) / 1000));
  });

  test("4. ten weights of 0.1 are 100 %", async () => {
    const tenths = Array<number>(10).fill(0.1).join(",");
    const scores = Array<number>(10).fill(80).join(",");
    expect(await results([`=KPI.WEIGHTED({${scores}},{${tenths}})`, `=KPI.WEIGHTCHECK({${tenths}})`])).toEqual([80, 0]);
  });

  test("5. FCR missing: 90.18 reweighted, 76.65 as zero", async () => {
    const missing = 'KPI.WEIGHTED({90,88,95,"—"},{40,30,15,15}';
    expect(await results([`=${missing})`, `=${missing},"ZERO")`, "=KPI.WEIGHTED({90,88,95,92},{40,30,15,15})"])).toEqual([
      90.18, 76.65, 90.45,
    ]);
  });

  test("6. P90 of ten values: 14 by nearest rank, 18.6 as Excel interpolates", async () => {
    const ten = "{5,6,7,8,9,10,11,12,14,60}";
    expect(await results([`=KPI.PCTL(${ten},90%)`, `=KPI.PCTL(${ten},90%,"INC")`, `=KPI.WITHIN(${ten},15)`])).toEqual([14, 18.6, 0.9]);
  });

  test("7. a base of 3,000 at 1.2 pays 3,240", async () => {
    expect(await results(["=KPI.BONUS(3000,KPI.BONUSCOEF(90))"])).toEqual([3240]);
  });

  test("8. a repeat rate of 0.125 resolves 90 %, which pays 500 yuan", async () => {
    const sheet = workbench.grid.activeSheet;
    put(sheet, "H1", [[0.125, "=1-H1*0.8", "=KPI.AWARD(I1,90%,500)"]]);
    await workbench.settle();
    expect([at("I1"), at("J1")]).toEqual([0.9, 500]);
  });

  test("10. an old month stays as it was when the rules change", async () => {
    const rules = workbench.grid.addSheet("规则");
    put(rules, "A1", salesLed);
    const sheet = workbench.grid.addSheet("两个月");
    put(sheet, "A1", [items, [100, 72, 86, 98]]);
    const total = (month: string) => `=KPI.TOTAL(规则!A1:K9,"销售导向",A1:D1,A2:D2,"${month}")`;
    put(sheet, "F1", [[total("2026-09"), total("2026-10")]]);
    await workbench.settle();
    expect(values(sheet, "F1:G1")).toEqual([[90, 90]]);
    put(
      rules,
      "D2",
      [1, 2, 3, 4].map(() => [{ text: "2026-09-30" }]),
    );
    put(
      rules,
      "A6",
      items.map((item, k) => ruleRow(item, [0.2, 0.2, 0.2, 0.4][k] ?? 0, 2, "2026-10-01")),
    );
    await workbench.settle();
    // 20 + 14.4 + 17.2 + 39.2
    expect(values(sheet, "F1:G1")).toEqual([[90, 90.8]]);
  });

  test("12. a month of 500 people is one call that spills", async () => {
    const rules = workbench.grid.addSheet("规则500");
    put(rules, "A1", salesLed);
    const sheet = workbench.grid.addSheet("500人");
    const people = Array.from({ length: 500 }, (_, i) => [100 - (i % 50), 72, 86, 98]);
    put(sheet, "A1", [items, ...people]);
    const { calls } = workbench.host.functions.counts;
    put(sheet, "F2", '=KPI.TOTAL(规则500!A1:K5,"销售导向",A1:D1,A2:D501,"2026-10")');
    await workbench.settle();
    expect(workbench.host.functions.counts.calls - calls).toBe(1);
    expect(values(sheet, "F2:F501").flat()).toEqual(people.map(([conversion = 0]) => (conversion * 50 + 4000) / 100));
  });
});

describe("from the data to the bonus", () => {
  const rules = [...scoredDirectly(seedWeights.salesLed), coefficientRow, aRule({ kind: "pay", item: "绩效基数", scale: "3000" })].map(
    (rule) => ({
      ...rule,
      template: "销售导向",
    }),
  );

  test("2 and 9. 100/72/86/98 come to 90.00 and 1.2 everywhere; a rule edited in its cell is followed without a button", async () => {
    const workbench = await aWorkbookWith({
      "2026-10": [
        ["姓名", ...items],
        ["小明", 100, 72, 86, 98],
      ],
    });
    sheetsOf(await writeRules(aChoice(rules)));
    const month = await scoreMonth();
    const { run } = month;
    if (!run) throw new Error(JSON.stringify(month.issues));
    expect([run.totals[0], run.coefficients[0]]).toEqual([90, 1.2]);
    const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live"));
    const used = theSheet(workbench.grid, "规则表").usedRect(true);
    const own = workbench.grid.addSheet("自己的");
    put(own, "A1", [
      [
        "=KPI.WEIGHTED('2026-10'!B2:E2,{50,30,10,10})",
        "=KPI.BONUSCOEF(A1)",
        `=KPI.TOTAL(规则表!A${firstRow(workbench)}:O${used ? used.row + used.rows : 0},"销售导向",'2026-10'!B1:E1,'2026-10'!B2:E2,"2026-10")`,
      ],
    ]);
    await workbench.settle();
    const shown = () => ({
      own: values(own, "A1:C1")[0],
      sheet: sheetFigures(run, theSheet(workbench.grid, scores))[0],
      card: ["A7", "D7", "G7"].map((address) => value(theSheet(workbench.grid, card), address)),
    });
    expect(shown()).toMatchObject({ own: [90, 1.2, 90], sheet: { total: 90, coefficient: 1.2, bonus: 3240 }, card: [90, 1.2, 3240] });

    const proof = () => excelActions.proveSheet({ run, sheet: scores, mode: "live", language: "zh-CN" });
    expect(await proof()).toMatchObject([{ code: "liveProven", severity: "info" }]);

    await type(workbench, "规则表", ruleCell(workbench, "转化率", "权重"), 0.4);
    await type(workbench, "规则表", ruleCell(workbench, "满意度", "权重"), 0.2);
    // 40 + 21.6 + 8.6 + 19.6
    expect(shown()).toMatchObject({ own: [90, 1.2, 89.8], sheet: { total: 89.8, coefficient: 1, bonus: 3000 }, card: [89.8, 1, 3000] });
    expect((await proof())[0]).toMatchObject({
      code: "liveDiffers",
      params: { person: "小明", what: "总分", found: "89.8", expected: "90" },
    });
  });
});

test("11. after native export, the workbook opened without the add-in shows the same numbers, and follows its data", async () => {
  const written = await aWorkbookWith({
    "2026-10": [
      ["姓名", ...items],
      ["小明", 100, 72, 86, 98],
      ["小红", 90, 80, "—", 70],
      ["小刚", 60, 60, 60, 60],
    ],
  });
  const rules = [...scoredDirectly(seedWeights.salesLed), coefficientRow, aRule({ kind: "pay", item: "绩效基数", scale: "3000" })];
  sheetsOf(await writeRules(aChoice(rules.map((rule) => ({ ...rule, template: "销售导向" })))));
  const month = await scoreMonth();
  const { run } = month;
  if (!run) throw new Error(JSON.stringify(month.issues));
  const [, scores = "", card = ""] = sheetsOf(await writeScores(month, "native"));
  const figures = (workbench: Workbench) => sheetFigures(run, theSheet(workbench.grid, scores));
  const live = engineFigures(run);
  expect(figures(written)).toEqual(live);

  const mailed = await aWorkbench({ locale: "zh-CN" });
  await mailed.grid.load(await readXlsx(await writeXlsx(written.grid.toData()), "mailed.xlsx"));
  await mailed.grid.recalculate();
  await mailed.settle();
  expect(figures(mailed)).toEqual(live);
  expect(figures(mailed)[0]).toMatchObject({ total: 90, coefficient: 1.2, bonus: 3240, rank: 1 });
  await type(mailed, "2026-10", "B2", 60);
  // 30 + 21.6 + 8.6 + 9.8; 小红: (45 + 24 + 7) / 0.9
  expect(figures(mailed).map(({ total, coefficient, bonus, rank }) => [total, coefficient, bonus, rank])).toEqual([
    [70, 0.8, 2760, 2],
    [84.44, 1, 3000, 1],
    [60, 0.6, 2520, 3],
  ]);
  expect(["A7", "D7", "G7"].map((address) => value(theSheet(mailed.grid, card), address))).toEqual([70, 0.8, 2760]);
});

/** The row of the rule book's headers. */
function firstRow(workbench: Workbench): number {
  return values(theSheet(workbench.grid, "规则表"), "A1:O30").findIndex((cells) => cells.includes("评分标准")) + 1;
}
