/**
 * What every function makes of everything that can stand in a cell, and of cells in every shape: in cells of the workbench, all in one
 * recalculation. A function without an entry in `inputs/` fails.
 */
import type { CellValue } from "../../src/workbench/grid/cells";
import type { CellInput, GridSheet } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { builtJson, theAddIn } from "../support/theAddIn";
import { put } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";
import { kinds, type Entry, type Kind } from "./inputs/entry";
import { metricInputs } from "./inputs/metrics";
import { moneyInputs } from "./inputs/money";
import { ruleInputs } from "./inputs/rules";
import { scoreInputs } from "./inputs/scores";
import { teamInputs } from "./inputs/team";

const entries: Readonly<Record<string, Entry>> = { ...metricInputs, ...scoreInputs, ...moneyInputs, ...teamInputs, ...ruleInputs };
const functions = (
  builtJson("functions.json") as { readonly functions: readonly { id: string; parameters: readonly { optional?: boolean }[] }[] }
).functions;

const usualBlock: readonly (readonly CellValue[])[] = [
  [80, 60, "—"],
  [70, 50, 90],
];
/** Formulas stand this far apart, for answers that spill. */
const apart = 20;

/** A function on a sheet of its own: the cells under test in column A, the block in C, the block as a spilled range in G, formulas in M. */
interface Layout {
  readonly sheet: GridSheet;
  readonly rows: number;
  readonly columns: number;
  readonly formulas: Map<string, number>;
}

function inputsOf(value: number): Readonly<Record<Kind | "error" | "broken reference", CellInput>> {
  return {
    number: value,
    "numeric text": String(value),
    "percent text": `${value * 100}%`,
    "full-width text": String(value).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    zero: 0,
    text: "good",
    TRUE: true,
    blank: "",
    "empty text": '=""',
    dash: "—",
    exempt: "免考",
    "#N/A": "=NA()",
    error: "=1/0",
    "broken reference": "=#REF!",
  };
}

const letter = (index: number): string => String.fromCharCode(67 + index);

function layOut(sheet: GridSheet, id: string, entry: Entry): Layout {
  const block = entry.block ?? usualBlock;
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const corner = `${letter(columns - 1)}${rows}`;
  put(
    sheet,
    "A1",
    Object.values(inputsOf(entry.value ?? 80)).map((cell) => [cell]),
  );
  put(sheet, "C1", block);
  put(sheet, "C9", [...block.slice(0, -1), [...(block.at(-1) ?? []).slice(0, -1), "=1/0"]]);
  put(sheet, "G1", `=C1:${corner}`);
  for (const [address, cells] of Object.entries(entry.also ?? {}))
    put(
      sheet,
      address,
      cells.map((row) => row.map((cell) => cell ?? "")),
    );
  const formulas = new Map<string, number>();
  const add = (name: string, range: string, height: number, width: number, more = ""): void => {
    const row = 1 + formulas.size * apart;
    formulas.set(name, row);
    const call = `KPI.${id}(${entry.args(range, height, width)}${more})`;
    put(sheet, `M${row}`, `=${entry.pick?.(call) ?? call}`);
  };
  [...kinds, "error", "broken reference"].forEach((kind, k) => add(kind, `A${k + 1}`, 1, 1));
  const optional = functions.find((one) => one.id === id)?.parameters.filter((parameter) => parameter.optional).length ?? 0;
  add("omitted", "A1", 1, 1, ",".repeat(optional));
  add("row", `C1:${letter(columns - 1)}1`, 1, columns);
  add("column", `C1:C${rows}`, rows, 1);
  add("block", `C1:${corner}`, rows, columns);
  add("spilled", "G1#", rows, columns);
  add("bad", `C9:${letter(columns - 1)}${8 + rows}`, rows, columns);
  if (entry.shapes === "each")
    block.forEach((line, r) => {
      line.forEach((_, c) => add(`${r},${c}`, `${letter(c)}${r + 1}`, 1, 1));
    });
  return { sheet, rows, columns, formulas };
}

/** What a formula came to: all that it spilled over. */
function answer({ sheet, formulas }: Layout, name: string): CellValue[][] {
  const row = (formulas.get(name) ?? 0) - 1;
  return sheet.values(sheet.spillOf(row, 12)?.rect ?? { row, column: 12, rows: 1, columns: 1 });
}

let workbench: Workbench;
const layouts = new Map<string, Layout>();
beforeAll(async () => {
  workbench = await theAddIn();
  for (const { id } of functions) {
    const entry = entries[id];
    if (entry) layouts.set(id, layOut(workbench.grid.addSheet(id), id, entry));
  }
  await workbench.settle();
}, 60_000);
afterAll(closeWorkbenches);

test("every function says what it makes of every input", () => {
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(entries).sort());
});

describe.each(functions.filter(({ id }) => entries[id]).map(({ id }) => id))("%s", (id) => {
  const { cells, shapes, emptied, bad: spoiled = "#DIV/0!" } = entries[id] as Entry;
  const of = (name: string): CellValue[][] => answer(layouts.get(id) as Layout, name);

  test("a cell of every kind", () => {
    expect(Object.fromEntries(kinds.map((kind) => [kind, of(kind)[0]?.[0]]))).toEqual(cells);
  });

  test("an error comes back as it is", () => {
    expect(of("error")[0]?.[0]).toBe("#DIV/0!");
  });

  test("a broken reference is #VALUE! with a sentence, for Excel lets no function answer #REF!", () => {
    const { sheet, formulas } = layouts.get(id) as Layout;
    const row = (formulas.get("broken reference") ?? 0) - 1;
    expect([of("broken reference")[0]?.[0], sheet.errorMessage(row, 12)]).toEqual(["#VALUE!", expect.stringContaining("#REF!")]);
  });

  test("optional arguments that are left empty are left out", () => {
    expect(of("omitted")).toEqual(emptied === undefined ? of("number") : [[emptied]]);
  });

  test("a row, a column, a rectangle, and a spilled range", () => {
    const { rows, columns } = layouts.get(id) as Layout;
    if (shapes === "each") {
      const one = (r: number, c: number) => of(`${r},${c}`)[0]?.[0];
      const all = Array.from({ length: rows }, (_row, r) => Array.from({ length: columns }, (_cell, c) => one(r, c)));
      expect({ row: of("row"), column: of("column"), block: of("block") }).toEqual({
        row: all.slice(0, 1),
        column: all.map((row) => row.slice(0, 1)),
        block: all,
      });
    } else {
      const matrix = (stated: CellValue | readonly (readonly CellValue[])[]) => (Array.isArray(stated) ? stated : [[stated]]);
      expect({ row: of("row"), column: of("column"), block: of("block") }).toEqual({
        row: matrix(shapes.row),
        column: matrix(shapes.column),
        block: matrix(shapes.block),
      });
    }
    expect(of("spilled")).toEqual(of("block"));
  });

  test("one bad cell spoils only itself, or what is made of all cells", () => {
    const good = of("block");
    const bad = of("bad");
    if (shapes === "each") expect(bad).toEqual(good.map((row, r) => (r < good.length - 1 ? row : [...row.slice(0, -1), "#DIV/0!"])));
    else expect(bad.flat()).toContain(spoiled);
  });
});

test("no answer is empty: Excel would show it as 0", () => {
  for (const [id, layout] of layouts)
    for (const name of layout.formulas.keys()) expect([id, name, answer(layout, name).flat().includes("")]).toEqual([id, name, false]);
});
