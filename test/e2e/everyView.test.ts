/** Every view of the pane at its narrowest, in both languages, light and dark: readable by everybody, and nothing cut off. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { type Desk, Office } from "./desk";

declare const window: { axe: { run(context: object, options: object): Promise<AxeResults> }; still?: number };

jest.setTimeout(180_000);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** The rules that another theme can break. */
const ofColors = ["color-contrast", "link-in-text-block"];
let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.close());

/** Rules broken seriously, with the elements that break them; Fluent's own invisible stops for the Tab key aside. */
async function brokenRules(desk: Desk, only?: readonly string[]): Promise<readonly string[]> {
  if (!(await desk.pane.evaluate(() => "axe" in window))) await desk.pane.evaluate(axe);
  const { violations } = await desk.pane.evaluate(
    (rules) =>
      window.axe.run(
        { exclude: ["[data-tabster-dummy]"] },
        { resultTypes: ["violations"], preload: false, ...(rules && { runOnly: [...rules] }) },
      ),
    only,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`).join(" | ")}`,
    );
}

/** Switches between light and dark, and waits until the pane has followed. */
async function switchTheme(desk: Desk): Promise<void> {
  const ground = (): string => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor;
  const before = await desk.pane.evaluate(ground);
  await desk.page.locator("#theme").click();
  await desk.pane.waitForFunction(
    (color) => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor !== color,
    before,
  );
}

/** Waits until nothing has moved for three frames; what moves forever, as a spinner does, doesn't count. */
async function rested(desk: Desk): Promise<void> {
  await desk.pane.waitForFunction(() => {
    const moving = document
      .getAnimations()
      .some(({ playState, effect }) => playState === "running" && effect?.getTiming().iterations !== Infinity);
    window.still = moving ? 0 : (window.still ?? 0) + 1;
    return window.still > 3;
  });
  await desk.pane.evaluate(() => (window.still = 0));
}

/** Texts that don't fit their place, and whatever makes the pane scroll sideways. */
function cutOff(desk: Desk): Promise<readonly string[]> {
  return desk.pane.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
    const cut = [...document.querySelectorAll("button, label, [role=tab], h1, h2, p, span, dd, a")].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 1 &&
        getComputedStyle(element).overflowX !== "visible" &&
        (element.textContent ?? "").trim() !== "",
    );
    return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 200))];
  });
}

describe.each(["zh", "en"] as const)("in %s", (language) => {
  test("every view reads well in 320 pixels, light and dark", async () => {
    const desk = await office.desk(language);
    await desk.page.emulateMedia({ reducedMotion: "reduce" });
    await desk.page.locator("#splitter").press("ArrowRight");
    await desk.page.locator("#splitter").press("ArrowRight");
    expect(await desk.pane.evaluate(() => innerWidth)).toBe(320);
    const found: Record<string, readonly string[]> = {};
    const look = async (view: string): Promise<void> => {
      // Every view once in full; in the other theme only what colours can break.
      for (const turn of [1, 2]) {
        if (turn === 2) await switchTheme(desk);
        await rested(desk);
        const theme = await desk.page.locator("html").getAttribute("data-theme");
        found[`${view}, ${theme}`] = [...(await cutOff(desk)), ...(await brokenRules(desk, turn === 2 ? ofColors : undefined))];
      }
    };
    const tab = (view: string) => desk.pane.locator(`#tab-${view}`).click();

    await look("first run");
    await desk.button(desk.words.sample).click();
    await desk.button(desk.words.confirm).waitFor();
    await look("rules to confirm");
    await tab("scorecards");
    await look("scorecards that wait");
    await tab("rules");
    await desk.button(desk.words.confirm).click();
    await desk.button(desk.words.write).waitFor();
    await desk.pane.locator("#view button[aria-expanded=false]").first().click();
    await look("scores");
    await tab("data");
    await look("data");
    await tab("rules");
    await desk.pane.locator("#view button[aria-expanded=false]").first().click();
    await look("rules");
    await tab("scorecards");
    await desk.button(desk.words.write).waitFor();
    await look("scorecards");
    await desk.button(desk.words.write).click();
    await desk.pane.getByText(desk.words.done).waitFor();
    await look("done");
    await desk.button(desk.words.functions).click();
    await desk.pane.getByRole("searchbox").waitFor();
    await look("functions");
    await desk.pane.getByRole("button", { name: /^TIER/ }).click();
    await desk.button(desk.words.insert).waitFor();
    await look("a function");
    const expected = Object.fromEntries(Object.keys(found).map((view) => [view, []]));
    expect(found).toEqual(expected);
    await desk.close();
  });
});
