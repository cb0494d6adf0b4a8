/** Draws the pictures of the README anew: `npx tsx test/e2e/pictures.ts` after a build. They go to `assets/screenshots/`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type DeskLanguage, Office } from "./desk";

const folder = join(process.cwd(), "assets", "screenshots");
/** Whose score the picture explains. */
const explained = { zh: "阿柚", en: "Chloe" } as const;
/** Until menus, bars and the grid's canvas have come to rest, in ms. */
const rest = 900;

async function draw(office: Office, language: DeskLanguage): Promise<void> {
  const desk = await office.desk(language);
  const picture = async (name: string): Promise<void> => {
    await desk.settled();
    await desk.page.mouse.move(700, 60);
    await desk.page.waitForTimeout(rest);
    await desk.page.screenshot({ path: join(folder, `${language}-${name}.png`) });
  };
  await picture("first-run");
  await desk.button(desk.words.sample).click();
  await desk.button(desk.words.confirm).click();
  await desk.button(desk.words.write).waitFor();
  await desk.pane.locator("#tab-rules").click();
  await picture("rules");
  await desk.pane.locator("#tab-score").click();
  await desk.button(desk.words.write).click();
  await desk.pane.getByText(desk.words.done).waitFor();
  await picture("scorecard");
  await desk.activate(desk.words.sheets.scores);
  await desk.pane.locator("#tab-score").click();
  await desk.pane.getByRole("searchbox").fill(explained[language]);
  await desk.pane.locator("#view button[aria-expanded=false]").click();
  await desk.pane.locator("#view button[aria-expanded=true]").evaluate((row) => row.scrollIntoView({ block: "end" }));
  await picture("score");
  await desk.close();
}

async function drawAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const office = await Office.open();
  try {
    for (const language of ["zh", "en"] as const) await draw(office, language);
  } finally {
    await office.close();
  }
}

void drawAll();
