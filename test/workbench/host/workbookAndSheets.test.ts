import { aWorkbench, closeWorkbenches } from "./aWorkbench";

beforeAll(async () => void (await aWorkbench()));
afterAll(closeWorkbenches);

test("office.js takes the host for Excel on the web and sees its requirement sets", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("what is written can be read in the same batch", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      ["x", true],
    ];
    sheet.getRange("C1").formulas = [["=A1+B1"]];
    const range = sheet.getRange("A1:C2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toStrictEqual([
    [1, 2, 3],
    ["x", true, ""],
  ]);
});
