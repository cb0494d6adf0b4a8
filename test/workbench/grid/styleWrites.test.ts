/** Looks are merged once for cells that are alike: every cell must come out as if it had been merged by itself. */
import type { CellStyle } from "../../../src/workbench/grid/cells";
import { aGrid, at, closeGrids, put } from "./aGrid";

afterEach(closeGrids);

const red = { fill: "#FF0000" };
const styleAt = (sheet: ReturnType<typeof aGrid>["sheet"], address: string): CellStyle => sheet.styles(at(address))[0]?.[0] ?? {};

test("cells that looked different before keep their difference under a common look", () => {
  const { sheet } = aGrid();
  put(sheet, "A1", [["text", 1, "=B1*2", ""]]);
  sheet.setStyle(at("B1"), { bold: true });
  sheet.setNumberFormats(at("C1"), [["0.0%"]]);
  sheet.setStyle(at("A1:D2"), red);
  expect(styleAt(sheet, "A1")).toEqual(red);
  expect(styleAt(sheet, "B1")).toEqual({ ...red, bold: true });
  expect(styleAt(sheet, "D2")).toEqual(red);
  expect(sheet.numberFormats(at("A1:D1"))).toEqual([["General", "General", "0.0%", "General"]]);
});

test("values, formulas and texts that look like numbers stay what they are", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[{ text: "007" }, "=1+1", true, "=A1"]]);
  await grid.settle();
  sheet.setStyle(at("A1:E3"), { borders: { top: { style: "thin", color: "#000000" } } });
  await grid.settle();
  expect(sheet.values(at("A1:D1"))).toEqual([["007", 2, true, "007"]]);
  expect(sheet.formulas(at("A1:E1"))).toEqual([["007", "=1+1", true, "=A1", ""]]);
  put(sheet, "A1", 5);
  await grid.settle();
  expect(sheet.values(at("D1"))).toEqual([[5]]);
});

test("a look that is taken back leaves cells as they were, empty ones too, and undo brings back each its own", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "B2", 1);
  sheet.setStyle(at("B2"), { italic: true });
  grid.batch(() => sheet.setStyle(at("A1:C3"), red));
  grid.batch(() => sheet.setStyle(at("A1:C3"), {}, ["fill"]));
  expect(sheet.usedRect(false)).toEqual(at("B2"));
  await grid.undo();
  expect(styleAt(sheet, "C3")).toEqual(red);
  await grid.undo();
  expect(sheet.usedRect(false)).toEqual(at("B2"));
  expect(styleAt(sheet, "B2")).toEqual({ italic: true });
});

test("one look is stored once, in whatever order its properties came, and found again after it was undone", async () => {
  const { grid, sheet } = aGrid();
  const looks = () => new Set(sheet.styles(at("A1:A3")).map(([style]) => JSON.stringify(Object.entries(style ?? {}).sort()))).size;
  sheet.setStyle(at("A1"), { bold: true });
  sheet.setStyle(at("A1"), { italic: true });
  sheet.setStyle(at("A2"), { italic: true });
  sheet.setStyle(at("A2"), { bold: true });
  expect(looks()).toBe(2);
  grid.batch(() => sheet.setStyle(at("A3"), { bold: true, italic: true }));
  expect(looks()).toBe(1);
  await grid.undo();
  expect(looks()).toBe(2);
  sheet.setStyle(at("A3"), { italic: true, bold: true });
  expect(styleAt(sheet, "A3")).toEqual({ bold: true, italic: true });
  expect(looks()).toBe(1);
});
