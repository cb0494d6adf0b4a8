/** One month from the export to the scorecard, through office.js: the numbers that the seeds give, and rules edited in their cells. */
import type { Rule } from "../../src/rules/ruleBook";
import { writeXlsx } from "../../src/workbench/file/writeXlsx";
import type { CellInput } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { sheetFigures } from "../support/figures";
import { ruleCell } from "../support/ruleCell";
import { aRule, coefficientRow, scoredDirectly, seedWeights } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { typingIn } from "../support/typing";
import { convertedByLibreOffice, hasLibreOffice } from "../workbench/file/libreOffice";
import { put, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

jest.setTimeout(60_000);

const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });
const salesLed: readonly Rule[] = [...scoredDirectly(seedWeights.salesLed), coefficientRow, base].map((rule) => ({
  ...rule,
  template: "销售导向",
}));
const preSales: readonly Rule[] = [...scoredDirectly(seedWeights.preSales), coefficientRow, base];

const headers = (rules: readonly Rule[]) => ["姓名", ...rules.filter(({ kind }) => kind === "metric").map(({ item }) => item)];

/** Every sheet as LibreOffice shows it. */
const csvOfAllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

describe("sales-led weights (seed 000) with 100/72/86/98", () => {
  async function written() {
    const workbench = await aWorkbookWith({ "2026-10": [headers(salesLed), ["小明", 100, 72, 86, 98], ["小红", 90, 80, 70, 60]] });
    sheetsOf(await writeRules(aChoice(salesLed)));
    const month = await scoreMonth();
    const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live"));
    const own = workbench.grid.addSheet("自己的");
    put(own, "A1", [["=KPI.WEIGHTED('2026-10'!B2:E2,{50,30,10,10})", "=KPI.BONUSCOEF(A1)", "=KPI.BONUS(3000,B1)"]]);
    await workbench.settle();
    return { workbench, month, scores, card, own };
  }

  let sales: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => void (sales = await written()));
  afterAll(closeWorkbenches);

  test("come to 90.00 and 1.2 in the engine, in cells, and on both sheets", () => {
    const { workbench, month, scores, card, own } = sales;
    expect([month.run?.totals[0], month.run?.coefficients[0], month.run?.bonuses[0]]).toEqual([90, 1.2, 3240]);
    expect([value(own, "A1"), value(own, "B1"), value(own, "C1")]).toEqual([90, 1.2, 3240]);
    expect(month.run && sheetFigures(month.run, theSheet(workbench.grid, scores))[0]).toMatchObject({
      total: 90,
      coefficient: 1.2,
      bonus: 3240,
      rank: 1,
    });
    const shown = theSheet(workbench.grid, card);
    expect([value(shown, "A7"), value(shown, "D7"), value(shown, "G7")]).toEqual([90, 1.2, 3240]);
    expect(shown.texts({ row: 6, column: 0, rows: 1, columns: 1 })).toEqual([["90.00"]]);
  });

  (hasLibreOffice ? test : test.skip)("are what LibreOffice shows of the saved file", async () => {
    const { workbench, scores, card } = sales;
    const files = convertedByLibreOffice(await writeXlsx(workbench.grid.toData()), csvOfAllSheets);
    const lines = (sheet: string): string[] => {
      const [, bytes] = [...files].find(([name]) => name.includes(sheet)) ?? [];
      return String(bytes).split("\n");
    };
    expect(lines(scores).find((line) => line.startsWith("小明"))).toMatch(/^小明,100.*,90\.00,1\.2,"3,000\.00","3,240\.00",1,/);
    expect(lines(card)[6]).toMatch(/^90\.00,.*1\.2.*3,?240\.00/);
    expect(lines("自己的")[0]).toBe("90,1.2,3240");
  });
});

describe("pre-sales weights (seed 002) with 90/88/95", () => {
  const people = [
    ["有首解", 90, 88, 95, 92],
    ["无首解", 90, 88, 95, "—"],
  ];
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await aWorkbookWith({ "2026-10": [headers(preSales), ...people] });
    sheetsOf(await writeRules(aChoice(preSales)));
  });
  afterAll(closeWorkbenches);
  const totalsOnSheet = async (policy: CellInput) => {
    await type(workbench, "规则表", ruleCell(workbench, "FCR", "缺失"), policy);
    const month = await scoreMonth({ sheet: "2026-10" });
    const [scores = ""] = sheetsOf(await writeScores(month, "live", "zh-CN", ["scores"]));
    await workbench.settle();
    if (!month.run) throw new Error("not scored");
    return {
      run: month.run,
      live: sheetFigures(month.run, theSheet(workbench.grid, scores)).map(({ total, coefficient }) => [total, coefficient]),
    };
  };

  test.each([
    [
      "",
      [
        [90.45, 1.2],
        [90.18, 1.2],
      ],
    ],
    [
      "重新分配",
      [
        [90.45, 1.2],
        [90.18, 1.2],
      ],
    ],
    [
      "计零",
      [
        [90.45, 1.2],
        [76.65, 0.8],
      ],
    ],
    [
      "0",
      [
        [90.45, 1.2],
        [76.65, 0.8],
      ],
    ],
    [
      60,
      [
        [90.45, 1.2],
        [85.65, 1],
      ],
    ],
  ])("FCR missing, Missing says %p", async (policy, expected) => {
    const { run, live } = await totalsOnSheet(policy);
    expect([0, 1].map((i) => [run.totals[i], run.coefficients[i]])).toEqual(expected);
    expect(live).toEqual(expected);
  });

  test("Missing says that it is an error: no total, and everybody else keeps theirs", async () => {
    const { run, live } = await totalsOnSheet("报错");
    expect(run.totals[1]).toBeNaN();
    expect(live).toEqual([
      [90.45, 1.2],
      ["#N/A", "#N/A"],
    ]);
  });
});

describe("a rule edited in its cell", () => {
  const data = [
    ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
    ["小明", 0.69, 0.96, 38, 0.9],
    ["小红", 0.6, 0.91, 55, ""],
  ];
  const live = async (isConfirmed: (rule: Rule) => boolean = () => true) => {
    const workbench = await aWorkbookWith({ "2026-10": data });
    const choice = await builtIn("preSales");
    sheetsOf(
      await writeRules(
        choice,
        "zh-CN",
        choice.rules.flatMap((rule, row) => (isConfirmed(rule) ? [row] : [])),
      ),
    );
    const month = await scoreMonth();
    if (!month.run) throw new Error(JSON.stringify(month.issues));
    const { run } = month;
    const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live"));
    await workbench.settle();
    const figures = (person = 0) => sheetFigures(run, theSheet(workbench.grid, scores))[person] ?? {};
    const onCard = (address: string) => value(theSheet(workbench.grid, card), address);
    return { workbench, run, figures, onCard, card, ...typingIn(workbench) };
  };
  let confirmed: Awaited<ReturnType<typeof live>>;
  beforeAll(async () => void (confirmed = await live()));
  afterEach(() => confirmed.undo());
  afterAll(closeWorkbenches);

  test("a weight: totals, card, coefficient and bonus follow", async () => {
    const { workbench, figures, onCard, type } = confirmed;
    // 90·40 + 100·30 + 100·15 + 90·15
    expect(figures()).toMatchObject({ total: 94.5, coefficient: 1.2 });
    await type("规则表", ruleCell(workbench, "咨询转化率", "权重"), 0.3);
    expect(figures().total).toBe("#VALUE!");
    await type("规则表", ruleCell(workbench, "CSAT", "权重"), 0.4);
    expect(figures().total).toBe(95.5);
    expect([onCard("A7"), onCard("E11"), onCard("E12")]).toEqual([95.5, 0.3, 0.4]);
  });

  test("a band's edge: the score, the total and the card's sentence follow", async () => {
    const { workbench, figures, onCard, type } = confirmed;
    expect(onCard("D11")).toBe(90);
    await type("规则表", ruleCell(workbench, "咨询转化率", "评分标准"), "≥69%→100; ≥65%→80");
    expect(figures()).toMatchObject({ "score 咨询转化率": 100, total: 98.5 });
    expect([onCard("A7"), onCard("D11")]).toEqual([98.5, 100]);
    expect(onCard("G11")).toContain("≥69%→100");
  });

  test("what a missing metric costs: the total follows", async () => {
    const { workbench, figures, onCard, card, type } = confirmed;
    // (60·40 + 90·30 + 80·15) / 85
    expect(figures(1).total).toBe(74.12);
    await type("规则表", ruleCell(workbench, "FCR", "缺失"), "计零");
    expect(figures(1).total).toBe(63);
    await type(card, "B4", "小红");
    expect([onCard("A7"), onCard("D14"), onCard("F14")]).toEqual([63, 0, 0]);
  });

  test("a mistake in a scale shows where it is and takes nobody's score for another", async () => {
    const { workbench, figures, type } = confirmed;
    await type("规则表", ruleCell(workbench, "咨询转化率", "评分标准"), "≥70%→一百");
    expect(figures()["score 咨询转化率"]).toBe("#VALUE!");
    expect(figures().total).toBe("#VALUE!");
  });

  test("the coefficient's bands and the bonus base", async () => {
    const { workbench, figures, type } = confirmed;
    await type("规则表", ruleCell(workbench, "奖金系数", "评分标准"), "≥95→1.5; ≥80→1.1");
    expect(figures()).toMatchObject({ coefficient: 1.1, bonus: 3120 });
    await type("规则表", ruleCell(workbench, "绩效基数", "评分标准"), 4000);
    expect(figures()).toMatchObject({ bonus: 4160 });
  });

  test("an actual in the data: only what depends on it", async () => {
    const { figures, type } = confirmed;
    await type("2026-10", "B2", 0.69995);
    expect(figures()).toMatchObject({ "score 咨询转化率": 100, total: 98.5 });
    await type("2026-10", "B2", "68.2%");
    expect(figures()).toMatchObject({ "actual 咨询转化率": 0.682, "score 咨询转化率": 90 });
    await type("2026-10", "B2", 68.2);
    expect(figures()).toMatchObject({ "score 咨询转化率": "#VALUE!", total: "#VALUE!" });
    await type("2026-10", "B2", "");
    expect(figures()).toMatchObject({ "actual 咨询转化率": "—", "score 咨询转化率": "—" });
  });

  test("a confirmation: what no confirmed band covers has no score until the Y is cleared", async () => {
    const { workbench, figures, run, onCard, card, type } = await live(({ item }) => item !== "咨询转化率");
    expect(run.totals[1]).toBeNaN();
    expect(figures(1)).toMatchObject({ "score 咨询转化率": "#N/A", total: "#N/A", coefficient: "#N/A", bonus: "#N/A", rank: "—" });
    expect(figures(0)).toMatchObject({ total: 94.5, rank: 1 });
    await type("规则表", ruleCell(workbench, "咨询转化率", "待确认", 1), "");
    expect(figures(1)).toMatchObject({ "score 咨询转化率": 60, total: 74.12, coefficient: 0.8, bonus: 2760, rank: 2 });
    await type(card, "B4", "小红");
    expect([onCard("A7"), onCard("D7")]).toEqual([74.12, 0.8]);
  });
});
