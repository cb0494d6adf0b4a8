/** A formula of the help goes into the selected cell, and only where nothing is lost by it. */
import { excelActions } from "../../src/actions/excelActions";
import { withNamespace } from "../../src/actions/functionHelp";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith } from "../support/aMonth";
import { picture } from "../support/picture";
import { theSheet } from "../support/theAddIn";
import { at, put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const sheet = "2026-10";
const formula = '=KPI.TIER(0.692, "≥70%→100; ≥67.5%→90")';

/** A sheet whose B1 holds 95, with one cell selected. */
async function selected(cell: string): Promise<Workbench> {
  const workbench = await aWorkbookWith({ [sheet]: [["小明", 95]] });
  workbench.grid.select(theSheet(workbench.grid, sheet).id, at(cell));
  await workbench.settle();
  return workbench;
}

test("an empty cell gets the formula and its result; undo empties it again", async () => {
  const workbench = await selected("C5");
  const before = picture(workbench.grid);
  expect(await excelActions.insertFormula({ formula })).toEqual({
    ok: true,
    cells: 1,
    issues: [],
    sheets: [{ name: sheet, address: "'2026-10'!C5" }],
  });
  await workbench.settle();
  expect(value(theSheet(workbench.grid, sheet), "C5")).toBe(90);
  expect(await excelActions.lastWrite()).toEqual({ sheets: [sheet] });
  await excelActions.undo();
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);
});

test("a cell that holds something is asked about; replaced only where that very cell was agreed to", async () => {
  const workbench = await selected("B1");
  const before = picture(workbench.grid);
  const taken = { ok: false, issues: [{ code: "cellTaken", severity: "error", cell: "'2026-10'!B1", params: { found: "95" } }] };
  expect(await excelActions.insertFormula({ formula })).toEqual(taken);
  expect(await excelActions.insertFormula({ formula, replace: "'2026-10'!A1" })).toEqual(taken);
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);
  expect(await excelActions.insertFormula({ formula, replace: "'2026-10'!B1" })).toMatchObject({ ok: true });
  await workbench.settle();
  expect(value(theSheet(workbench.grid, sheet), "B1")).toBe(90);
  await excelActions.undo();
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);
});

test("a cell that another formula spills into is not empty", async () => {
  const workbench = await selected("D2");
  put(theSheet(workbench.grid, sheet), "D1", "=KPI.RANK({95;90;85})");
  await workbench.settle();
  expect(await excelActions.insertFormula({ formula })).toMatchObject({
    ok: false,
    issues: [{ code: "cellTaken", params: { found: "2" } }],
  });
});

test("an example that spills fills the cells below, and undo takes them all back", async () => {
  const workbench = await selected("D1");
  const before = picture(workbench.grid);
  await excelActions.insertFormula({ formula: "=KPI.RANK({95;90;85})" });
  await workbench.settle();
  expect(values(theSheet(workbench.grid, sheet), "D1:D3")).toEqual([[1], [2], [3]]);
  await excelActions.undo();
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);
});

test("a cell formatted as text would show the formula instead of its result, and says so", async () => {
  const workbench = await selected("C5");
  theSheet(workbench.grid, sheet).setNumberFormats(at("C5"), [["@"]]);
  expect(await excelActions.insertFormula({ formula })).toMatchObject({
    ok: false,
    issues: [{ code: "cellHoldsText", cell: "'2026-10'!C5" }],
  });
});

test("a protected sheet is named, and stays as it is", async () => {
  const workbench = await selected("C5");
  theSheet(workbench.grid, sheet).protection = { options: {} };
  expect(await excelActions.insertFormula({ formula })).toMatchObject({
    ok: false,
    issues: [{ code: "sheetProtected", params: { sheet } }],
  });
  expect(value(theSheet(workbench.grid, sheet), "C5")).toBe("");
});

test("while somebody types in a cell the formula waits, and goes in when they are done", async () => {
  const workbench = await selected("C5");
  let editing = true;
  Object.defineProperty(workbench.grid, "editing", { get: () => editing, configurable: true });
  const inserting = excelActions.insertFormula({ formula });
  let isDone = false;
  void inserting.then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(isDone).toBe(false);
  editing = false;
  expect(await inserting).toMatchObject({ ok: true });
});

test("formulas carry the name that the functions have in this Excel, and nothing else changes", () => {
  expect(withNamespace('=INDEX(KPI.RANK({95;90}), 2)+KPI.NUM("KPI.x")', "KPIDEV")).toBe(
    '=INDEX(KPIDEV.RANK({95;90}), 2)+KPIDEV.NUM("KPI.x")',
  );
});
