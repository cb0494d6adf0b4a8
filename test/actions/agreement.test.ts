/** The same month in the engine, in live cells, in frozen cells and on the card: every person, every figure. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/i18n/language";
import { readXlsx } from "../../src/workbench/file/readXlsx";
import { builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores, type ScoredMonth } from "../support/aMonth";
import { cardFigures, engineCard, engineFigures, sheetFigures } from "../support/figures";
import { theAddIn, theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const samples = { "zh-CN": "客服绩效示例.xlsx", en: "customer-service-sample.xlsx" } as const;

async function theSample(language: Language) {
  const workbench = await theAddIn({ locale: language === "en" ? "en-US" : "zh-CN" });
  await workbench.grid.load(await readXlsx(readFileSync(join(__dirname, "../../assets/samples", samples[language])), samples[language]));
  await workbench.settle();
  return workbench;
}

function theRun(month: ScoredMonth) {
  if (!month.run) throw new Error(JSON.stringify(month.issues));
  return month.run;
}

describe.each(["zh-CN", "en"] as const)("the sample in %s", (language) => {
  test.each(["preSales", "salesLed"])("by %s: live = values = engine, for everybody", async (template) => {
    const workbench = await theSample(language);
    sheetsOf(await writeRules(await builtIn(template, language), language));
    const month = await scoreMonth({ language });
    const run = theRun(month);
    expect(run.table.people).toHaveLength(24);
    for (const mode of ["live", "values"] as const) {
      const [scores = "", card = ""] = sheetsOf(await writeScores(month, mode, language));
      await workbench.settle();
      expect(sheetFigures(run, theSheet(workbench.grid, scores))).toEqual(engineFigures(run, language));
      for (const person of [0, 5, 11, 17, 23, ...run.gates.keys()]) {
        const expected = engineCard(run, person, language);
        await type(workbench, card, "B4", run.table.people[person]?.name ?? "");
        expect(cardFigures(run, theSheet(workbench.grid, card), scores, expected)).toEqual(expected);
      }
    }
  });
});
