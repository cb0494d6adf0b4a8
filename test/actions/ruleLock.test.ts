/** Published rows are locked without a password: nobody types into them by mistake, and our own writes still pass. */
import { excelActions } from "../../src/actions/excelActions";
import type { TemplateChoice } from "../../src/actions/paneActions";
import { perform } from "../../src/excel/perform";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { at } from "../workbench/grid/aGrid";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, writeRules, writeScores } from "../support/aMonth";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const month = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
  ["小明", 0.69, 0.96, "38秒", 0.9],
  ["小红", 0.675, 0.91, "1分20秒", 0.8],
];

async function version(number: number): Promise<TemplateChoice> {
  const { choices } = await excelActions.readRuleBook("zh-CN");
  const found = choices.find((choice) => choice.origin === "workbook" && choice.version === number);
  if (!found) throw new Error(`No version ${number}`);
  return found;
}

const publish = async (number: number, lock = true) =>
  excelActions.writePublication({ choice: await version(number), who: "李莉", why: "工会已讨论", lock });
const sheet = ({ grid }: Workbench) => theSheet(grid, "规则表");
const isOpen = (workbench: Workbench, address: string) => sheet(workbench).styles(at(address))[0]?.[0]?.locked === false;
const cellsNow = (workbench: Workbench) => sheet(workbench).texts({ row: 0, column: 0, rows: 70, columns: 16 });

async function published(): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-10": month });
  sheetsOf(await writeRules(await builtIn("preSales")));
  sheetsOf(await publish(1));
  await workbench.settle();
  return workbench;
}

/** What Excel answers to somebody who types there through the API, as to one who types by hand. */
async function typed(address: string): Promise<string> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("规则表").getRange(address).values = [[0.5]];
      await context.sync();
    });
    return "taken";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test("published rows take no typing, drafts do; every write of ours passes and leaves the lock", async () => {
  const workbench = await published();
  const locked = () => sheet(workbench).protection;
  expect(locked()).toMatchObject({ options: { allowAutoFilter: true } });
  expect(locked()?.password).toBeUndefined();
  expect(await typed("J9")).toBe("AccessDenied");
  expect((await excelActions.readRuleBook("zh-CN")).book?.locked).toBe(true);

  sheetsOf(await excelActions.writeNewVersion({ choice: await version(1), from: "2026-12-01" }));
  await workbench.settle();
  expect(locked()).toBeDefined();
  const [header, first, draft] = [
    workbench.grid.tables[0]!.rect.row + 1,
    (await version(1)).places!.rows[0]!,
    (await version(2)).places!.rows[0]!,
  ];
  expect([`A${header}`, `J${first}`, `O${first}`, `J${draft}`, "A1"].map((cell) => isOpen(workbench, cell))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect([await typed(`J${first}`), await typed(`J${draft}`)]).toEqual(["AccessDenied", "taken"]);
  await excelActions.undo();
  await workbench.settle();
  expect([locked() !== undefined, isOpen(workbench, `J${first}`)]).toEqual([true, false]);

  sheetsOf(await writeRules(await builtIn("salesLed")));
  expect(locked()).toBeDefined();
  sheetsOf(await writeScores(await scoreMonth({ sheet: "2026-10" }), "values"));
  expect(locked()).toBeDefined();
});

test("undoing the publication opens the sheet again; the lock can be taken off and put on, and both undone", async () => {
  const workbench = await published();
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect([sheet(workbench).protection, await typed("J9")]).toEqual([undefined, "taken"]);
  expect((await excelActions.readRuleBook("zh-CN")).book?.locked).toBe(false);

  sheetsOf(await excelActions.writeLock(true));
  expect(sheet(workbench).protection).toBeDefined();
  sheetsOf(await excelActions.writeLock(false));
  expect(sheet(workbench).protection).toBeUndefined();
  sheetsOf(await excelActions.undo());
  expect(sheet(workbench).protection).toBeDefined();
});

test("a write that fails half-way leaves the cells as they were, and the lock on", async () => {
  const workbench = await published();
  const before = cellsNow(workbench);
  const failing = { sheets: [], names: { "not a name": "=1" }, edits: [{ sheet: "规则表", at: "J9", rows: [[0.1]] }] };
  await expect(Excel.run((context) => perform(context, failing))).rejects.toThrow();
  await workbench.settle();
  expect(cellsNow(workbench)).toEqual(before);
  expect([sheet(workbench).protection !== undefined, await typed("J9")]).toEqual([true, "AccessDenied"]);
});

test("a password that somebody put on is theirs: the write is refused, with the way out", async () => {
  const workbench = await published();
  sheet(workbench).protection = { password: "geheim", options: {} };
  const before = cellsNow(workbench);
  expect(await excelActions.writeNewVersion({ choice: await version(1), from: "2026-12-01" })).toMatchObject({
    ok: false,
    issues: [{ code: "sheetPassword", params: { sheet: "规则表" } }],
  });
  expect([cellsNow(workbench), sheet(workbench).protection?.password]).toEqual([before, "geheim"]);
});

test("without the tick nothing is protected, and months that were written are named with their versions", async () => {
  const workbench = await aWorkbookWith({ "2026-10": month });
  sheetsOf(await writeRules(await builtIn("preSales")));
  sheetsOf(await writeScores(await scoreMonth({ sheet: "2026-10" }), "values"));
  sheetsOf(await publish(1, false));
  expect(sheet(workbench).protection).toBeUndefined();
  expect((await excelActions.readRuleBook("zh-CN")).written).toEqual([
    { period: "2026-10", sheet: "评分 2026-10", values: true, by: expect.stringContaining(" 售前 v1 ") },
  ]);
});
