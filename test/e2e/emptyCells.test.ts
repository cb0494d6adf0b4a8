/**
 * Nothing there: an empty workbook, and empty cells in an Excel that passes them to functions as 0. The pane finds that out by
 * itself, says what it does, and mends it.
 */
import { type Desk, Office } from "./desk";
import type { Grid } from "../../src/workbench/grid/grid";

declare const window: { workbench: { grid: Grid } };

jest.setTimeout(90_000);
let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.close());

const said = {
  zh: {
    warning: "这个 Excel 把空白当作 0。",
    check: "检查空白单元格",
    fill: "在 2 个空白单元格填入 —",
    written: "已在 2 个空白单元格填入 —。",
  },
  en: {
    warning: "This Excel passes empty cells on as 0.",
    fill: "Write — into 2 empty cells",
    written: "— written into 2 empty cells.",
  },
} as const;

/** The sample with its rules, and two metric cells emptied: CSAT of the first two people. */
async function withEmptyCells(desk: Desk) {
  await desk.button(desk.words.sample).click();
  await desk.button(desk.words.confirm).waitFor();
  const column = 9;
  await desk.page.evaluate((at) => {
    const sheet = window.workbench.grid.sheetByName("2026-10");
    sheet?.setInputs({ row: 2, column: at, rows: 2, columns: 1 }, [[""], [""]]);
  }, column);
  await desk.button(desk.words.confirm).click();
  await desk.button(desk.words.write).waitFor();
  await desk.pane.locator("#tab-data").click();
  const cells = async () => {
    const texts = await desk.texts("2026-10");
    return [texts[2]?.[column], texts[3]?.[column]];
  };
  return cells;
}

test("in an old build, in both languages: a warning, the cells, one click, and nothing more to warn of", async () => {
  const desk = await office.desk("zh", "light", { excel: "old" });
  const cells = await withEmptyCells(desk);
  for (const language of ["zh", "en"] as const) {
    if (language !== desk.language) {
      await desk.speak(language);
      await desk.pane.locator("#tab-data").click();
    }
    const { warning, fill, written } = said[language];
    await desk.pane.getByText(warning).waitFor();
    await desk.button(fill).click();
    await desk.pane.getByText(written).first().waitFor();
    await desk.settled();
    expect(await cells()).toEqual(["—", "—"]);
    await desk.button(desk.words.undo).click();
    await desk.pane.getByText(desk.words.undone).first().waitFor();
    expect(await cells()).toEqual(["", ""]);
  }
  await desk.close();
});

describe("in a recent build", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await office.desk("zh");
  });

  test("an empty workbook says what it waits for, and leads to the sample", async () => {
    await desk.button(desk.words.own).click();
    await desk.pane.getByText("这个工作簿里还没有数据表。").waitFor();
    await desk.pane.locator("#tab-score").click();
    await desk.pane.getByText("这里要等数据。").waitFor();
    await desk.button("选数据表").click();
    await desk.button(desk.words.sample).waitFor();
  });

  test("nobody is warned of empty cells; the check is there for whoever asks", async () => {
    await withEmptyCells(desk);
    const { warning, check, fill } = said.zh;
    await desk.button(check).first().click();
    await desk.button(fill).waitFor();
    expect(await desk.pane.getByText(warning).count()).toBe(0);
  });
});
