import { aGrid, closeGrids, put, value } from "./aGrid";

afterEach(closeGrids);

/** Words of the same 32-bit hash, in formulas that are longer than 64 characters. */
const twins = ["uiaHiva", "yGzHWwu"] as const;
const formula = (word: string): string => `=CONCAT("${word}"," is the name of this formula, which is longer than 64 characters")`;

test("formulas and texts that a hash can't tell apart are never taken for each other", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", [[formula(twins[0])], [formula(twins[1])]]);
  await grid.settle();
  expect(value(sheet, "A1")).toMatch(/^uiaHiva/);
  expect(value(sheet, "A2")).toMatch(/^yGzHWwu/);
});
