/** From the functions in the pane into a cell, and from a function to its help page, in a real browser. */
import { Office } from "./desk";

jest.setTimeout(90_000);
let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.close());

test("search, choose an example, insert it: the cell calculates; the ribbon opens the functions, too", async () => {
  const desk = await office.desk("zh");
  await desk.page.locator('[data-command="Kpi.Functions"]').click();
  await desk.pane.getByRole("searchbox").fill("加权");
  await desk.pane.getByRole("searchbox").press("Enter");
  await desk.pane.getByRole("radio", { name: /76\.65/ }).check();
  await desk.selectCell(3, 2);
  await desk.button(desk.words.insert).click();
  await desk.pane.getByText(/公式已写入 Sheet1!C4/).waitFor();
  await desk.settled();
  expect((await desk.texts("Sheet1"))[3]?.[2]).toBe("76.65");
  await desk.button(desk.words.undo).click();
  await desk.pane.getByText(desk.words.undone).first().waitFor();
  expect((await desk.texts("Sheet1"))[3]?.[2] ?? "").toBe("");
  expect(desk.complaints).toEqual([]);
  expect(desk.outside).toEqual([]);
  await desk.close();
});

test("what Excel and the pane open as help is there, light and dark, and fits 320 pixels", async () => {
  const { page, address: start } = await office.emptyPage({ width: 320, height: 600 });
  await page.goto(`${start}help.html`);
  const addresses = await page.evaluate(async () => {
    const lists = await Promise.all(
      ["functions.json", "functions.zh-CN.json"].map(async (file) => (await fetch(file)).json() as Promise<unknown>),
    );
    return lists.flatMap((list) => (list as { functions: { helpUrl: string }[] }).functions.map(({ helpUrl }) => helpUrl));
  });
  const { origin } = new URL(start);
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter((address) => !address.startsWith(`${origin}/help/`))).toEqual([]);
  const wrong: string[] = [];
  for (const address of [...addresses, `${origin}/help.html`, `${origin}/help.zh-CN.html`]) {
    const answer = await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (!answer?.ok() || wide > 320) wrong.push(`${address}: ${String(answer?.status())}, ${wide} px wide`);
  }
  expect(wrong).toEqual([]);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
  await page.close();
});
