/** The add-in's production pages beside the grid, with Microsoft's own office.js between them. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Grid } from "../../src/workbench/grid/grid";
import { startServer, type RunningServer } from "../../src/workbench/server/startServer";
import { launchBrowser, newPage, type WatchedPage } from "../support/browser";

declare const window: { workbench: { grid: Grid }; mark?: string };

jest.setTimeout(60_000);
const pictures = join(process.cwd(), "test-results");
const dist = join(process.cwd(), "dist");
interface OpenPage extends WatchedPage {
  readonly pane: Frame;
}
let server: RunningServer;
let browser: Browser;
/** One page per language, shared by the tests in order: loading one takes seconds. */
const pages = {} as Record<"zh" | "en", OpenPage>;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  [server, browser] = await Promise.all([startServer({ dist }), launchBrowser()]);
  pages.zh = await open("?lang=zh&theme=light");
  pages.en = await open("?lang=en&theme=light");
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the workbench and waits until office.js in the pane is ready. */
async function open(query: string, address = server.url): Promise<OpenPage> {
  const watched = await newPage(browser);
  await watched.page.goto(address + query);
  await watched.page.waitForFunction(() => "workbench" in window);
  return { ...watched, pane: await readyPane(watched.page) };
}

async function readyPane(page: Page): Promise<Frame> {
  const handle = await page.locator("#paneBody iframe").elementHandle();
  const pane = await handle?.contentFrame();
  if (!pane) throw new Error("There is no pane.");
  await pane.waitForURL(/taskpane\.html/);
  await pane.waitForFunction(() => typeof Office !== "undefined" && Office.context?.displayLanguage !== undefined);
  return pane;
}

const ready = (pane: Frame): Promise<unknown> =>
  pane.evaluate(() => Office.onReady().then((info) => [info.host, info.platform, Office.context.displayLanguage]));

test.each([
  ["zh", "zh-CN", "客服绩效考核", "考核面板"],
  ["en", "en-US", "KPI Scorecards", "Appraisal pane"],
] as const)(
  "in %s the pane finds itself in Excel and speaks that language, without a complaint or a request to elsewhere",
  async (language, locale, title, button) => {
    const { page, pane, complaints, outside } = pages[language];
    expect(await ready(pane)).toEqual(["Excel", "OfficeOnline", locale]);
    expect(await page.locator("#paneTitle").innerText()).toBe(title);
    expect(await page.locator("#ribbon button").first().innerText()).toBe(button);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(pictures, `pane-${language}.png`) });
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  },
);

test("it works from an origin of its own, as in Excel", async () => {
  const apart = await startServer({ dist, separateAddIn: true });
  try {
    const { page, pane } = await open("?lang=zh", apart.url);
    expect(await ready(pane)).toEqual(["Excel", "OfficeOnline", "zh-CN"]);
    expect(new URL(pane.url()).origin).not.toBe(new URL(page.url()).origin);
    await page.close();
  } finally {
    await apart.close();
  }
});

test("closing the pane keeps the add-in running, and its ribbon button brings it back", async () => {
  const { page, pane } = pages.en;
  await pane.evaluate(() => (window.mark = "still here"));
  await page.locator("#paneClose").click();
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.locator("#ribbon button").first().click();
  expect(await page.locator("#pane").isVisible()).toBe(true);
  expect(await pane.evaluate(() => window.mark)).toBe("still here");
});

test("the pane is 340 pixels wide, and the keyboard moves its edge between 300 and 600", async () => {
  const { page } = pages.en;
  const width = (): Promise<number | undefined> => page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
  expect(await width()).toBe(340);
  const splitter = page.locator("#splitter");
  await splitter.press("ArrowLeft");
  expect(await width()).toBe(350);
  await splitter.press("End");
  expect(await width()).toBe(600);
  await splitter.press("Home");
  await splitter.press("ArrowRight");
  expect(await width()).toBe(300);
});

test("a function of the add-in is suggested while it is typed, and its result comes from the add-in's runtime", async () => {
  const { page } = pages.zh;
  const canvas = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
  const clickFirstCell = () => page.mouse.click((canvas?.x ?? 0) + 80, (canvas?.y ?? 0) + 30);
  await clickFirstCell();
  await page.keyboard.type("=KPI.TI", { delay: 20 });
  await page.getByText("返回数值所在档位的得分").first().waitFor();
  await page.screenshot({ path: join(pictures, "function-suggested.png") });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  // Univer's editor loses keys that come faster than a busy machine takes them; a person would type again.
  for (const delay of [15, 60, 150]) {
    await clickFirstCell();
    await page.keyboard.type('=KPI.TIER(0.692,"≥70%→100; ≥67.5%→90; ≥65%→80")', { delay });
    await page.waitForTimeout(300);
    await page.keyboard.press("Enter");
    const given = page.waitForFunction(
      () => window.workbench.grid.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0] === 90,
      undefined,
      { timeout: 6_000 },
    );
    if (await given.then(Boolean, () => false)) return;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }
  throw new Error("The cell never came to 90.");
});

test("switching the language loads the pane anew in it", async () => {
  const { page } = pages.zh;
  await page.locator("#language [data-language=en-US]").click();
  await page.locator("#paneTitle", { hasText: "KPI Scorecards" }).waitFor();
  expect(await ready(await readyPane(page))).toEqual(["Excel", "OfficeOnline", "en-US"]);
});
