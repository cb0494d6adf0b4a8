import { score } from "../../src/engine/score";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planScorecard } from "../../src/sheets/planScorecard";
import { readMetrics } from "../../src/sheets/readMetrics";
import { ruleAddresses } from "../../src/sheets/ruleAddresses";
import { sentenceFormula } from "../../src/sheets/sentenceFormula";
import { aPresaleTemplate, anArea, presaleMonth, presalePlaces, presaleRules } from "../support/metrics";

const template = aPresaleTemplate();
const { table } = readMetrics(anArea(presaleMonth), template);
if (!table) throw new Error("The month can't be read.");
const run = score(template, table);
const rules = ruleAddresses(presaleRules, presalePlaces);

function cell(plan: SheetPlan, at: string): PlanCell | undefined {
  const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(at) ?? [];
  for (const block of plan.blocks) {
    const [, blockColumn = "A", blockRow = "1"] = /^([A-Z])(\d+)$/.exec(block.at) ?? [];
    const found = block.rows[Number(row) - Number(blockRow)]?.[column.charCodeAt(0) - blockColumn.charCodeAt(0)];
    if (found !== undefined) return found;
  }
  return undefined;
}

const formula = (plan: SheetPlan, at: string): string => {
  const found = cell(plan, at);
  return typeof found === "object" && found !== null ? found.formula : "";
};

describe("one person's page, chosen from a list", () => {
  const plan = planScorecard(run, { mode: "live", language: "zh-CN", rules, writtenAt: "2026-11-02 10:30" });

  test("the list holds the names on the score sheet, and the first person shows", () => {
    expect(plan.validations).toEqual([{ range: "B4:D4", source: "='评分 2026-10'!$A$7:$A$9", message: "从列表中选择人员。" }]);
    expect(cell(plan, "B4")).toBe("张三");
    expect(formula(plan, "J4")).toBe(
      `=MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B$4&"","~","~~"),"*","~*"),"?","~?"),'评分 2026-10'!$A$7:$A$9,0)`,
    );
  });

  test("the line below the title follows the rule cells; without the add-in it says what was written; frozen cards keep the text", () => {
    const frozen = cell(planScorecard(run, { mode: "values", language: "zh-CN", writtenAt: "2026-11-02 10:30" }), "A2");
    if (typeof frozen !== "string") throw new Error("A frozen card holds a text.");
    expect(frozen).toContain(`#${template.fingerprint}`);
    expect(formula(plan, "A2")).toBe(
      `=IFERROR(KPI.VERSION(KpiRules[#All],"${template.name}","2026-10","zh")&" · 实时公式","${frozen.replace("数值", "实时公式")}")`,
    );
  });

  test("four large figures", () => {
    expect(["A6", "C6", "D6", "G6"].map((at) => cell(plan, at))).toEqual(["总分", "等级", "奖金系数", "绩效奖金（元）"]);
    expect(formula(plan, "A7")).toBe(`=IFERROR(INDEX('评分 2026-10'!$N$7:$N$9,$J$4),"—")`);
    expect(formula(plan, "G7")).toBe(`=IFERROR(INDEX('评分 2026-10'!$R$7:$R$9,$J$4),"—")`);
  });

  test.each([
    ["actual", "B11", `=IFERROR(INDEX('评分 2026-10'!$C$7:$C$9,$J$4),"?")`],
    ["counted score", "D11", `=IF(ISNUMBER($M11),$M11,"—")`],
    [
      "weight after missing metrics, or as it stands where weights aren't 100 %",
      "E11",
      `=IFERROR(IF($J$6=1,IF(ISNUMBER($M11)+$Q11>0,$O11/$J$5,"—"),$O11/IF(MAX($O$11:$O$14)>1,100,1)),"?")`,
    ],
    ["points", "F11", `=IFERROR(IF(ISNUMBER($M11)*($J$6=1),$M11*$O11/$J$5,"—"),"—")`],
    ["weight from the score sheet", "O11", "='评分 2026-10'!$G$5"],
    ["weight that has a value", "J5", "=SUMPRODUCT((ISNUMBER($M$11:$M$14)+$Q$11:$Q$14)*$O$11:$O$14)"],
    ["what the weights add up to", "J6", "=ROUND(SUMPRODUCT($O$11:$O$14/IF(MAX($O$11:$O$14)>1,100,1)),10)"],
    ["team mean", "K11", `=IF(ISNUMBER('评分 2026-10'!$G$10),'评分 2026-10'!$G$10,0)`],
    ["sum before red lines", "F15", `=IFERROR(INDEX('评分 2026-10'!$L$7:$L$9,$J$4),"—")`],
  ])("%s", (_what, at, text) => {
    expect(formula(plan, at)).toBe(text);
  });

  test("the band is looked up among those in force when written; after an edit the card says so", () => {
    expect(formula(plan, "C11")).toBe(`=IF('评分 2026-10'!$AA$5,IF(ISNUMBER($B11),INDEX('评分 2026-10'!$V$5:$V$8,$L11+1),"—"),"规则已改")`);
  });

  test("the sentence is assembled from cells: band, points, distance to the next band", () => {
    const why = formula(plan, "G11");
    expect(why).toContain(
      `"咨询转化率"&" "&TEXT($B11,"0.00%")&" "&"落在 "&INDEX('评分 2026-10'!$V$5:$V$8,$L11+1)&"，得 "&ROUND($D11,2)&" 分"`,
    );
    expect(why).toContain(`"；再高 "&TEXT(100*(ABS(INDEX('评分 2026-10'!$W$5:$W$8,$L11)-ROUND($B11,4))`);
    expect(why).toContain(`" 分；写入后规则已改为 "&规则表!$K$5&"; "&规则表!$K$6`);
    expect(why.length).toBeLessThan(8192);
  });

  test("less is better for seconds: bands are counted from the other side", () => {
    expect(formula(plan, "L13")).toMatch(/^=IF\(ISNUMBER\(\$B13\),SUMPRODUCT\(--\(ROUND\(\$B13,2\)>/);
    expect(formula(plan, "G13")).toContain(`"；再快 "`);
  });

  test("red lines with their action and the data's own words; one without a column says so", () => {
    expect(cell(plan, "A17")).toBe("红线");
    expect(formula(plan, "B18")).toBe(`=IF(INDEX('评分 2026-10'!$K$7:$K$9,$J$4)=1,"触犯","未触犯")`);
    expect(formula(plan, "C18")).toContain("INDEX('2026-10'!$G$2:$G$4,MATCH($B$4,'2026-10'!$A$2:$A$4,0))");
    expect(formula(plan, "C18")).toContain(`SUBSTITUTE(LOWER('评分 2026-10'!$K$5),"veto","一票否决，系数为 0")`);
    expect([cell(plan, "A19"), cell(plan, "C19")]).toEqual(["虚假承诺", "数据中没有此列"]);
  });

  test("one A4 page with a chart of this person beside the team", () => {
    expect(plan.page).toMatchObject({ orientation: "portrait", fitWidth: 1, fitHeight: 1 });
    expect(plan.charts[0]).toMatchObject({ type: "column", source: "I10:K14", position: "A21:G33" });
    expect([cell(plan, "I10"), cell(plan, "J10"), cell(plan, "K10")]).toEqual(["指标", "本人", "团队均值"]);
  });

  test("it ends with the order of calculation and its provenance", () => {
    expect(cell(plan, "A43")).toMatch(/^计算顺序：原始数据 → .*→ 名次。$/);
    expect(cell(plan, "A44")).toBe("售前 v3 · 生效 2026-09-01 · 写入时规则 #a91c · 实时公式 · 写入于 2026-11-02 10:30");
  });
});

describe("frozen values need neither the add-in nor the rule book", () => {
  const plan = planScorecard(run, { mode: "values", language: "en", scoresSheet: "Scores 2026-10 (2)", person: 2 });

  test("the drop-down still works, on the sheet that was written", () => {
    expect(plan.validations[0]?.source).toBe("='Scores 2026-10 (2)'!$A$7:$A$9");
    expect(cell(plan, "B4")).toBe("王五");
  });

  test("no formula leads anywhere else", () => {
    const formulas = plan.blocks.flatMap((block) =>
      block.rows.flatMap((row) => row.flatMap((each) => (typeof each === "object" && each !== null ? each.formula : []))),
    );
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.filter((text) => /KPI\.|规则表|Rule book|'2026-10'/.test(text))).toEqual([]);
  });
});

test("quotes in a name stay quotes in a formula", () => {
  expect(sentenceFormula(`{{metric}} "ok" {{score}}`, { metric: "A1", score: "B1" })).toBe(`A1&" ""ok"" "&B1`);
});
