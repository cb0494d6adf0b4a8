import { join } from "node:path";
import { functionSession } from "../../../src/workbench/host/customFunctions";
import { aWorkbench, closeWorkbenches } from "./aWorkbench";

const functions = {
  metadataPath: join(__dirname, "functions/sampleFunctions.json"),
  scripts: [join(__dirname, "functions/sampleFunctions.js")],
  namespace: "TRY",
};
beforeAll(() => aWorkbench({ functions }));
afterAll(closeWorkbenches);

let sheets = 0;
/** The value of B1 on a sheet with numbers in J1:J3, a table `Months<n>` over them, and the name `First<n>` for J1. */
async function valueOf(formula: (n: number) => string): Promise<unknown> {
  const n = ++sheets;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("J1:J4").values = [["Value"], [3], [5], [7]];
    sheet.tables.add("J1:J4", true).name = `Months${n}`;
    context.workbook.names.add(`First${n}`, sheet.getRange("J2"));
    sheet.getRange("L1:L3").formulas = [[1], ["=NA()"], ["=NA()"]];
    sheet.getRange("B1").formulas = [[formula(n)]];
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

test.each([
  ["INDEX picks from a function's array", () => "=INDEX(TRY.GROW(3,2),2,2)", 3],
  ["errors of a block are counted", () => "=SUMPRODUCT(--ISNA(L1:L3))", 2],
  ["errors of a function's array are counted", () => "=SUMPRODUCT(--ISNA(TRY.MIXED()))", 1],
  ["LET keeps a function's result", () => "=LET(x,TRY.ADD(J2,1),x*x)", 16],
  ["LET hands a range on", () => "=LET(r,J2:J4,TRY.SHAPE(r))", "number;number;number"],
  ["the branch taken counts", () => "=IF(J2>1,TRY.ADD(J2,10),TRY.BOOM())", 13],
  ["IFERROR catches a function's error", () => '=IFERROR(TRY.NORULE(),"none")', "none"],
  ["a name is an argument", (n: number) => `=TRY.ADD(First${n},1)`, 4],
  ["a table's column is an argument", (n: number) => `=TRY.SHAPE(Months${n}[Value])`, "number;number;number"],
  ["a blank cell arrives as null", () => "=TRY.DEFAULTED(4,K9)", 40],
  ["a blank of a range arrives as null", () => "=TRY.SHAPE(J4:J5)", "number;blank"],
])("%s", async (_what, formula, value) => {
  expect(await valueOf(formula)).toBe(value);
});

test("a call that is never answered ends, instead of making every reader wait", async () => {
  const session = functionSession(() => undefined, 20);
  (
    session.service as unknown as { _setOsfControlContainerReadyForCustomFunctions(): void }
  )._setOsfControlContainerReadyForCustomFunctions();
  const spec = { id: "X", name: "TRY.X", description: "", parameters: [], returnsMatrix: false, allowErrors: false };
  const [answer] = await session.evaluate([{ spec, args: [], address: "Sheet1!A1" }]);
  expect(answer).toEqual({ error: "#VALUE!", message: "The function gave no answer." });
});
