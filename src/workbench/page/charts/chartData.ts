import { parseReference } from "./reference";
import type { CellValue, Chart } from "../../grid/cells";
import type { Grid } from "../../grid/grid";

export interface ChartNumbers {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly color?: string }[];
  /** The values are shown as percents in their cells. */
  readonly percent: boolean;
}

const isFormula = (text: string): boolean => text.startsWith("=");

function cellsOf<T>(
  grid: Grid,
  formula: string,
  read: (sheet: NonNullable<ReturnType<Grid["sheetByName"]>>, rect: NonNullable<ReturnType<typeof parseReference>>["rect"]) => T[][],
): T[] {
  const reference = parseReference(formula);
  const sheet = reference && grid.sheetByName(reference.sheet);
  return sheet ? read(sheet, reference.rect).flat() : [];
}

const textsOf = (grid: Grid, formula: string): string[] => cellsOf(grid, formula, (sheet, rect) => sheet.texts(rect));
const toNumber = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/** What a chart shows right now, read from the cells that its series name; text and blanks are gaps. */
export function chartNumbers(grid: Grid, chart: Chart): ChartNumbers {
  const series = chart.series.map(({ name, values, color }) => ({
    name: isFormula(name) ? textsOf(grid, name).join(" ") : name,
    values: cellsOf(grid, values, (sheet, rect) => sheet.values(rect)).map(toNumber),
    ...(color === undefined ? {} : { color }),
  }));
  const categories = chart.series.find((one) => one.categories)?.categories;
  const longest = Math.max(0, ...series.map((one) => one.values.length));
  const first = chart.series[0];
  const formats = first ? cellsOf(grid, first.values, (sheet, rect) => sheet.numberFormats(rect)) : [];
  return {
    labels: categories ? textsOf(grid, categories) : Array.from({ length: longest }, (_, index) => String(index + 1)),
    series,
    percent: formats.some((format) => format.includes("%")),
  };
}
