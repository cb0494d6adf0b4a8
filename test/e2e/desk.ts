/** The workbench as one person sits before it: the grid, the pane, and hands that click and type. */
import { join } from "node:path";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import type { Grid } from "../../src/workbench/grid/grid";
import { startServer, type RunningServer } from "../../src/workbench/server/startServer";
import { launchBrowser, newPage, type PageOptions } from "../support/browser";

declare const window: { workbench: { grid: Grid } };

export type DeskLanguage = "zh" | "en";

/** Words of the way from the sample to the scorecards, by what they do. */
export const words = {
  zh: {
    sample: "用示例试试",
    own: "用我的表",
    confirm: /^确认 \d+ 处假设并写入规则表$/,
    write: /^写入 \d+ 张表 · [\d,]+ 格$/,
    done: "已写入 24 人的评分",
    undo: "撤销",
    undone: "已撤销，工作簿恢复原样。",
    functions: "函数（Shift+F3）",
    insert: "插入所选单元格",
    sheets: { rules: "规则表", scores: "评分 2026-10", card: "考核表 2026-10" },
  },
  en: {
    sample: "Try with a sample",
    own: "Use my table",
    confirm: /^Confirm \d+ assumptions and write the rule book$/,
    write: /^Write \d+ sheets · [\d,]+ cells$/,
    done: "Written: scores of 24 people",
    undo: "Undo",
    undone: /^Undone/,
    functions: "Functions (Shift+F3)",
    insert: "Insert into the selected cell",
    sheets: { rules: "Rule book", scores: "Scores 2026-10", card: "Scorecard 2026-10" },
  },
} as const;

export interface DeskOptions extends PageOptions {
  /** `old` = a build of Excel that passes empty cells to functions as 0. */
  readonly excel?: "old";
}

/** One server and one browser for a suite. */
export class Office {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Office> {
    const [server, browser] = await Promise.all([startServer({ dist: join(process.cwd(), "dist") }), launchBrowser()]);
    return new Office(server, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** An empty page, and the address it can start from. */
  async emptyPage(options: PageOptions = {}): Promise<{ readonly page: Page; readonly address: string }> {
    const { page } = await newPage(this.browser, options);
    return { page, address: this.server.url };
  }

  /** A fresh workbench with an empty workbook, once the pane shows its first screen. Loading one takes seconds: share it. */
  async desk(language: DeskLanguage, theme: "light" | "dark" = "light", options: DeskOptions = {}): Promise<Desk> {
    const { excel, ...size } = options;
    const { page, complaints, outside } = await newPage(this.browser, size);
    await page.goto(`${this.server.url}?lang=${language}&theme=${theme}${excel ? `&excel=${excel}` : ""}`);
    await page.waitForFunction(() => "workbench" in window);
    const desk = new Desk(page, await paneOf(page), language, complaints, outside);
    await desk.button(words[language].sample).waitFor();
    return desk;
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.locator("#paneBody iframe").elementHandle();
  const pane = await handle?.contentFrame();
  if (!pane) throw new Error("There is no pane.");
  return pane;
}

export class Desk {
  constructor(
    readonly page: Page,
    private frame: Frame,
    private spoken: DeskLanguage,
    /** What the page's scripts and console complained of. */
    readonly complaints: readonly string[],
    /** Requests that left this machine. */
    readonly outside: readonly string[],
  ) {}

  get language(): DeskLanguage {
    return this.spoken;
  }

  get words(): (typeof words)[DeskLanguage] {
    return words[this.language];
  }

  get pane(): Frame {
    return this.frame;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** The pane after the workbook, and so the add-in, was loaded anew. */
  async paneAgain(): Promise<void> {
    this.frame = await paneOf(this.page);
    await this.frame.waitForURL(/taskpane\.html/);
    await this.frame.waitForSelector("main button");
  }

  /** Switches the page, and with it the pane, to another language; the workbook stays as it is. */
  async speak(language: DeskLanguage): Promise<void> {
    const before = await this.page.locator("#paneBody iframe").elementHandle();
    await this.page.locator("#language [data-language]:not([aria-pressed=true])").click();
    await before?.waitForElementState("hidden");
    this.spoken = language;
    await this.paneAgain();
  }

  /** Rule book, scores and scorecards of the sample. */
  async threeClicks(): Promise<void> {
    await this.button(this.words.sample).click();
    await this.button(this.words.confirm).click();
    await this.button(this.words.write).click();
    await this.frame.getByText(this.words.done).waitFor();
    await this.settled();
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench.grid.settle());
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.grid.sheets.map(({ name }) => name));
  }

  /** All cells of a sheet as they are shown, from A1 on. */
  texts(sheet: string): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate((name) => {
      const found = window.workbench.grid.sheetByName(name);
      const used = found?.usedRect(true);
      return found && used ? found.texts({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }) : [];
    }, sheet);
  }

  /** Waits until the texts of a sheet hold what `test` looks for, and returns them. */
  async textsWhen(sheet: string, test: (texts: readonly (readonly string[])[]) => boolean): Promise<readonly (readonly string[])[]> {
    const until = Date.now() + 10_000;
    for (;;) {
      await this.settled();
      const texts = await this.texts(sheet);
      if (test(texts)) return texts;
      if (Date.now() > until) throw new Error(`${sheet} never came to that: ${JSON.stringify(texts.slice(0, 16))}`);
      await this.page.waitForTimeout(100);
    }
  }

  activate(sheet: string): Promise<void> {
    return this.page.evaluate((name) => {
      const { grid } = window.workbench;
      const found = grid.sheetByName(name);
      if (!found) throw new Error(`There is no sheet ${name}.`);
      grid.activate(found.id);
    }, sheet);
  }

  /** Where a cell near the corner of the active sheet is drawn: its right end, so that an arrow in it is hit. */
  async rightEnd(row: number, column: number, inset = 10): Promise<{ readonly x: number; readonly y: number }> {
    const offset = await this.page.evaluate(
      ([r = 0, c = 0]) => {
        const sheet = window.workbench.grid.activeSheet;
        const merge = sheet.merges().find((each) => each.row === r && each.column === c);
        const columns = Array.from({ length: c + (merge?.columns ?? 1) }, (_, index) => sheet.columnWidth(index));
        const rows = Array.from({ length: r }, (_, index) => sheet.rowHeight(index));
        return {
          x: columns.reduce((sum, width) => sum + width, 0),
          y: rows.reduce((sum, height) => sum + height, 0) + sheet.rowHeight(r) / 2,
        };
      },
      [row, column],
    );
    const canvas = await this.page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    if (!canvas) throw new Error("The grid has no canvas.");
    return { x: canvas.x + 46 + offset.x - inset, y: canvas.y + 20 + offset.y };
  }

  async clickCell(row: number, column: number, button: "left" | "right" = "left"): Promise<void> {
    const { x, y } = await this.rightEnd(row, column);
    await this.page.mouse.click(x, y, { button });
  }

  /** Selects a cell of the active sheet with the keyboard's focus on the grid. */
  async selectCell(row: number, column: number): Promise<void> {
    await this.clickCell(0, 0);
    await this.page.evaluate(
      ([r = 0, c = 0]) => {
        const { grid } = window.workbench;
        grid.select(grid.activeSheet.id, { row: r, column: c, rows: 1, columns: 1 });
      },
      [row, column],
    );
  }

  /** Opens a cell for editing, and with it the list it chooses from. */
  async editCell(row: number, column: number): Promise<void> {
    const { x, y } = await this.rightEnd(row, column, 60);
    await this.page.mouse.dblclick(x, y);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Chooses a file in the page's own dialog. Only where the workbook hasn't changed: else it would ask first. */
  async openFile(name: string, content: string | Uint8Array): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.page.locator("#open").click();
    await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  }
}
