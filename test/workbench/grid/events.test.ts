import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { bootHeadless } from "../../../src/workbench/grid/bootHeadless";
import type { GridEvent } from "../../../src/workbench/grid/grid";
import { createUniverGrid } from "../../../src/workbench/grid/univerGrid";
import { aGrid, at, closeGrids, put } from "./aGrid";

afterEach(closeGrids);

function watched() {
  const { grid, sheet } = aGrid();
  const events: GridEvent[] = [];
  grid.onEvent((event) => events.push(event));
  return { grid, sheet, events, take: () => events.splice(0) };
}

test("a write is one change; what it recalculates is calculated, not changed", async () => {
  const { grid, sheet, take } = watched();
  put(sheet, "B2", [[1, "=B2*2"]]);
  await grid.settle();
  expect(take()).toMatchObject([
    { type: "changed", source: "api", sheetId: sheet.id, rect: at("B2:C2"), change: "edited" },
    { type: "calculated", sheetId: sheet.id },
  ]);
  sheet.setStyle(at("B2:C2"), { bold: true });
  await grid.settle();
  expect(take().filter(({ type }) => type === "changed")).toEqual([]);
});

test("inserted rows are one change, however many formulas they move", async () => {
  const { grid, sheet, take } = watched();
  put(sheet, "A1", [[1], ["=A1"], ["=A2"]]);
  await grid.settle();
  take();
  sheet.insertRows(1, 2);
  sheet.deleteColumns(5, 1);
  sheet.insertCells(at("A1"), "down");
  await grid.settle();
  expect(
    take()
      .filter(({ type }) => type === "changed")
      .map((event) => (event.type === "changed" ? event.change : "")),
  ).toEqual(["rowsInserted", "columnsDeleted", "cellsInserted"]);
});

test("sheets tell when they come, go, change their name, show and hide", async () => {
  const { grid, sheet, take } = watched();
  const other = grid.addSheet("Other");
  grid.renameSheet(other.id, "Renamed");
  grid.activate(other.id);
  other.visibility = "hidden";
  grid.select(sheet.id, at("B2:C3"));
  grid.deleteSheet(other.id);
  await grid.settle();
  const { id } = other;
  expect(take().filter(({ type }) => type !== "calculated")).toEqual([
    { type: "added", source: "api", sheetId: id },
    { type: "renamed", source: "api", sheetId: id, before: "Other", after: "Renamed" },
    { type: "activated", source: "api", sheetId: id, previousId: sheet.id },
    { type: "activated", source: "api", sheetId: sheet.id, previousId: id },
    { type: "visibility", source: "api", sheetId: id },
    { type: "selection", source: "api", sheetId: sheet.id, rect: at("B2:C3") },
    { type: "deleted", source: "api", sheetId: id, name: "Renamed" },
  ]);
  expect(grid.selection).toEqual({ sheetId: sheet.id, rect: at("B2:C3") });
});

test("charts tell when they change", () => {
  const { sheet, take } = watched();
  sheet.putChart({ id: "c1", name: "Chart 1", kind: "radar", series: [], left: 0, top: 0, width: 10, height: 10 });
  sheet.deleteChart("c1");
  expect(take()).toEqual([
    { type: "charts", source: "api", sheetId: sheet.id },
    { type: "charts", source: "api", sheetId: sheet.id },
  ]);
});

test("what a person types is the user's change, and may use Excel's own notation", async () => {
  const univer = bootHeadless();
  const grid = createUniverGrid(univer);
  const sheet = grid.activeSheet;
  put(sheet, "A1", "=SEQUENCE(3)");
  await grid.settle();
  const events: GridEvent[] = [];
  grid.onEvent((event) => events.push(event));
  const typed = {
    range: { startRow: 0, endRow: 0, startColumn: 2, endColumn: 2 },
    value: { 0: { 2: { f: "=SUM(A1#)", v: null, p: null } } },
  };
  await univer.__getInjector().get(ICommandService).executeCommand(SetRangeValuesCommand.id, typed);
  await grid.settle();
  expect(events[0]).toEqual({ type: "changed", source: "user", sheetId: sheet.id, rect: at("C1"), change: "edited", before: "" });
  expect([sheet.values(at("C1")), sheet.formulas(at("C1"))]).toEqual([[[6]], [["=SUM(A1#)"]]]);
  expect(await grid.undo()).toBe(true);
  expect(sheet.values(at("C1"))).toEqual([[""]]);
  grid.dispose();
});

test("a listener that left hears nothing", () => {
  const { grid, sheet } = aGrid();
  const events: GridEvent[] = [];
  grid.onEvent((event) => events.push(event))();
  put(sheet, "A1", 1);
  expect(events).toEqual([]);
});
