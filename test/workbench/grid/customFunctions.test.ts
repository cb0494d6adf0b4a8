import type { CustomFunctionCall, CustomFunctionValue, Grid } from "../../../src/workbench/grid/grid";
import { aFunction, aGrid, at, closeGrids, put, value, values } from "./aGrid";

type Answer = CustomFunctionValue | readonly (readonly CustomFunctionValue[])[];
afterEach(closeGrids);

/** Registers functions that answer after a moment, and counts what they are asked. */
function register(
  grid: Grid,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each function declares the arguments it expects
  functions: Readonly<Record<string, readonly [parameters: readonly string[], run: (...args: readonly any[]) => Answer, more?: object]>>,
) {
  const log: { readonly batches: number[]; readonly calls: CustomFunctionCall[] } = { batches: [], calls: [] };
  grid.registerFunctions(
    Object.entries(functions).map(([name, [parameters, , more]]) => aFunction(name, parameters, more)),
    async (calls) => {
      log.batches.push(calls.length);
      log.calls.push(...calls);
      await new Promise((resolve) => setTimeout(resolve, 3));
      return calls.map(({ spec, args }) => functions[spec.id]?.[1](...args) ?? null);
    },
  );
  return log;
}

test("a cell shows #BUSY! until its function answers, and those that depend on it follow", async () => {
  const { grid, sheet } = aGrid();
  let release: () => void = () => undefined;
  let heard: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (heard = resolve));
  grid.registerFunctions([aFunction("TWICE", ["x"])], async (calls) => {
    heard();
    await new Promise<void>((resolve) => (release = resolve));
    return calls.map(({ args }) => Number(args[0]) * 2);
  });
  put(sheet, "A1", [[5, "=KPI.TWICE(A1)", "=B1+1"]]);
  const settled = grid.settle();
  await asked;
  expect(value(sheet, "B1")).toBe("#BUSY!");
  release();
  await settled;
  expect(values(sheet, "B1:C1")).toEqual([[10, 11]]);
});

test("arguments arrive as Excel gives them: blanks null, ranges as matrices, omitted ones null", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { DUMP: [["range[]", "x?", "y?"], (...args) => JSON.stringify(args)] });
  put(sheet, "A1", [
    [1, "a"],
    ["", true],
  ]);
  put(sheet, "D1", [["=KPI.DUMP(A1:B2)"], ['=KPI.DUMP(A2,,"z")'], ["=KPI.DUMP(A1,A2)"]]);
  await grid.settle();
  expect(values(sheet, "D1:D3")).toEqual([['[[[1,"a"],[null,true]],null,null]'], ['[[[null]],null,"z"]'], ["[[[1]],null,null]"]]);
});

test("a range given to a single-value parameter runs the function for each cell and spills", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { ADD: [["x", "y"], (x, y) => Number(x) + Number(y)] });
  put(sheet, "A1", [
    [1, 10, 20],
    [2, "", ""],
    [3, "", ""],
  ]);
  put(sheet, "E1", "=KPI.ADD(A1:A3,B1:C1)");
  put(sheet, "H1", "=SUM(KPI.ADD(A1:A3,1))");
  await grid.settle();
  expect(values(sheet, "E1:F3")).toEqual([
    [11, 21],
    [12, 22],
    [13, 23],
  ]);
  expect(value(sheet, "H1")).toBe(9);
});

test("results of any shape spill, and shrink again", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { LIST: [["n"], (n) => Array.from({ length: Number(n) }, (_row, i) => [i + 1, `r${i}`])] });
  put(sheet, "A1", [[3, "=KPI.LIST(A1)"]]);
  put(sheet, "E1", "=SUM(INDEX(B1#,0,1))");
  await grid.settle();
  expect(values(sheet, "B1:C3")).toEqual([
    [1, "r0"],
    [2, "r1"],
    [3, "r2"],
  ]);
  expect(value(sheet, "E1")).toBe(6);
  put(sheet, "A1", 2);
  await grid.settle();
  expect(values(sheet, "B1:C3")).toEqual([
    [1, "r0"],
    [2, "r1"],
    ["", ""],
  ]);
  expect(value(sheet, "E1")).toBe(3);
});

test("errors among the arguments pass through, unless the function wants to see them", async () => {
  const { grid, sheet } = aGrid();
  const log = register(grid, { PLAIN: [["x[]"], () => "called"], BRAVE: [["x"], (x) => x?.error ?? "none", { allowErrors: true }] });
  put(sheet, "A1", [["=1/0"], ["=KPI.PLAIN(A1:A1)"], ["=KPI.BRAVE(A1)"], ["=KPI.PLAIN(NA())"]]);
  await grid.settle();
  expect(values(sheet, "A2:A4")).toEqual([["#DIV/0!"], ["#DIV/0!"], ["#N/A"]]);
  expect(log.calls.map((call) => call.spec.id)).toEqual(["BRAVE"]);
});

test("a function that takes errors is still spared those of an argument that must be a number", async () => {
  const { grid, sheet } = aGrid();
  const spec = aFunction("ROUNDED", ["x[]", "decimals?"], { allowErrors: true });
  const log = register(grid, {
    ROUNDED: [
      ["x[]", "decimals?"],
      () => "called",
      {
        allowErrors: true,
        parameters: spec.parameters.map((parameter, index) => (index === 1 ? { ...parameter, type: "number" } : parameter)),
      },
    ],
  });
  put(sheet, "A1", [["=1/0"], ["=KPI.ROUNDED(A1:A1,2)"], ["=KPI.ROUNDED(5,A1)"], ["=KPI.ROUNDED(A1:A1)"]]);
  await grid.settle();
  expect(values(sheet, "A2:A4")).toEqual([["called"], ["#DIV/0!"], ["called"]]);
  expect(log.calls).toHaveLength(2);
});

test("a function's error keeps its message in the cell, until it is gone", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { CHECK: [["x"], (x) => (Number(x) > 0 ? 1 : { error: "#VALUE!", message: "must be positive" })] });
  put(sheet, "A1", [[-1, "=KPI.CHECK(A1)"]]);
  await grid.settle();
  expect(value(sheet, "B1")).toBe("#VALUE!");
  expect(sheet.errorMessage(0, 1)).toBe("must be positive");
  put(sheet, "A1", 1);
  await grid.settle();
  expect(value(sheet, "B1")).toBe(1);
  expect(sheet.errorMessage(0, 1)).toBeUndefined();
});

test("identical calls are asked once, and again only after the functions are registered anew", async () => {
  const { grid, sheet } = aGrid();
  const first = register(grid, { ONE: [["x"], () => "old"] });
  put(sheet, "A1", [[1, "=KPI.ONE(A1)", "=KPI.ONE(A1)", "=KPI.ONE(1)"]]);
  await grid.settle();
  put(sheet, "A1", 2);
  await grid.settle();
  put(sheet, "A1", 1);
  await grid.settle();
  expect(first.calls).toHaveLength(2);
  register(grid, { ONE: [["x"], () => "new"] });
  await grid.settle();
  expect(values(sheet, "B1:D1")).toEqual([["new", "new", "new"]]);
});

test("cells with a function unknown so far get it when it is registered", async () => {
  const { grid, sheet } = aGrid();
  put(sheet, "A1", "=KPI.LATER(1)");
  await grid.settle();
  expect(value(sheet, "A1")).toBe("#NAME?");
  register(grid, { LATER: [["x"], (x) => Number(x) + 1] });
  await grid.settle();
  expect(value(sheet, "A1")).toBe(2);
});

test("a function gets the address of the cell that asks", async () => {
  const { grid, sheet } = aGrid();
  grid.renameSheet(sheet.id, "评分 2026-10");
  const log = register(grid, { HERE: [["x"], () => 1] });
  put(sheet, "C7", "=KPI.HERE(1)");
  await grid.settle();
  expect(log.calls[0]?.address).toBe("'评分 2026-10'!C7");
});

test("rows inserted while a function is asked take the waiting cell, and an error's message, along", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { ASK: [["x"], (x) => (Number(x) > 1 ? { error: "#VALUE!", message: "too much" } : "fine")] });
  put(sheet, "A1", [["=KPI.ASK(1)"], ["=KPI.ASK(2)"]]);
  await new Promise((resolve) => setTimeout(resolve, 4));
  sheet.insertRows(0, 1);
  await grid.settle();
  expect(values(sheet, "A1:A3")).toEqual([[""], ["fine"], ["#VALUE!"]]);
  sheet.insertRows(0, 1);
  await grid.settle();
  expect([sheet.errorMessage(2, 0), sheet.errorMessage(3, 0)]).toEqual([undefined, "too much"]);
});

test("a value written over a formula that is being calculated stays", async () => {
  const { grid, sheet } = aGrid();
  put(
    sheet,
    "A1",
    Array.from({ length: 1200 }, (_row, y) => [y, `=A${y + 1}*2`]),
  );
  for (let wait = 0; wait < 12; wait++) {
    put(sheet, "A1", wait);
    await new Promise((resolve) => setTimeout(resolve, wait));
    put(sheet, "B5", "typed");
    await grid.settle();
    expect(values(sheet, "B1:B5")).toEqual([[wait * 2], [2], [4], [6], ["typed"]]);
    put(sheet, "B5", "=A5*2");
  }
  await grid.settle();
  expect(value(sheet, "B5")).toBe(8);
}, 30_000);

test("an evaluator that fails leaves errors, not a grid that waits for ever", async () => {
  const { grid, sheet } = aGrid();
  grid.registerFunctions([aFunction("FAIL", ["x"])], () => Promise.reject(new Error("gone")));
  put(sheet, "A1", [["=KPI.FAIL(1)", '=IFERROR(A1,"none")']]);
  await grid.settle();
  expect(values(sheet, "A1:B1")).toEqual([["#VALUE!", "none"]]);
  expect(sheet.errorMessage(0, 0)).toBe("gone");
});

test("five thousand cells are asked in one batch, and a chain of fifty settles", async () => {
  const { grid, sheet } = aGrid();
  const log = register(grid, { NEXT: [["x"], (x) => Number(x) + 1] });
  put(
    sheet,
    "A1",
    Array.from({ length: 5000 }, (_row, y) => [y, `=KPI.NEXT(A${y + 1})`, `=B${y + 1}*2`]),
  );
  put(sheet, "E1", [[0], ...Array.from({ length: 50 }, (_row, y) => [`=KPI.NEXT(E${y + 1})`])]);
  await grid.settle();
  expect(value(sheet, "C5000")).toBe(10_000);
  expect(value(sheet, "E51")).toBe(50);
  expect(log.batches[0]).toBeGreaterThanOrEqual(4999);
  expect(log.batches.reduce((sum, size) => sum + size, 0)).toBe(5000);
}, 30_000);

test("whatever order writes and waits come in, settling means every cell is right", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { NEXT: [["x"], (x) => Number(x) + 1] });
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 16_807) % 2_147_483_647) % below;
  const inputs = Array.from({ length: 10 }, () => 0);
  put(
    sheet,
    "A1",
    inputs.map((input, y) => [input, `=KPI.NEXT(A${y + 1})`, `=KPI.NEXT(B${y + 1})+A${y + 1}`, `=SUM(C$1:C${y + 1})`]),
  );
  for (let round = 0; round < 40; round++) {
    for (let write = random(3); write >= 0; write--) {
      const row = random(10);
      inputs[row] = random(50);
      put(sheet, `A${row + 1}`, inputs[row] ?? 0);
      if (random(3) === 0) await new Promise((resolve) => setTimeout(resolve, random(6)));
    }
    await grid.settle();
    let sum = 0;
    const expected = inputs.map((input) => [input + 1, input * 2 + 2, (sum += input * 2 + 2)]);
    expect(sheet.values(at("B1:D10"))).toEqual(expected);
  }
}, 30_000);

test("a formula that Excel wouldn't let in says so", async () => {
  const { grid, sheet } = aGrid();
  const log = register(grid, { PAIR: [["a", "b?"], () => 1] });
  put(sheet, "A1", [["=KPI.PAIR()"], ["=KPI.PAIR(1,2,3)"], ["=KPI.PAIR(1)"]]);
  await grid.settle();
  expect(values(sheet, "A1:A3")).toEqual([["#N/A"], ["#N/A"], [1]]);
  expect([0, 1, 2].map((row) => sheet.errorMessage(row, 0)?.slice(-21))).toEqual([
    "1–2 arguments, not 0.",
    "1–2 arguments, not 3.",
    undefined,
  ]);
  expect(log.calls).toHaveLength(1);
});

test("each error a range brought about keeps its own message", async () => {
  const { grid, sheet } = aGrid();
  register(grid, { BAND: [["edge"], (edge) => (edge === 2 ? { error: "#N/A", message: "no band covers 2" } : Number(edge))] });
  put(sheet, "A1", [[1], [2], [3]]);
  put(sheet, "C1", "=KPI.BAND(A1:A3)");
  await grid.settle();
  expect(values(sheet, "C1:C3")).toEqual([[1], ["#N/A"], [3]]);
  expect(sheet.errorMessage(1, 2)).toBe("no band covers 2");
  put(sheet, "A2", 5);
  await grid.settle();
  expect(sheet.errorMessage(1, 2)).toBeUndefined();
});
