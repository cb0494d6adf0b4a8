/** Every example of the help, and those of the catalogue, in cells: the built functions, called by the workbook through office.js. */
import type { CellValue } from "../../src/workbench/grid/cells";
import type { GridSheet } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { builtJson, theAddIn } from "../support/theAddIn";
import { put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

let workbench: Workbench;
let sheet: GridSheet;
beforeEach(async () => {
  workbench = await theAddIn();
  sheet = workbench.grid.activeSheet;
});
afterEach(closeWorkbenches);

/** What each formula comes to in a cell of its own, far enough apart to spill. */
async function evaluated(formulas: readonly string[]): Promise<CellValue[]> {
  put(
    sheet,
    "A100",
    formulas.flatMap((formula) => [[formula], ...Array.from({ length: 5 }, () => [""])]),
  );
  await workbench.settle();
  return formulas.map((_, index) => value(sheet, `A${100 + index * 6}`) ?? "");
}

test("every example of the help comes to what it says, in one batch", async () => {
  const examples = builtJson("functions.examples.json") as { readonly id: string; readonly formula: string; readonly result: CellValue }[];
  const names = new Set((builtJson("functions.json") as { functions: { id: string }[] }).functions.map(({ id }) => id));
  expect(new Set(examples.map(({ id }) => id))).toEqual(names);
  const before = workbench.host.functions.counts.batches;
  const results = await evaluated(examples.map(({ formula }) => formula));
  expect(examples.map(({ formula }, index) => [formula, results[index]])).toEqual(examples.map(({ formula, result }) => [formula, result]));
  expect(workbench.host.functions.counts.batches - before).toBe(1);
});

/** DOMAIN 4, and the edges of seed 000. */
const catalogue: readonly (readonly [string, CellValue])[] = [
  ['=KPI.NUM("67.5%")', 0.675],
  ['=KPI.NUM("６７.５％")', 0.675],
  ['=KPI.NUM("1分20秒")', 80],
  ['=KPI.NUM("1:20")', 80],
  ['=KPI.NUM("1.2万")', 12000],
  ['=KPI.NUM("--")', "—"],
  ['=KPI.NUM("about 40")', "#VALUE!"],
  ["=KPI.NUM(0)", 0],
  ["=KPI.RATE(682,1000)", 0.682],
  ["=KPI.RATE(0,0)", "#N/A"],
  ["=KPI.RATE(5,5,20)", "#N/A"],
  ['=KPI.INWINDOW("8:00:00","8:00","23:00")', true],
  ['=KPI.INWINDOW("23:00:00","8:00","23:00")', false],
  ["=KPI.WITHIN({5,6,7,8,9,10,11,12,14,60},15)", 0.9],
  ["=KPI.PCTL({5,6,7,8,9,10,11,12,14,60},0.9)", 14],
  ['=KPI.PCTL({5,6,7,8,9,10,11,12,14,60},0.9,"INC")', 18.6],
  ['=1-AVERAGE(KPI.REPEAT({"a";"a";"b";"c"},{46296;46297;46296;46296}))', 0.75],
  ['=KPI.FOLLOWUP("2026-10-01","2026-10-02","2026-10-04","2026-11-01")', "OK"],
  ['=KPI.FOLLOWUP("2026-10-02",,"2026-10-01","2026-11-01")', "#NUM!"],
  ["=KPI.MINSAMPLE(KPI.RATE(5,5),5,20)", "#N/A"],
  ["=KPI.DEDUCT(87.4%,90%,1%,2,50)", 46],
  ["=KPI.DEDUCT(87.4%,90%,1%,2,50,0,FALSE)", 44.8],
  ["=KPI.DIFFICULTY({40,30,10},{1,1.2,1.5})", 1.1375],
  ["=KPI.TIER(70%,{0.7,100;0.675,90;0.65,80})", 100],
  ["=KPI.TIER(69.995%,{0.7,100;0.675,90;0.65,80})", 100],
  ["=KPI.TIER(69.99%,{0.7,100;0.675,90;0.65,80})", 90],
  ["=KPI.TIER(67.5%,{0.7,100;0.675,90;0.65,80})", 90],
  ["=KPI.TIER(67.495%,{0.7,100;0.675,90;0.65,80})", 90],
  ["=KPI.TIER(65%,{0.7,100;0.675,90;0.65,80})", 80],
  ["=KPI.TIER(64.99%,{0.7,100;0.675,90;0.65,80})", "#N/A"],
  ["=KPI.TIER(64.9%,{0.7,100;0.675,90;0.65,80})", "#N/A"],
  ["=KPI.TIER(68.2,{0.7,100;0.675,90;0.65,80})", "#VALUE!"],
  ["=KPI.CURVE(50,{60,60;40,100})", 80],
  ["=KPI.WEIGHTED({90,88,95,92},{40,30,15,15})", 90.45],
  ['=KPI.WEIGHTED({90,88,95,"—"},{40,30,15,15})', 90.18],
  ['=KPI.WEIGHTED({90,88,95,"—"},{40,30,15,15},"ZERO")', 76.65],
  ["=KPI.WEIGHTED({100,72,86,98},{0.5,0.3,0.1,0.1})", 90],
  ["=KPI.WEIGHTED({80,80,80,80,80,80,80,80,80,80},{0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1})", 80],
  ["=KPI.WEIGHTCHECK({30,20,20})", 30],
  ["=KPI.WEIGHTCHECK({0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1})", 0],
  ['=KPI.GATE(92,1,"VETO")', 0],
  ['=KPI.GATE(92,"","VETO")', 92],
  ["=KPI.BONUSCOEF(90)", 1.2],
  ["=KPI.BONUSCOEF(89.995)", 1.2],
  ["=KPI.BONUSCOEF(89.95)", 1],
  ["=KPI.BONUSCOEF(89.5)", 1],
  ["=KPI.BONUSCOEF(80)", 1],
  ["=KPI.BONUSCOEF(70)", 0.8],
  ["=KPI.BONUSCOEF(69.99)", "#N/A"],
  ["=KPI.BONUSCOEF(KPI.WEIGHTED({100,72,86,98},{50,30,10,10}))", 1.2],
  ["=KPI.BONUS(3000,1.2)", 3240],
  ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"SLAB")', 1800],
  ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"MARGINAL")', 1600],
  ["=KPI.AWARD(1-0.125*0.8,90%,500)", 500],
  ["=KPI.STEPUP(91%,80%,5%,0.3%)", 0.006],
  ["=KPI.STEPUP(90%,80%,5%,0.3%)", 0.006],
  ["=SUM(--KPI.TOPPCT(SEQUENCE(25)))", 3],
  ["=KPI.ANOMALY(85%,{0.85,0.85,0.85})", 0],
  ["=KPI.ANOMALY(70%,{0.85,0.85,0.85})", "#N/A"],
  ["=INDEX(KPI.RANK({95;90;90;85}),4)", 4],
  ['=INDEX(KPI.RANK({95;90;90;85},"CN"),4)', 3],
  ['=INDEX(KPI.RANK({90;"—"}),2)', "—"],
  // What the catalogue says of edges and of other arguments.
  ['=KPI.INWINDOW("2026-10-02 1:59:59","22:00","2:00")', true],
  ['=KPI.INWINDOW("2:00","22:00","2:00")', false],
  ['=SUM(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-01 15:00"},{"退款";"物流"}))', 0],
  ['=SUM(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-01 15:00"},{"退款";"退款"}))', 1],
  ['=SUM(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-01 15:00"},,5))', 0],
  ['=SUM(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-01 9:20"},,,,30))', 0],
  ['=SUM(KPI.REPEAT({"a";"a"},{"2026-10-01 9:00";"2026-10-01 9:20"},,,,20))', 1],
  ['=KPI.FOLLOWUP("2026-10-01 9:00","2026-10-01 17:00","2026-10-02 9:00","2026-11-01",8,24)', "OK"],
  ['=KPI.FOLLOWUP("2026-10-01 9:00","2026-10-01 17:01","2026-10-02 9:00","2026-11-01",8,24)', "LATE1"],
  ['=KPI.FOLLOWUP("2026-10-01 9:00","2026-10-01 17:00","2026-10-02 9:01","2026-11-01",8,24)', "LATE2"],
  ["=KPI.TIER(69.99%,{0.65,80;0.7,100;0.675,90})", 90],
  ['=KPI.TIER(85,{90,"S";80,"A"})', "A"],
  ["=KPI.TIER(70%,{0.7,100;0.7,90})", "#VALUE!"],
  ["=KPI.CURVE(60,{50,60;70,80;90,100})", 70],
  ["=KPI.CURVE(85,{50,60;70,80;80,100})", 100],
  ["=KPI.CURVE(180,{120,60;240,100;480,100;720,60})", 80],
  ["=KPI.CURVE(600,{120,60;240,100;480,100;720,60})", 80],
  ["=KPI.DEDUCT(99%,90%,1%,2,50)", 50],
  ["=KPI.DIFFICULTY({40,30},{1,0})", "#NUM!"],
  ["=KPI.DIFFICULTY({40,30},{1,1.6})", "#VALUE!"],
  ['=KPI.WEIGHTED({90,"—"},{60,40},"ERROR")', "#N/A"],
  ['=KPI.WEIGHTED({90,"—"},{60,40},60)', 78],
  ["=KPI.WEIGHTCHECK({30,-5})", "#VALUE!"],
  ['=KPI.WEIGHTCHECK({30,""})', "#VALUE!"],
  ["=KPI.BONUS(3000,0.5,0.6,,2500)", 2500],
  ["=KPI.BONUS(1.2,3000)", "#VALUE!"],
  ['=KPI.COMMISSION(50000,{0,0.01;100000,0.012},"SLAB",90000)', 780],
  ["=KPI.STEPUP(100%,80%,5%,0.3%,2)", 0.006],
  ["=KPI.TARGET({1,2,3,4,5,6,7})", "#N/A"],
  // In lower case, in full width and in Chinese.
  ['=KPI.TIER(45,{30,100;60,80},"lower")', 80],
  ['=KPI.TIER(45,{30,100;60,80}," ＬＯＷＥＲ ")', 80],
  ['=KPI.TIER(45,{30,100;60,80},"越低越好")', 80],
  ['=KPI.DEDUCT(45,30,5,2,,,,"越低越好")', 94],
  ['=KPI.AWARD(28,30,200,"越低越好")', 200],
  ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"累计落点")', 1800],
  ['=KPI.COMMISSION(150000,{0,0.01;100000,0.012},"分段")', 1600],
  ['=INDEX(KPI.RANK({95;90;90;85},"中国式"),4)', 3],
  ['=SUM(--KPI.TOPPCT(SEQUENCE(25),10%,,"舍去"))', 2],
  ['=INDEX(KPI.RANK({95;90;90;85},"中国式排名"),4)', 3],
  ['=SUM(--KPI.TOPPCT({9;9;8},34%,"全部不入选"))', 0],
  ['=KPI.AWARD(28,30,200,"达到或低于")', 200],
  ['=KPI.WEIGHTED({90,"—"},{60,40},"记零",,0%)', 54],
  ['=KPI.GATE(92,1,"降档","≥90→1.2; ≥80→1.0; ≥70→0.8")', 89.99],
  ['=KPI.TIER(45,{30,100;60,80},"越小越好")', "#VALUE!"],
];

test("the catalogue's numbers, to the last digit", async () => {
  const results = await evaluated(catalogue.map(([formula]) => formula));
  expect(catalogue.map(([formula], index) => [formula, results[index]])).toEqual(catalogue);
});

test("every function of single values spills over a range, blanks and all", async () => {
  put(sheet, "A1", [
    ["69.2%", 0.7, 95, 3000],
    ["", 0.64, 88, 4000],
    ["--", 0.65, 71.5, 5000],
  ]);
  put(sheet, "F1", "=KPI.NUM(A1:A3)");
  put(sheet, "G1", '=KPI.TIER(B1:B3,"≥70%→100; ≥65%→80; else→60")');
  put(sheet, "H1", "=KPI.BONUSCOEF(C1:C3)");
  put(sheet, "I1", "=KPI.BONUS(D1:D3,H1#)");
  put(sheet, "J1", "=KPI.RANK(C1:C3)");
  put(sheet, "K1", "=KPI.CURVE(C1:C3,{60,60;100,100})");
  put(sheet, "L1", "=KPI.RATE(C1:C3,100)");
  put(sheet, "M1", '=KPI.GATE(C1:C3,{1;0;0},"cap 60")');
  put(sheet, "N1", "=KPI.WEIGHTED(B1:C3,{0.5,0.5})");
  await workbench.settle();
  expect(values(sheet, "F1:N3")).toEqual([
    [0.692, 100, 1.2, 3240, 1, 95, 0.95, 60, 47.85],
    ["—", 60, 1, 4000, 2, 88, 0.88, 88, 44.32],
    ["—", 80, 0.8, 4600, 3, 71.5, 0.715, 71.5, 36.08],
  ]);
});

test("an error says why, in the language of Excel", async () => {
  put(sheet, "A1", [["=KPI.WEIGHTED({90,88},{50,45})"], ["=KPI.TIER(68.2,{0.7,100;0.65,80})"], ['=KPI.TIER(0.7,"≥70%→≥100")']]);
  await workbench.settle();
  expect(values(sheet, "A1:A3").flat()).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
  const messages = [0, 1, 2].map((row) => sheet.errorMessage(row, 0) ?? "");
  expect(messages[0]).toMatch(/95/);
  expect(messages[1]).toMatch(/单位/);
  for (const message of messages) expect(message).toMatch(/[\u4e00-\u9fff]/);
});

test("errors in a cell pass through; blanks and dashes are missing, 0 is a score", async () => {
  put(sheet, "A1", [[90, "=1/0", "", "—", 0]]);
  put(sheet, "A3", [
    ['=KPI.TIER(B1,"≥70→100")', "=KPI.WEIGHTED(A1:C1,{40,40,20})", "=KPI.WEIGHTED(C1:E1,{0.1,0.1,0.8})", "=KPI.BONUS(3000,B1)"],
  ]);
  await workbench.settle();
  expect(values(sheet, "A3:D3")).toEqual([["#DIV/0!", "#DIV/0!", 0, "#DIV/0!"]]);
});
