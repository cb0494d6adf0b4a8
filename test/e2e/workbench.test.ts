/** The workbench page in a real browser: what a newcomer does with it before they touch the add-in. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Grid } from "../../src/workbench/grid/grid";
import { blankWorkbook } from "../../src/workbench/page/blankWorkbook";
import { readXlsx } from "../../src/workbench/file/readXlsx";
import { writeXlsx } from "../../src/workbench/file/writeXlsx";
import { startServer, type RunningServer } from "../../src/workbench/server/startServer";
import { launchBrowser, newPage, type WatchedPage } from "../support/browser";

declare const window: { workbench: { grid: Grid } };

jest.setTimeout(60_000);
const pictures = join(process.cwd(), "test-results");
let server: RunningServer;
let browser: Browser;
/** One page per language, shared by the tests in order: loading one takes seconds. */
const pages = {} as Record<"zh" | "en", WatchedPage>;

async function open(query: string): Promise<WatchedPage> {
  const watched = await newPage(browser);
  await watched.page.goto(server.url + query);
  await watched.page.waitForFunction(() => "workbench" in window);
  return watched;
}

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  [server, browser] = await Promise.all([startServer({ dist: join(process.cwd(), "dist") }), launchBrowser()]);
  pages.zh = await open("?lang=zh&theme=light");
  pages.en = await open("?lang=en&theme=light");
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Goes to an empty sheet of its own. */
function freshSheet(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { grid } = window.workbench;
    grid.activate(grid.addSheet(`Sheet${grid.sheets.length + 1}`).id);
  });
}

/** Clicks a cell near the sheet's corner; columns there are 64 pixels wide and rows 20 high. */
async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const canvas = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
  if (!canvas) throw new Error("The grid has no canvas.");
  await page.mouse.click(canvas.x + 46 + column * 64 + 30, canvas.y + 20 + row * 20 + 10);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.workbench.grid.settle());
}

const valueOf = (page: Page, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([r, c]) => window.workbench.grid.activeSheet.values({ row: r ?? 0, column: c ?? 0, rows: 1, columns: 1 })[0]?.[0],
    [row, column],
  );

function workbookFile(): Promise<Uint8Array> {
  const data = blankWorkbook("客服 10月.xlsx");
  const cells = new Map([
    [
      0,
      new Map([
        [0, { value: "姓名" }],
        [1, { value: "得分" }],
      ]),
    ],
    [
      1,
      new Map<number, { value: string | number }>([
        [0, { value: "张伟" }],
        [1, { value: 88 }],
      ]),
    ],
  ]);
  return writeXlsx({ ...data, activeSheet: "2026-10", sheets: data.sheets.map((sheet) => ({ ...sheet, name: "2026-10", cells })) });
}

async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  await (await asked).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test.each([
  ["zh", "打开文件", "Excel 的替身，供试用和测试"],
  ["en", "Open file", "A stand-in for Excel, for trying and testing"],
] as const)(
  "in %s the page says what it is and shows a grid, without a complaint or a request to elsewhere",
  async (language, label, standIn) => {
    const { page, complaints, outside } = pages[language];
    expect(await page.locator("#open").innerText()).toBe(label);
    expect(await page.locator("#standIn").innerText()).toBe(standIn);
    expect(await page.locator("canvas[id^=univer-sheet-main]").isVisible()).toBe(true);
    await page.screenshot({ path: join(pictures, `workbench-${language}.png`) });
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  },
);

test("a workbook is opened from a file and saved to one", async () => {
  const { page } = pages.zh;
  await chooseFile(page, "客服 10月.xlsx", await workbookFile());
  await page.locator("#bookName", { hasText: "客服 10月.xlsx" }).waitFor();
  expect(await valueOf(page, 1, 1)).toBe(88);

  const downloading = page.waitForEvent("download");
  await page.locator("#save").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("客服 10月.xlsx");
  const saved = await readXlsx(await readFile(await download.path()), "saved.xlsx");
  expect(saved.sheets[0]?.cells.get(1)?.get(1)?.value).toBe(88);
});

test("a formula typed into a cell follows the cells it names", async () => {
  const { page } = pages.zh;
  await freshSheet(page);
  await clickCell(page, 0, 0);
  await type(page, "40");
  await type(page, "=A1*2");
  expect(await valueOf(page, 1, 0)).toBe(80);
  await clickCell(page, 0, 0);
  await type(page, "50");
  expect(await valueOf(page, 1, 0)).toBe(100);
});

test("a file that is no workbook is refused in a sentence, and the open workbook stays", async () => {
  const { page } = pages.zh;
  await freshSheet(page);
  await clickCell(page, 0, 0);
  await type(page, "7");
  await chooseFile(page, "照片.xlsx", new TextEncoder().encode("not a zip"));
  await page.locator("#question button[value=open]").click();
  expect(await page.locator(".message.error p").innerText()).toContain("打不开“照片.xlsx”");
  expect(await valueOf(page, 0, 0)).toBe(7);
});

test("language and light or dark switch while the workbook stays as it is", async () => {
  const { page, complaints } = pages.zh;
  await freshSheet(page);
  await clickCell(page, 0, 0);
  await type(page, "7");
  await page.locator("#language [data-language=en-US]").click();
  await page.locator("#theme").click();
  expect(await page.locator("#save").innerText()).toBe("Save file");
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await valueOf(page, 0, 0)).toBe(7);
  await page.screenshot({ path: join(pictures, "workbench-en-dark.png") });
  expect(complaints).toEqual([]);
});

test("unsaved changes are only replaced when the user says so", async () => {
  const { page } = pages.en;
  await clickCell(page, 0, 0);
  await type(page, "7");
  await chooseFile(page, "other.xlsx", await workbookFile());
  await page.locator("#question button[value=cancel]").click();
  expect(await valueOf(page, 0, 0)).toBe(7);
  expect(await page.locator("#bookName").innerText()).toBe("Book1.xlsx");
});

test("whatever changes is drawn, though nobody touches the page", async () => {
  const { page } = pages.en;
  await freshSheet(page);
  const cells = page.locator("canvas[id^=univer-sheet-main]");
  const drawn = (): Promise<string> =>
    cells.evaluate((canvas: HTMLCanvasElement) => new Promise((done) => requestAnimationFrame(() => done(canvas.toDataURL()))));
  // Many changes at once, the last of them last; taking it back, the picture is the one before.
  const write = (text: string): Promise<void> =>
    page.evaluate(async (last) => {
      const { grid } = window.workbench;
      for (let turn = 0; turn < 5; turn++) {
        grid.activeSheet.setInputs({ row: 2, column: 2, rows: 1, columns: 1 }, [[turn < 4 ? String(turn) : last]]);
        await grid.settle();
      }
    }, text);
  const until = async (shown: (picture: string) => boolean): Promise<string> => {
    for (;;) {
      const picture = await drawn();
      if (shown(picture)) return picture;
      await page.waitForTimeout(50);
    }
  };
  await write("");
  let empty = await drawn();
  for (let same = 0; same < 3; same++) {
    await page.waitForTimeout(100);
    const picture = await drawn();
    if (picture !== empty) same = 0;
    empty = picture;
  }
  await write("drawn");
  await until((picture) => picture !== empty);
  await write("");
  await until((picture) => picture === empty);
});

test("a chart is drawn over the cells it shows, and only on its own sheet", async () => {
  const { page, complaints } = pages.en;
  await freshSheet(page);
  await page.evaluate(() => {
    const { grid } = window.workbench;
    const sheet = grid.activeSheet;
    sheet.setInputs({ row: 0, column: 0, rows: 2, columns: 2 }, [
      ["张伟", 80],
      ["李娜", 90],
    ]);
    const series = [{ name: "Score", values: `=${sheet.name}!$B$1:$B$2`, categories: `=${sheet.name}!$A$1:$A$2` }];
    sheet.putChart({
      id: "c",
      name: "Chart 1",
      kind: "columnClustered",
      title: "Scores",
      series,
      left: 150,
      top: 30,
      width: 240,
      height: 150,
    });
  });
  const chart = page.getByRole("img", { name: "Scores" });
  await chart.waitFor();
  const before = await chart.boundingBox();
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction((top) => (document.querySelector(".chart")?.getBoundingClientRect().top ?? 0) < top, before?.y ?? 0);
  await page.evaluate(() => {
    const { grid } = window.workbench;
    grid.activate(grid.addSheet("Other").id);
  });
  await chart.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});
