/** A rule book that came to harm, in cells: what is reported, what a repair would do, the repair, and the way back. */
import { excelActions } from "../../src/actions/excelActions";
import type { RepairPreview, RuleBookReading } from "../../src/actions/paneActions";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aWorkbookWith, builtIn, sheetsOf, type, writeRules } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

jest.setTimeout(120_000);

const rules = async (): Promise<RuleBookReading> => excelActions.readRuleBook("zh-CN");
const preview = (): Promise<RepairPreview> => excelActions.previewRepair("zh-CN");
const repair = (keep = true) => excelActions.writeRepair({ language: "zh-CN", keep });
const errors = ({ issues }: RuleBookReading) => issues.filter(({ severity }) => severity === "error");
const inBook = async () => (await rules()).choices.filter(({ origin }) => origin === "workbook").map(({ id, rules: own }) => ({ id, own }));
const inExcel = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("规则表"), context);
    await context.sync();
  });
/** Formulas whose cell somewhere else was deleted. */
const broken = (...cells: readonly string[]): Promise<void> =>
  inExcel((sheet) => {
    for (const cell of cells) {
      sheet.getRange(cell).numberFormat = [["General"]];
      sheet.getRange(cell).formulas = [["=#REF!+1"]];
    }
  });
/** Every cell of every sheet, and the tables. */
const picture = ({ grid }: Workbench) => ({
  sheets: grid.sheets.map((sheet) => [sheet.name, sheet.texts({ row: 0, column: 0, rows: 70, columns: 18 })]),
  tables: grid.tables.map(({ name, rect }) => [name, rect]),
  merges: theSheetsMerges(grid),
});
const theSheetsMerges = (grid: Workbench["grid"]) => grid.sheets.map((sheet) => sheet.merges());

/** 售前 published and read without errors, so that it was copied. */
async function aGoodBook(): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-10": [] });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const { choices } = await rules();
  const choice = choices.find(({ origin }) => origin === "workbook")!;
  sheetsOf(await excelActions.writePublication({ choice, who: "李莉", why: "工会已讨论" }));
  await workbench.settle();
  const read = await rules();
  expect([errors(read), read.damage]).toEqual([[], undefined]);
  return workbench;
}

interface Harm {
  readonly harm: (workbench: Workbench) => Promise<void>;
  readonly reported: RegExp;
  readonly code: string;
  readonly form: RepairPreview["form"];
}

const cases: readonly (readonly [string, Harm])[] = [
  [
    "#REF! in cells",
    {
      harm: () => broken("K9", "G10"),
      code: "ruleErrorInCell",
      reported: /^规则表!(K9|G10)$/,
      form: "cells",
    },
  ],
  [
    "pasted junk",
    {
      harm: async (workbench) => {
        const junk = [["张三", "138", "2026-99-99", "abc"]];
        theSheet(workbench.grid, "规则表").setInputs({ row: 9, column: 1, rows: 1, columns: 4 }, junk);
        await workbench.settle();
      },
      code: "rule",
      reported: /^规则表!(B10|C10|D10|E10)$/,
      form: "cells",
    },
  ],
  [
    "a range with merged cells",
    {
      harm: () =>
        inExcel((sheet, context) => {
          context.workbook.tables.getItem("KpiRules").convertToRange();
          sheet.getRange("J9:J10").merge();
        }),
      code: "ruleTableLost",
      reported: /^规则表!A8:O\d+$/,
      form: "sheet",
    },
  ],
  [
    "headers written over",
    {
      harm: async (workbench) => {
        for (const [cell, text] of [
          ["F8", "备用"],
          ["K8", ""],
        ] as const)
          await type(workbench, "规则表", cell, text);
      },
      code: "ruleHeaderMissing",
      reported: /^规则表!A8$/,
      form: "cells",
    },
  ],
  [
    "a deleted column",
    {
      harm: () => inExcel((sheet) => sheet.getRange("K:K").delete("Left")),
      code: "ruleHeaderMissing",
      reported: /^规则表!A8$/,
      form: "sheet",
    },
  ],
  [
    "a deleted column that scores could do without",
    {
      harm: () => inExcel((sheet) => sheet.getRange("O:O").delete("Left")),
      code: "ruleHeaderMissing",
      reported: /^规则表!A8$/,
      form: "sheet",
    },
  ],
  [
    "a deleted row of a published version",
    { harm: () => inExcel((sheet) => sheet.getRange("9:9").delete("Up")), code: "", reported: /./, form: "sheet" },
  ],
  [
    "a table turned into a range",
    {
      harm: () => inExcel((_, context) => context.workbook.tables.getItem("KpiRules").convertToRange()),
      code: "ruleTableLost",
      reported: /^规则表!A8:O\d+$/,
      form: "table",
    },
  ],
  [
    "a range that also lost cells",
    {
      harm: async () => {
        await inExcel((_, context) => context.workbook.tables.getItem("KpiRules").convertToRange());
        await broken("K9");
      },
      code: "ruleTableLost",
      reported: /^规则表!A8:O\d+$/,
      form: "sheet",
    },
  ],
  [
    "a sheet that was emptied",
    {
      harm: () =>
        inExcel((sheet, context) => {
          context.workbook.tables.getItem("KpiRules").delete();
          sheet.getRange().clear();
        }),
      code: "ruleTableGone",
      reported: /^规则表!A1$/,
      form: "sheet",
    },
  ],
];

/** One workbook for all of them: each repair leaves it as good as it was. */
describe("harm", () => {
  let workbench: Workbench;
  beforeAll(async () => void (workbench = await aGoodBook()));
  afterAll(closeWorkbenches);

  test.each(cases)("%s: reported, previewed, repaired as it was, and undone", async (_, { harm, code, reported, form }) => {
    const good = await inBook();
    await harm(workbench);
    await workbench.settle();
    const damaged = picture(workbench);
    const read = await rules();
    const own = [...read.issues, ...read.choices.filter(({ origin }) => origin === "workbook").flatMap(({ issues }) => issues)];
    const told = own.filter((issue) => issue.code.startsWith(code) && (issue.severity === "error" || code === "ruleHeaderMissing"));
    expect(told.length).toBeGreaterThan(0);
    for (const { cell } of told) expect(cell).toMatch(reported);
    expect(read.damage).toBeDefined();
    expect(picture(workbench)).toEqual(damaged);

    const shown = await preview();
    expect([shown.form, shown.issues, shown.sheet]).toEqual([form, [], "规则表"]);
    expect(shown.cells.length + shown.versions.length + shown.merged.length > 0).toBe(form !== "table");
    expect(picture(workbench)).toEqual(damaged);

    sheetsOf(await repair());
    await workbench.settle();
    expect(await inBook()).toEqual(good);
    expect([errors(await rules()), (await rules()).damage]).toEqual([[], undefined]);

    sheetsOf(await excelActions.undo());
    await workbench.settle();
    expect(picture(workbench)).toEqual(damaged);
    expect((await rules()).damage).toBeDefined();
    sheetsOf(await repair(false));
    await workbench.settle();
    expect(await inBook()).toEqual(good);
  });
});

describe("beside it", () => {
  afterEach(closeWorkbenches);

  test("merged cells within the table, as other programs' files may have them, are told and taken apart", async () => {
    const workbench = await aGoodBook();
    const good = await inBook();
    theSheet(workbench.grid, "规则表").merge({ row: 8, column: 6, rows: 2, columns: 3 }, false);
    await workbench.settle();
    expect((await rules()).issues).toContainEqual({
      code: "ruleMerged",
      severity: "error",
      cell: "规则表!G9:I10",
      params: { range: "G9:I10" },
    });
    expect(await preview()).toMatchObject({ form: "cells", merged: ["G9:I10"] });
    sheetsOf(await repair());
    await workbench.settle();
    expect([await inBook(), (await rules()).issues]).toEqual([good, []]);
  });

  test("a sheet that was renamed is no harm; one that was deleted comes back from the copy", async () => {
    const workbench = await aGoodBook();
    const good = await inBook();
    workbench.grid.renameSheet(theSheet(workbench.grid, "规则表").id, "考核规则");
    await workbench.settle();
    expect([(await rules()).damage, (await rules()).book?.sheet, await inBook()].slice(0, 2)).toEqual([undefined, "考核规则"]);

    workbench.grid.deleteSheet(theSheet(workbench.grid, "考核规则").id);
    await workbench.settle();
    const gone = picture(workbench);
    const read = await rules();
    expect([read.book, errors(read)]).toEqual([undefined, [{ code: "ruleSheetGone", severity: "error", params: { sheet: "考核规则" } }]]);
    expect(await preview()).toMatchObject({
      form: "sheet",
      sheet: "考核规则",
      keeps: false,
      versions: [{ template: "售前", version: 1, from: "copy" }],
    });
    sheetsOf(await repair());
    await workbench.settle();
    const strip = (book: Awaited<ReturnType<typeof inBook>>) => book.map(({ own }) => own);
    expect(strip(await inBook())).toEqual(strip(good));
    sheetsOf(await excelActions.undo());
    await workbench.settle();
    expect(picture(workbench)).toEqual(gone);
    expect((await rules()).damage).toBeDefined();
  });

  test("what was changed since the copy stays, and what stood there is kept on a sheet of its own", async () => {
    const workbench = await aGoodBook();
    const published = (await rules()).choices.find(({ origin }) => origin === "workbook")!;
    sheetsOf(await excelActions.writeNewVersion({ choice: published, from: "2027-01-01" }));
    await workbench.settle();
    await rules();
    const draft = (await rules()).choices.find(({ version }) => version === 2)!;
    const [first = 0, second = 0] = draft.places!.rows;
    await broken("K10");
    await type(workbench, "规则表", `J${first}`, 0.35);
    await type(workbench, "规则表", `J${second}`, 0.35);
    // One cell can't be read: it alone gets its content back.
    const cells = await preview();
    expect([cells.form, cells.cells.map(({ cell, before }) => [cell, before])]).toEqual(["cells", [["规则表!K10", "#REF!"]]]);

    // Rows are missing now: the published version comes from the copy, the draft stays as it is.
    await inExcel((sheet) => sheet.getRange("11:11").delete("Up"));
    await workbench.settle();
    expect((await preview()).versions.map(({ version, from }) => [version, from])).toEqual([
      [2, "now"],
      [1, "copy"],
    ]);
    sheetsOf(await repair());
    await workbench.settle();
    const now = (await rules()).choices.filter(({ origin }) => origin === "workbook");
    expect(now.map(({ version, rules: own }) => [version, own.length, own[0]?.weight])).toEqual([
      [2, draft.rules.length, 0.35],
      [1, published.rules.length, 0.4],
    ]);
    const kept = theSheet(workbench.grid, "规则表（修复前）").texts({ row: 0, column: 0, rows: 14, columns: 15 });
    expect([kept[0]?.[0], kept[10]?.[0], kept[11]?.[10]]).toEqual([expect.stringContaining("修复之前的内容"), "方案", "#REF!"]);
    expect((await excelActions.listSources()).map(({ sheet }) => sheet)).not.toContain("规则表（修复前）");
  });

  test("without a copy nothing is promised, and a rule book that was taken back isn't missed", async () => {
    const workbench = await aWorkbookWith({ "2026-10": [] });
    sheetsOf(await writeRules(await builtIn("preSales")));
    await workbench.settle();
    await rules();
    sheetsOf(await excelActions.undo());
    await workbench.settle();
    expect([(await rules()).damage, (await rules()).issues]).toEqual([undefined, []]);
    expect(await repair()).toMatchObject({ ok: false, issues: [{ code: "repairNothing" }] });
  });
});
