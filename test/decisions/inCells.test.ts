/** Decisions about numbers (DOMAIN 5), as a user meets them: in formulas. All of them stand in one workbook and calculate at once. */
import type { CellValue } from "../../src/workbench/grid/cells";
import type { CellInput, GridSheet } from "../../src/workbench/grid/grid";
import { theAddIn } from "../support/theAddIn";
import { put, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

const headers = ["方案", "版本", "生效", "失效", "状态", "类别", "项目", "权重", "评分标准", "待确认"];
const version = (number: number, from: string, to: string, weights: readonly number[]): CellInput[][] =>
  weights.map((weight, k) => ["售前", number, { text: from }, { text: to }, "已发布", "指标", `指标${k + 1}`, weight, "score 0..100", ""]);

/** What the formulas point at. */
const data: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {
  // A blank, a zero, a dash and an exemption.
  A1: [[""], [0], ["—"], ["免考"]],
  // Scale notation with its Assumed column.
  C1: [
    ["≥70%→100; ≥65%→80", ""],
    ["else→60", "Y"],
  ],
  // Sums of two weeks: successes, cases.
  F1: [
    [10, 10],
    [90, 180],
  ],
  // Two versions of one template.
  I1: [headers, ...version(1, "2026-01-01", "2026-10-14", [0.4, 0.6]), ...version(2, "2026-10-15", "", [0.7, 0.3])],
  // Complaints: reason of exclusion.
  T1: [["恶意投诉"], [""], [""], ["超出服务范围"]],
  // Two positions in one month: total, days.
  V1: [
    [90, 12],
    [85, 18],
  ],
  // A calendar of exempt days, from and to.
  V4: [["=DATE(2026,2,15)", "=DATE(2026,2,21)"]],
  // Conversations: when, seconds until the answer, valid enquiries, orders.
  V6: [
    ["=DATE(2026,2,14)+TIME(23,59,59)", 12, 100, 70],
    ["=DATE(2026,2,15)", 300, 40, 2],
    ["=DATE(2026,2,21)+TIME(23,59,59)", 45, 40, 3],
    ["=DATE(2026,2,22)", 20, 100, 60],
  ],
};

const formulas: string[] = [];
let sheet: GridSheet;
beforeAll(async () => {
  const workbench = await theAddIn();
  sheet = workbench.grid.activeSheet;
  for (const [address, cells] of Object.entries(data)) put(sheet, address, cells);
  put(
    sheet,
    "Z1",
    formulas.flatMap((formula) => [[formula], ...Array.from({ length: 5 }, () => [""])]),
  );
  await workbench.settle();
}, 60_000);
afterAll(closeWorkbenches);

/** What each formula comes to; formulas may spill over a few cells. */
function come(cases: readonly (readonly [formula: string, result: CellValue])[]): void {
  const first = formulas.length;
  formulas.push(...cases.map(([formula]) => formula));
  test.each(cases.map(([formula, result], k) => [formula, result, first + k] as const))("%s → %p", (_formula, result, position) => {
    expect(value(sheet, `Z${1 + position * 6}`)).toBe(result);
  });
}

const tiers = "{0.7,100;0.675,90;0.65,80}";

describe("D1: a threshold belongs to the better band, unless the rule says 超过 or 不满", () => {
  come([
    [`=KPI.TIER(70%,${tiers})`, 100],
    [`=KPI.TIER(67.5%,${tiers})`, 90],
    ['=KPI.TIER(30,"≤30秒→100; else→60")', 100],
    ['=KPI.TIER(30,"30秒以内得100分；否则60分")', 100],
    ['=KPI.TIER(70%,"超过70%得100分；否则60分")', 60],
    ['=KPI.TIER(30,"不满30秒得100分；否则60分")', 60],
  ]);
});

describe("D2: bands are continuous; 89.5 is below 90, and 90 where a shop scores in whole points", () => {
  come([
    ["=KPI.BONUSCOEF(89.5)", 1],
    ['=KPI.TIER(89.5,"90-100→1.2; 80-89→1.0; 70-79→0.8")', 1],
    ['=KPI.BONUSCOEF(89.5,"≥90→1.2; ≥80→1.0; ≥70→0.8",0)', 1.2],
    ['=KPI.BONUSCOEF(89.95,"≥90→1.2; ≥80→1.0; ≥70→0.8",1)', 1.2],
  ]);
});

describe("D3: a total is rounded once, half up, to the 2 decimals that are shown; ratios at 0.01 percentage point", () => {
  come([
    ["=KPI.BONUSCOEF(89.95)", 1],
    ["=KPI.BONUSCOEF(89.995)", 1.2],
    ["=KPI.BONUSCOEF(89.9949)", 1],
    [`=KPI.TIER(69.995%,${tiers})`, 100],
    [`=KPI.TIER(69.994%,${tiers})`, 90],
  ]);
});

describe("D4: scores are not rounded before they are weighted", () => {
  come([
    // Rounded first, 90.00 and 89.99 would make 89.99.
    ["=KPI.WEIGHTED({90.004,89.994},{40,60})", 90],
    ["=KPI.BONUSCOEF(KPI.WEIGHTED({90.004,89.994},{40,60}))", 1.2],
  ]);
});

describe("D5: binary fractions decide nothing", () => {
  come([
    ["=KPI.WEIGHTED({100,72,86,98},{0.5,0.3,0.1,0.1})", 90],
    ["=KPI.WEIGHTCHECK({0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1})", 0],
    ["=KPI.STEPUP(90%,80%,5%,1)", 2],
    ["=KPI.AWARD(1-0.125*0.8,90%,500)", 500],
  ]);
});

describe("D6: what no confirmed band covers has no result, and is never silently 0", () => {
  come([
    ["=KPI.BONUSCOEF(69.99)", "#N/A"],
    [`=KPI.TIER(64.99%,${tiers})`, "#N/A"],
    ["=KPI.TIER(60%,C1:D2)", "#N/A"],
    ["=KPI.TIER(65%,C1:D2)", 80],
    ['=KPI.COMMISSION(40000,{50000,0.01},"SLAB")', "#N/A"],
  ]);
});

describe("D7: weights that don't make 100 are never scaled up; the gap is shown and nothing is scored", () => {
  come([
    ["=KPI.WEIGHTCHECK({30})", 70],
    ["=KPI.WEIGHTCHECK({25,20})", 55],
    ["=KPI.WEIGHTCHECK({30,20,20})", 30],
    ["=KPI.WEIGHTED({90,90,90},{30,20,20})", "#VALUE!"],
  ]);
});

describe("D8: a missing score hands its weight on while 60 % of it is left; exempt always, by the agent's fault as zero", () => {
  come([
    ['=KPI.WEIGHTED({90,88,95,"—"},{40,30,15,15})', 90.18],
    ['=KPI.WEIGHTED({90,88,95,"—"},{40,30,15,15},"ZERO")', 76.65],
    ['=KPI.WEIGHTED({90,88,95,"免考"},{40,30,15,15},"ZERO")', 90.18],
    ['=KPI.WEIGHTED({90,"—","—",92},{40,30,15,15})', "#N/A"],
  ]);
});

describe("D9: a blank is missing, a 0 is a 0", () => {
  come([
    ['=KPI.TIER(A1,"≥70→100; else→60")', "—"],
    ['=KPI.TIER(A2,"≥70→100; else→60")', 60],
    ['=KPI.TIER(A3,"≥70→100; else→60")', "—"],
    ['=KPI.TIER(A4,"≥70→100; else→60")', "免考"],
    ["=KPI.AWARD(A1,90%,500)", "#N/A"],
    ["=KPI.AWARD(A2,90%,500)", 0],
  ]);
});

describe("D10: nothing of nothing is missing, neither 0 % nor 100 %", () => {
  come([
    ["=KPI.RATE(0,0)", "#N/A"],
    ["=KPI.RATE(0,10)", 0],
    ["=KPI.DIFFICULTY({0,0},{1,1.2})", "#N/A"],
  ]);
});

describe("D11: fewer than 20 ratings are no rate; a fallback or an exemption stands in, Wilson's bound for ranking", () => {
  come([
    ["=KPI.RATE(5,5,20)", "#N/A"],
    ["=KPI.MINSAMPLE(5/5,5,20)", "#N/A"],
    ["=KPI.MINSAMPLE(20/20,20,20)", 1],
    ["=KPI.MINSAMPLE(5/5,5,20,0.92)", 0.92],
    ['=KPI.MINSAMPLE(5/5,5,20,"免考")', "免考"],
    ['=KPI.MINSAMPLE(5/5,5,20,"WILSON")', 0.5655175352],
  ]);
});

describe("D13: the harshest red line wins, after rounding and before the coefficient", () => {
  come([
    ['=KPI.GATE(92,{1,1},{"CAP","VETO"},{60,""})', 0],
    ['=KPI.GATE(92,1,"DOWNGRADE","≥90→1.2; ≥80→1.0; ≥70→0.8")', 89.99],
    ['=KPI.BONUSCOEF(KPI.GATE(92,1,"DOWNGRADE","≥90→1.2; ≥80→1.0; ≥70→0.8"))', 1],
  ]);
});

describe("D15: the coefficient moves the floating 40 % only, or the whole bonus where the share is 0", () => {
  come([
    ["=KPI.BONUS(3000,1.2)", 3240],
    ["=KPI.BONUS(3000,1.2,0)", 3600],
  ]);
});

describe("D16: “each +5 %” counts whole steps of percentage points over an agreed baseline", () => {
  come([
    ["=KPI.STEPUP(91%,80%,5%,1)", 2],
    ["=KPI.STEPUP(84.99%,80%,5%,1)", 0],
    ["=KPI.STEPUP(75%,80%,5%,1)", 0],
    // Relative growth, where it was agreed: 80 → 84 is 5 %.
    ["=KPI.STEPUP(84%/80%,1,5%,1)", 1],
  ]);
});

describe("D17: “commission +0.3 %” adds 0.3 percentage point to the rate", () => {
  come([
    ["=ROUND(1%+KPI.STEPUP(90%,80%,5%,0.3%),6)", 0.016],
    ['=KPI.COMMISSION(100000,KPI.STEPUP(90%,80%,5%,0.3%)*{0,1}+{0,0.01},"SLAB")', 1600],
  ]);
});

describe("D18: slab or marginal must be chosen; there is no default", () => {
  come([
    ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"SLAB")', 1800],
    ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"MARGINAL")', 1600],
    ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"")', "#VALUE!"],
  ]);
});

describe("D19: awards come after the coefficient, are not multiplied by it, and add up", () => {
  come([['=KPI.BONUS(3000,1.2)+KPI.AWARD(92%,90%,500)+KPI.AWARD(28,30,200,"LOWER")', 3940]]);
});

describe("D20: 8:00–23:00 takes 8:00:00 in and leaves 23:00:00 out", () => {
  come([
    ['=KPI.INWINDOW("8:00:00","8:00","23:00")', true],
    ['=KPI.INWINDOW("22:59:59","8:00","23:00")', true],
    ['=KPI.INWINDOW("23:00:00","8:00","23:00")', false],
  ]);
});

describe("D21: back within 24 hours, inclusive, marks the earlier contact; a transfer its transferor, unless to a specialist", () => {
  come([
    ['=INDEX(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-02 9:00"}),1)', 1],
    ['=INDEX(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-02 9:00"}),2)', 0],
    ['=INDEX(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-02 9:00:01"}),1)', 0],
    ['=KPI.REPEAT("a","2026-10-01 9:00",,,"是")', 1],
    ['=KPI.REPEAT("a","2026-10-01 9:00",,,"专业转接")', 0],
  ]);
});

describe("D22: a P90 is a value that is there: nearest rank", () => {
  come([
    ["=KPI.PCTL({5,6,7,8,9,10,11,12,14,60},90%)", 14],
    ["=KPI.TARGET({5,6,7,8,9,10,11,12,14,60})", 9],
  ]);
});

describe("D23: weeks become a month as the rate of their sums, not as the mean of their rates", () => {
  come([
    // 100 % of 10 and 50 % of 180: not 75 %.
    ["=KPI.RATE(SUM(F1:F2),SUM(G1:G2))", 100 / 190],
    ["=AVERAGE(KPI.RATE(F1:F2,G1:G2))", 0.75],
  ]);
});

describe("D24: equal totals share a place, 1-2-2-4 or 1-2-2-3; 解决率, then CSAT decide before that", () => {
  come([
    ["=INDEX(KPI.RANK({95;90;90;85}),4)", 4],
    ['=INDEX(KPI.RANK({95;90;90;85},"CN"),4)', 3],
    ['=INDEX(KPI.RANK({90;90},"COMP",{0.8;0.9}),1)', 2],
    ['=INDEX(KPI.RANK({90;90},"COMP",{0.9;0.9},{4.6;4.5}),2)', 2],
    ['=INDEX(KPI.RANK({90;90},"COMP",{0.9;0.9},{4.5;4.5}),2)', 1],
  ]);
});

describe("D25: 10 % of 25 are 3 places, at least 1, ties at the cut included; the quota may be cut or raised", () => {
  come([
    ["=SUM(--KPI.TOPPCT(SEQUENCE(25)))", 3],
    ["=SUM(--KPI.TOPPCT(SEQUENCE(4)))", 1],
    ["=SUM(--KPI.TOPPCT({90;90;80},30%))", 2],
    ['=SUM(--KPI.TOPPCT({90;90;80},30%,"OUT"))', 0],
    ['=SUM(--KPI.TOPPCT(SEQUENCE(25),10%,,"DOWN"))', 2],
    ['=SUM(--KPI.TOPPCT(SEQUENCE(21),10%,,"UP"))', 3],
  ]);
});

const counts = 'COUNTIFS(V4,"<="&INT(V6:V9),W4,">="&INT(V6:V9))=0';

describe("D26: new to mature, or another position, within a month: two cards, weighted by the days worked", () => {
  come([
    ["=KPI.WEIGHTED(V1:V2,W1:W2/SUM(W1:W2))", 87],
    // Each part has its own rules; here 指标1 and 指标2 by those of the month's first day and of the fifteenth.
    [
      '=KPI.WEIGHTED(VSTACK(KPI.TOTAL(I1:R5,"售前",{"指标1","指标2"},{90,80},"2026-10"),KPI.TOTAL(I1:R5,"售前",{"指标1","指标2"},{90,80},"2026-10-15")),{14;17}/31)',
      85.65,
    ],
    // 90.035 to the last digit, though neither 7/30 nor 23/30 has one.
    ["=KPI.WEIGHTED({90.15;90},{7;23}/30)", 90.04],
    ["=KPI.BONUSCOEF(KPI.WEIGHTED({90.1;89.975},{5;25}/30))", 1.2],
    // Days as weights are refused: what doesn't make 100 % is never scaled up silently (D7).
    ["=KPI.WEIGHTED(V1:V2,W1:W2)", "#VALUE!"],
    // A part without a score hands its days on, while 60 % of them are left.
    ['=KPI.WEIGHTED({"—";85},{12;18}/30)', 85],
    ['=KPI.WEIGHTED({90;"—"},{12;18}/30)', "#N/A"],
  ]);
});

describe("D27: a month goes by the version that is valid on its first day, a day by that of the day", () => {
  come([
    ['=KPI.WEIGHT(I1:R5,"售前","指标1","2026-10")', 0.4],
    ['=KPI.WEIGHT(I1:R5,"售前","指标1","2026-10-15")', 0.7],
    ['=KPI.WEIGHT(I1:R5,"售前","指标1","2026-11")', 0.7],
    ['=KPI.WEIGHT(I1:R5,"售前","指标1","2025-12")', "#N/A"],
  ]);
});

describe("D29: days in a calendar of exemptions drop out before the formula, from their first minute to their last", () => {
  come([
    ["=KPI.WITHIN(W6:W9,30)", 0.5],
    [`=KPI.WITHIN(W6:W9,30,${counts})`, 1],
    ["=KPI.RATE(SUM(Y6:Y9),SUM(X6:X9))", 135 / 280],
    [`=KPI.RATE(SUM(Y6:Y9*(${counts})),SUM(X6:X9*(${counts})))`, 0.65],
    [`=KPI.PCTL(FILTER(W6:W9,${counts}),90%)`, 20],
    // Nothing but holidays: missing, not 0 %.
    ['=KPI.WITHIN(W7:W8,30,COUNTIFS(V4,"<="&INT(V7:V8),W4,">="&INT(V7:V8))=0)', "#N/A"],
  ]);
});

describe("D30: what is excluded carries a reason, and both figures can be shown", () => {
  come([
    ['=SUM(KPI.EFFECTIVE(T1:T4,{"恶意投诉";"超出服务范围"}))', 2],
    ["=ROWS(T1:T4)", 4],
    ['=KPI.EFFECTIVE("说不清",{"恶意投诉";"超出服务范围"})', "#N/A"],
  ]);
});

describe("D31: percent and points are never converted silently", () => {
  come([
    [`=KPI.TIER(68.2,${tiers})`, "#VALUE!"],
    ["=KPI.AWARD(92,90%,500)", "#VALUE!"],
    ["=KPI.STEPUP(91,80%,5%,0.3%)", "#VALUE!"],
    ['=KPI.COMMISSION(1000,{0,1.2},"SLAB")', "#VALUE!"],
    ["=KPI.TOPPCT({1;2},10)", "#VALUE!"],
    ["=KPI.DEDUCT(87.4,90%,1%,2,50)", "#VALUE!"],
  ]);
});

describe("D32: a team's metric counts by the days in the team", () => {
  come([
    // Joined for the last 10 of 30 days: 30 % × ⅓, and the own metrics take over the rest.
    ["=KPI.WEIGHTED({80,90,95},{0.3,0.4,0.3}*{10,30,30}/SUM({0.3,0.4,0.3}*{10,30,30}))", 90.63],
    ["=KPI.WEIGHTED({80,90,95},{0.3,0.4,0.3}*{30,30,30}/SUM({0.3,0.4,0.3}*{30,30,30}))", 88.5],
    // Two teams in one month: the score of each, by the days in it.
    ["=KPI.WEIGHTED({80,95},{20,10}/30)", 85],
  ]);
});

describe("D33: “each 1 % short costs 2 points” counts whole units, or their parts where the rule says so", () => {
  come([
    ["=KPI.DEDUCT(87.4%,90%,1%,2,50)", 46],
    ["=KPI.DEDUCT(87.4%,90%,1%,2,50,0,FALSE)", 44.8],
    ['=KPI.TIER(87.4%,"from 50, -2 per 1% below 90%, min 0")', 46],
  ]);
});

describe("D34: difficulty raises the volume", () => {
  come([["=ROUND(80*KPI.DIFFICULTY({40,30,10},{1,1.2,1.5}),6)", 91]]);
});
