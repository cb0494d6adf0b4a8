/** Empty metric cells: found by what the cells are, filled only with dashes, only where nothing stands, and taken back whole. */
import { excelActions } from "../../src/actions/excelActions";
import type { BlankRequest, DataReading } from "../../src/actions/paneActions";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, builtIn } from "../support/aMonth";
import { picture } from "../support/picture";
import { theAddIn, theSheet } from "../support/theAddIn";
import { at, put, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const header = ["客服", "团队", "咨询转化率", "CSAT", "平均响应时间", "FCR", "泄露信息"];
/** Rows 2 to 7: blank, zero, dash, a formula that shows nothing, blank, blank. */
const october = [
  header,
  ["小明", "一组", 0.69, "", "38秒", 0.9, ""],
  ["小红", "二组", 0.675, 0, "45", 0.9, ""],
  ["小刚", "", 0.71, "—", "55", 0.86, ""],
  ["小丽", "一组", 0.66, '=""', "", 0.8, ""],
  ["小华", "一组", 0.66, "", "50", 0.8, ""],
  ["小美", "一组", 0.66, "", "50", 0.8, ""],
  ["合计", "", "", "", "", "", ""],
];

async function asked(): Promise<BlankRequest> {
  const { reading } = await scoreMonth();
  return requestOf(reading);
}

async function requestOf({ matches }: DataReading): Promise<BlankRequest> {
  const [source] = await excelActions.listSources();
  if (!source) throw new Error("No source");
  return { source, matches };
}

const places = (columns: Awaited<ReturnType<typeof excelActions.findBlanks>>) =>
  columns.map(({ metric, runs }) => [metric, ...runs.map(({ address }) => address)]);

describe("what counts as empty", () => {
  test("a cell with nothing in it; not 0, not a dash, not a formula that shows nothing, not a total's row", async () => {
    await aWorkbookWith({ "2026-10": october });
    expect(places(await excelActions.findBlanks(await asked()))).toEqual([
      ["CSAT", "'2026-10'!D2", "'2026-10'!D6:D7"],
      ["平均响应时间", "'2026-10'!E5"],
    ]);
  });

  test("only columns that a metric is read from", async () => {
    await aWorkbookWith({ "2026-10": october });
    const request = await asked();
    const without = { ...request, matches: request.matches.filter(({ target }) => "item" in target && target.item !== "CSAT") };
    expect(places(await excelActions.findBlanks(without))).toEqual([["平均响应时间", "'2026-10'!E5"]]);
  });

  test("a merged cell is left alone", async () => {
    const { grid } = await aWorkbookWith({ "2026-10": october });
    theSheet(grid, "2026-10").merge(at("D6:D7"), false);
    expect(places(await excelActions.findBlanks(await asked()))).toEqual([
      ["CSAT", "'2026-10'!D2"],
      ["平均响应时间", "'2026-10'!E5"],
    ]);
  });
});

describe("writing dashes", () => {
  async function filled(workbench: Workbench): Promise<number> {
    const request = await asked();
    const outcome = await excelActions.writeDashes({ ...request, shown: await excelActions.findBlanks(request) });
    sheetsOf(outcome);
    await workbench.settle();
    return outcome.ok ? outcome.cells : 0;
  }

  test("touches the empty cells and nothing else, and undo takes them back", async () => {
    const workbench = await aWorkbookWith({ "2026-10": october });
    await workbench.settle();
    const before = picture(workbench.grid);
    expect(await filled(workbench)).toBe(4);
    const sheet = theSheet(workbench.grid, "2026-10");
    const written = october.map((row) => [...row]);
    for (const [row, column] of [
      [1, 3],
      [5, 3],
      [6, 3],
      [4, 4],
    ] as const)
      (written[row] ?? [])[column] = "—";
    expect(sheet.formulas(at("A1:G8"))).toEqual(written);
    expect(await excelActions.findBlanks(await asked())).toEqual([]);
    sheetsOf(await excelActions.undo());
    await workbench.settle();
    expect(picture(workbench.grid)).toEqual(before);
  });

  test("lands in the right cells when rows between them are hidden", async () => {
    const workbench = await aWorkbookWith({ "2026-10": october });
    const sheet = theSheet(workbench.grid, "2026-10");
    sheet.setRowsHidden(5, 1, true);
    expect(await filled(workbench)).toBe(4);
    expect([value(sheet, "D6"), value(sheet, "D7")]).toEqual(["—", "—"]);
  });

  test("leaves what was typed since they were shown", async () => {
    const workbench = await aWorkbookWith({ "2026-10": october });
    const request = await asked();
    const shown = await excelActions.findBlanks(request);
    await type(workbench, "2026-10", "D6", 0.93);
    await type(workbench, "2026-10", "F2", "");
    const outcome = await excelActions.writeDashes({ ...request, shown });
    expect(outcome).toMatchObject({ ok: true, cells: 3 });
    const sheet = theSheet(workbench.grid, "2026-10");
    expect([value(sheet, "D6"), value(sheet, "D7"), value(sheet, "F2")]).toEqual([0.93, "—", ""]);
  });

  test("does nothing on a protected sheet, and says so", async () => {
    const workbench = await aWorkbookWith({ "2026-10": october });
    const request = await asked();
    const shown = await excelActions.findBlanks(request);
    await workbench.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("2026-10").protection.protect();
      await context.sync();
    });
    const outcome = await excelActions.writeDashes({ ...request, shown });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "sheetProtected" }] });
    expect(value(theSheet(workbench.grid, "2026-10"), "D2")).toBe("");
  });
});

describe("what this Excel passes to functions for an empty cell", () => {
  async function withRules(blanksAsZero: boolean): Promise<Workbench> {
    const workbench = await theAddIn({ host: { blanksAsZero } });
    workbench.grid.renameSheet(workbench.grid.activeSheet.id, "2026-10");
    put(workbench.grid.activeSheet, "A1", october);
    await workbench.settle();
    sheetsOf(await writeRules(await builtIn("preSales")));
    await workbench.settle();
    return workbench;
  }

  test.each([
    ["nothing, in a recent build", false, "missing"],
    ["the number 0, in an old one", true, "zero"],
  ] as const)("%s; the workbook is as before", async (_, old, delivery) => {
    const workbench = await withRules(old);
    const before = picture(workbench.grid);
    expect(await excelActions.blankDelivery()).toBe(delivery);
    await workbench.settle();
    expect(picture(workbench.grid)).toEqual(before);
  });

  test("an old build gives 0 where a recent one gives a dash: that is what the warning is about", async () => {
    const results = [];
    for (const old of [false, true]) {
      const workbench = await withRules(old);
      await type(workbench, "2026-10", "J1", "=KPI.NUM(D2:D3)");
      results.push(value(theSheet(workbench.grid, "2026-10"), "J1"));
    }
    expect(results).toEqual(["—", 0]);
  });

  test("nobody asks in a sheet of the user's", async () => {
    const workbench = await aWorkbookWith({ "2026-10": october });
    const trips = workbench.host.roundTrips;
    expect(await excelActions.blankDelivery()).toBeUndefined();
    expect(workbench.host.roundTrips - trips).toBeLessThanOrEqual(2);
  });

  test("nor where somebody uses the cell", async () => {
    const workbench = await withRules(true);
    const rules = workbench.grid.activeSheet;
    put(rules, "AZ1", [["mine"]]);
    expect(await excelActions.blankDelivery()).toBeUndefined();
    expect(value(rules, "AZ1")).toBe("mine");
  });
});
