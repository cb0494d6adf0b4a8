/** Formulas that compute where they look follow the cells they find there, whatever else is calculated at the same time. */
import { aGrid, at, closeGrids, put, value } from "./aGrid";

afterEach(closeGrids);

test("INDIRECT, OFFSET and INDEX find formulas that aren't calculated yet, of the same sheet and of another", async () => {
  const { grid, sheet } = aGrid();
  const other = grid.addSheet("Other");
  put(sheet, "A1", [
    ['=INDIRECT("B"&C1)', "=C1*10", 2],
    ["=OFFSET(B1,1,0)", "=A3+1", ""],
    ["=INDEX(Other!A1:A2,2)", "", ""],
    ['=SUM(INDIRECT("B:B"))', "", ""],
  ]);
  put(other, "A1", [["=Sheet1!C1"], ["=A1*100"]]);
  await grid.settle();
  expect(sheet.values(at("A1:A4")).flat()).toEqual([201, 201, 200, 221]);
  put(sheet, "C1", 1);
  await grid.settle();
  expect(sheet.values(at("A1:A4")).flat()).toEqual([10, 101, 100, 111]);
  put(other, "A2", 7);
  await grid.settle();
  expect(value(sheet, "A2")).toBe(8);
});
