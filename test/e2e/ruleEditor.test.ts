/** Rules from nothing to published with the keyboard alone, in both languages, in the page. */
import type { Frame } from "playwright-core";
import { type Desk, type DeskLanguage, Office } from "./desk";

jest.setTimeout(90_000);
let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await Office.open();
  desk = await office.desk("zh");
});
afterAll(() => office.close());

const words = {
  zh: {
    rules: "方案",
    create: "新建方案…",
    name: "大促",
    metric: "满意率",
    second: "FCR",
    secondName: /^首次解决率|^FCR/,
    add: "添加指标…",
    evenOut: "配平",
    notation: "单元格里的写法",
    done: "完成编辑",
    confirm: /^确认规则表中的 \d+ 处假设$/,
    publish: "发布…",
    now: "发布 v1",
    draft: "建立草稿",
    published: "已发布",
    sheet: "规则表",
  },
  en: {
    rules: "Rules",
    create: "New template …",
    name: "Promotion",
    metric: "Satisfaction",
    second: "FCR",
    secondName: /^First|^FCR/,
    add: "Add a metric …",
    evenOut: "Even out",
    notation: "As in the cell",
    done: "Finish editing",
    confirm: /^Confirm \d+ assumptions? in the rule book$/,
    publish: "Publish…",
    now: "Publish v1",
    draft: "Create the draft",
    published: "Published",
    sheet: "规则表",
  },
} as const;

/** What has the keyboard's focus in the pane, as it is announced. */
async function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "";
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent)
        : [];
    return element.getAttribute("aria-label") ?? (labels.length > 0 ? labels.join(" ") : element.innerText);
  });
}

/** From the grid into the pane, as F6 does in Excel. */
function enterPane(): Promise<void> {
  return desk.pane.locator("button").first().focus();
}

/** Presses Tab until the focus is on what is wanted, as somebody without a mouse does. */
async function tabTo(wanted: string | RegExp, keys = "Tab"): Promise<void> {
  const found: string[] = [];
  for (let turn = 0; turn < 90; turn++) {
    const name = (await focused(desk.pane)).trim();
    if (typeof wanted === "string" ? name.startsWith(wanted) : wanted.test(name)) return;
    found.push(name.slice(0, 20));
    await desk.page.keyboard.press(keys);
  }
  throw new Error(`No way to ${String(wanted)} by ${keys}: ${found.join(" | ")}`);
}

async function press(wanted: string | RegExp): Promise<void> {
  await desk.pane.getByRole("button", { name: wanted }).first().waitFor();
  await tabTo(wanted);
  await desk.page.keyboard.press("Enter");
}

/** To the rules by the tabs. */
async function openRules(language: DeskLanguage): Promise<void> {
  const { keyboard } = desk.page;
  await enterPane();
  for (let turn = 0; turn < 20 && !(await desk.pane.evaluate(() => document.activeElement?.role === "tab")); turn++)
    await keyboard.press("Tab");
  for (let turn = 0; turn < 4 && !(await focused(desk.pane)).includes(words[language].rules); turn++) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
}

/** Writes the scale of the rule that was just opened, from its head on. */
async function writeScale(field: string, notation: string): Promise<void> {
  await desk.pane.getByLabel(field).first().waitFor();
  await tabTo(field);
  await desk.page.keyboard.press("Control+A");
  await desk.page.keyboard.type(notation);
  await desk.page.keyboard.press("Control+Enter");
}

/** From the rules view: a template of two metrics, written, completed, confirmed and published. */
async function fromNothing(language: DeskLanguage): Promise<void> {
  const { keyboard } = desk.page;
  const own = words[language];
  await press(own.create);
  await desk.pane.getByRole("button", { name: own.draft }).waitFor();
  await keyboard.type(own.name);
  await keyboard.press("Tab");
  await keyboard.press("Home");
  await keyboard.press("Tab");
  await keyboard.type(own.metric);
  await press(own.draft);
  await desk.pane.getByRole("button", { name: own.add }).waitFor();

  await press(own.metric);
  await writeScale(own.notation, "≥95%→100; ≥90%→80; else→60");
  await press(own.add);
  await keyboard.type(own.second);
  await keyboard.press("Enter");
  await desk.pane.waitForFunction(() => document.activeElement?.matches("[data-entry][aria-expanded=true]"));
  await writeScale(own.notation, "≥85%→100; ≥80%→90; else→60");
  await desk.textsWhen(own.sheet, (texts) => texts.some((cells) => cells[10]?.startsWith("≥85%")));
  await press(own.evenOut);
  await desk.textsWhen(own.sheet, (texts) => texts.filter((cells) => cells.includes(own.name) && cells.includes("50%")).length >= 2);

  await press(own.done);
  await press(own.confirm);
  await desk.textsWhen(own.sheet, (texts) => texts.every((cells) => !cells.includes(own.name) || cells[11] !== "Y"));
  // Confirming leads on to the data.
  await desk.pane.locator("#tab-data[aria-selected=true]").waitFor();
  await openRules(language);
  await press(own.publish);
  await desk.pane.getByRole("button", { name: own.now }).waitFor();
  await keyboard.type("李莉");
  await keyboard.press("Tab");
  await keyboard.type("Q4");
  await press(own.now);
  await desk.pane.getByText(own.published, { exact: true }).first().waitFor();
}

test.each(["zh", "en"] as const)("built from nothing to published without a mouse (%s)", async (language) => {
  if (language === "en") await desk.speak("en");
  await enterPane();
  if (language === "zh") await press(desk.words.own);
  await desk.pane.locator("#tab-rules").waitFor();
  await openRules(language);
  await fromNothing(language);
  const written = await desk.texts(words[language].sheet);
  const rows = written.filter((cells) => cells[0] === words[language].name && cells[2]?.startsWith("2026-"));
  expect(rows.map((cells) => [cells[4], cells[9]])).toEqual([["已发布", "50%"], ["已发布", "50%"], ...Array.from({ length: 3 }, () => ["已发布", ""])]); // prettier-ignore
  expect(desk.complaints).toEqual([]);
});
