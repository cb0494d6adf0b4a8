import { aWorkbench, closeWorkbenches } from "./aWorkbench";
import { REQUIREMENTS } from "../../../src/workbench/host/requirements";
import type { Workbench } from "../../../src/workbench/node/openWorkbench";

let bench: Workbench;
beforeEach(async () => {
  // Names of sheets are told by Excel on the web only.
  bench = await aWorkbench({ host: { requirements: { ...REQUIREMENTS, ExcelApiOnline: "1.1" } } });
});
afterEach(closeWorkbenches);

/** Waits until the handlers have heard as much as they should. */
async function heard<T>(log: readonly T[], count: number): Promise<readonly T[]> {
  for (let i = 0; i < 100 && log.length < count; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  return log;
}
const cellA1 = { row: 0, column: 0, rows: 1, columns: 1 };

test("changes of a sheet are told, with who made them", async () => {
  const log: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    sheet.onChanged.add(async (event) => void log.push([event.address, event.changeType, event.triggerSource]));
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  bench.grid.activeSheet.setInputs(cellA1, [["typed"]]);
  bench.grid.activeSheet.insertRows(1, 2);
  expect(await heard(log, 3)).toEqual([
    ["B2:C3", "RangeEdited", "ThisLocalAddin"],
    ["A1", "RangeEdited", "Unknown"],
    ["2:3", "RowInserted", "Unknown"],
  ]);
});

test("a change of one cell is told with what it held and holds, of more cells without", async () => {
  const log: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address, source, changeType, details }) => void log.push([address, source, changeType, details]));
    await context.sync();
    sheet.getRange("A1").values = [["张伟"]];
    await context.sync();
  });
  const sheet = bench.grid.activeSheet;
  sheet.setInputs(cellA1, [[88]]);
  sheet.setInputs(cellA1, [[""]]);
  sheet.setInputs({ ...cellA1, columns: 2 }, [[1, 2]]);
  expect(await heard(log, 4)).toEqual([
    ["A1", "Local", "RangeEdited", { valueBefore: "", valueAfter: "张伟", valueTypeBefore: "Empty", valueTypeAfter: "String" }],
    ["A1", "Local", "RangeEdited", { valueBefore: "张伟", valueAfter: 88, valueTypeBefore: "String", valueTypeAfter: "Double" }],
    ["A1", "Local", "RangeEdited", { valueBefore: 88, valueAfter: "", valueTypeBefore: "Double", valueTypeAfter: "Empty" }],
    ["A1:B1", "Local", "RangeEdited", undefined],
  ]);
});

test("results of formulas are no changes, but a calculation", async () => {
  const changed: string[] = [];
  const calculated: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getActiveWorksheet().getRange("B1").formulas = [["=A1*2"]];
    worksheets.onChanged.add(async (event) => void changed.push(event.address));
    worksheets.onCalculated.add(async (event) => void calculated.push(event.worksheetId));
    await context.sync();
  });
  await bench.settle();
  bench.grid.activeSheet.setInputs(cellA1, [[21]]);
  await bench.settle();
  await heard(calculated, 1);
  expect(changed).toEqual(["A1"]);
  expect(calculated.length).toBeGreaterThan(0);
});

test("a handler that is removed hears nothing more", async () => {
  const log: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => void log.push(event.address));
    await context.sync();
    return added;
  });
  bench.grid.activeSheet.setInputs(cellA1, [[1]]);
  await heard(log, 1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  bench.grid.activeSheet.setInputs(cellA1, [[2]]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(log).toEqual(["A1"]);
});

test("sheets tell of their coming, going, names and activation", async () => {
  const log: unknown[] = [];
  const ids = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => void log.push(["added", event.worksheetId]));
    worksheets.onDeleted.add(async (event) => void log.push(["deleted", event.worksheetId]));
    worksheets.onActivated.add(async (event) => void log.push(["activated", event.worksheetId]));
    worksheets.onDeactivated.add(async (event) => void log.push(["deactivated", event.worksheetId]));
    worksheets.onNameChanged.add(async (event) => void log.push([event.nameBefore, event.nameAfter]));
    const first = worksheets.getFirst().load("id");
    await context.sync();
    const sheet = worksheets.add("One").load("id");
    sheet.activate();
    sheet.name = "Two";
    first.activate();
    sheet.delete();
    await context.sync();
    return [first.id, sheet.id];
  });
  const [first, second] = ids;
  expect(await heard(log, 7)).toEqual([
    ["added", second],
    ["deactivated", first],
    ["activated", second],
    ["One", "Two"],
    ["deactivated", second],
    ["activated", first],
    ["deleted", second],
  ]);
});

test("a selection is told by its sheet and by the workbook", async () => {
  const log: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async (event) => void log.push(event.address));
    context.workbook.onSelectionChanged.add(async () => void log.push("workbook"));
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    log.push(selected.address);
  });
  expect([...(await heard(log, 3))].sort()).toEqual(["B2:C3", "Sheet1!B2:C3", "workbook"]);
});

test("a table tells of changes in its cells only", async () => {
  const log: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Name", "Score"],
      ["Ann", 1],
    ];
    const table = sheet.tables.add("A1:B2", true).load("id");
    await context.sync();
    table.onChanged.add(async (event) => void log.push(event.address));
    await context.sync();
    sheet.getRange("D9").values = [["outside"]];
    sheet.getRange("B2").values = [[2]];
    await context.sync();
  });
  expect(await heard(log, 1)).toEqual(["B2"]);
});

test("tables tell of their coming and going", async () => {
  const log: string[] = [];
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(async () => void log.push("added"));
    tables.onDeleted.add(async (event) => void log.push(`deleted ${event.tableName}`));
    await context.sync();
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B3", true);
    table.name = "People";
    await context.sync();
    table.delete();
    await context.sync();
  });
  expect(await heard(log, 2)).toEqual(["added", "deleted People"]);
});
