/** An error that stands where an argument should be, in every argument of every function: it comes out as it is, before anything else is said. */
import type { CellValue } from "../../src/workbench/grid/cells";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { builtJson, theAddIn } from "../support/theAddIn";
import { put, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

interface Parameter {
  readonly name: string;
  readonly type?: string;
}
const functions = (builtJson("functions.json") as { readonly functions: readonly { id: string; parameters: readonly Parameter[] }[] })
  .functions;
const examples = builtJson("functions.examples.json") as readonly {
  readonly id: string;
  readonly formula: string;
  readonly result: CellValue;
}[];

/** The arguments of the call of a function within a formula, as they are written. */
function argumentsOf(id: string, formula: string): string[] {
  const found = [""];
  let depth = 0;
  let isQuoted = false;
  for (const sign of formula.slice(formula.indexOf(`KPI.${id}(`) + id.length + 5)) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && "({".includes(sign)) depth++;
    if (!isQuoted && ")}".includes(sign) && depth-- === 0) break;
    if (sign === "," && depth === 0 && !isQuoted) found.push("");
    else found[found.length - 1] += sign;
  }
  return found;
}

/** A call of every function for each of its arguments that takes anything, with a cell in place of that argument. */
function callsWith(cell: string): readonly (readonly [argument: string, formula: string])[] {
  return functions.flatMap(({ id, parameters }) => {
    const good = examples.filter((one) => one.id === id && !String(one.result).startsWith("#")).map((one) => argumentsOf(id, one.formula));
    const longest = good.reduce((most, one) => (one.length > most.length ? one : most));
    return parameters.flatMap(({ name, type }, k) => {
      if (type !== undefined) return [];
      const written = Array.from({ length: Math.max(k + 1, longest.length) }, (_, at) => (at === k ? cell : (longest[at] ?? "")));
      return [[`${id}: ${name}`, `=KPI.${id}(${written.join(",")})`] as const];
    });
  });
}

const divided = callsWith("A1");
const broken = callsWith("A2");
const rowOf = (index: number) => 1 + index * 12;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await theAddIn();
  const sheet = workbench.grid.activeSheet;
  put(sheet, "A1", [["=1/0"], ["=#REF!"]]);
  for (const [column, calls] of [
    ["C", divided],
    ["M", broken],
  ] as const)
    calls.forEach(([, formula], index) => void put(sheet, `${column}${rowOf(index)}`, formula));
  await workbench.settle();
}, 60_000);
afterAll(closeWorkbenches);

const cells = (calls: typeof divided, column: string) =>
  calls.map(([argument], index) => [argument, value(workbench.grid.activeSheet, `${column}${rowOf(index)}`)]);

test("an error in any argument comes back as it is", () => {
  expect(cells(divided, "C")).toEqual(divided.map(([argument]) => [argument, "#DIV/0!"]));
});

test("what a deleted column leaves is #VALUE! with a sentence that names it", () => {
  expect(cells(broken, "M")).toEqual(broken.map(([argument]) => [argument, "#VALUE!"]));
  const untold = broken.filter((_, index) => !workbench.grid.activeSheet.errorMessage(rowOf(index) - 1, 12)?.includes("#REF!"));
  expect(untold).toEqual([]);
});
