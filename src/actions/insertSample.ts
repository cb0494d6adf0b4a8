import { perform } from "../excel/perform";
import { sketchWorkbook } from "../excel/sketch";
import type { Language } from "../i18n/language";
import { countCells } from "../sheets/plan";
import { planSample, type SampleFile } from "../sheets/planSample";
import { chooseSheet } from "./chooseSheet";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import type { WriteOutcome } from "./paneActions";
import { writeOutcome } from "./writeOutcome";

/** Adds the sample's sheets to the workbook; the latest month comes first in the outcome. */
export function insertSample(language: Language): Promise<WriteOutcome> {
  return writeOutcome(async () => {
    const sample = await fetchSample(language);
    return excelRun(async (context) => {
      const sketch = await sketchWorkbook(context);
      const plan = planSample(sample, language, (mark, wanted) => chooseSheet(sketch, mark, wanted).name);
      rememberWrite(await perform(context, plan));
      return { sheets: plan.sheets.map(({ name }) => name).toReversed(), cells: countCells(plan) };
    });
  });
}

/** Loaded when asked for: nobody else pays for the sample. */
async function fetchSample(language: Language): Promise<SampleFile> {
  const response = await fetch(`assets/samples/sample.${language}.json`);
  if (!response.ok) throw new Error(`The sample could not be loaded (${response.status})`);
  return (await response.json()) as SampleFile;
}
