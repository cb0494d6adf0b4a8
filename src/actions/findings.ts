import { readAreas } from "../excel/readArea";
import { sketchWorkbook } from "../excel/sketch";
import { score } from "../engine/score";
import type { ScoreRun } from "../engine/scoreRun";
import { suggestPeriod } from "../metrics/suggestPeriod";
import type { Template } from "../rules/ruleBook";
import { readMetrics } from "../sheets/readMetrics";
import { excelRun } from "./excelRun";
import { type ChoiceFinding, lintChoice } from "./lintChoice";
import { sourceAddress } from "./listSources";
import type { FindingsRequest, Source } from "./paneActions";

/** More months, or longer sheets, would keep people waiting and tell them nothing else. */
const mostMonths = 6;
const mostRows = 1000;
/** Less of a likeness, and a sheet isn't a month of people. */
const leastLikelihood = 0.5;

/** What the linter finds in a version: by the rules, by the data at hand, and by the other months that stand in the workbook. */
export async function findings({ choice, book, reading, run, sources }: FindingsRequest): Promise<readonly ChoiceFinding[]> {
  const { template } = choice;
  const others = template && run && sources ? otherMonths(sources, run.table.period) : [];
  const past = template && others.length > 0 ? await scoredMonths(others, template) : [];
  const data = reading && { ...reading, ...(run && { run }), past };
  return lintChoice(choice, book.choices, data);
}

/** The latest months but the one at hand, one sheet each. */
function otherMonths(sources: readonly Source[], period: string): readonly Source[] {
  const months = new Map<string, Source>();
  for (const source of sources) {
    const month = suggestPeriod(source.sheet);
    const fits = source.likelihood >= leastLikelihood && source.rows <= mostRows;
    if (month !== undefined && month !== period && fits && !months.has(month)) months.set(month, source);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, mostMonths)
    .map(([, source]) => source);
}

/** What people of other months would score by a version; a month that can't be read tells nothing. */
function scoredMonths(sources: readonly Source[], template: Template): Promise<readonly ScoreRun[]> {
  return excelRun(async (context) => {
    const sketch = await sketchWorkbook(context);
    const places = sources.flatMap((source) => {
      const address = sourceAddress(sketch, source);
      return address === undefined ? [] : [{ sheet: source.sheet, address }];
    });
    const areas = await readAreas(context, places);
    return areas.flatMap((area) => {
      const { table } = readMetrics(area, template);
      return table ? [score(template, table)] : [];
    });
  });
}
