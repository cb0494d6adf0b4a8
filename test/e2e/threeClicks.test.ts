/** From an empty workbook to scorecards that follow their rules, in both languages, with the hands of a user. */
import { type Desk, type DeskLanguage, Office } from "./desk";

jest.setTimeout(60_000);
let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.close());

const flat = (texts: readonly (readonly string[])[]): readonly string[] => texts.flat().filter((text) => text !== "");
/** Position of the first cell with this text. */
function placeOf(texts: readonly (readonly string[])[], text: string): { row: number; column: number } {
  const row = texts.findIndex((cells) => cells.includes(text));
  return { row, column: texts[row]?.indexOf(text) ?? -1 };
}

const people: Record<DeskLanguage, { first: string; other: string; scored: Record<string, string> }> = {
  zh: {
    first: "云杉家居旗舰店:小满",
    other: "云杉家居旗舰店:芷若",
    // 67.05 % → 80, 92.76 % → 90, 47.57 s → 80, 88.78 % → 80: 0.4·80 + 0.3·90 + 0.15·80 + 0.15·80.
    scored: { "云杉家居旗舰店:小满": "83.00", "云杉家居旗舰店:芷若": "100.00" },
  },
  en: { first: "Alice Marsh", other: "Hugo Martin", scored: { "Alice Marsh": "83.00", "Hugo Martin": "100.00" } },
};

/** The three clicks with the keyboard alone. */
async function threeKeys(desk: Desk): Promise<void> {
  const press = async (name: string | RegExp): Promise<void> => {
    await desk.button(name).waitFor();
    // As F6 does in Excel: from the sheet to the pane.
    await desk.page.locator("#paneClose").focus();
    for (let step = 0; step < 90; step++) {
      const at = await desk.pane.evaluate(() => document.activeElement?.textContent ?? "");
      if (typeof name === "string" ? at === name : name.test(at)) return desk.page.keyboard.press("Enter");
      await desk.page.keyboard.press("Tab");
    }
    throw new Error(`No Tab leads to ${String(name)}.`);
  };
  await press(desk.words.sample);
  await press(desk.words.confirm);
  await press(desk.words.write);
  await desk.pane.getByText(desk.words.done).waitFor();
  await desk.settled();
}

describe.each(["zh", "en"] as const)("the sample in %s", (language) => {
  const { first, other, scored } = people[language];
  let desk: Desk;
  beforeAll(async () => {
    desk = await office.desk(language);
    if (language === "zh") await desk.threeClicks();
    else await threeKeys(desk);
  });
  afterAll(() => desk.close());

  test(`three clicks${language === "en" ? ", without a mouse," : ""} write the rule book, everybody's scores and a scorecard`, async () => {
    const { rules, scores, card } = desk.words.sheets;
    expect(await desk.sheets()).toEqual(expect.arrayContaining([rules, scores, card]));
    const book = await desk.texts(rules);
    expect(flat(book)).toEqual(expect.arrayContaining(["40%", "30%", "15%", "≥70%→100; ≥67.5%→90; ≥65%→80"]));
    const sheet = await desk.texts(scores);
    for (const [name, total] of Object.entries(scored)) expect(sheet.find((cells) => cells[0] === name)).toContain(total);
    const shown = flat(await desk.texts(card));
    expect(shown).toEqual(expect.arrayContaining([first, "83.00", "A", "3,200.00"]));
    expect(
      flat(sheet)
        .concat(shown)
        .filter((text) => /^#(?!N\/A$)/.test(text)),
    ).toEqual([]);
    expect({ complaints: desk.complaints, outside: desk.outside }).toEqual({ complaints: [], outside: [] });
  });

  // What follows is the same in every language.
  if (language === "en") return;

  test("a weight typed into the rule book changes scores and scorecard by itself", async () => {
    const { rules, scores, card } = desk.words.sheets;
    await desk.activate(rules);
    const book = await desk.texts(rules);
    const typeWeight = async (before: string, weight: string): Promise<void> => {
      const { row, column } = placeOf(book, before);
      await desk.selectCell(row, column);
      await desk.type(weight);
    };
    await typeWeight("40%", "50%");
    // Weights of 110 % give nobody a total.
    await desk.textsWhen(card, (texts) => !flat(texts).includes("83.00"));
    await typeWeight("30%", "20%");
    // 0.5·80 + 0.2·90 + 0.15·80 + 0.15·80.
    await desk.textsWhen(scores, (texts) => texts.find((cells) => cells[0] === first)?.includes("82.00") ?? false);
    expect(flat(await desk.textsWhen(card, (texts) => flat(texts).includes("82.00")))).toContain(first);
    await typeWeight("40%", "40%");
    await typeWeight("30%", "30%");
    await desk.textsWhen(card, (texts) => flat(texts).includes("83.00"));
  });

  test("the drop-down on the scorecard shows another person", async () => {
    const { card } = desk.words.sheets;
    await desk.activate(card);
    const { row, column } = placeOf(await desk.texts(card), first);
    await desk.editCell(row, column);
    await desk.page.getByText(other, { exact: true }).first().click();
    const shown = flat(await desk.textsWhen(card, (texts) => flat(texts).includes("100.00")));
    expect(shown).toEqual(expect.arrayContaining([other, "S", "1.2"]));
  });

  test("the cells' menu explains the person in the selected row", async () => {
    const { scores } = desk.words.sheets;
    await desk.activate(scores);
    const { row } = placeOf(await desk.texts(scores), other);
    await desk.clickCell(row, 0);
    await desk.clickCell(row, 0, "right");
    await desk.page.getByText("解释此人的得分").click();
    const opened = desk.pane.locator("#view button[aria-expanded=true]");
    await opened.waitFor();
    expect(await opened.innerText()).toContain(other);
  });

  test("the ribbon's undo takes the sheets back, says so, and then has nothing more to undo", async () => {
    const undo = desk.page.locator("#ribbon").getByRole("button").last();
    await undo.click();
    await desk.pane.getByText(desk.words.undone).first().waitFor();
    const { rules, scores, card } = desk.words.sheets;
    const left = await desk.sheets();
    expect(left).toContain(rules);
    expect(left).not.toContain(scores);
    expect(left).not.toContain(card);
    await undo.click();
    await desk.pane
      .getByText(/^没有可撤销的写入/)
      .first()
      .waitFor();
  });
});
