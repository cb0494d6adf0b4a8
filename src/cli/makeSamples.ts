/** Writes the sample workbooks and the pane's samples: `npx tsx src/cli/makeSamples.ts`. The same bytes every time. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../workbench/file/writeXlsx";
import { makeSamples } from "./samples/makeSamples";

const folder = join(__dirname, "../../assets/samples");

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { workbooks, paneSamples } = makeSamples();
  for (const workbook of workbooks) writeFileSync(join(folder, `${workbook.name}.xlsx`), await writeXlsx(workbook));
  for (const [language, sample] of Object.entries(paneSamples))
    writeFileSync(join(folder, `sample.${language}.json`), `${JSON.stringify(sample)}\n`);
}

void main();
