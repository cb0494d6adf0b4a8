import { score } from "../../src/engine/score";
import type { ScoreRun } from "../../src/engine/scoreRun";
import type { Template } from "../../src/rules/ruleBook";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { spillThreshold } from "../../src/sheets/largeTeam";
import { planScores } from "../../src/sheets/planScores";
import { readMetrics } from "../../src/sheets/readMetrics";
import { ruleAddresses } from "../../src/sheets/ruleAddresses";
import { aMetric, aPresaleTemplate, anArea, conversionBands, presaleMonth, presalePlaces, presaleRules, steps } from "../support/metrics";

type Month = Parameters<typeof anArea>[0];
const rules = ruleAddresses(presaleRules, presalePlaces);

function runOf(month: Month = presaleMonth, template: Template = aPresaleTemplate()): ScoreRun {
  const { table, issues } = readMetrics(anArea(month), template);
  if (!table) throw new Error(JSON.stringify(issues.filter((issue) => issue.severity === "error")));
  return score(template, table);
}

/** Cells of a plan by address. */
function cellsOf(plan: SheetPlan): Map<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const { at, rows } of plan.blocks) {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    rows.forEach((line, r) => line.forEach((cell, c) => cells.set(`${shift(letters, c)}${Number(row) + r}`, cell)));
  }
  return cells;
}

function shift(letters: string, by: number): string {
  let number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + by;
  let text = "";
  for (; number > 0; number = Math.floor((number - 1) / 26)) text = String.fromCharCode(65 + ((number - 1) % 26)) + text;
  return text;
}

const formula = (cells: Map<string, PlanCell>, at: string): string | undefined => {
  const cell = cells.get(at);
  return typeof cell === "object" && cell !== null ? cell.formula : undefined;
};

/** A veto is known by its action, not by a total of 0, which others can have, too. */
const veto = `(K7>0)*ISNUMBER(MATCH(LOWER(TRIM(K$5)),{"veto","一票否决","否决","取消资格"},0))`;

/** What a missing metric costs, whose blank or dash isn't 0 points. */
const policy = (row: number) => {
  const cell = `规则表!$M$${row}`;
  const points = `IF(RIGHT(${cell})="分",IFERROR(VALUE(SUBSTITUTE(${cell},"分","")),${cell}),${cell})`;
  return `=IF(OR(TRIM(${cell})={"","-","—"}),"重新分配",${points})`;
};

/** A typed rule, which doesn't hold while its row waits for confirmation. */
const confirmed = (row: number, otherwise: string) =>
  `IF(ISNUMBER(MATCH(TRIM(规则表!$L$${row}),{"y","yes","true","1","是","待确认","✓"},0)),${otherwise},规则表!$K$${row})`;

describe("live: every score is a formula that leads to its rule", () => {
  const plan = planScores(runOf(), { mode: "live", language: "zh-CN", rules, writtenAt: "2026-11-02 10:30" });
  const cells = cellsOf(plan);

  test("columns in the order people read them", () => {
    expect(
      ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R"].map((column) => cells.get(`${column}4`)),
    ).toEqual([
      "姓名",
      "小组",
      "咨询转化率",
      "CSAT",
      "平均响应\n（秒）",
      "FCR",
      "咨询转化率",
      "CSAT",
      "平均响应",
      "FCR",
      "泄露信息",
      "红线前总分",
      "红线",
      "总分",
      "等级",
      "系数",
      "基数（元）",
      "奖金（元）",
    ]);
    expect(cells.get("S4")).toBe("名次");
    expect([cells.get("A3"), cells.get("C3"), cells.get("G3"), cells.get("K3"), cells.get("L3")]).toEqual([
      "人员",
      "实际值",
      "得分",
      "红线",
      "结果",
    ]);
  });

  test.each([
    ["name", "A7", `=TRIM('2026-10'!A2&"")`],
    ["actual", "C7", `=IF(ISBLANK('2026-10'!C2),"—",KPI.NUM('2026-10'!C2))`],
    ["score, cut to what a metric can give", "G7", "=KPI.TIER(C7,规则表!$K$5:$L$6,,,100)"],
    ["weight", "G5", "=规则表!$J$5"],
    ["missing policy, whose blank isn't 0 points", "H6", policy(7)],
    ["red line's action", "K5", "=规则表!$K$10"],
    [
      "total before red lines, from 0 to the cap",
      "L7",
      "=IF(SUMPRODUCT(--ISNA(G7:J7))>0,NA(),KPI.WEIGHTED(G7:J7,G$5:J$5,G$6:J$6,L$5,L$6,,100))",
    ],
    ["total", "N7", "=KPI.GATE(L7,K7,K$5:K$5,规则表!$K$13:$L$14,L$5)"],
    ["grade", "O7", `=IF(ISNUMBER(N7)*(${veto})>0,"—",KPI.TIER(N7,规则表!$K$12:$L$12))`],
    ["coefficient", "P7", `=IF(ISNUMBER(N7)*(${veto})>0,0,KPI.BONUSCOEF(N7,规则表!$K$13:$L$14))`],
    ["usual base, none while it waits for confirmation", "Q5", `=KPI.NUM(${confirmed(15, `"—"`)})`],
    ["own base, else the usual one", "Q8", "=IF(ISBLANK('2026-10'!H3),Q$5,IF(ISTEXT(KPI.NUM('2026-10'!H3)),Q$5,KPI.NUM('2026-10'!H3)))"],
    ["fixed share", "R5", `=KPI.NUM(${confirmed(16, "0.6")})`],
    ["bonus", "R9", "=KPI.BONUS(Q9,P9,R$5)"],
    ["rank: one more than have a higher total", "S8", `=IF(ISNUMBER(N8),COUNTIF(N$7:N$9,">"&N8)+1,"—")`],
    ["mean of a score", "G10", `=IFERROR(AVERAGEIF(G7:G9,">=-1E+300"),"—")`],
  ])("%s", (_what, at, text) => {
    expect(formula(cells, at)).toBe(text);
  });

  test("a red line counts the same words as the reader does", () => {
    expect(formula(cells, "K9")).toMatch(
      /^=IF\(ISNUMBER\('2026-10'!G4\),--\('2026-10'!G4<>0\),IF\(TRIM\('2026-10'!G4&""\)="",0,.*\{"1","Y",.*"是".*,1,.*"否".*,0,--"\?"/,
    );
    expect(formula(cells, "M9")).toBe(`=IF(K9>0,TRIM(IF(K9>0,K$4&" ","")),"—")`);
  });

  test("the sheet is marked, frozen, printed landscape with titles repeated, and ends with its provenance", () => {
    expect(plan).toMatchObject({ name: "评分 2026-10", mark: "KpiScores_2026_10", freeze: { rows: 6, columns: 1 } });
    expect(plan.page).toEqual({ orientation: "landscape", area: "A1:S12", fitWidth: 1, margin: 30, titleRows: "$3:$6" });
    expect(cells.get("A12")).toBe("售前 v3 · 生效 2026-09-01 · 写入时规则 #a91c · 实时公式 · 写入于 2026-11-02 10:30");
  });

  test("near an edge is amber only while the rule says what it said", () => {
    const near = plan.conditionalFormats.find((format) => format.range === "C7:C9");
    expect(near).toMatchObject({
      type: "custom",
      formula: "=IF(AND($AA$5,ISNUMBER($C7)),SUMPRODUCT(--(ROUND(ABS($C7-$W$5:$W$7),8)<=$Y$5:$Y$7))>0,FALSE)",
    });
    expect(formula(cells, "AA5")).toBe(
      `=AND(EXACT(规则表!$K$5,"≥70%→100; ≥67.5%→90; ≥65%→80"),规则表!$L$5="",EXACT(规则表!$K$6,"else→60"),规则表!$L$6<>"")`,
    );
    expect([cells.get("V6"), cells.get("W6"), cells.get("X6"), cells.get("Y6")]).toEqual(["[67.5%,70%)", 0.675, 90, 0.005]);
  });

  test("a total within one point of a coefficient's edge is amber, unless a red line colours it", () => {
    expect(plan.conditionalFormats.findLast((format) => format.range === "N7:N9")).toMatchObject({
      formula: "=IF(AND($AA$18,ISNUMBER($N7),$K7=0),SUMPRODUCT(--(ROUND(ABS($N7-$W$18:$W$20),8)<=$Y$18:$Y$20))>0,FALSE)",
    });
    expect(["U", "V", "W", "X", "Y"].map((column) => cells.get(`${column}18`))).toEqual(["总分 → 系数", "≥90", 90, 1.2, 1]);
  });

  test("settings that no row of the rule book says stand there as they are", () => {
    expect([cells.get("L5"), cells.get("L6")]).toEqual([2, 0.6]);
  });

  test("settings of the rule book are linked, so that editing them changes the totals", () => {
    const scale = steps([[90, 120]], { otherwise: { result: 60, assumed: false } });
    const metrics = [aMetric("CSAT", 1, scale, { rows: [2] })];
    const settings = { ...aPresaleTemplate().settings, bandDecimals: 1 as const, minCover: 0.5, capMetric: 110, capTotal: 105 };
    const template = aPresaleTemplate({
      gates: [],
      metrics,
      settings,
      settingRows: { bandDecimals: 4, minCover: 5, capMetric: 8, capTotal: 9 },
    });
    const linked = cellsOf(planScores(runOf(presaleMonth, template), { mode: "live", language: "zh-CN", rules }));
    expect([formula(linked, "E5"), formula(linked, "E6")]).toEqual([`=KPI.NUM(${confirmed(9, "2")})`, `=KPI.NUM(${confirmed(10, "0.6")})`]);
    expect(formula(linked, "D7")).toContain(`,,,${confirmed(13, "100")})`);
    expect(formula(linked, "E7")).toContain(`,,${confirmed(14, "100")})`);
  });

  test("live scores need to know where the rules are", () => {
    expect(() => planScores(runOf(), { mode: "live", language: "en" })).toThrow(TypeError);
  });
});

describe("values: the run's own numbers, frozen", () => {
  const cells = cellsOf(planScores(runOf(), { mode: "values", language: "en" }));

  test("one person per row, missing as a dash, a red line as 1", () => {
    const row = (at: number) =>
      ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"].map((column) =>
        cells.get(`${column}${at}`),
      );
    expect(row(7)).toEqual(["张三", "一组", 0.692, 0.96, 40, 0.88, 90, 100, 80, 100, 0, 93, "—", 93, "S", 1.2, 3000, 3240, 2]);
    expect(row(9)).toEqual(["王五", "一组", 0.7, "—", 80, 0.8, 100, "—", 0, 92, 1, 76.86, "泄露信息", 0, "—", 0, 2500, 1500, 3]);
  });

  test("weights, policies and actions stand in the header", () => {
    expect([cells.get("G5"), cells.get("G6"), cells.get("K5"), cells.get("Q5"), cells.get("R5")]).toEqual([
      0.4,
      "reweight",
      "veto",
      3000,
      0.6,
    ]);
  });

  test("nothing points at the rule book or needs the add-in", () => {
    const formulas = [...cells.keys()].flatMap((at) => formula(cells, at) ?? []);
    expect(formulas.filter((text) => /KPI\.|规则表|Rule book|2026-10/.test(text))).toEqual([]);
  });

  test("a value that no confirmed band covers has no score and no total, in every mode", () => {
    const month = presaleMonth.map((row, index) => (index === 1 ? row.map((cell, column) => (column === 2 ? "60%" : cell)) : row));
    const frozen = cellsOf(planScores(runOf(month), { mode: "values", language: "en" }));
    expect([formula(frozen, "G7"), formula(frozen, "L7"), formula(frozen, "N7")]).toEqual(["=NA()", "=NA()", "=NA()"]);
  });
});

describe("many people: one formula per column", () => {
  const many = 600;
  const month: Month = [
    ["姓名", "咨询转化率", "CSAT", "平均响应", "FCR"],
    ...Array.from({ length: many }, (_, person) => [`P${person}`, 0.7, 0.95, 30, 0.9]),
  ];
  const template = aPresaleTemplate({ gates: [] });

  test("above the threshold columns spill", () => {
    expect(many * 4).toBeGreaterThan(spillThreshold);
    const plan = planScores(runOf(month, template), { mode: "live", language: "zh-CN", rules });
    const cells = cellsOf(plan);
    expect(formula(cells, "B7")).toBe(`=IF(ISBLANK('2026-10'!B2:B601),"—",KPI.NUM('2026-10'!B2:B601))`);
    expect(formula(cells, "F7")).toBe("=KPI.TIER(B7:B606,规则表!$K$5:$L$6,,,100)");
    const weighted = "KPI.WEIGHTED(F7:I606,F$5:I$5,F$6:I$6,J$5,J$6,,100)";
    expect(formula(cells, "J7")).toBe(`=IF(ISNA(F7:F606)+ISNA(G7:G606)+ISNA(H7:H606)+ISNA(I7:I606)>0,NA(),${weighted})`);
    expect(formula(cells, "O7")).toBe("=KPI.RANK(J7:J606)");
    expect([cells.has("B8"), cells.has("O8")]).toEqual([false, false]);
  });

  test("only totals are marked near an edge, and the legend says just that", () => {
    const plan = planScores(runOf(month, template), { mode: "live", language: "zh-CN", rules });
    const marked = plan.conditionalFormats.filter((each) => each.type === "custom" && each.formula.includes("SUMPRODUCT"));
    expect(marked.map(({ range }) => range)).toEqual(["J7:J606"]);
    const legend = [...cellsOf(plan).values()].find((cell) => typeof cell === "string" && cell.startsWith("黄色"));
    expect(legend).toBe("黄色：总分距另一档系数不超过 1 分；红色：触犯红线；绿色：团队最高。末行的红线与奖金是合计，其余是人均。");
  });

  test("below it every cell has its own, ranks of 1, 2, 2, 3 as well", () => {
    const dense = aPresaleTemplate({ settings: { ...template.settings, rankStyle: "dense" } });
    const cells = cellsOf(planScores(runOf(presaleMonth, dense), { mode: "live", language: "zh-CN", rules }));
    expect(formula(cells, "S9")).toBe(
      `=IF(ISNUMBER(N9),IF(TRUE,INDEX(KPI.RANK(N$7:N$9,"CN"),ROWS(N$7:N9)),COUNTIF(N$7:N$9,">"&N9)+1),"—")`,
    );
  });

  test("a summary row between people starts a second span", () => {
    const split: Month = [...month.slice(0, 301), ["平均值", 0.7, 0.95, 30, 0.9], ...month.slice(301)];
    const cells = cellsOf(planScores(runOf(split, template), { mode: "live", language: "zh-CN", rules }));
    expect(formula(cells, "B7")).toBe(`=IF(ISBLANK('2026-10'!B2:B301),"—",KPI.NUM('2026-10'!B2:B301))`);
    expect(formula(cells, "B307")).toBe(`=IF(ISBLANK('2026-10'!B303:B602),"—",KPI.NUM('2026-10'!B303:B602))`);
  });
});

describe("what the data needs, the formula says", () => {
  const one = (header: string, cell: string | number, template: Template) =>
    cellsOf(
      planScores(
        runOf(
          [
            ["姓名", header],
            ["张三", cell],
          ],
          template,
        ),
        { mode: "live", language: "zh-CN", rules },
      ),
    );
  const single = (over: Parameters<typeof aMetric>[3] = {}) =>
    aPresaleTemplate({ gates: [], metrics: [aMetric("咨询转化率", 1, conversionBands, over)] });

  test.each([
    ["a blank cell, which an old Excel hands over as 0", ""],
    ["an exemption, which stays what it says whenever it is typed", "免考"],
    ["a number, which may be cleared any time", 0.7],
  ])("%s", (_what, cell) => {
    expect(formula(one("咨询转化率", cell, single()), "B7")).toBe(`=IF(ISBLANK('2026-10'!B2),"—",KPI.NUM('2026-10'!B2))`);
  });

  test("minutes in the header are named in the formula", () => {
    const template = aPresaleTemplate({
      gates: [],
      metrics: [aMetric("平均响应", 1, steps([[60, 100]], { unit: "seconds", direction: "lower" }))],
    });
    expect(formula(one("平均响应时长(分钟)", 1, template), "B7")).toBe(`=IF(ISBLANK('2026-10'!B2),"—",KPI.NUM('2026-10'!B2,"min"))`);
  });

  test("levels choose their own rule and weight", () => {
    const template = aPresaleTemplate({
      gates: [],
      metrics: [
        aMetric("咨询转化率", 1, conversionBands, { rows: [0] }),
        aMetric("咨询转化率", 0.7, conversionBands, { rows: [2], level: "新人" }),
        aMetric("FCR", 0.3, conversionBands, { rows: [4], level: "新人" }),
      ],
    });
    const cells = cellsOf(
      planScores(
        runOf(
          [
            ["姓名", "级别", "咨询转化率", "FCR"],
            ["张三", "新人", 0.7, 0.7],
            ["李四", "", 0.7, 0.7],
          ],
          template,
        ),
        { mode: "live", language: "zh-CN", rules },
      ),
    );
    expect(formula(cells, "E9")).toBe(`=IF(B9="新人",KPI.TIER(C9,规则表!$K$7:$L$7,,,100),KPI.TIER(C9,规则表!$K$5:$L$5,,,100))`);
    expect(formula(cells, "F9")).toBe(`=IF(B9="新人",KPI.TIER(D9,规则表!$K$9:$L$9,,,100),"—")`);
    expect(["E5", "E6", "F5"].map((at) => formula(cells, at))).toEqual(["=规则表!$J$7", "=规则表!$J$5", "=规则表!$J$9"]);
    expect(["E7", "E8", "F7"].map((at) => formula(cells, at))).toEqual([policy(7), policy(5), policy(9)]);
    expect([cells.get("F6"), cells.get("F8")]).toEqual([0, null]);
    expect(formula(cells, "G9")).toContain(`KPI.WEIGHTED(E9:F9,IF(B9="新人",E$5:F$5,E$6:F$6),IF(B9="新人",E$7:F$7,E$8:F$8),G$5,G$8,,100)`);
  });
});

test("an exempt metric says so: in frozen values in the language of the sheet, live as it was typed", () => {
  const month = presaleMonth.map((row, index) => (index === 1 ? row.map((cell, column) => (column === 3 ? "免考" : cell)) : row));
  const exempt = (mode: "live" | "values", language: "zh-CN" | "en") => cellsOf(planScores(runOf(month), { mode, language, rules }));
  expect([exempt("values", "zh-CN").get("D7"), exempt("values", "en").get("D7"), exempt("values", "en").get("H7")]).toEqual([
    "免考",
    "exempt",
    "exempt",
  ]);
  expect(formula(exempt("live", "en"), "H7")).toBe("=KPI.TIER(D7,规则表!$K$7:$L$7,,,100)");
});
