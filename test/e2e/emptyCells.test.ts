/** An Excel that passes empty cells to functions as 0: the pane finds that out by itself, says what it does, and mends it. */
import { type DeskLanguage, Office } from "./desk";
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
    check: "Check empty cells",
    fill: "Write — into 2 empty cells",
    written: "— written into 2 empty cells.",
  },
} as const;

/** The sample with its rules, and two metric cells emptied: CSAT of the first two people. */
async function withEmptyCells(language: DeskLanguage, excel?: "old") {
  const desk = await office.desk(language, "light", excel ? { excel } : {});
  await desk.button(desk.words.sample).click();
  await desk.button(desk.words.confirm).waitFor();
  const column = language === "zh" ? 9 : 5;
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
  return { desk, cells };
}

test.each(["zh", "en"] as const)(
  "in an old build, in %s: a warning, the cells, one click, and nothing more to warn of",
  async (language) => {
    const { desk, cells } = await withEmptyCells(language, "old");
    const { warning, fill, written } = said[language];
    await desk.pane.getByText(warning).waitFor();
    await desk.button(fill).click();
    await desk.pane.getByText(written).first().waitFor();
    await desk.settled();
    expect(await cells()).toEqual(["—", "—"]);
    await desk.button(desk.words.undo).click();
    await desk.pane.getByText(desk.words.undone).first().waitFor();
    expect(await cells()).toEqual(["", ""]);
    await desk.close();
  },
);

test("in a recent build nobody is warned; the check is there for whoever asks", async () => {
  const { desk } = await withEmptyCells("zh");
  const { warning, check, fill } = said.zh;
  await desk.button(check).first().click();
  await desk.button(fill).waitFor();
  expect(await desk.pane.getByText(warning).count()).toBe(0);
  await desk.close();
});
