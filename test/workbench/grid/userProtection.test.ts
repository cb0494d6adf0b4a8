import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { bootHeadless } from "../../../src/workbench/grid/bootHeadless";
import { createUniverGrid } from "../../../src/workbench/grid/univerGrid";
import type { Grid, GridSheet } from "../../../src/workbench/grid/grid";
import { at, put, value } from "./aGrid";

/** A grid, and commands as the user's keys and menus give them to Univer. */
function aUser() {
  const univer = bootHeadless();
  const grid = createUniverGrid(univer);
  const injector = univer.__getInjector();
  const unitId = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";
  const run = (id: string, params: object): boolean =>
    injector.get(ICommandService).syncExecuteCommand(id, { unitId, subUnitId: grid.activeSheet.id, ...params });
  return {
    grid,
    sheet: grid.activeSheet,
    run,
    type: (text: string) => run("sheet.command.set-range-values", { range: range("A1"), value: { v: text } }),
  };
}
const range = (address: string) => ({
  startRow: at(address).row,
  endRow: at(address).row,
  startColumn: at(address).column,
  endColumn: at(address).column,
});

let grid: Grid;
let sheet: GridSheet;
let user: ReturnType<typeof aUser>;
let refused: number;
beforeEach(() => {
  user = aUser();
  ({ grid, sheet } = user);
  refused = 0;
  grid.onEvent((event) => (refused += event.type === "refused" ? 1 : 0));
  put(sheet, "A1", [["mine"], ["=A1"]]);
});
afterEach(() => grid.dispose());

test("typing changes an open sheet, and not a protected one", () => {
  user.type("changed");
  expect(value(sheet, "A1")).toBe("changed");
  sheet.protection = { options: {} };
  user.type("again");
  expect(value(sheet, "A1")).toBe("changed");
  expect(refused).toBe(1);
});

test("an unlocked cell of a protected sheet takes what is typed", () => {
  sheet.setStyle(at("A1"), { locked: false });
  sheet.protection = { options: {} };
  user.type("typed");
  expect(value(sheet, "A1")).toBe("typed");
  expect(refused).toBe(0);
});

test("rows of a protected sheet come and go only where that is allowed", () => {
  const rows = { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 } };
  sheet.protection = { options: { allowDeleteRows: false } };
  user.run("sheet.command.remove-row-by-range", rows);
  expect(sheet.formulas(at("A1:A2"))).toEqual([["mine"], ["=A1"]]);
  sheet.protection = { options: { allowDeleteRows: true } };
  user.run("sheet.command.remove-row-by-range", rows);
  expect(value(sheet, "A2")).toBe("");
});

test("sheets of a protected workbook keep their names, places and number; their cells can be changed", () => {
  grid.addSheet("Other");
  const attempts: readonly (() => boolean)[] = [
    () => user.run("sheet.command.insert-sheet", { index: 0 }),
    () => user.run("sheet.command.remove-sheet", {}),
    () => user.run("sheet.command.set-worksheet-name", { name: "Mine" }),
    () => user.run("sheet.command.set-worksheet-order", { order: 1 }),
    () => user.run("sheet.command.set-worksheet-hidden", {}),
    () => user.run("sheet.command.set-tab-color", { value: "#ff0000" }),
  ];
  const state = () => grid.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]);
  const before = state();
  grid.structureProtection = {};
  for (const attempt of attempts) attempt();
  expect(state()).toEqual(before);
  expect(refused).toBe(attempts.length);
  user.type("typed");
  expect(value(sheet, "A1")).toBe("typed");
  grid.structureProtection = undefined;
  user.run("sheet.command.set-worksheet-name", { name: "Mine" });
  expect(grid.activeSheet.name).toBe("Mine");
});

test("results of formulas still reach a protected sheet, and the add-in's own writes are its host's to refuse", async () => {
  const other = grid.addSheet("Other");
  put(other, "A1", "=Sheet1!A1");
  await grid.settle();
  other.protection = { options: {} };
  user.type("new");
  await grid.settle();
  expect(value(other, "A1")).toBe("new");
  expect(refused).toBe(0);
});
