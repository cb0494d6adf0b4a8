/** One truth where samples are small: what the rule-book functions say in cells is what the pane's score sheet and scorecard say. */
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { sheetFigures } from "../support/figures";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

describe("a smallest sample (D11): score sheet, total and card of one month", () => {
  const rules = [
    ...scoredDirectly({ 转化率: 0.5, 解决率: 0.2 }),
    aRule({ item: "CSAT", weight: 0.3, scale: "≥90%→100; ≥80%→80; else→60", minSample: 20 }),
    coefficientRow,
  ];
  const month = [
    ["姓名", "转化率", "CSAT", "解决率", "CSAT样本数"],
    ["张三", 80, 0.95, 90, 19],
    ["李四", 80, 0.95, 90, 20],
    ["王五", 80, 0.7, 90, 0],
    ["赵六", 80, 0.7, 90, "—"],
    ["钱七", 80, "—", 90, 200],
  ];
  /** Who has too few hands the weight of CSAT on; 100 and no value are as ever. */
  const totals = [82.86, 88, 82.86, 82.86, 82.86];

  test.each(["live", "values"] as const)("the column is found by its header in the pane as in cells: %s", async (mode) => {
    const workbench = await aWorkbookWith({ "2026-10": month });
    sheetsOf(await writeRules(aChoice(rules)));
    const scored = await scoreMonth();
    const { run } = scored;
    if (!run) throw new Error(JSON.stringify(scored.issues));
    const [scores = ""] = sheetsOf(await writeScores(scored, mode));
    const own = workbench.grid.addSheet("own");
    const names = `'2026-10'!B1:E1`;
    put(own, "A1", `=KPI.TOTAL(KpiRules[#All],"${run.template.name}",${names},'2026-10'!B2:E6,"2026-10")`);
    put(own, "B1", `=KPI.TOTAL(KpiRules[#All],"${run.template.name}",'2026-10'!B1:D1,'2026-10'!B2:D6,"2026-10")`);
    put(own, "D1", `=KPI.SCORECARD(KpiRules[#All],"${run.template.name}",${names},'2026-10'!B2:E2,"2026-10")`);
    await workbench.settle();

    expect(sheetFigures(run, theSheet(workbench.grid, scores)).map(({ total }) => total)).toEqual(totals);
    expect(values(own, "A1:A5").flat()).toEqual(totals);
    expect(values(own, "D2:H4").find(([name]) => name === "CSAT")).toEqual(["CSAT", "—", "—", "—", "—"]);
    expect([value(own, "B1"), own.errorMessage(0, 1)]).toEqual(["#N/A", "“CSAT”至少需要 20 个样本。请加上“CSAT样本数”列。"]);
    expect(scored.issues.map(({ code }) => code)).not.toContain("sampleColumnMissing");
  });

  test("a sample typed later is seen by the live sheet and by the function alike", async () => {
    const workbench = await aWorkbookWith({ "2026-10": month });
    sheetsOf(await writeRules(aChoice(rules)));
    const scored = await scoreMonth();
    if (!scored.run) throw new Error(JSON.stringify(scored.issues));
    const [scores = ""] = sheetsOf(await writeScores(scored, "live"));
    const own = workbench.grid.addSheet("own");
    put(own, "A1", `=KPI.TOTAL(KpiRules[#All],"${scored.run.template.name}",'2026-10'!B1:E1,'2026-10'!B2:E6,"2026-10")`);
    await type(workbench, "2026-10", "E2", 20);
    await type(workbench, "2026-10", "E3", 19);
    const both = [88, 82.86, ...totals.slice(2)];
    expect(values(own, "A1:A5").flat()).toEqual(both);
    expect(sheetFigures(scored.run, theSheet(workbench.grid, scores)).map(({ total }) => total)).toEqual(both);
  });
});
