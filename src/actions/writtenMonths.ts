import { readAreas } from "../excel/readArea";
import { markedSheet, type Sketch } from "../excel/sketch";
import { valuesMark } from "./chooseSheet";
import type { WrittenMonth } from "./paneActions";

/** The lines above the scores: title, and by which version. */
const head = "A1:A2";

/** The months whose scores stand in the workbook, oldest first. At most one round trip. */
export async function writtenMonths(context: Excel.RequestContext, sketch: Sketch): Promise<readonly WrittenMonth[]> {
  const sheets = [...sketch.names.keys()].flatMap((mark) => {
    const [, year, month] = /^KpiScores_(\d{4})_(\d{2})(?:_\d+)?$/.exec(mark) ?? [];
    const sheet = year === undefined ? undefined : markedSheet(sketch, mark);
    return sheet ? [{ period: `${year}-${month}`, sheet: sheet.name, values: sketch.names.get(valuesMark(mark)) === "=TRUE" }] : [];
  });
  if (sheets.length === 0) return [];
  const heads = await readAreas(
    context,
    sheets.map(({ sheet }) => ({ sheet, address: head })),
  );
  return sheets
    .map((sheet, index) => ({ ...sheet, by: (heads[index]?.values ?? []).flat().join(" ") }))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}
