import { join } from "node:path";
import { aWorkbench, closeWorkbenches } from "./aWorkbench";
import type { Workbench } from "../../../src/workbench/node/openWorkbench";

const functions = {
  metadataPath: join(__dirname, "functions/sampleFunctions.json"),
  scripts: [join(__dirname, "functions/sampleFunctions.js")],
  namespace: "TRY",
};
let bench: Workbench;
beforeAll(async () => {
  bench = await aWorkbench({ functions });
});
afterAll(closeWorkbenches);

/** Values of a block after a formula is put in its first cell, on a sheet with a few inputs in column J. */
async function results(formula: string, address = "A1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("J1:J4").formulas = [[1], [""], ["x"], ["=NA()"]];
    sheet.getRange("A1").formulas = [[formula]];
    const block = sheet.getRange(address).load("values");
    await context.sync();
    return block.values;
  });
}

test.each([
  ["numbers", "=TRY.ADD(40,2)", 42],
  ["the function's name in any case", "=try.add(J1,2)", 3],
  ["a range with a blank and a text", "=TRY.SHAPE(J1:J3)", "number;blank;string"],
  ["an optional argument left out", "=TRY.DEFAULTED(4)", 40],
  ["an optional argument given", "=TRY.DEFAULTED(4,2)", 8],
  ["repeating arguments", '=TRY.JOINALL("a","b","c")', "a+b+c"],
  ["a promise", "=TRY.LATER(21)", 42],
  ["functions inside of functions", "=TRY.ADD(TRY.ADD(1,2),SUM(TRY.GROW(2,2)))", 9],
  ["an error thrown", "=TRY.NORULE()", "#N/A"],
  ["an exception", "=TRY.BOOM()", "#VALUE!"],
  ["a promise that is rejected", "=TRY.REFUSE()", "#DIV/0!"],
  ["an error among the arguments", "=TRY.ADD(J4,1)", "#N/A"],
  ["a function that isn't there", "=TRY.NOTHING()", "#NAME?"],
])("%s: %s", async (_what, formula, value) => {
  expect(await results(formula)).toEqual([[value]]);
});

test("a matrix spills, with errors in their cells", async () => {
  expect(await results("=TRY.GROW(3,2)", "A1:B3")).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  expect(await results("=TRY.MIXED()", "A1:B1")).toEqual([[1, "#N/A"]]);
});

test("functions that allow errors receive them as arguments", async () => {
  expect(await results("=TRY.ISERR(J3:J4)", "A1:A2")).toEqual([["x"], ["error #N/A"]]);
});

test("the message of an error stays with its cell", async () => {
  await results("=TRY.NORULE()");
  expect(bench.grid.sheets.at(-1)?.errorMessage(0, 0)).toBe("no band covers 12");
});

test("cells follow their inputs", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B1").formulas = [[1, "=TRY.ADD(A1,1)"]];
    await context.sync();
    sheet.getRange("A1").values = [[9]];
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[10]]);
});

test("many cells are asked in few messages", async () => {
  const before = { ...bench.host.functions.counts };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:A500").formulas = Array.from({ length: 500 }, (_, i) => [`=TRY.ADD(${i},0.5)`]);
    await context.sync();
  });
  await bench.settle();
  expect(bench.host.functions.counts.calls - before.calls).toBe(500);
  expect(bench.host.functions.counts.batches - before.batches).toBeLessThanOrEqual(3);
});
