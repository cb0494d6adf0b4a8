import type { WorkbookData } from "../../workbench/grid/cells";
import { chineseSheets } from "./chineseSheets";
import { englishSheets } from "./englishSheets";
import { makeMonths } from "./months";
import { chineseNote, englishNote } from "./notes";
import type { SampleSheet } from "./sampleSheet";
import { sampleWorkbook } from "./sampleWorkbook";

/** What the pane inserts when somebody wants to try it: month after month, the latest last. */
export interface PaneSample {
  readonly note: string;
  readonly sheets: readonly SampleSheet[];
}

/** All samples, from one seed: the same people and months as a platform's export and as a clean English table. */
export function makeSamples(): {
  readonly workbooks: readonly WorkbookData[];
  readonly paneSamples: Readonly<Record<"zh-CN" | "en", PaneSample>>;
} {
  const months = makeMonths();
  const [chinese, english] = [chineseSheets(months), englishSheets(months)];
  return {
    workbooks: [sampleWorkbook("客服绩效示例", chineseNote, chinese), sampleWorkbook("customer-service-sample", englishNote, english)],
    paneSamples: {
      "zh-CN": { note: chineseNote.short, sheets: chinese },
      en: { note: englishNote.short, sheets: english },
    },
  };
}
