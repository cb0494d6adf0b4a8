/** From a log of messages, contacts and complaints to the metrics of a month: whole formulas, in cells. */
import type { CellInput, GridSheet } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { theAddIn } from "../support/theAddIn";
import { put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

let workbench: Workbench;
let sheet: GridSheet;
beforeAll(async () => {
  workbench = await theAddIn();
  sheet = workbench.grid.activeSheet;
});
afterAll(closeWorkbenches);

async function cameTo(formulas: Readonly<Record<string, CellInput>>): Promise<unknown[]> {
  for (const [address, formula] of Object.entries(formulas)) put(sheet, address, formula);
  await workbench.settle();
  return Object.keys(formulas).map((address) => value(sheet, address));
}

test("30-second rate, mean response and P90 of the messages from 8:00 to 23:00 (D20, D22)", async () => {
  put(sheet, "A1", [
    ["message", "seconds"],
    ["2026-10-01 07:59:59", 500],
    ["2026-10-01 08:00:00", 12],
    ["2026-10-01 22:59:59", "1分20秒"],
    [46297.5, 30],
    ["2026-10-02 23:00:00", 5],
    ["2026-10-03 09:00:00", "--"],
  ]);
  expect(
    await cameTo({
      D1: '=KPI.WITHIN(B2:B7,30,KPI.INWINDOW(A2:A7,"8:00","23:00"))',
      D2: '=AVERAGE(FILTER(KPI.NUM(B2:B7),KPI.INWINDOW(A2:A7,"8:00","23:00")))',
      D3: '=KPI.PCTL(FILTER(B2:B7,KPI.INWINDOW(A2:A7,"8:00","23:00")),90%)',
      D4: '=KPI.TIER(D1,"≥90%→100; ≥50%→80; else→60")',
    }),
  ).toEqual([0.5, (12 + 80 + 30) / 3, 80, 80]);
});

test("a spilled column feeds the next function: KPI.INWINDOW(A2#, …)", async () => {
  put(sheet, "F1", "=A2:A7");
  expect(await cameTo({ G1: '=KPI.INWINDOW(F1#,"8:00","23:00")', H1: "=KPI.WITHIN(B2:B7,30,G1#)" })).toEqual([false, 0.5]);
  expect(values(sheet, "G1:G6").flat()).toEqual([false, true, true, true, false, true]);
});

test("first-contact resolution per agent: who left the matter open has the mark (D21)", async () => {
  put(sheet, "A20", [
    ["Li", "c1", "2026-10-01 09:00", ""],
    ["Li", "c1", "2026-10-01 09:05", ""],
    ["Wang", "c1", "2026-10-02 09:04", ""],
    ["Li", "c2", "2026-10-01 10:00", "专业转接"],
    ["Wang", "c2", "2026-10-01 10:02", ""],
    ["Wang", "c3", "2026-10-01 11:00", "不会处理"],
  ]);
  expect(
    await cameTo({
      F20: "=KPI.REPEAT(B20:B25,C20:C25,,,D20:D25)",
      H20: '=1-AVERAGEIFS(F20:F25,A20:A25,"Li")',
      H21: '=1-AVERAGEIFS(F20:F25,A20:A25,"Wang")',
      H22: "=1-AVERAGE(F20#)",
    }),
  ).toEqual([1, 0.5, 1 - 1 / 3, 0.6]);
  expect(values(sheet, "F20:F25").flat()).toEqual([1, "—", 0, 0, 0, 1]);
});

test("valid complaints: one undecided reason holds the sum up until somebody decides (D30)", async () => {
  put(sheet, "A40", [["恶意投诉"], [""], ["发货慢"], [""]]);
  put(sheet, "C40", [
    ["恶意投诉", "剔除"],
    ["服务态度", "计入"],
  ]);
  expect(await cameTo({ E40: "=SUM(KPI.EFFECTIVE(A40:A43,C40:D41))" })).toEqual(["#N/A"]);
  put(sheet, "C41", [["发货慢", "剔除"]]);
  await workbench.settle();
  expect(value(sheet, "E40")).toBe(2);
});

test("follow-up completion leaves out what isn't due yet", async () => {
  put(sheet, "A60", [
    ["2026-10-01 09:00", "2026-10-01 10:00", "2026-10-02 09:00"],
    ["2026-10-02 09:00", "2026-10-04 10:00", "2026-10-05 08:00"],
    ["2026-10-31 20:00", "", ""],
  ]);
  expect(
    await cameTo({
      E60: "=KPI.FOLLOWUP(A60:A62,B60:B62,C60:C62,DATE(2026,11,1))",
      F60: '=COUNTIF(E60#,"OK")/(ROWS(E60#)-COUNTIF(E60#,"OPEN"))',
    }),
  ).toEqual(["OK", 0.5]);
  expect(values(sheet, "E60:E62").flat()).toEqual(["OK", "LATE1", "OPEN"]);
});

test("a satisfaction rate of few ratings doesn't score, or scores as the team (D11)", async () => {
  expect(
    await cameTo({
      A80: "=KPI.MINSAMPLE(KPI.RATE(5,5),5,20)",
      A82: '=KPI.TIER(KPI.MINSAMPLE(KPI.RATE(5,5),5,20,"免考"),"≥90%→100; else→60")',
      A83: '=KPI.TIER(KPI.MINSAMPLE(KPI.RATE(5,5),5,20,91%),"≥95%→100; ≥90%→90; else→60")',
    }),
  ).toEqual(["#N/A", "免考", 90]);
});

test("volume counts by difficulty (D34): 80 cases of a hard month are 91", async () => {
  expect(await cameTo({ A90: "=SUM({40,30,10})*KPI.DIFFICULTY({40,30,10},{1,1.2,1.5})" })).toEqual([91]);
});

test("what went wrong says so, in the language of Excel", async () => {
  const formulas = {
    A100: '=KPI.INWINDOW("9:00",8,23)',
    A101: "=KPI.WITHIN({0.0002,0.01},30)",
    A102: '=KPI.EFFECTIVE("发货慢",{"恶意投诉"})',
    A103: "=KPI.PCTL({1,2,3},90)",
    A104: "=KPI.DEDUCT(87.4,90%,1%,2)",
  };
  expect(await cameTo(formulas)).toEqual(["#VALUE!", "#VALUE!", "#N/A", "#VALUE!", "#VALUE!"]);
  expect([99, 100, 101, 102, 103].map((row) => sheet.errorMessage(row, 0))).toEqual([
    "“8”不是时间。请写成 8:00 或 2026-10-01 8:00。",
    '秒数与 Excel 时间混用。请先换算成秒：KPI.NUM(…, "time")，或写 0.5秒。',
    "“发货慢”尚未定性，请加入清单。",
    "90 超出 0 到 100%。百分数请带 %，如 10%。",
    "单位不一致：这里要百分比。若是百分数，请写成 87.4%。",
  ]);
});
