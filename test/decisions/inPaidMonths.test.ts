/** What was paid by stays what it was (DOMAIN 5), through the pane's own actions. */
import { excelActions } from "../../src/actions/excelActions";
import type { OutputMode } from "../../src/actions/paneActions";
import { aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores, type ScoredMonth } from "../support/aMonth";
import { picture } from "../support/picture";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

jest.setTimeout(60_000);
afterEach(closeWorkbenches);

const october = [
  ["客服", "咨询转化率", "CSAT", "平均响应时间", "FCR"],
  ["小明", 0.69, 0.96, "38秒", 0.9],
  ["小红", "67.5%", 0.91, "1分20秒", "--"],
];
const paid = ["评分 2026-10", "考核表 2026-10"];
const beside = paid.map((name) => `${name} (2)`);

async function aPaidMonth() {
  const workbench = await aWorkbookWith({ "2026-10": october });
  sheetsOf(await writeRules(await builtIn("preSales")));
  const month = await scoreMonth();
  expect(sheetsOf(await writeScores(month, "values"))).toEqual(paid);
  await workbench.settle();
  const sheets = () => (picture(workbench.grid) as { sheets: { name: string }[] }).sheets.filter(({ name }) => paid.includes(name));
  return { workbench, month, sheets };
}

async function fates({ run }: ScoredMonth, mode: OutputMode) {
  if (!run) throw new Error("nothing was scored");
  const { sheets } = await excelActions.previewOutput({ run, pieces: ["scores", "scorecards"], mode, language: "zh-CN" });
  return sheets.map(({ name, fate }) => [name, fate]);
}

describe("D28: a paid month is never overwritten", () => {
  test("its values stay whatever is written, edited or taken back afterwards", async () => {
    const { workbench, month, sheets } = await aPaidMonth();
    const [values, everything] = [sheets(), picture(workbench.grid)];
    expect(values).toHaveLength(2);
    expect(await fates(month, "live")).toEqual(beside.map((name) => [name, "kept"]));
    expect(sheetsOf(await writeScores(month, "live"))).toEqual(beside);
    await workbench.settle();
    expect(sheets()).toEqual(values);
    sheetsOf(await excelActions.undo());
    await workbench.settle();
    expect(picture(workbench.grid)).toEqual(everything);
    await type(workbench, "规则表", "K9", "≥71%→100; else→0");
    await type(workbench, "2026-10", "B2", 0.5);
    expect(sheets()).toEqual(values);
  });

  test("values go beside values; a live sheet is written anew, by values as well, and kept from then on", async () => {
    const { workbench, month } = await aPaidMonth();
    expect(await fates(month, "values")).toEqual(beside.map((name) => [name, "kept"]));
    sheetsOf(await writeScores(month, "live"));
    expect(await fates(month, "live")).toEqual(beside.map((name) => [name, "replace"]));
    expect(sheetsOf(await writeScores(month, "values"))).toEqual(beside);
    expect(await fates(month, "live")).toEqual(paid.map((name) => [`${name} (3)`, "kept"]));
    // None of them is offered as figures to score.
    expect((await excelActions.listSources()).map(({ sheet }) => sheet)).toEqual(["2026-10"]);
    // Whoever does want them gone deletes them.
    for (const name of [...paid, ...beside]) workbench.grid.deleteSheet(theSheet(workbench.grid, name).id);
    await workbench.settle();
    expect(sheetsOf(await writeScores(month, "live"))).toEqual(paid);
    expect(await fates(month, "live")).toEqual(paid.map((name) => [name, "replace"]));
  });
});
