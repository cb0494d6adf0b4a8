import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { ruleSheetWords } from "../../i18n/ruleSheetWords";
import { columnLetters, type CellArea } from "../../metrics/cellArea";
import type { FormatRun, SheetPlan } from "../plan";
import { bodyFormat, noteFormat, pageMargin } from "../style";

/** Workbook name that marks a sheet with what stood in a rule book before it was repaired. */
export const keptMark = "KpiRuleBookKept";

/** Plans a sheet with the values of another one as they are, below a line that says what it is. */
export function planKeptSheet(area: CellArea, name: string, mark: string, language: Language, when: string): SheetPlan {
  const width = Math.max(1, ...area.values.map((row) => row.length));
  const [first, last] = [columnLetters(area.column), columnLetters(area.column + width - 1)];
  // Two rows of our own stand above, so that every cell is two rows below where it stood.
  const top = area.row + 3;
  const body: FormatRun = { range: `${first}${top}:${last}${top + area.values.length - 1}`, format: bodyFormat(language) };
  const numbers = Array.from({ length: width }, (_, column): FormatRun[] => {
    const format = area.numberFormats?.map((row) => row[column] ?? "General").findLast((each) => each !== "General");
    const letters = columnLetters(area.column + column);
    return format === undefined
      ? []
      : [{ range: `${letters}${top}:${letters}${top + area.values.length - 1}`, format: { numberFormat: format } }];
  });
  return {
    name,
    mark,
    blocks: [
      { at: "A1", rows: [[fill(ruleSheetWords(language).kept, { sheet: area.sheet, when })]] },
      { at: `${first}${top}`, rows: area.values.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
    ],
    formats: [body, ...numbers.flat(), { range: "A1", format: noteFormat(language) }],
    widths: { [`${first}:${last}`]: 14 },
    heights: {},
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: { orientation: "landscape", fitWidth: 1, margin: pageMargin },
    gridlines: true,
  };
}
