import { perform } from "../../src/excel/perform";
import { Refusal } from "../../src/excel/refusal";
import { goBack } from "../../src/excel/wayBack";
import type { Plan, SheetPlan } from "../../src/sheets/plan";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import { picture as pictureOf } from "../support/picture";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench({ locale: "en-US" });
  workbench.installGlobals();
});
afterEach(() => workbench.close());

function aSheet(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "评分 2026-10",
    mark: "KpiScores_2026_10",
    blocks: [
      {
        at: "A1",
        rows: [
          ["姓名", "得分"],
          ["小明", 90],
          ["=1+1", { formula: "=B2/2" }],
          ["2026-10", null],
        ],
      },
    ],
    formats: [
      { range: "A1:B1", format: { fill: "#1F3A5F", color: "#FFFFFF", bold: true, horizontal: "center" } },
      { range: "B2:B4", format: { numberFormat: "0.00", borders: { bottom: { style: "thin", color: "#D9DEE5" } } } },
    ],
    widths: { A: 14, B: 9 },
    heights: { "1": 24 },
    merges: ["A6:B6"],
    freeze: { rows: 1, columns: 1 },
    tables: [{ name: "People", range: "A1:B4", showFilter: false, showBanding: false }],
    conditionalFormats: [
      { type: "dataBar", range: "B2:B4", color: "#9DB7D5", min: 0, max: 100 },
      { type: "custom", range: "A2:B4", formula: "=$B2<60", format: { fill: "#FBE3E1" } },
    ],
    validations: [{ range: "D1", source: "=$A$2:$A$4" }],
    charts: [
      {
        name: "Scores",
        type: "bar",
        title: "得分",
        source: "A1:B4",
        seriesBy: "columns",
        position: "D3:H12",
        legend: false,
        min: 0,
        max: 100,
      },
    ],
    page: { orientation: "landscape", fitWidth: 1, titleRows: "$1:$1", area: "A1:H12" },
    tabColor: "#1F3A5F",
    gridlines: false,
    ...changes,
  };
}

function aPlan(...sheets: SheetPlan[]): Plan {
  return { sheets, names: {}, activate: { sheet: sheets[0]?.name ?? "", range: "A1" } };
}

const run = (plan: Plan) => Excel.run((context) => perform(context, plan));
const sheet = (name: string) => {
  const found = workbench.grid.sheetByName(name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};

const picture = (): unknown => pictureOf(workbench.grid);

test("a plan becomes a sheet: cells, looks, table, drop-down, chart, page", async () => {
  await run(aPlan(aSheet()));
  const written = sheet("评分 2026-10");
  expect(written.values({ row: 0, column: 0, rows: 4, columns: 2 })).toEqual([
    ["姓名", "得分"],
    ["小明", 90],
    ["=1+1", 45],
    ["2026-10", ""],
  ]);
  expect(written.styles({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
    fill: "#1F3A5F",
    fontColor: "#FFFFFF",
    bold: true,
  });
  expect(written.freeze).toEqual({ rows: 1, columns: 1 });
  expect(workbench.grid.tables.map(({ name }) => name)).toEqual(["People"]);
  expect(
    written
      .conditionalFormats()
      .map(({ type }) => type)
      .sort(),
  ).toEqual(["custom", "dataBar"]);
  expect(written.validations()[0]?.list).toBe("=$A$2:$A$4");
  expect(written.charts()[0]).toMatchObject({ name: "Scores", kind: "barClustered", valueAxis: { min: 0, max: 100 } });
  expect(written.page).toMatchObject({ orientation: "landscape", fitWidth: 1 });
  expect(written.gridlines).toBe(false);
  expect(workbench.grid.names().map(({ name }) => name)).toContain("KpiScores_2026_10");
});

test("undoing a new sheet leaves the workbook exactly as it was", async () => {
  workbench.grid.activeSheet.setInputs({ row: 0, column: 0, rows: 1, columns: 2 }, [["mine", "=1+2"]]);
  await workbench.settle();
  const before = picture();
  const way = await run(aPlan(aSheet()));
  await Excel.run((context) => goBack(context, way));
  await workbench.settle();
  expect(picture()).toEqual(before);
});

test("undoing a rewrite brings back the user's own changes to the sheet", async () => {
  await run(aPlan(aSheet()));
  const written = sheet("评分 2026-10");
  written.setInputs({ row: 1, column: 1, rows: 1, columns: 1 }, [[77]]);
  written.setStyle({ row: 1, column: 0, rows: 1, columns: 1 }, { fill: "#FFFF00" });
  workbench.grid.renameSheet(written.id, "October");
  await workbench.settle();
  const before = picture();
  const way = await run(
    aPlan(aSheet({ name: "October", blocks: [{ at: "A1", rows: [["other", 1, 2, 3]] }], tables: [], charts: [], merges: [] })),
  );
  expect(sheet("October").values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    ["other", 1],
    ["", ""],
  ]);
  await Excel.run((context) => goBack(context, way));
  await workbench.settle();
  expect(picture()).toEqual(before);
});

test("a protected sheet of ours is refused before anything is touched", async () => {
  await run(aPlan(aSheet()));
  sheet("评分 2026-10").protection = { options: {} };
  await workbench.settle();
  const before = picture();
  await expect(run(aPlan(aSheet({ name: "New", mark: "KpiCard_1" }), aSheet()))).rejects.toThrow(Refusal);
  expect(picture()).toEqual(before);
});

test("a plan that fails on the way leaves nothing half-written", async () => {
  const before = picture();
  const broken = aSheet({ charts: [{ ...aSheet().charts[0]!, source: "not a range" }] });
  await expect(run(aPlan(aSheet({ name: "First", mark: "KpiCard_1", tables: [] }), broken))).rejects.toMatchObject({
    code: expect.any(String),
  });
  await workbench.settle();
  expect(picture()).toEqual(before);
});

test("cancelling between trips leaves nothing behind", async () => {
  const before = picture();
  const abort = new AbortController();
  const big = aSheet({
    tables: [],
    blocks: [{ at: "A1", rows: Array.from({ length: 30_000 }, (_, row) => [`person ${row}`, row, "x".repeat(40)]) }],
  });
  const writing = Excel.run((context) => perform(context, aPlan(big), { signal: abort.signal, onProgress: () => abort.abort() }));
  await expect(writing).rejects.toMatchObject({ name: "AbortError" });
  expect(picture()).toEqual(before);
});

test.each([10, 1_000, 20_000])(
  "writing %i people takes at most ten round trips",
  async (people) => {
    const rows = Array.from({ length: people }, (_, row) => [
      `person ${row}`,
      ...Array.from({ length: 24 }, (_, column) => row + column / 100),
    ]);
    const plan = aPlan(
      aSheet({ tables: [], merges: [], conditionalFormats: [], validations: [], charts: [], blocks: [{ at: "A1", rows }] }),
    );
    const before = workbench.host.roundTrips;
    await run(plan);
    expect(workbench.host.roundTrips - before).toBeLessThanOrEqual(10);
  },
  60_000,
);

test("rows appended to a table go again", async () => {
  await run(aPlan(aSheet()));
  await workbench.settle();
  const before = picture();
  const way = await run({
    sheets: [],
    names: {},
    appends: [
      {
        table: "People",
        rows: [
          ["小红", 80],
          ["小刚", 70],
        ],
      },
    ],
  });
  expect(workbench.grid.tables[0]?.rect.rows).toBe(6);
  await Excel.run((context) => goBack(context, way));
  await workbench.settle();
  expect(picture()).toEqual(before);
});
