import { aWorkbench, closeWorkbenches, errorCode } from "./aWorkbench";

afterEach(closeWorkbenches);

const run = (work: (book: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

describe("a workbook whose structure is protected", () => {
  beforeEach(async () => {
    const { grid } = await aWorkbench();
    grid.addSheet("Second");
    await run((book) => book.protection.protect("secret"));
  });

  test.each([
    ["a new sheet", (book: Excel.Workbook) => void book.worksheets.add("New")],
    ["another name", (book: Excel.Workbook) => void (book.worksheets.getItem("Second").name = "Third")],
    ["another place", (book: Excel.Workbook) => void (book.worksheets.getItem("Second").position = 0)],
    ["hiding", (book: Excel.Workbook) => void (book.worksheets.getItem("Second").visibility = "Hidden")],
    ["another tab colour", (book: Excel.Workbook) => void (book.worksheets.getItem("Second").tabColor = "#FF0000")],
    ["deleting", (book: Excel.Workbook) => book.worksheets.getItem("Second").delete()],
  ])("refuses %s", async (_what, work) => {
    expect(await errorCode(run(work))).toBe("AccessDenied");
  });

  test("lets cells be written, and sheets be changed once it is unprotected", async () => {
    await run((book) => void (book.worksheets.getItem("Second").getRange("A1").values = [[1]]));
    expect(await errorCode(run((book) => book.protection.unprotect("wrong")))).toBe("InvalidArgument");
    await run((book) => book.protection.unprotect("secret"));
    await run((book) => book.worksheets.getItem("Second").delete());
  });
});
